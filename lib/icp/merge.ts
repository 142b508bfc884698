// Two logs become one: the union of their records. The state is derived from the set by `view`, tombstones included.
import { canonical, compareText } from './canonical'
import type { LogRecord } from './records'

export { canonical } from './canonical'

/**
 * The union of two logs by id, sorted by hlc, then id. Of two bodies under one id the greater canonical JSON is kept, so the
 * result is the same in any order and grouping. Deleted records and their tombstones both stay: `view` hides the target
 * whichever came first, and an old file cannot bring it back.
 */
export function merge(mine: readonly LogRecord[], theirs: readonly LogRecord[]): LogRecord[] {
  const union = new Map<string, LogRecord>()
  for (const records of [mine, theirs]) {
    for (const record of records) {
      const held = union.get(record.id)
      union.set(record.id, held ? prevailing(held, record) : record)
    }
  }
  return [...union.values()].sort(byTime)
}

/** Which of two records with one id the log keeps: the one with the greater canonical JSON. */
export function prevailing(a: LogRecord, b: LogRecord): LogRecord {
  return a === b || canonical(a) >= canonical(b) ? a : b
}

/** Order of the log: by clock, then by id; the same on every machine. */
export function byTime(a: LogRecord, b: LogRecord): number {
  return compareText(a.hlc, b.hlc) || compareText(a.id, b.id)
}
