// JSON in one fixed form: equal data gives equal text on every machine, whatever order its keys were set in.
import type { LogRecord } from './records'

const FIRST_KEYS = ['id', 'hlc', 'device', 'rep', 'kind', 'v']

type Table = Record<string, unknown>

/** One record as JSON without blanks: the base fields first, all other keys sorted; absent and undefined are the same. */
export function canonical(record: LogRecord): string {
  const fields: Table = { ...record }
  const rest = Object.keys(fields).filter((key) => !FIRST_KEYS.includes(key))
  return JSON.stringify(inOrder(fields, [...FIRST_KEYS, ...rest.sort()]))
}

/** Any JSON data in the fixed form, keys sorted at every level. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value)) ?? 'null'
}

/** Order by code units: the same everywhere, unlike an order by language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(ordered)
  return inOrder(value as Table, Object.keys(value).sort())
}

/** A copy whose keys were set in this order, which JSON.stringify keeps; `__proto__` is left out, as in every schema. */
function inOrder(fields: Table, keys: readonly string[]): Table {
  const copy: Table = {}
  for (const key of keys) {
    if (key !== '__proto__' && Object.hasOwn(fields, key)) copy[key] = ordered(fields[key])
  }
  return copy
}
