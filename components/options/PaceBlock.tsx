// Pace: what is reached against what should be by now, as words, a bar and figures.
import type { RecordOf } from '../../lib/icp/records'
import type { Status } from '../../lib/icp/situation'
import type { Key } from '../../lib/locale/translate'
import { useTranslate } from '../language'
import { useOptions } from './context'
import type { SituationState } from './model'

export function PaceBlock({ situation }: { situation: SituationState }) {
  const t = useTranslate()
  const { profile, pace, counted } = situation
  const { goal, start, end } = profile.situation
  if (!goal || !pace || !start || !end) return null
  const amount = (value: number) => t.money(Math.round(value), goal.currency)
  const missing = (otherwise: Key) => t(pace.measured === undefined ? 'work.notYet' : otherwise)
  const figures = [
    { name: t('work.measured'), value: pace.measured === undefined ? t('work.notYet') : amount(pace.measured) },
    { name: t('work.expected', { day: t.day(pace.day) }), value: amount(pace.expected) },
    {
      name: t('work.projected'),
      value: pace.projected === undefined ? missing('work.tooEarly') : amount(pace.projected),
    },
    {
      name: t('work.needed'),
      value:
        pace.needed === undefined ? missing('work.over') : t.money(pace.needed, goal.currency, digitsOf(pace.needed)),
    },
    { name: t('work.left'), value: t('work.days', { count: pace.daysLeft }) },
  ]
  return (
    <section class="block" aria-labelledby="pace">
      <h3 id="pace">{t('work.goal', { goal: t(`goal.${goal.kind}`), amount: amount(goal.amount) })}</h3>
      <p class="hint">{t('work.frame', { start: t.day(start), end: t.day(end) })}</p>
      {pace.status && <StatusWord status={pace.status} />}
      <Bar share={(pace.measured ?? 0) / (goal.amount || 1)} mark={pace.expected / (goal.amount || 1)} />
      <dl class="figures">
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {counted !== undefined && <p class="hint">{t('work.counted', { count: counted })}</p>}
    </section>
  )
}

/** What is small keeps the digits that tell it from nothing. */
function digitsOf(value: number): number {
  return value > 0 && value < 10 ? Math.max(2, -Math.floor(Math.log10(value))) : 0
}

/** The figures below say the same; the bar is for the eye alone. */
function Bar({ share, mark }: { share: number; mark: number }) {
  const percent = (part: number) => `${Math.min(Math.max(part, 0), 1) * 100}%`
  return (
    <div class="progress" aria-hidden="true">
      <span class="progress-done" style={{ inlineSize: percent(share) }} />
      <span class="progress-mark" style={{ insetInlineStart: percent(mark) }} />
    </div>
  )
}

export function StatusWord({ status }: { status: Status }) {
  const t = useTranslate()
  return (
    <p class="status-word" data-status={status}>
      <span class="chip">{t(`status.${status}`)}</span>
    </p>
  )
}

/** What was measured, of what was expected on that very day. */
export function Reached(props: { record: RecordOf<'checkpoint'>; expected?: number; currency?: string }) {
  const t = useTranslate()
  const { state } = useOptions()
  const { record, expected, currency } = props
  const measured = t.money(record.measured, currency)
  if (expected === undefined) return <span>{measured}</span>
  const day = t.day(record.day, state.today)
  return <span>{t('decisions.of', { measured, expected: t.money(expected, currency), day })}</span>
}
