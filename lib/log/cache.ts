// Rows that a list showed last time, for showing at once while they are made anew: a convenience, never the truth.
import type { Result } from '../result'
import type { Store } from './store'
import type { StoreCode } from './transaction'

/** `fresh`: the log has not changed since; else show them, and make them anew. */
export type Recalled = { rows: unknown[]; fresh: boolean }

/** Rows that are kept apart, so that they are there before the rest is read. */
const FIRST = 100

type Kept = Pick<Store, 'setting' | 'setSetting' | 'watermark'>

/** Keeps the rows of a list, in the order in which it shows them; they must be plain data. Take the watermark before the rows are made. */
export async function rememberRows(
  store: Kept,
  list: string,
  rows: readonly unknown[],
  mark: string,
): Promise<Result<void, StoreCode>> {
  const rest = await keep(store, nameOf(list, 'rest'), mark, rows.slice(FIRST))
  return rest.ok ? keep(store, nameOf(list, 'first'), mark, rows.slice(0, FIRST)) : rest
}

/** The first rows of a list as it was kept, or all of them; undefined when nothing was. */
export async function recallRows(
  store: Kept,
  list: string,
  which: 'first' | 'all' = 'first',
): Promise<Result<Recalled | undefined, StoreCode>> {
  const [mark, first] = [await store.watermark(), await store.setting(nameOf(list, 'first'))]
  if (!mark.ok) return mark
  if (!first.ok) return first
  const head = readRows(first.value)
  if (!head || which === 'first')
    return { ok: true, value: head && { rows: head.rows, fresh: head.mark === mark.value } }
  const rest = await store.setting(nameOf(list, 'rest'))
  if (!rest.ok) return rest
  const tail = readRows(rest.value)
  const fresh = head.mark === mark.value && tail?.mark === mark.value
  return { ok: true, value: { rows: [...head.rows, ...(tail?.rows ?? [])], fresh } }
}

function nameOf(list: string, part: 'first' | 'rest'): string {
  return `local:cache:${list}:${part}`
}

// One text is read many times faster than as many objects.
function keep(store: Kept, name: string, mark: string, rows: readonly unknown[]): Promise<Result<void, StoreCode>> {
  return store.setSetting(name, { mark, text: JSON.stringify(rows) }, { quiet: true })
}

function readRows(kept: unknown): { mark: string; rows: unknown[] } | undefined {
  const { mark, text } = Object(kept) as { mark?: unknown; text?: unknown }
  if (typeof mark !== 'string' || typeof text !== 'string') return undefined
  try {
    const rows: unknown = JSON.parse(text)
    return Array.isArray(rows) ? { mark, rows } : undefined
  } catch {
    return undefined
  }
}
