// One step of an account's history: what changed, who did it and when, the reasons that were given, and where the tier went.
import { ArrowRight } from 'lucide-preact'
import type { Decision } from '../../lib/icp/evaluation'
import type { RecordKind } from '../../lib/icp/records'
import type { Translate } from '../../lib/locale/translate'
import { FieldChange } from '../files/FieldChange'
import { useTranslate } from '../language'
import { comeBackInWords } from './again'
import { usePanel } from './context'
import type { HistoryRow, Remark } from './model-history'

/** Records whose fields have words of their own. */
const KINDS: Partial<Record<HistoryRow['what'], RecordKind>> = {
  facts: 'account',
  person: 'person',
  job: 'job',
  journey: 'journey',
}

export function HistoryStep({ row }: { row: HistoryRow }) {
  const t = useTranslate()
  const { state } = usePanel()
  const nameOf = useCriterionName()
  const { decision, remarks = [], fields = [] } = row
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
      {decision && <Decided decision={decision} />}
      {remarks.map((remark) => (
        <p key={`${remark.what} ${remark.criterion}`} class="remark" dir="auto">
          {remarkInWords(remark, nameOf, t)}
        </p>
      ))}
      {row.changes.map((change) => (
        <p key={change.criterion} class="change">
          {nameOf(change.criterion)}: {t(`answer.${change.from}`)} <ArrowRight aria-label={t('history.to')} />{' '}
          {t(`answer.${change.to}`)}
        </p>
      ))}
      {fields.map((field) => (
        <FieldChange key={field.path.join('/')} kind={KINDS[row.what] ?? 'revision'} change={field} />
      ))}
      {row.tier && row.before && row.before !== row.tier && (
        <p class="change tier-move">
          {t('history.tier')} {row.before} <ArrowRight aria-label={t('history.to')} /> {row.tier}
        </p>
      )}
    </li>
  )
}

/** The name of a criterion under the profile in use; one that is switched off there is called by its id. */
function useCriterionName(): (id: string) => string {
  const t = useTranslate()
  const { rows } = usePanel().state
  return (id) => {
    const found = rows.find((one) => one.criterion.id === id)
    return found ? t.criterion(found.criterion, 'name') : id
  }
}

function Decided({ decision }: { decision: Decision }) {
  const t = useTranslate()
  const { today } = usePanel().state
  const { kind, reason, nextStep, comeBack } = decision
  return (
    <>
      <p dir="auto">
        <b>{t(`decision.${kind}`)}</b>
        {reason && <>: {reason}</>}
      </p>
      {nextStep && <p dir="auto">{t('decision.next', { step: nextStep })}</p>}
      {comeBack && <p dir="auto">{comeBackInWords(comeBack, t, today)}</p>}
    </>
  )
}

function remarkInWords({ what, criterion, reason }: Remark, nameOf: (id: string) => string, t: Translate): string {
  if (what === 'hand') return t('history.hand', { name: nameOf(criterion ?? ''), reason: reason ?? '' })
  if (what === 'strategic') return reason === undefined ? t('history.ordinary') : t('history.strategic', { reason })
  return reason === undefined ? t('history.withdrawn') : t('knockout.overridden', { reason })
}
