// The state of things: what the log holds, how much room there is, and a report without personal data.
import { ClipboardCopy } from 'lucide-preact'
import type { Storage } from '../controls/model'
import { useTranslate } from '../language'
import { AsideBlock } from './AsideBlock'
import { useOptions } from './context'
import type { DiagnosticsState } from './model-privacy'

export function DiagnosticsPage() {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const { diagnostics } = state
  if (!diagnostics) return null
  return (
    <>
      <header class="page-head">
        <h2 tabIndex={-1}>{t('page.diagnostics')}</h2>
        <p class="hint">{t('diagnostics.hint')}</p>
      </header>
      <Figures diagnostics={diagnostics} />
      <section class="block" aria-labelledby="records">
        <h3 id="records">{t('diagnostics.records')}</h3>
        {diagnostics.kinds.length === 0 && <p class="empty">{t('diagnostics.empty')}</p>}
        {diagnostics.kinds.length > 0 && (
          <table class="table counts">
            <thead>
              <tr>
                <th scope="col">{t('diagnostics.kind')}</th>
                <th scope="col">{t('diagnostics.count')}</th>
              </tr>
            </thead>
            <tbody>
              {diagnostics.kinds.map(({ kind, count }) => (
                <tr key={kind}>
                  <th scope="row">{t.known(`kind.${kind}`, kind)}</th>
                  <td>{t.number(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <AsideBlock />
      <section class="block" aria-labelledby="report">
        <h3 id="report">{t('report.title')}</h3>
        <p class="hint">{t('report.hint')}</p>
        <button type="button" class="button" onClick={() => actions.copyReport()}>
          <ClipboardCopy /> {t('report.copy')}
        </button>
      </section>
    </>
  )
}

/** Whether the log is kept, in a word. */
function modeOf(storage: Storage) {
  if (storage === 'gone') return 'ok'
  return storage === 'ok' || storage === 'memory' || storage === 'read-only' ? storage : 'closed'
}

const MEGABYTE = 1_000_000

function Figures({ diagnostics }: { diagnostics: DiagnosticsState }) {
  const t = useTranslate()
  const { state } = useOptions()
  const { version, accounts, evaluations, drafts, aside, room } = diagnostics
  const size = (bytes: number | undefined) =>
    bytes === undefined ? t('diagnostics.unknown') : t('diagnostics.megabytes', { count: Math.round(bytes / MEGABYTE) })
  const figures = [
    { name: t('diagnostics.version'), value: version },
    { name: t('diagnostics.storage'), value: t(`diagnostics.storage.${modeOf(state.storage)}`) },
    { name: t('diagnostics.accounts'), value: t.number(accounts) },
    { name: t('diagnostics.evaluations'), value: t.number(evaluations) },
    { name: t('diagnostics.drafts'), value: t.number(drafts) },
    { name: t('aside.title'), value: t.number(aside) },
    { name: t('diagnostics.used'), value: size(room.used) },
    { name: t('diagnostics.left'), value: size(room.left) },
  ]
  return (
    <section class="block">
      <dl class="figures">
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
