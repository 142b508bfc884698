// Judging: an evaluation, a profile and the facts become a verdict. Pure; the day is an argument.
import { dayOf } from './day'
import type { Day, Evaluation } from './evaluation'
import { reasonsOf } from './explain'
import { proofs } from './grade'
import { compute, type Facts, judgeAnswers } from './judged'
import { measureGroups, partsOf } from './measure'
import type { Profile } from './profile'
import { questionsOf } from './questions'
import { passageOf, place, standingOf } from './tier'
import type { Verdict } from './verdict'
import { weigh } from './weigh'

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
  const today = typeof now === 'number' ? dayOf(now) : now.slice(0, 10)
  const computed = compute(evaluation, profile, facts, today)
  const { criteria, shares, strategic } = weigh(profile)
  const judged = judgeAnswers(criteria, {
    evaluation,
    computed,
    strategic: strategic && evaluation.strategic !== undefined,
    proven: proofs(facts.evidence, profile.staleDays, today),
  })
  const ranges = measureGroups(judged)
  const standing = standingOf(ranges, shares, passageOf(judged, evaluation, profile))
  const { readiness, fit, gate, knockouts } = standing
  const placing = place(standing, profile, evaluation.requalified !== undefined)
  const parts = partsOf(judged, ranges, shares)
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
    reasons: reasonsOf(parts, knockouts),
    questions: questionsOf({ judged, standing, shares, evaluation, profile, tier: placing.tier }),
    profile: { id: profile.id, version: profile.version },
  }
}
