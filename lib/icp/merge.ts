// Two logs become one: the union of their records. The state is derived from the set by `view`, tombstones included.
import type { LogRecord } from './records'

const FIRST_KEYS = ['id', 'hlc', 'device', 'rep', 'kind', 'v']

/**
 * The union of two logs by id, sorted by hlc, then id. Of two bodies under one id the greater canonical JSON is kept, so the
 * result is the same in any order and grouping. Deleted records and their tombstones both stay: `view` hides the target
 * whichever came first, and an old file cannot bring it back.
 */
export function merge(mine: readonly LogRecord[], theirs: readonly LogRecord[]): LogRecord[] {
  const union = new Map<string, LogRecord>()
  for (const record of [...mine, ...theirs]) {
    const held = union.get(record.id)
    if (!held || (held !== record && canonical(record) > canonical(held))) union.set(record.id, record)
  }
  return [...union.values()].sort(byTime)
}

/** Order of the log: by clock, then by id; the same on every machine. */
export function byTime(a: LogRecord, b: LogRecord): number {
  return compare(a.hlc, b.hlc) || compare(a.id, b.id)
}

/** One record as JSON without blanks, the base fields first and all other keys sorted: equal records give equal text. */
export function canonical(record: LogRecord): string {
  const keys = Object.keys(record).filter((key) => !FIRST_KEYS.includes(key))
  return objectText(record, [...FIRST_KEYS, ...keys.sort(compare)])
}

function text(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => (item === undefined ? 'null' : text(item))).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  return objectText(value, Object.keys(value).sort(compare))
}

function objectText(value: object, keys: readonly string[]): string {
  const fields = new Map(Object.entries(value))
  const parts = keys.filter((key) => fields.get(key) !== undefined)
  return `{${parts.map((key) => `${JSON.stringify(key)}:${text(fields.get(key))}`).join(',')}}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
