// What was erased stays erased: nothing of it is taken in again, and what arrives as erased elsewhere is erased here.
//
// An erasing tombstone has a hash. Where its target is the id of a record, the hash is that of the record's canonical JSON. Where target and hash
// are the same, it is the hash of an account's key: whatever bears on that account and was stamped before the tombstone goes, also what some
// machine that was offline brings along later. The hash names nobody.
import type { AccountKey } from '../icp/account'
import { timeOf } from '../icp/hlc'
import type { LogRecord, RecordOf } from '../icp/records'
import type { Result } from '../result'
import type { Context } from './context'
import { sha256 } from './hash'
import { accountsOf, accountTag, fromRow, kindTag, type RecordRow } from './rows'
import { type StoreCode, type Transaction, transact } from './transaction'

type Write = Transaction<'readwrite'>
/** Where in the settings such rows lie. */
const CACHES = 'setting:local:cache:'
type Tombstone = RecordOf<'delete'> & { hash: string }

/** Ids of erased records; erased accounts with the stamp up to which; and of both what is new here. */
export type Erasures = {
  ids: Set<string>
  accounts: Map<AccountKey, string>
  arrived: { ids: string[]; accounts: Map<AccountKey, string> }
}

/** What a record of an erased account must be stamped before, to be gone. */
export function isErased({ ids, accounts }: Erasures, record: LogRecord): boolean {
  if (record.kind === 'delete') return false
  if (ids.has(record.id)) return true
  return accounts.size > 0 && accountsOf(record).some((key) => record.hlc < (accounts.get(key) ?? ''))
}

/** All that was erased, here or by tombstones among the records that come in. */
export async function erasuresBefore(
  context: Context,
  incoming: readonly LogRecord[],
): Promise<Result<Erasures, StoreCode>> {
  const rows = await transact(context, ['records'], 'readonly', (transaction) =>
    transaction.objectStore('records').index('tags').getAll(kindTag('delete')),
  )
  if (!rows.ok) return rows
  const here = rows.value.flatMap(tombstoneIn)
  const known = new Set(here.map(({ id }) => id))
  const arrived = incoming.filter(isErasing).filter(({ id }) => !known.has(id))
  const both = [...here, ...arrived]
  const incomingKeys = both.some(isOfAccount) ? new Set(incoming.flatMap(accountsOf)) : new Set<AccountKey>()
  const ownKeys = arrived.some(isOfAccount) ? await keysHere(context) : new Set<AccountKey>()
  return {
    ok: true,
    value: {
      ids: new Set(both.map(({ target }) => target)),
      accounts: await accountsAmong(incomingKeys, both),
      arrived: {
        ids: arrived.filter((one) => !isOfAccount(one)).map(({ target }) => target),
        accounts: await accountsAmong(ownKeys, arrived),
      },
    },
  }
}

function isErasing(record: LogRecord): record is Tombstone {
  return record.kind === 'delete' && record.hash !== undefined
}

function isOfAccount({ target, hash }: Tombstone): boolean {
  return target === hash
}

function tombstoneIn(row: RecordRow): Tombstone[] {
  // Most tombstones only hide.
  if (!row.text?.includes('"hash":"')) return []
  const record = fromRow(row)
  return record.ok && isErasing(record.value) ? [record.value] : []
}

/** Which keys the tombstones of accounts mean, each with the latest stamp. */
async function accountsAmong(
  keys: ReadonlySet<AccountKey>,
  tombstones: readonly Tombstone[],
): Promise<Map<AccountKey, string>> {
  const stamps = new Map<string, string>()
  for (const { hash, hlc } of tombstones.filter(isOfAccount)) {
    if (hlc > (stamps.get(hash) ?? '')) stamps.set(hash, hlc)
  }
  const found = new Map<AccountKey, string>()
  if (!stamps.size) return found
  for (const key of keys) {
    const stamp = stamps.get(await sha256(key))
    if (stamp !== undefined) found.set(key, stamp)
  }
  return found
}

async function keysHere(context: Context): Promise<Set<AccountKey>> {
  const rows = await transact(context, ['records', 'drafts'], 'readonly', async (transaction) => {
    const drafts = await transaction.objectStore('drafts').getAll()
    const records = await transaction.objectStore('records').getAll()
    return [...records.flatMap((row) => row.tags ?? []), ...drafts.map((row) => accountTag(row.body?.account))]
  })
  const start = accountTag('')
  const tags = rows.ok ? rows.value.filter((tag) => tag.startsWith(start)) : []
  return new Set(tags.map((tag) => tag.slice(start.length)))
}

/** Removes what arrived as erased, within a transaction over all stores; answers with the records that went. */
export async function eraseArrived(context: Context, transaction: Write, { arrived }: Erasures): Promise<LogRecord[]> {
  if (!arrived.ids.length && !arrived.accounts.size) return []
  const records = transaction.objectStore('records')
  const found = new Map<string, RecordRow>()
  for (const id of arrived.ids) {
    const row = await records.get(id)
    if (row && row.kind !== 'delete') found.set(id, row)
  }
  for (const [key, stamp] of arrived.accounts) {
    const bearing = await records.index('tags').getAll(accountTag(key))
    for (const row of bearing) if (row.hlc < stamp) found.set(row.id, row)
    await eraseDrafts(transaction, key, timeOf(stamp))
  }
  const rows = [...found.values()]
  for (const row of rows) await records.delete(row.id)
  await eraseAside(transaction, [...rows.map(({ id }) => id), ...arrived.ids, ...arrived.accounts.keys()])
  await eraseCaches(transaction)
  if (rows.length) context.feed.emit({ what: 'records' })
  return rows.flatMap((row) => {
    const record = fromRow(row)
    return record.ok ? [record.value] : []
  })
}

/** Removes the drafts of an account that were last changed before a time. */
export async function eraseDrafts(transaction: Write, account: AccountKey, before: number): Promise<number> {
  const drafts = transaction.objectStore('drafts')
  const rows = (await drafts.index('account').getAll(account)).filter((row) => row.time < before)
  for (const row of rows) await drafts.delete(row.id)
  return rows.length
}

/** Forgets rows that lists keep for the next time: they may show what was erased. */
export async function eraseCaches(transaction: Write): Promise<void> {
  const meta = transaction.objectStore('meta')
  for (const key of await meta.getAllKeys()) if (key.startsWith(CACHES)) await meta.delete(key)
}

/** Removes what was set aside and mentions any of these words. */
export async function eraseAside(transaction: Write, words: readonly string[]): Promise<number> {
  let count = 0
  const aside = transaction.objectStore('aside')
  for (let cursor = await aside.openCursor(); cursor; cursor = await cursor.continue()) {
    const text = JSON.stringify(cursor.value.row) ?? ''
    if (!words.some((word) => text.includes(word))) continue
    await cursor.delete()
    count += 1
  }
  return count
}
