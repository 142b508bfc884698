// Where things go that cannot be read: kept untouched and out of the way, and taken back when a later version can read them.
import { type Context, countChange } from './context'
import { type AsideCode, type AsideRow, fromDraftRow, fromRow, toRow } from './rows'
import { type Transaction, transact } from './transaction'

/** The name of the setting that says how many of these somebody has looked at, on this machine. */
export const SEEN_ASIDE = 'local:aside'

type Write = Transaction<'readwrite'>
type Store = AsideRow['from']

/** Puts a row aside within a transaction over `aside`, as it is; under a key of its own it is there once. */
export async function asideIn(
  context: Context,
  transaction: Write,
  from: Store,
  row: unknown,
  reason: { code: AsideCode; detail: string },
  key?: string,
): Promise<void> {
  const { code, detail } = reason
  await transaction.objectStore('aside').put({ from, code, detail, row, time: context.now() }, key)
}

const readerOf = (store: Store) => (store === 'records' ? fromRow : fromDraftRow)

/** Moves rows that cannot be read out of the way; looks again first, since another page may have put them right. */
export async function setAside(context: Context, from: Store, ids: readonly string[]): Promise<void> {
  const moved = await transact(context, [from, 'aside', 'meta'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore(from)
    let count = 0
    for (const id of ids) {
      const row: unknown = await store.get(id)
      const read = row === undefined ? undefined : readerOf(from)(row)
      if (!read || read.ok) continue
      await asideIn(context, transaction, from, row, read)
      await store.delete(id)
      count += 1
    }
    if (count) await countChange(transaction)
    return count
  })
  // When it fails, the rows stay where they are and the next read tries again.
  if (moved.ok && moved.value) context.feed.emit({ what: 'aside' })
}

/**
 * Takes back what an earlier version of the product could not read and this one can, unless its place was filled meanwhile, and strikes off the
 * list what the disk gives back again.
 */
export async function readmit(context: Context): Promise<void> {
  if (context.readOnly) return
  const readable = await givenBack(context)
  const back = await transact(context, ['records', 'aside', 'meta'], 'readwrite', async (transaction) => {
    const aside = transaction.objectStore('aside')
    let count = 0
    for (let cursor = await aside.openCursor(); cursor; cursor = await cursor.continue()) {
      const { from, code, row } = cursor.value
      const taken = code === 'newer' && (await readmitOne(transaction, from, row))
      if (!taken && !readable.has(cursor.key)) continue
      await cursor.delete()
      count += 1
    }
    if (count) await countChange(transaction)
    return count
  })
  if (back.ok && back.value) context.feed.emit({ what: 'records' })
}

/** Keys in the list of what was unreadable and is no longer. */
async function givenBack(context: Context): Promise<ReadonlySet<number | string>> {
  const entries = await transact(context, ['aside'], 'readonly', (transaction) =>
    transaction.objectStore('aside').getAll(),
  )
  const readable = new Set<string>()
  for (const { from, code, row } of entries.ok ? entries.value : []) {
    const { id } = Object(row) as { id?: unknown }
    if (code !== 'unreadable' || typeof id !== 'string') continue
    const again = await transact(context, [from], 'readonly', (transaction) => transaction.objectStore(from).get(id))
    if (again.ok) readable.add(`${from}:${id}`)
  }
  return readable
}

async function readmitOne(transaction: Write, from: Store, row: unknown): Promise<boolean> {
  if (from !== 'records') return false
  const record = fromRow(row)
  if (!record.ok) return false
  const records = transaction.objectStore('records')
  if ((await records.getKey(record.value.id)) !== undefined) return false
  await records.put(toRow(record.value))
  return true
}
