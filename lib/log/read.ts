// Reading the log: by account, by kind, whole. What cannot be read is set aside and never hides the rest.
import type { AccountKey } from '../icp/account'
import type { LogRecord, RecordKind } from '../icp/records'
import type { Result } from '../result'
import { setAside } from './aside'
import type { Context } from './context'
import { type AsideRow, accountTag, fromRow, isUntagged, kindTag, type RecordRow, tombstoneTags } from './rows'
import { type StoreCode, type Transaction, transact } from './transaction'

export type Reader = {
  /** Every record that bears on any of these keys, with the tombstones that stand against them; in no order. */
  byAccount(keys: readonly AccountKey[]): Promise<Result<LogRecord[], StoreCode>>
  /** Every record of these kinds, with the tombstones that stand against them; in no order. */
  byKind(kinds: readonly RecordKind[]): Promise<Result<LogRecord[], StoreCode>>
  all(): Promise<Result<LogRecord[], StoreCode>>
  /** One record, deleted or not. */
  get(id: string): Promise<Result<LogRecord | undefined, StoreCode>>
  count(): Promise<Result<number, StoreCode>>
  /** What could not be read, untouched, oldest first. */
  aside(): Promise<Result<AsideRow[], StoreCode>>
}

type Read = Transaction<'readonly'>

/** The reading half of a store. */
export function makeReader(context: Context): Reader {
  const read = async (work: (transaction: Read) => Promise<RecordRow[]>) => {
    const rows = await transact(context.database, ['records'], 'readonly', work)
    return rows.ok ? { ok: true as const, value: await parseRows(context, rows.value) } : rows
  }
  return {
    byAccount: (keys) => read((transaction) => rowsOfAccounts(transaction, keys)),
    byKind: (kinds) => read((transaction) => rowsOfKinds(transaction, kinds)),
    all: () => read((transaction) => transaction.objectStore('records').getAll()),
    async get(id) {
      const found = await read(async (transaction) => {
        const row = await transaction.objectStore('records').get(id)
        return row ? [row] : []
      })
      return found.ok ? { ok: true, value: found.value[0] } : found
    },
    count: () =>
      transact(context.database, ['records'], 'readonly', (transaction) => transaction.objectStore('records').count()),
    aside: () =>
      transact(context.database, ['aside'], 'readonly', (transaction) => transaction.objectStore('aside').getAll()),
  }
}

async function rowsOfAccounts(transaction: Read, keys: readonly AccountKey[]): Promise<RecordRow[]> {
  const tags = transaction.objectStore('records').index('tags')
  const found = await Promise.all([...new Set(keys)].map((key) => tags.getAll(accountTag(key))))
  const rows = unique(found.flat())
  const targets = [...new Set(rows.flatMap(tombstoneTags))]
  const tombstones = await Promise.all(targets.map((target) => tags.getAll(target)))
  return unique([...rows, ...tombstones.flat()])
}

async function rowsOfKinds(transaction: Read, kinds: readonly RecordKind[]): Promise<RecordRow[]> {
  const store = transaction.objectStore('records')
  if (kinds.some(isUntagged)) return withTombstones(await store.getAll(), kinds)
  const wanted = [...new Set<RecordKind>([...kinds, 'delete'])]
  const found = await Promise.all(wanted.map((kind) => store.index('tags').getAll(kindTag(kind))))
  return withTombstones(found.flat(), kinds)
}

function withTombstones(rows: RecordRow[], kinds: readonly RecordKind[]): RecordRow[] {
  const wanted = new Set<string>(kinds)
  const kept = rows.filter((row) => wanted.has(row.kind))
  if (wanted.has('delete')) return kept
  const targets = new Set(kept.flatMap(tombstoneTags))
  return [...kept, ...rows.filter((row) => row.kind === 'delete' && row.tags.some((tag) => targets.has(tag)))]
}

function unique(rows: RecordRow[]): RecordRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

async function parseRows(context: Context, rows: RecordRow[]): Promise<LogRecord[]> {
  const records: LogRecord[] = []
  const unreadable: string[] = []
  for (const row of rows) {
    const record = fromRow(row)
    if (record.ok) records.push(record.value)
    else unreadable.push(row.id)
  }
  if (unreadable.length && !context.readOnly) await setAside(context, 'records', unreadable)
  return records
}
