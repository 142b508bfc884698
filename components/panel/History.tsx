// What changed, who did it, when, and where it moved the tier.
import { ArrowRight } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Fold } from '../controls/Fold'
import { Lazy } from '../controls/Lazy'
import { useTranslate } from '../language'
import { usePanel } from './context'
import type { HistoryRow } from './model-history'
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
              <Step key={row.id} row={row} />
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

function Step({ row }: { row: HistoryRow }) {
  const t = useTranslate()
  const { state } = usePanel()
  const nameOf = (id: string) => {
    const found = state.rows.find((one) => one.criterion.id === id)
    return found ? t.criterion(found.criterion, 'name') : id
  }
  return (
    <li class="step" data-mine={row.mine || undefined}>
      <p class="step-head">
        <b>{row.outcome ? t(`outcome.${row.outcome}`) : t(`history.${row.what}`)}</b>
        <span>
          <bdi>{row.mine ? t('history.you') : row.rep || t('history.nobody')}</bdi>
        </span>
        <time dateTime={new Date(row.time).toISOString()}>{t.moment(row.time, state.today)}</time>
      </p>
      {row.text && <p dir="auto">{row.text}</p>}
      {row.changes.map((change) => (
        <p key={change.criterion} class="change">
          {nameOf(change.criterion)}: {t(`answer.${change.from}`)} <ArrowRight aria-label={t('history.to')} />{' '}
          {t(`answer.${change.to}`)}
        </p>
      ))}
      {row.tier && row.before && row.before !== row.tier && (
        <p class="change tier-move">
          {t('history.tier')} {row.before} <ArrowRight aria-label={t('history.to')} /> {row.tier}
        </p>
      )}
    </li>
  )
}
