// Judging: an evaluation, a profile and the facts become a verdict. Pure; the day is an argument.
import { type CatalystKind, catalystKinds } from './catalyst'
import { dayOf } from './day'
import type { Day, Evaluation } from './evaluation'
import { reasonsOf } from './explain'
import { proofs } from './grade'
import { compute, type Facts, judgeAnswers } from './judged'
import { measureGroups, partsOf } from './measure'
import type { Profile } from './profile'
import { questionsOf } from './questions'
import { type Placing, passageOf, place, standingOf } from './tier'
import type { Verdict } from './verdict'
import { type Weighing, weigh } from './weigh'

export type { Facts } from './judged'

/** Negative catalysts of this strength put a warning on the criteria that they bear on; nothing is subtracted. */
const WARNING = 0.5
const WARNED = ['able.means', 'fit.resource']

/**
 * The verdict on one evaluation: derived, never stored as truth; the same input gives the same verdict, bit for bit.
 * `facts` are the account's live records (`view` gives them). `now` is a day `yyyy-mm-dd`, or milliseconds since the epoch,
 * of which the UTC day counts. Nothing in it is ever NaN: weights that sum to 0 drop their group, an axis without groups is
 * 50 [0–100] with coverage 0, and so `?`.
 */
export function judge(evaluation: Evaluation, profile: Profile, facts: Facts, now: Day | number): Verdict {
  const weighing = weigh(profile)
  const stood = stand(evaluation, { profile, weighing }, facts, now)
  const figures = figuresOf(stood, { profile, weighing })
  const { judged, standing, placing } = stood
  return {
    ...figures,
    reasons: reasonsOf(figures.parts, standing.knockouts),
    questions: questionsOf({ judged, standing, shares: weighing.shares, evaluation, profile, tier: placing.tier }),
  }
}

/** A verdict without what explains it and what to ask next: all that a table shows. */
export type Figures = Omit<Verdict, 'reasons' | 'questions'>

/** Judges many evaluations under one profile: the figures of `judge`, as `judgeTiers` does. */
export function judgeFigures(profile: Profile): (evaluation: Evaluation, facts: Facts, now: Day | number) => Figures {
  const prepared = { profile, weighing: weigh(profile), kinds: catalystKinds(profile) }
  return (evaluation, facts, now) => figuresOf(stand(evaluation, prepared, facts, now), prepared)
}

function figuresOf({ computed, judged, ranges, standing, placing }: Stood, { profile, weighing }: Prepared): Figures {
  const { readiness, fit, gate, knockouts } = standing
  const parts = partsOf(judged, ranges, weighing.shares)
  const { positive, negative } = computed.pressure
  const on = new Set(parts.map(({ criterion }) => criterion))
  return {
    ...placing,
    readiness,
    fit,
    sort: Math.sqrt(readiness.score * fit.score),
    groups: ranges,
    parts,
    gate,
    knockouts,
    pressure: { positive, negative, warns: negative >= WARNING ? WARNED.filter((id) => on.has(id)) : [] },
    efficiency: { ...computed.cost, ...computed.cycle },
    profile: { id: profile.id, version: profile.version },
  }
}

/** What a list needs of a verdict: where it stands, without its parts, reasons and questions. */
export type TierVerdict = Placing & Pick<Verdict, 'readiness' | 'fit' | 'sort' | 'gate' | 'knockouts'>

/**
 * Judges many evaluations under one profile: the same letters and axes as `judge`, at a tenth of its cost, because what hangs on
 * the profile alone is worked out once and nothing is explained. The profile must not be changed while the function is in use.
 */
export function judgeTiers(profile: Profile): (evaluation: Evaluation, facts: Facts, now: Day | number) => TierVerdict {
  const prepared = { profile, weighing: weigh(profile), kinds: catalystKinds(profile) }
  return (evaluation, facts, now) => {
    const { standing, placing } = stand(evaluation, prepared, facts, now)
    const { readiness, fit, gate, knockouts } = standing
    return { ...placing, readiness, fit, sort: Math.sqrt(readiness.score * fit.score), gate, knockouts }
  }
}

type Prepared = { profile: Profile; weighing: Weighing; kinds?: ReadonlyMap<string, CatalystKind> }

type Stood = ReturnType<typeof stand>

/** Everything up to the letter; `judge` explains it. */
function stand(evaluation: Evaluation, { profile, weighing, kinds }: Prepared, facts: Facts, now: Day | number) {
  const today = typeof now === 'number' ? dayOf(now) : now.slice(0, 10)
  const computed = compute(evaluation, profile, facts, today, kinds)
  const judged = judgeAnswers(weighing.criteria, {
    evaluation,
    computed,
    strategic: weighing.strategic && evaluation.strategic !== undefined,
    proven: proofs(facts.evidence, profile.staleDays, today),
  })
  const ranges = measureGroups(judged)
  const standing = standingOf(ranges, weighing.shares, passageOf(judged, evaluation, profile))
  const placing = place(standing, profile, evaluation.requalified !== undefined)
  return { computed, judged, ranges, standing, placing }
}
