// Which accounts have been kept long enough. A proposal: nothing is ever erased but by the rep's own hand, and no clock alone can fill the list.
import type { AccountKey } from '../icp/account'
import { dayNumber, dayOf, dayText } from '../icp/day'
import type { Day } from '../icp/evaluation'
import { timeOf } from '../icp/hlc'
import type { LogRecord } from '../icp/records'
import type { AccountView, LogView } from '../icp/view'

/** Months that are kept unless the rep says otherwise. */
export const KEPT_MONTHS = 12

/** An account whose time is over, and the last day that anybody worked on it. */
export type Expired = { account: AccountKey; keys: AccountKey[]; name: string; last: Day }

/** Days of work that have to have been seen before a date is believed. */
const WITNESSES = 3

/**
 * The accounts on which nobody has worked for so many months, the oldest first. Looking at an account is no work. Time is what the log has lived
 * through: the last but two of the days on which something was noted in it, and never later than `now` (ms). A clock set forward expires nothing,
 * and one wrong stamp among the records neither.
 */
export function expired(state: LogView, { now, months = KEPT_MONTHS }: { now: number; months?: number }): Expired[] {
  const today = believed(state, now)
  if (today === undefined || !Number.isFinite(months) || months < 1) return []
  const limit = monthsBefore(today, months)
  return [...state.accounts.values()]
    .map((seen) => ({ seen, last: lastWork(seen) }))
    .filter(({ last }) => last < limit)
    .sort((a, b) => (a.last < b.last ? -1 : 1))
    .map(({ seen: { account }, last }) => ({ account: account.key, keys: account.keys, name: account.name, last }))
}

function believed(state: LogView, now: number): Day | undefined {
  const days = new Set<number>()
  for (const { history } of state.accounts.values())
    for (const { hlc } of history) days.add(Math.floor(timeOf(hlc) / DAY_MS))
  const seen = [...days].sort((a, b) => a - b).at(-WITNESSES)
  return seen === undefined ? undefined : dayText(Math.min(seen, Math.floor(now / DAY_MS)))
}

const DAY_MS = 86_400_000

/** A history is in the order of the log. */
function lastWork({ history }: AccountView): Day {
  return dayOf(timeOf(history.findLast((record) => !isLook(record))?.hlc ?? ''))
}

function isLook(record: LogRecord): boolean {
  return record.kind === 'catalyst' && record.look === true
}

/** Counted in months of the calendar; a day that the month does not have is its last. */
function monthsBefore(day: Day, months: number): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - Math.floor(months)
  const first = (month: number) =>
    `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
  const last = dayNumber(first(count + 1)) - 1
  return dayText(Math.min(dayNumber(first(count)) + Number(day.slice(8, 10)) - 1, last))
}
