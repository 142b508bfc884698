// What changed, who did it, when, and where it moved the tier.
import { useState } from 'preact/hooks'
import { Fold } from '../controls/Fold'
import { Lazy } from '../controls/Lazy'
import { useTranslate } from '../language'
import { usePanel } from './context'
import { HistoryStep } from './HistoryStep'
import { Section } from './Section'

const FIRST = 20

export function History() {
  const t = useTranslate()
  const { history, outcomes } = usePanel().state
  const last = outcomes.at(-1)
  const [all, setAll] = useState(false)
  const rows = all ? history : history.slice(0, FIRST)
  return (
    <Section section="history">
      {history.length === 0 && <p class="empty">{t('history.empty')}</p>}
      {history.length > 0 && (
        <Fold title={t('history.steps', { count: history.length })}>
          <ol class="history">
            {rows.map((row) => (
              <HistoryStep key={row.id} row={row} />
            ))}
          </ol>
          {rows.length < history.length && (
            <button type="button" class="link-button" onClick={() => setAll(true)}>
              {t('history.more', { count: history.length - rows.length })}
            </button>
          )}
        </Fold>
      )}
      <Fold title={`${t('outcome.title')}: ${last ? t(`outcome.${last.outcome}`) : t('outcome.none')}`}>
        <Lazy load={async () => (await import('./Outcomes')).Outcomes} props={{}} />
      </Fold>
    </Section>
  )
}
