// What to ask next: what would settle most, knock-outs first, then what can still move the tier.
import type { Evaluation, Value } from './evaluation'
import type { Group } from './framework'
import { CONFIDENCE, isProven } from './grade'
import type { Judged } from './judged'
import { axisOf, mix, rangeOf } from './measure'
import type { Profile } from './profile'
import { passageOf, place, type Standing } from './tier'
import type { Question, Tier } from './verdict'

export type Inquiry = {
  judged: readonly Judged[]
  standing: Standing
  shares: Record<Group, number>
  evaluation: Evaluation
  profile: Profile
  tier: Tier
}

const ORDER = ['prove', 'knock-out', 'moves', 'learn'] as const

/**
 * Unknown and weak criteria: suspected knock-outs to prove, musts nothing proves yet, those whose answer would move the tier
 * (found by judging again with it), the rest; within each by `gain`, the points of the axis' range that an answer settles.
 */
export function questionsOf(inquiry: Inquiry): Question[] {
  const open = inquiry.judged.filter(isOpen)
  const questions = open.map((one): Question => {
    const question = { criterion: one.criterion.id, gain: gainOf(one, inquiry), why: whyOf(one, inquiry) }
    const [signal] = one.criterion.signals
    return signal ? { ...question, signal } : question
  })
  return questions
    .filter(({ gain, why }) => gain > 0 || why === 'prove' || why === 'knock-out')
    .sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why) || b.gain - a.gain)
}

/** A computed value is not asked for again: its numbers are what they are. */
function isOpen({ value, confidence, computed }: Judged): boolean {
  if (value === 'unknown') return true
  return !computed && confidence < CONFIDENCE.observed
}

function gainOf({ criterion, weight, confidence }: Judged, { judged, standing, shares }: Inquiry): number {
  const axis = standing[axisOf(criterion.group)]
  if (!axis.groups.includes(criterion.group)) return 0
  const inGroup = judged.reduce((sum, one) => (one.criterion.group === criterion.group ? sum + one.weight : sum), 0)
  const inAxis = axis.groups.reduce((sum, group) => sum + shares[group], 0)
  return 100 * (weight / inGroup) * (shares[criterion.group] / inAxis) * (1 - confidence)
}

function whyOf(one: Judged, inquiry: Inquiry): Question['why'] {
  const { criterion, value, grade } = one
  if (criterion.role === 'must' && !(value !== 'unknown' && isProven(grade)))
    return value === 'no' ? 'prove' : 'knock-out'
  return moves(one, inquiry) ? 'moves' : 'learn'
}

function moves(one: Judged, inquiry: Inquiry): boolean {
  return (['yes', 'no'] as const).some((value) => tierWith(one, value, inquiry) !== inquiry.tier)
}

/** The tier if this criterion were answered so and observed: only what hangs on it is measured again. */
function tierWith(one: Judged, value: Value, { judged, standing, shares, evaluation, profile }: Inquiry): Tier {
  const answered: Judged = { ...one, value, grade: 'observed', confidence: CONFIDENCE.observed }
  const all = judged.map((other) => (other === one ? answered : other))
  const { group, role } = one.criterion
  const ranges = { ...standing.ranges, [group]: rangeOf(all.filter(({ criterion }) => criterion.group === group)) }
  const axis = axisOf(group)
  const after: Standing = { ...standing, ranges, [axis]: mix(axis, ranges, shares) }
  if (role === 'must') Object.assign(after, passageOf(all, evaluation, profile))
  return place(after, profile, evaluation.requalified !== undefined).tier
}
