// The situation at work: when progress is measured, what should be reached by then, and how it stands.
import { addDays, daysBetween } from './day'
import type { Day, ProfileRef } from './evaluation'
import type { Profile, Situation } from './profile'
import type { RecordOf } from './records'

/** On track from 100 % of what is expected, watch from 70 %, else behind. */
export type Status = 'on track' | 'watch' | 'behind'

const WATCH = 0.7
/** Products of decimals carry float noise, this much of their size; a whole number missed by that is meant. */
const NOISE = 2 ** -50
/** Without days of its own a situation is measured at a third, two thirds and the end. */
const THIRDS = [1, 2, 3]

/** The days on which progress is measured, in order; none while the frame has no start or no end. */
export function checkpointDays({ start, end, checkpoints }: Situation): Day[] {
  if (checkpoints?.length) return [...new Set(checkpoints)].sort()
  const length = lengthOf({ start, end })
  if (start === undefined || length === undefined) return []
  return THIRDS.map((third) => addDays(start, Math.round((length * third) / THIRDS.length)))
}

/** A further day to measure on: the middle of the widest gap between those there are; undefined where no day is left. */
export function anotherDay(situation: Situation): Day | undefined {
  const days = checkpointDays(situation)
  const known = [...(situation.start === undefined ? [] : [situation.start]), ...days].sort()
  const gaps = known
    .slice(1)
    .map((day, index) => ({ from: known[index] ?? day, length: daysBetween(known[index] ?? day, day) }))
  const widest = gaps.reduce((most, gap) => (gap.length > most.length ? gap : most), { from: '', length: 1 })
  return widest.from === '' ? undefined : addDays(widest.from, Math.floor(widest.length / 2))
}

/**
 * What of the goal should be reached by a day: goal × elapsed / length, rounded up to the next whole number (100,000 in 90
 * days is 33,334 by day 30); 0 before the start, the whole goal after the end; undefined without a goal or a frame.
 */
export function expectedBy(situation: Situation, day: Day): number | undefined {
  const { goal, start } = situation
  const length = lengthOf(situation)
  if (!goal || start === undefined || length === undefined) return undefined
  const elapsed = Math.min(Math.max(daysBetween(start, day), 0), length)
  return roundUp((goal.amount * elapsed) / length)
}

function roundUp(value: number): number {
  const nearest = Math.round(value)
  return Math.abs(value - nearest) <= NOISE * value ? nearest : Math.ceil(value)
}

/** How a measured value stands against what is expected. */
export function statusOf(measured: number, expected: number): Status {
  if (measured >= expected) return 'on track'
  return measured >= WATCH * expected ? 'watch' : 'behind'
}

/** The status as a part of a row; without one where nothing was expected yet, as anything would be on track then. */
function standing(measured: number, expected: number): { status?: Status } {
  return expected > 0 ? { status: statusOf(measured, expected) } : {}
}

/** One day of measuring with what was measured for it; `expectedThen` on the day it was measured, which may be another. */
export type Checkpoint = {
  day: Day
  expected: number
  expectedThen?: number
  state: 'ahead' | 'due' | 'measured'
  record?: RecordOf<'checkpoint'>
  status?: Status
}

/**
 * The checkpoints of a profile as they stand on a day. `records` are its live checkpoint records by day; one counts for the day it
 * was planned for, else for the last checkpoint that is not after it. Status is against what was expected on the day of measuring.
 */
export function checkpoints(
  { situation }: Profile,
  records: readonly RecordOf<'checkpoint'>[],
  today: Day,
): Checkpoint[] {
  const days = checkpointDays(situation)
  return days.flatMap((day, index): Checkpoint[] => {
    const expected = expectedBy(situation, day)
    if (expected === undefined) return []
    const next = days[index + 1]
    const during = (one: Day) => one >= day && (next === undefined || one < next)
    const isOf = (one: RecordOf<'checkpoint'>) =>
      one.planned !== undefined && days.includes(one.planned) ? one.planned === day : during(one.day)
    const record = records.filter(isOf).at(-1)
    if (!record) return [{ day, expected, state: day <= today ? 'due' : 'ahead' }]
    const then = expectedBy(situation, record.day) ?? expected
    return [{ day, expected, expectedThen: then, state: 'measured', record, ...standing(record.measured, then) }]
  })
}

/**
 * Progress on a day. `expected` counts until `day`, that of the newest measure, or until today without one; `ratio` is measured
 * / expected; `projected` what the goal comes to at this pace; `needed` how much a day is missing until the end.
 */
export type Pace = {
  length: number
  elapsed: number
  daysLeft: number
  day: Day
  expected: number
  measured?: number
  ratio?: number
  status?: Status
  projected?: number
  needed?: number
}

/** Pace and projection; undefined without a goal or a frame. `records` are the profile's live checkpoint records by day. */
export function paceOf(
  { situation }: Profile,
  records: readonly RecordOf<'checkpoint'>[],
  today: Day,
): Pace | undefined {
  const { goal, start } = situation
  const length = lengthOf(situation)
  if (!goal || start === undefined || length === undefined) return undefined
  const record = records.filter(({ day }) => day >= start && day <= today).at(-1)
  const day = record?.day ?? today
  const expected = expectedBy(situation, day) ?? 0
  const elapsed = Math.min(Math.max(daysBetween(start, today), 0), length)
  const pace: Pace = { length, elapsed, daysLeft: length - elapsed, day, expected }
  if (!record) return pace
  const { measured } = record
  const measuredDays = Math.min(daysBetween(start, day), length)
  return {
    ...pace,
    measured,
    ...standing(measured, expected),
    ...(expected > 0 && { ratio: measured / expected }),
    ...(measuredDays > 0 && { projected: (measured * length) / measuredDays }),
    ...(pace.daysLeft > 0 && { needed: Math.max(goal.amount - measured, 0) / pace.daysLeft }),
  }
}

/** One decision of the scientific method: what was measured, what was expected, what was decided and why. */
export type DecisionRow = { record: RecordOf<'checkpoint'>; expected?: number; status?: Status }

/**
 * The decision log of a profile, newest first. Each is held against the situation of the version it was measured under, so that
 * moving the goal later does not rewrite what was decided before.
 */
export function decisionLog(
  records: readonly RecordOf<'checkpoint'>[],
  versionOf: (named: ProfileRef) => Profile | undefined,
): DecisionRow[] {
  return records.toReversed().map((record) => {
    const situation = versionOf(record.profile)?.situation
    const expected = situation && expectedBy(situation, record.day)
    return expected === undefined ? { record } : { record, expected, ...standing(record.measured, expected) }
  })
}

/** What of the goal the log itself knows by a day: customers won, advocates gained in the frame; a suggestion for the measure. */
export function countedBy(
  { goal, start, end }: Situation,
  outcomes: readonly RecordOf<'outcome'>[],
  today: Day,
): number | undefined {
  if (!goal || goal.kind === 'revenue' || start === undefined) return undefined
  const wanted = goal.kind === 'customers' ? 'won' : 'advocate'
  const last = end === undefined || today < end ? today : end
  const found = outcomes.filter(({ outcome, day }) => outcome === wanted && day >= start && day <= last)
  return new Set(found.map(({ account }) => account)).size
}

/** Which of the profile's capability texts bears on a fit, to be shown beside it. */
export const CAPABILITY_OF: Readonly<Record<string, keyof Situation['capability']>> = {
  'fit.technical': 'technology',
  'fit.functional': 'product',
  'fit.resource': 'service',
  'fit.competence': 'service',
  'fit.experience': 'service',
}

/** Days from start to end; undefined while one is missing or the end is not after the start. */
function lengthOf({ start, end }: Pick<Situation, 'start' | 'end'>): number | undefined {
  if (start === undefined || end === undefined) return undefined
  const length = daysBetween(start, end)
  return length > 0 ? length : undefined
}
