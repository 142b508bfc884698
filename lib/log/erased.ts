// What was erased stays erased: nothing of it is taken in again, and what arrives as erased elsewhere is erased here.
//
// An erasing tombstone has a hash. Where its target is the id of a record, the hash is that of the record's canonical JSON. Where target and hash
// are the same, it is the hash of an account's key: whatever bears on that account and was stamped before the tombstone goes, also what some
// machine that was offline brings along later. The hash names nobody.
import type { AccountKey } from '../icp/account'
import { timeOf } from '../icp/hlc'
import { accountsOf } from '../icp/live'
import type { LogRecord, RecordOf } from '../icp/records'
import type { Result } from '../result'
import type { Context } from './context'
import { sha256 } from './hash'
import { type Naming, namesAccount } from './naming'
import { accountTag, fromRow, kindTag, type RecordRow } from './rows'
import { CHANGED, type StoreCode, type Transaction, transact } from './transaction'

type Write = Transaction<'readwrite'>
type Tombstone = RecordOf<'delete'> & { hash: string }

/** Ids of erased records; erased accounts with the stamp up to which; and of both what is new here. `tombstones` were there when this was read. */
export type Erasures = {
  tombstones: number
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

/** All that was erased, here or by tombstones among the records that come in; `except` are ids of tombstones that do not count. */
export async function erasuresBefore(
  context: Context,
  incoming: readonly LogRecord[],
  except: ReadonlySet<string> = new Set(),
): Promise<Result<Erasures, StoreCode>> {
  const rows = await transact(context, ['records'], 'readonly', (transaction) =>
    transaction.objectStore('records').index('tags').getAll(kindTag('delete')),
  )
  if (!rows.ok) return rows
  const here = rows.value.flatMap(tombstoneIn).filter(({ id }) => !except.has(id))
  const known = new Set(here.map(({ id }) => id))
  const arrived = incoming.filter(isErasing).filter(({ id }) => !known.has(id))
  const both = [...here, ...arrived]
  const incomingKeys = both.some(isOfAccount) ? new Set(incoming.flatMap(accountsOf)) : new Set<AccountKey>()
  const ownKeys = arrived.some(isOfAccount) ? await keysHere(context) : new Set<AccountKey>()
  return {
    ok: true,
    value: {
      tombstones: rows.value.length,
      ids: new Set(both.map(({ target }) => target)),
      accounts: await accountsAmong(incomingKeys, both),
      arrived: {
        ids: arrived.filter((one) => !isOfAccount(one)).map(({ target }) => target),
        accounts: await accountsAmong(ownKeys, arrived),
      },
    },
  }
}

/** Gives up when another page has removed something since: within a transaction nothing can be hashed. */
export async function checkNoneSince(transaction: Write, { tombstones }: Erasures): Promise<void> {
  const now = await transaction.objectStore('records').index('tags').count(kindTag('delete'))
  if (now !== tombstones) throw CHANGED
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
  const keys = [...arrived.accounts.keys()]
  const naming = namesAccount(keys, keys.length ? namesIn(rows) : [])
  await eraseAside(transaction, [...rows.map(({ id }) => id), ...arrived.ids], naming)
  await eraseSettings(transaction, naming)
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

/** The names under which rows know their account. */
export function namesIn(rows: readonly RecordRow[]): string[] {
  return rows.flatMap((row) => {
    const record = row.kind === 'account' ? fromRow(row) : undefined
    return record?.ok && record.value.kind === 'account' && record.value.facts.name ? [record.value.facts.name] : []
  })
}

const SETTING = 'setting:'
/** Rows that lists keep for the next time: they may show what was erased. */
const CACHES = `${SETTING}local:cache:`
/** What was picked and dismissed on a page, and what the last sync said. */
const NAMING = [`${SETTING}choice:`, `${SETTING}dismissed:`, `${SETTING}local:folder last`]
/** Pairs of accounts that the rep told apart. */
const APART = `${SETTING}apart`

/** Forgets what settings know of whom is named. */
export async function eraseSettings(transaction: Write, naming: Naming): Promise<void> {
  const meta = transaction.objectStore('meta')
  for (const key of await meta.getAllKeys()) {
    if (key.startsWith(CACHES)) await meta.delete(key)
    if (NAMING.some((start) => key.startsWith(start))) {
      const text = `${key.slice(SETTING.length)} ${JSON.stringify(await meta.get(key))}`
      if (naming(text)) await meta.delete(key)
    }
    if (key === APART) {
      const pairs = await meta.get(key)
      if (Array.isArray(pairs))
        await meta.put(
          pairs.filter((pair) => !naming(String(pair))),
          key,
        )
    }
  }
}

/** Removes what was set aside and is of these records, or names whom is to go. */
export async function eraseAside(transaction: Write, ids: readonly string[], naming: Naming): Promise<number> {
  let count = 0
  const aside = transaction.objectStore('aside')
  for (let cursor = await aside.openCursor(); cursor; cursor = await cursor.continue()) {
    const text = JSON.stringify(cursor.value.row) ?? ''
    if (!ids.some((id) => text.includes(id)) && !naming(unescaped(text))) continue
    await cursor.delete()
    count += 1
  }
  return count
}

/** A record's text within a row is JSON within JSON. */
function unescaped(text: string): string {
  return text.replaceAll('\\"', '"')
}
