// Erasing for good: the records themselves go, and a tombstone stays that says by a hash what must never come back.
import type { AccountKey } from '../icp/account'
import type { Result } from '../result'
import { announce, type Context, type NewRecord, READ_ONLY, stamp } from './context'
import { eraseAside, eraseCaches, eraseDrafts } from './erased'
import { sha256 } from './hash'
import { accountTag, type RecordRow, toRow } from './rows'
import { askEach, type GivenUp, patienceFor, putAll, type StoreCode, transact } from './transaction'

/** `records` by their ids, and whatever bears on `accounts`, by any of the keys given: pass all the keys of an account. */
export type ToErase = { records?: readonly string[]; accounts?: readonly AccountKey[] }
/** How much went. */
export type Erased = { records: number; drafts: number; aside: number }

export type Eraser = {
  /**
   * Erases records and accounts: rows, drafts and what was set aside of them. There is no way back. Files that left the machine are beyond reach;
   * a folder is cleaned of them by the next sync, and other machines erase them as they hear of it.
   */
  erase(what: ToErase): Promise<Result<Erased, StoreCode>>
}

/** The erasing part of a store. */
export function makeEraser(context: Context): Eraser {
  return { erase: (what) => erase(context, what) }
}

async function erase(context: Context, { records = [], accounts = [] }: ToErase): Promise<Result<Erased, StoreCode>> {
  if (context.readOnly) return READ_ONLY
  const found = await transact(context, ['records'], 'readonly', async (transaction) => {
    const store = transaction.objectStore('records')
    const byId = await askEach(records, (id) => store.get(id))
    const byAccount = await askEach(accounts, (key) => store.index('tags').getAll(accountTag(key)))
    return [...byId.filter((row) => row !== undefined), ...byAccount.flat()].filter((row) => row.kind !== 'delete')
  })
  if (!found.ok) return found
  const rows = [...new Map(found.value.map((row) => [row.id, row])).values()]
  const tombstones = await tombstonesFor(rows, accounts)
  const erased = await transact(
    context,
    ['records', 'meta', 'drafts', 'aside'],
    'readwrite',
    async (transaction) => {
      for (const row of rows) {
        const now = await transaction.objectStore('records').get(row.id)
        if (now?.text !== row.text) throw CHANGED
        await transaction.objectStore('records').delete(row.id)
      }
      const stamped = await stamp(context, transaction, tombstones)
      putAll(transaction, 'records', stamped, toRow)
      let drafts = 0
      for (const key of accounts) drafts += await eraseDrafts(transaction, key, Number.POSITIVE_INFINITY)
      await eraseCaches(transaction)
      const aside = await eraseAside(transaction, [...rows.map(({ id }) => id), ...accounts])
      return { stamped, counts: { records: rows.length, drafts, aside } }
    },
    patienceFor(10 * rows.length),
  )
  if (!erased.ok) return erased
  announce(context, erased.value.stamped)
  return { ok: true, value: erased.value.counts }
}

const CHANGED: GivenUp = { code: 'failed', detail: 'changed meanwhile by another page' }

async function tombstonesFor(rows: readonly RecordRow[], accounts: readonly AccountKey[]): Promise<NewRecord[]> {
  const tombstones: NewRecord[] = []
  for (const { id, text } of rows) tombstones.push({ kind: 'delete', target: id, hash: await sha256(text ?? '') })
  for (const key of accounts) {
    const hash = await sha256(key)
    tombstones.push({ kind: 'delete', target: hash, hash })
  }
  return tombstones
}
