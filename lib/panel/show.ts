// What the panel shows of the desk: rows, catalysts and verdict, derived anew from the log and the draft each time.
import type { CatalystRow, CriterionRow } from '../../components/panel/model'
import { catalystKinds } from '../icp/catalyst'
import type { Answer, Day, Evaluation } from '../icp/evaluation'
import { scoredCriteria, settingsOf } from '../icp/framework'
import { lastLook, outlook } from '../icp/pressure'
import type { Profile } from '../icp/profile'
import type { RecordOf } from '../icp/records'
import { judge } from '../icp/score'
import type { Verdict } from '../icp/verdict'
import { type AccountView, factsOf } from '../icp/view'
import { kindName } from '../locale/kind'
import type { Translate } from '../locale/translate'

const UNKNOWN: Answer = { value: 'unknown' }

export type Shown = {
  verdict: Verdict
  rows: CriterionRow[]
  catalysts: CatalystRow[]
  looked?: Day
}

export type ShowOptions = { profile: Profile; today: Day; t: Translate }

/** Judges an evaluation on what the log holds of its account, and lays everything out in rows. */
export function showDesk(evaluation: Evaluation, seen: AccountView | undefined, options: ShowOptions): Shown {
  const facts = factsOf(seen)
  const { profile, today } = options
  const verdict = judge(evaluation, profile, facts, today)
  const looked = lastLook(facts.catalysts)
  const catalysts = catalystRows(seen?.catalysts ?? [], options)
  return {
    verdict,
    rows: criterionRows(evaluation, verdict, seen?.evidence ?? [], basisOf(verdict, catalysts, options), profile),
    catalysts,
    ...(looked ? { looked } : {}),
  }
}

function criterionRows(
  evaluation: Evaluation,
  verdict: Verdict,
  evidence: readonly RecordOf<'evidence'>[],
  basis: Record<string, string | undefined>,
  profile: Profile,
): CriterionRow[] {
  const parts = new Map(verdict.parts.map((part) => [part.criterion, part]))
  return scoredCriteria(profile).map((criterion) => {
    const { id, role } = criterion
    const part = parts.get(id)
    const why = basis[id]
    return {
      criterion,
      answer: evaluation.answers[id] ?? UNKNOWN,
      value: part?.value ?? 'unknown',
      grade: part?.grade ?? 'belief',
      stale: part?.stale ?? false,
      knockout: settingsOf(profile, id).knockout ?? role === 'must',
      ...(why ? { basis: why } : {}),
      evidence: evidence.filter((record) => record.criterion === id),
      warns: verdict.pressure.warns.includes(id),
    }
  })
}

function catalystRows(records: readonly RecordOf<'catalyst'>[], { profile, today, t }: ShowOptions): CatalystRow[] {
  const kinds = catalystKinds(profile)
  const rows = records.map((record) => ({
    record,
    name: kindName(record.catalyst, profile, t),
    ...outlook(record, kinds, today),
  }))
  const dayOf = ({ deadline, day, captured }: RecordOf<'catalyst'>) => deadline ?? day ?? captured
  return rows.sort((a, b) => (dayOf(a.record) < dayOf(b.record) ? 1 : -1))
}

/** What each computed criterion rests on, in words. */
function basisOf(
  verdict: Verdict,
  catalysts: CatalystRow[],
  { t, today }: ShowOptions,
): Record<string, string | undefined> {
  const { ratio, payback, expectedClose, lastStart } = verdict.efficiency
  const live = catalysts
    .filter(({ strength, sign }) => strength > 0 && sign === '+')
    .sort((a, b) => b.strength - a.strength)
  const names = live
    .slice(0, 2)
    .map(({ name, strength }) => t('basis.catalyst', { name, strength: t.percent(strength) }))
  const cost =
    ratio === undefined ? undefined : t('basis.cost', { ratio: t.number(ratio, 1), payback: t.number(payback ?? 0, 0) })
  const close = expectedClose && t('basis.cycle', { day: t.day(expectedClose, today) })
  return {
    'willing.catalyst': names.length ? t.list(names) : undefined,
    'acquisition.cost': cost,
    'acquisition.cycle': close && lastStart ? `${close} ${t('basis.start', { day: t.day(lastStart, today) })}` : close,
  }
}
