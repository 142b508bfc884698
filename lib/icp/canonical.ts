// JSON in one fixed form: equal data gives equal text on every machine, whatever order its keys were set in.
import type { LogRecord } from './records'

const FIRST_KEYS = ['id', 'hlc', 'device', 'rep', 'kind', 'v']

/** One record as JSON without blanks: the base fields first, all other keys sorted; absent and undefined are the same. */
export function canonical(record: LogRecord): string {
  const keys = Object.keys(record).filter((key) => !FIRST_KEYS.includes(key))
  return objectText(record, [...FIRST_KEYS, ...keys.sort(compareText)])
}

/** Any JSON data in the fixed form, keys sorted at every level. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  return objectText(value, Object.keys(value).sort(compareText))
}

/** Order by code units: the same everywhere, unlike an order by language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function objectText(value: object, keys: readonly string[]): string {
  const fields = new Map<string, unknown>(Object.entries(value))
  const parts = keys.filter((key) => fields.get(key) !== undefined)
  return `{${parts.map((key) => `${JSON.stringify(key)}:${canonicalJson(fields.get(key))}`).join(',')}}`
}
