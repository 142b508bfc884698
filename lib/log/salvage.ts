// Reading around what the disk does not give back: one value that cannot be read fails the read of all, and must not hide the rest.
import type { StoreNames } from 'idb'
import type { Result } from '../result'
import { asideIn } from './aside'
import type { Context } from './context'
import type { Connection, Schema } from './database'
import { type StoreCode, transact } from './transaction'

type Name = 'records' | 'drafts'
export type Found<Row> = { rows: Row[]; unreadable: IDBValidKey[] }

const CHUNK = 1000
/** A disk that fails now and then is not a value that is gone. */
const TRIES = 3

/**
 * Every row that can be read, after a read of them failed, or those after an id; the others are listed aside. Where none can be, the database is
 * at fault, not a row.
 */
export async function salvage<From extends Name>(
  context: Context,
  from: From,
  failure: { code: StoreCode; detail: string },
  after?: string,
): Promise<Result<Schema[From]['value'][], StoreCode>> {
  if (failure.code !== 'failed') return { ok: false, ...failure }
  const keys = await transact(context, [from], 'readonly', (transaction) =>
    transaction.objectStore(from).getAllKeys(after === undefined ? undefined : IDBKeyRange.lowerBound(after, true)),
  )
  if (!keys.ok) return keys
  const found: Found<Schema[From]['value']> = { rows: [], unreadable: [] }
  const read = await readAround(context, from, keys.value, found)
  if (!read.ok) return read
  if (!found.rows.length && after === undefined) return { ok: false, ...failure }
  await list(context, from, found.unreadable, failure.detail)
  return { ok: true, value: found.rows }
}

/** Reads the rows under these keys, in order, into `found`. Ends with a code where the database is at fault; what was read until then stands. */
export async function readAround<From extends StoreNames<Schema>>(
  connection: Connection,
  from: From,
  keys: readonly IDBValidKey[],
  found: Found<Schema[From]['value']>,
): Promise<Result<void, StoreCode>> {
  for (let start = 0; start < keys.length; start += CHUNK) {
    const read = await readRange(connection, from, keys.slice(start, start + CHUNK), found)
    if (!read.ok) return read
  }
  return { ok: true, value: undefined }
}

/** Reads the rows of a run of keys, halving it where that fails. */
async function readRange<From extends StoreNames<Schema>>(
  connection: Connection,
  from: From,
  keys: readonly IDBValidKey[],
  found: Found<Schema[From]['value']>,
): Promise<Result<void, StoreCode>> {
  const [first = '', last = first] = [keys[0], keys.at(-1)]
  for (let left = keys.length > 1 ? 1 : TRIES; left > 0; left -= 1) {
    const rows = await transact(connection, [from], 'readonly', (transaction) =>
      transaction.objectStore(from).getAll(IDBKeyRange.bound(first, last)),
    )
    if (rows.ok) {
      for (const row of rows.value) found.rows.push(row)
      return { ok: true, value: undefined }
    }
    if (rows.code !== 'failed') return rows
  }
  if (keys.length === 1) {
    found.unreadable.push(first)
    return { ok: true, value: undefined }
  }
  const middle = Math.ceil(keys.length / 2)
  const half = await readRange(connection, from, keys.slice(0, middle), found)
  return half.ok ? readRange(connection, from, keys.slice(middle), found) : half
}

/** Lists what could not be read, each once; when that fails, the next read tries again. */
async function list(context: Context, from: Name, ids: readonly IDBValidKey[], detail: string): Promise<void> {
  if (!ids.length || context.readOnly) return
  const listed = await transact(context, ['aside'], 'readwrite', async (transaction) => {
    let count = 0
    for (const id of ids) {
      const key = `${from}:${id}`
      if ((await transaction.objectStore('aside').getKey(key)) !== undefined) continue
      await asideIn(context, transaction, from, { id }, { code: 'unreadable', detail }, key)
      count += 1
    }
    return count
  })
  if (listed.ok && listed.value) context.feed.emit({ what: 'aside' })
}
