// Answers as judging sees them: computed ones computed, each with its grade and confidence.
import { type CatalystKind, catalystKinds } from './catalyst'
import { buyingCycle, type Cycle } from './cycle'
import { type Efficiency, economicsOf, efficiency } from './efficiency'
import type { Answer, Day, Evaluation, Grade, Value } from './evaluation'
import type { Criterion } from './framework'
import { CONFIDENCE, type Proof } from './grade'
import { type Pressure, pressureOf } from './pressure'
import type { Profile } from './profile'
import type { RecordOf } from './records'
import type { Weighed } from './weigh'

/** Live evidence and catalyst records of the one account, `look` records among the latter; its headcount picks the segment. */
export type Facts = {
  evidence: readonly RecordOf<'evidence'>[]
  catalysts: readonly RecordOf<'catalyst'>[]
  employees?: { min?: number; max?: number }
}

/** One criterion as judging takes it; an unknown one has confidence 0 whatever evidence there is. */
export type Judged = {
  criterion: Criterion
  weight: number
  value: Value
  grade: Grade
  confidence: number
  /** The value was computed, not answered. */
  computed: boolean
  /** A computed criterion that the rep answered by hand. */
  override: boolean
  stale: boolean
  /** Strategic importance turned No into Partly. */
  strategic: boolean
}

export type Computed = { pressure: Pressure; cost: Efficiency; cycle: Cycle }

/** What is computed from dates, numbers and catalysts, before any override by hand; `kinds` are the profile's. */
export function compute(
  evaluation: Evaluation,
  profile: Profile,
  facts: Facts,
  today: Day,
  kinds: ReadonlyMap<string, CatalystKind> = catalystKinds(profile),
): Computed {
  const economics = economicsOf(evaluation, profile, facts.employees)
  const { start, end } = profile.situation
  return {
    pressure: pressureOf(facts.catalysts, kinds, today),
    cost: efficiency(economics, profile),
    cycle: buyingCycle({
      today,
      cycleDays: economics.cycleDays,
      frame: { start, end },
      closed: [...profile.acquisition.closedWindows, ...(economics.closedWindows ?? [])],
    }),
  }
}

/** `proven`: the grade of each criterion that has evidence; `strategic`: No to the cost counts as Partly. */
export type Context = {
  evaluation: Evaluation
  computed: Computed
  proven: ReadonlyMap<string, Proof>
  strategic: boolean
}

/** Every criterion with its value, grade and confidence, in the same order. */
export function judgeAnswers(criteria: readonly Weighed[], context: Context): Judged[] {
  return criteria.map(({ criterion, weight }) => judgeOne(criterion, weight, context))
}

function judgeOne(criterion: Criterion, weight: number, context: Context): Judged {
  const answer = answerTo(context.evaluation, criterion.id)
  const override = criterion.computed && isByHand(answer)
  const computed = criterion.computed && !override
  const proof = computed ? undefined : context.proven.get(criterion.id)
  const raw = computed
    ? computedValue(criterion.id, context.computed)
    : { value: answer?.value ?? 'unknown', grade: proof?.grade ?? 'belief' }
  const strategic = criterion.id === 'acquisition.cost' && raw.value === 'no' && context.strategic
  const value = strategic ? 'partly' : raw.value
  const confidence = value === 'unknown' ? 0 : CONFIDENCE[raw.grade]
  const stale = proof?.stale ?? false
  return { criterion, weight, value, grade: raw.grade, confidence, computed, override, stale, strategic }
}

/** A computed criterion counts as answered by hand when marked so, or when it holds anything but `unknown`. */
export function isByHand(answer: Answer | undefined): boolean {
  return answer !== undefined && (answer.override === true || answer.value !== 'unknown')
}

/** What the rep said to a criterion; never looks up inherited names. */
export function answerTo(evaluation: Evaluation, id: string): Answer | undefined {
  return Object.hasOwn(evaluation.answers, id) ? evaluation.answers[id] : undefined
}

function computedValue(id: string, { pressure, cost, cycle }: Computed): { value: Value; grade: Grade } {
  if (id === 'willing.catalyst') return { value: pressure.value, grade: pressure.grade }
  return { value: id === 'acquisition.cost' ? cost.cost : cycle.cycle, grade: 'inferred' }
}
