// Whole calendar days in UTC: text to number and back, so that ages never depend on a clock's zone.
import type { Day } from './evaluation'

const DAY_MS = 86_400_000

/** Days since 1970-01-01 of a day `yyyy-mm-dd` (a longer ISO text counts by its day); NaN for anything else. */
export function dayNumber(day: Day): number {
  return Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY_MS)
}

/** The day of a day number; fractions are cut off. */
export function dayText(number: number): Day {
  return new Date(Math.floor(number) * DAY_MS).toISOString().slice(0, 10)
}

/** The UTC day of a time in milliseconds since the epoch. */
export function dayOf(ms: number): Day {
  return dayText(ms / DAY_MS)
}

/** Whole days from `from` to `to`: negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** `day` moved by whole days. */
export function addDays(day: Day, days: number): Day {
  return dayText(dayNumber(day) + days)
}
