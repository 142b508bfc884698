// The buying cycle: when a purchase started today would close, and the last day to start one.
import { dayNumber, dayText } from './day'
import type { Day, Value } from './evaluation'

export type Span = { start: Day; end: Day }

/** `frame` is the profile's time frame; `closed` are procurement freezes, both ends included. */
export type CycleInput = {
  today: Day
  cycleDays?: number
  frame: { start?: Day; end?: Day }
  closed: readonly Span[]
}

export type Cycle = { cycle: Value; expectedClose?: Day; lastStart?: Day }

/** Closing this share of the frame after its end is still `partly`. */
const GRACE = 0.25
const MOST_DAYS = 36_500

/**
 * The expected close is the `cycleDays`-th open day after today: days in closed windows do not count. `yes` when it is not
 * after the frame's end, `partly` up to a quarter of the frame later, else `no`; `unknown` while a number is missing.
 * `lastStart` is the last day on which starting would still end in time.
 */
export function buyingCycle({ today, cycleDays, frame, closed }: CycleInput): Cycle {
  if (cycleDays === undefined || !(cycleDays >= 0) || cycleDays > MOST_DAYS) return { cycle: 'unknown' }
  const need = Math.ceil(cycleDays)
  const gaps = gapsOf(closed)
  const close = forward(dayNumber(today), need, gaps)
  if (frame.end === undefined) return { cycle: 'unknown', expectedClose: dayText(close) }
  const end = dayNumber(frame.end)
  return {
    cycle: valueAt(close, end, frame.start),
    expectedClose: dayText(close),
    lastStart: dayText(backward(end, need, gaps)),
  }
}

function valueAt(close: number, end: number, start: Day | undefined): Value {
  if (close <= end) return 'yes'
  if (start === undefined) return 'unknown'
  return close <= end + GRACE * Math.max(end - dayNumber(start), 0) ? 'partly' : 'no'
}

type Gap = { first: number; last: number }

/** Closed windows as day numbers, sorted and joined where they overlap; unreadable and reversed ones are left out. */
function gapsOf(closed: readonly Span[]): Gap[] {
  const gaps = closed
    .map(({ start, end }) => ({ first: dayNumber(start), last: dayNumber(end) }))
    .filter(({ first, last }) => first <= last)
    .sort((a, b) => a.first - b.first)
  const joined: Gap[] = []
  for (const gap of gaps) {
    const before = joined.at(-1)
    if (before && gap.first <= before.last) before.last = Math.max(before.last, gap.last)
    else joined.push(gap)
  }
  return joined
}

/** The `need`-th open day after `from`; with none needed, `from` itself or the first open day after it. */
function forward(from: number, need: number, gaps: readonly Gap[]): number {
  let day = from + need
  for (const { first, last } of gaps) {
    const skipFrom = need === 0 ? from : from + 1
    if (last >= skipFrom && first <= day) day += last - Math.max(first, skipFrom) + 1
  }
  return day
}

/** The last day from which `need` open days still end by `end`. */
function backward(end: number, need: number, gaps: readonly Gap[]): number {
  let day = need === 0 ? end : end - need + 1
  for (const { first, last } of gaps.toReversed()) {
    if (first <= end && last >= day) day -= Math.min(last, end) - first + 1
  }
  return need === 0 ? day : day - 1
}
