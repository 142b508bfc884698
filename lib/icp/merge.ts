// Two logs become one: the union of their records. The state is derived from the set by `view`, tombstones included.
import { canonical, compareText } from './canonical'
import type { LogRecord } from './records'
import { each, finish, type Steps, sorted } from './steps'

export { canonical } from './canonical'

/**
 * The union of two logs by id, sorted by hlc, then id. Of two bodies under one id a tombstone is kept, else the greater
 * canonical JSON, so the result is the same in any order and grouping. Deleted records and their tombstones both stay: `view`
 * hides the target whichever came first, and an old file cannot bring it back.
 */
export function merge(mine: readonly LogRecord[], theirs: readonly LogRecord[]): LogRecord[] {
  return finish(merging(mine, theirs))
}

/** The same in steps. */
export function* merging(...logs: (readonly LogRecord[])[]): Steps<LogRecord[]> {
  const union = new Map<string, LogRecord>()
  for (const records of logs) {
    yield* each(records, (record) => {
      const held = union.get(record.id)
      union.set(record.id, held ? prevailing(held, record) : record)
    })
  }
  return yield* sorted([...union.values()], byTime)
}

/**
 * Which of two records with one id the log keeps: the one that removes more, then the one with the greater canonical JSON. Whoever
 * uses the id of a tombstone again cannot bring back what it removed.
 */
export function prevailing(a: LogRecord, b: LogRecord): LogRecord {
  const more = removal(a) - removal(b)
  if (more !== 0) return more > 0 ? a : b
  return a === b || canonical(a) >= canonical(b) ? a : b
}

/** How much of a removal a record is: none, one that hides, one that erases. */
function removal(record: LogRecord): number {
  if (record.kind !== 'delete') return 0
  return record.hash === undefined ? 1 : 2
}

/** Two bodies under one id; `kept` is the one that the log keeps. */
export type Conflict = { mine: LogRecord; theirs: LogRecord; kept: 'mine' | 'theirs' }

/** What becomes of two bodies under one id. */
export function conflictOf(mine: LogRecord, theirs: LogRecord): Conflict {
  return { mine, theirs, kept: prevailing(mine, theirs) === mine ? 'mine' : 'theirs' }
}

/** Order of the log: by clock, then by id; the same on every machine. */
export function byTime(a: LogRecord, b: LogRecord): number {
  return compareText(a.hlc, b.hlc) || compareText(a.id, b.id)
}
