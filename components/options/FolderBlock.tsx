// The sync folder: chosen or dropped here, connected again by one click, and what the last sync did with it.
import { FolderSync, Unplug } from 'lucide-preact'
import type { FolderState } from '../../lib/log/sync'
import { useDrop } from '../controls/drop'
import { FolderConflicts } from '../files/FolderConflicts'
import { FolderTrouble } from '../files/FolderTrouble'
import { SyncReportList } from '../files/SyncReportList'
import { useTranslate } from '../language'
import { linkTo, useOptions } from './context'
import { JobLine } from './JobLine'
import type { OptionsState } from './model'

export function FolderBlock() {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const { folder, canPick } = state.backup
  const drop = useDrop((transfer) => {
    if (!isBusy(state)) actions.dropFolder(transfer)
  })
  return (
    <section class="block" aria-labelledby="folder" {...(canPick ? drop : {})}>
      <h3 id="folder">{t('folder.title')}</h3>
      <p class="hint">{t('folder.hint')}</p>
      {!canPick ? <NoFolder /> : folder ? <Connected folder={folder} /> : <Choose />}
    </section>
  )
}

function isBusy({ storage, job }: OptionsState): boolean {
  return (storage !== 'ok' && storage !== 'gone') || job !== undefined
}

/** What to do where this browser lets no page into a folder. */
function NoFolder() {
  const t = useTranslate()
  return (
    <div class="notice">
      <Unplug />
      <p>
        {t('folder.none')} <a href={linkTo({ page: 'files' })}>{t('folder.byFile')}</a>
      </p>
    </div>
  )
}

function Choose() {
  const t = useTranslate()
  const { state, actions } = useOptions()
  return (
    <div class="line">
      <button type="button" class="button primary" disabled={isBusy(state)} onClick={() => actions.chooseFolder()}>
        <FolderSync /> {t('folder.choose')}
      </button>
      <span class="hint">{t('folder.drop')}</span>
    </div>
  )
}

function Connected({ folder }: { folder: FolderState }) {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const { name, access, last, written, problem, conflicts } = folder
  const busy = state.job !== undefined
  return (
    <>
      <p class="line" data-access={access}>
        <b>
          <bdi>{name}</bdi>
        </b>
        <span class={access === 'open' ? 'chip good' : 'chip warn'}>{t(`folder.access.${access}`)}</span>
        {last && <span class="hint">{t('folder.last', { moment: t.moment(last.time, state.today) })}</span>}
        {written !== undefined && (
          <span class="hint">{t('folder.written', { moment: t.moment(written, state.today) })}</span>
        )}
      </p>
      {(problem || access === 'shut') && (
        <p class="error" role="alert">
          <FolderTrouble folder={folder} />
        </p>
      )}
      <div class="line">
        <button type="button" class="button primary" disabled={busy} onClick={() => actions.sync()}>
          <FolderSync /> {t(access === 'open' ? 'folder.sync' : 'folder.reconnect')}
        </button>
        <button type="button" class="button" disabled={busy} onClick={() => actions.chooseFolder()}>
          {t('folder.other')}
        </button>
        <button type="button" class="button quiet" disabled={busy} onClick={() => actions.leaveFolder()}>
          <Unplug /> {t('folder.leave')}
        </button>
      </div>
      <p class="hint">{t('folder.background')}</p>
      <JobLine what="sync" />
      {last && <SyncReportList report={last.told ?? last.report} />}
      {conflicts.length > 0 && <FolderConflicts conflicts={conflicts} onSeen={actions.forgetConflicts} />}
    </>
  )
}
