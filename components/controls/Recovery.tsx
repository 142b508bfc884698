// Shown instead of a page when its log cannot be opened or read: why, what to do next, and how to save what can be read. Nothing is replaced.
import { Archive, DatabaseZap, LifeBuoy } from 'lucide-preact'
import { useState } from 'preact/hooks'
import type { RescueCode, Rescued, RescuedFile } from '../../lib/log/rescue'
import type { Result } from '../../lib/result'
import { Text, useTranslate } from '../language'
import { Message } from './Message'
import '../theme.css'
import './controls.css'
import './recovery.css'
import '../panel/panel.css'
import '../panel/sections.css'

type Found = Result<Rescued, RescueCode>
type Props = {
  /** Why it cannot be opened, a code of the store. */
  code: string
  retry(): void
  /** Reads what can be read; nothing is changed by it. */
  rescue(): Promise<Found>
  save(file: RescuedFile): void
}

export function Recovery(props: Props) {
  const t = useTranslate()
  return (
    <div class="panel">
      <main class="scroll">
        <div class="blank recovery">
          <div role="alert">
            <Message icon={DatabaseZap} title={t('recovery.title')}>
              <p>{t.known(`recovery.why.${props.code}`, t('recovery.why'))}</p>
              <p class="hint">{t('recovery.safe')}</p>
              <button type="button" class="button primary" onClick={props.retry}>
                {t('retry')}
              </button>
            </Message>
          </div>
          <Saving rescue={props.rescue} save={props.save} />
          <section class="card" aria-labelledby="recovery-restore">
            <h3 id="recovery-restore">
              <Archive /> {t('recovery.restore')}
            </h3>
            <p>{t('recovery.restore.body')}</p>
            <p class="hint">{t('recovery.restore.leave')}</p>
          </section>
        </div>
      </main>
    </div>
  )
}

function Saving({ rescue, save }: Pick<Props, 'rescue' | 'save'>) {
  const t = useTranslate()
  const [found, setFound] = useState<Found>()
  const [reading, setReading] = useState(false)
  const begin = async () => {
    setReading(true)
    const read = await rescue()
    if (read.ok && read.value.log) save(read.value.log)
    setFound(read)
    setReading(false)
  }
  return (
    <section class="card" aria-labelledby="recovery-save">
      <h3 id="recovery-save">
        <LifeBuoy /> {t('recovery.save')}
      </h3>
      <p>{t('recovery.save.hint')}</p>
      <button type="button" class="button" disabled={reading} onClick={() => void begin()}>
        {t('recovery.save')}
      </button>
      <div role="status">
        {reading && <p class="hint">{t('recovery.reading')}</p>}
        {!reading && found && <Outcome found={found} save={save} />}
      </div>
    </section>
  )
}

function Outcome({ found, save }: { found: Found; save: Props['save'] }) {
  const t = useTranslate()
  if (!found.ok) return <p class="error">{t(found.code === 'nothing' ? 'recovery.nothing' : 'recovery.failed')}</p>
  const { log, records, newer, drafts, unread, whole, rest, odd } = found.value
  return (
    <>
      <p>
        {log ? (
          <Text id="recovery.saved" values={{ count: t.number(records + drafts), name: <bdi>{log.name}</bdi> }} />
        ) : (
          t('recovery.empty')
        )}
      </p>
      <ul class="plain">
        {drafts > 0 && <li>{t('recovery.drafts', { count: drafts })}</li>}
        {newer > 0 && <li>{t('recovery.newer', { count: newer })}</li>}
        <li>{unread > 0 ? t('recovery.unread', { count: unread }) : whole && t('recovery.whole')}</li>
        {!whole && <li>{t('recovery.more')}</li>}
        {odd > 0 && <li>{t('recovery.odd', { count: odd })}</li>}
      </ul>
      {rest && (
        <button type="button" class="button" onClick={() => save(rest)}>
          {t('recovery.odd.save')}
        </button>
      )}
    </>
  )
}
