// Whether what is typed will be kept, and what to do where it will not: the same words and buttons on every page.
import { CloudOff, DatabaseZap, FileQuestion, FileWarning, HardDrive, Lock, RefreshCw } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import { useTranslate } from '../language'
import type { Keeping, KeepingActions } from './model'
import { Notice } from './Notice'

/** `onRestore` leads to where a backup or an exported log is taken in. */
type Props = { keeping: Keeping; actions: KeepingActions; today: string; onRestore: () => void }

export function StorageNotice(props: Props) {
  return (
    <>
      <State {...props} />
      <RoomNotice {...props} />
    </>
  )
}

function State({ keeping, actions, today, onRestore }: Props) {
  const t = useTranslate()
  const { storage, lost } = keeping
  if (storage === 'read-only')
    return (
      <Notice icon={Lock} tone="warn">
        {t('storage.readOnly')}
      </Notice>
    )
  if (storage === 'memory')
    return (
      <Notice icon={CloudOff} tone="bad">
        {t('storage.memory')} <Do onClick={actions.exportNow}>{t('storage.exportNow')}</Do>
      </Notice>
    )
  if (storage === 'gone' && lost)
    return (
      <Notice icon={FileQuestion} tone="bad">
        {t('storage.gone', { count: lost.records, moment: t.moment(lost.time, today) })}{' '}
        {lost.backup !== undefined && t('storage.lastBackup', { moment: t.moment(lost.backup, today) })}{' '}
        <Do onClick={onRestore}>{t('storage.restore')}</Do>{' '}
        <Do onClick={actions.beginAnew}>{t('storage.beginAnew')}</Do>
      </Notice>
    )
  if (storage === 'ok' || storage === 'gone') return null
  return <Closed how={storage} keeping={keeping} actions={actions} />
}

/** The page lost its database while it was open: what was typed still stands on it. */
function Closed({
  how,
  keeping,
  actions,
}: Pick<Props, 'keeping' | 'actions'> & { how: 'upgraded' | 'lost' | 'emptied' }) {
  const t = useTranslate()
  const { room, unsaved } = keeping
  return (
    <Notice icon={how === 'upgraded' ? RefreshCw : DatabaseZap} tone="bad">
      {t(how === 'lost' && room === 'full' ? 'storage.full' : `storage.${how}`)} {unsaved && t('storage.unsaved')}{' '}
      {how === 'lost' ? (
        <Do onClick={actions.openAgain}>{t('storage.openAgain')}</Do>
      ) : (
        <Do onClick={actions.reload}>{t('storage.reload')}</Do>
      )}{' '}
      {unsaved && <Do onClick={actions.copyUnsaved}>{t('storage.copy')}</Do>}{' '}
      {how !== 'upgraded' && <Do onClick={actions.saveHeld}>{t('storage.saveHeld')}</Do>}
    </Notice>
  )
}

function RoomNotice({ keeping: { room, storage }, actions }: Props) {
  const t = useTranslate()
  if (!room || storage === 'memory' || storage === 'lost') return null
  return (
    <Notice icon={HardDrive} tone={room === 'full' ? 'bad' : 'warn'}>
      {t(`room.${room}`)} <Do onClick={actions.showBackup}>{t('room.backUp')}</Do>
    </Notice>
  )
}

/** Quiet: nothing is lost, and nothing hurries. */
export function AsideNotice({ keeping: { aside = 0 }, actions }: Pick<Props, 'keeping' | 'actions'>) {
  const t = useTranslate()
  if (!aside) return null
  return (
    <Notice icon={FileWarning}>
      {t('aside.notice', { count: aside })} <Do onClick={actions.showAside}>{t('aside.show')}</Do>
    </Notice>
  )
}

function Do(props: { onClick: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="link-button" onClick={() => props.onClick()}>
      {props.children}
    </button>
  )
}
