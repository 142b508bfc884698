// Erasing for good: the records themselves go, and a tombstone stays that says by a hash what must never come back.
import type { AccountKey } from '../icp/account'
import type { Result } from '../result'
import { announce, type Context, type NewRecord, READ_ONLY, stamp } from './context'
import { eraseAside, eraseDrafts, eraseSettings, namesIn } from './erased'
import { sha256 } from './hash'
import { type Naming, namesAccount, namesPerson, saysOf, type Who, without } from './naming'
import { accountTag, type RecordRow, toRow } from './rows'
import { anew, askEach, CHANGED, patienceFor, putAll, type StoreCode, type Transaction, transact } from './transaction'

/**
 * `records` by their ids, and whatever bears on `accounts`, by any of the keys given: pass all the keys of an account. `who`: a person, whom no draft
 * and nothing else in the database is to name any more; the records themselves are found by `personErasure`.
 */
export type ToErase = { records?: readonly string[]; accounts?: readonly AccountKey[]; who?: Who }
/** How much went; drafts that were only cleaned of a name are counted too. */
export type Erased = { records: number; drafts: number; aside: number }

export type Eraser = {
  /**
   * Erases records and accounts: rows, drafts, what was set aside of them, and what settings know of them. There is no way back. Files that left the
   * machine are beyond reach; a folder is cleaned of them by the next sync, and other machines erase them as they hear of it.
   */
  erase(what: ToErase): Promise<Result<Erased, StoreCode>>
}

/** The erasing part of a store. */
export function makeEraser(context: Context): Eraser {
  return { erase: (what) => erase(context, what) }
}

async function erase(context: Context, what: ToErase): Promise<Result<Erased, StoreCode>> {
  if (context.readOnly) return READ_ONLY
  return anew(() => eraseOnce(context, what))
}

async function eraseOnce(context: Context, what: ToErase): Promise<Result<Erased, StoreCode>> {
  const found = await transact(context, ['records'], 'readonly', (transaction) => rowsOf(transaction, what))
  if (!found.ok) return found
  const rows = found.value
  const tombstones = await tombstonesFor(rows, what.accounts ?? [])
  const erased = await transact(
    context,
    ['records', 'meta', 'drafts', 'aside'],
    'readwrite',
    (transaction) => eraseIn(context, transaction, what, rows, tombstones),
    patienceFor(10 * rows.length),
  )
  if (!erased.ok) return erased
  announce(context, erased.value.stamped)
  for (const id of erased.value.cleaned) context.feed.emit({ what: 'draft', id })
  return { ok: true, value: erased.value.counts }
}

async function rowsOf(
  transaction: Transaction,
  { records = [], accounts = [] }: Pick<ToErase, 'records' | 'accounts'>,
): Promise<RecordRow[]> {
  const store = transaction.objectStore('records')
  const byId = await askEach(records, (id) => store.get(id))
  const byAccount = await askEach(accounts, (key) => store.index('tags').getAll(accountTag(key)))
  const found = [...byId.filter((row) => row !== undefined), ...byAccount.flat()]
  return [...new Map(found.map((row) => [row.id, row])).values()].filter((row) => row.kind !== 'delete')
}

async function eraseIn(
  context: Context,
  transaction: Transaction<'readwrite'>,
  what: ToErase,
  rows: readonly RecordRow[],
  tombstones: readonly NewRecord[],
) {
  const { accounts = [], who } = what
  // What came since must not be left behind without a tombstone.
  const now = new Map((await rowsOf(transaction, what)).map((row) => [row.id, row.text]))
  if (now.size !== rows.length || rows.some(({ id, text }) => now.get(id) !== text)) throw CHANGED
  for (const { id } of rows) await transaction.objectStore('records').delete(id)
  const stamped = await stamp(context, transaction, tombstones)
  putAll(transaction, 'records', stamped, toRow)
  let drafts = 0
  for (const key of accounts) drafts += await eraseDrafts(transaction, key, Number.POSITIVE_INFINITY)
  const cleaned = who ? await cleanDrafts(context, transaction, who) : []
  const account = namesAccount(accounts, accounts.length ? namesIn(rows) : [])
  const naming: Naming = (text) => account(text) || (who !== undefined && namesPerson(text, who))
  await eraseSettings(transaction, naming)
  const ids = rows.map(({ id }) => id)
  const aside = await eraseAside(transaction, ids, naming)
  return { stamped, cleaned, counts: { records: rows.length, drafts: drafts + cleaned.length, aside } }
}

/** Takes a person out of what is being worked on; a draft that holds nothing of its own is let go, since its revision is written anew. */
async function cleanDrafts(context: Context, transaction: Transaction<'readwrite'>, who: Who): Promise<string[]> {
  const drafts = transaction.objectStore('drafts')
  const named = (await drafts.getAll()).filter(({ body }) => saysOf(Object(body), who))
  for (const row of named) {
    const { id, revision, body, kept } = row
    if (kept !== undefined) await drafts.delete(id)
    else await drafts.put({ id, revision: revision + 1, time: context.now(), body: without(body, who) })
  }
  return named.map(({ id }) => id)
}

async function tombstonesFor(rows: readonly RecordRow[], accounts: readonly AccountKey[]): Promise<NewRecord[]> {
  const tombstones: NewRecord[] = []
  for (const { id, text } of rows) tombstones.push({ kind: 'delete', target: id, hash: await sha256(text ?? '') })
  for (const key of accounts) {
    const hash = await sha256(key)
    tombstones.push({ kind: 'delete', target: hash, hash })
  }
  return tombstones
}
