// Reading the log: by account, by kind, whole. What cannot be read is set aside and never hides the rest.
import type { AccountKey } from '../icp/account'
import type { LogRecord, RecordKind } from '../icp/records'
import type { Result } from '../result'
import { setAside } from './aside'
import { type Context, META } from './context'
import { type AsideRow, accountTag, fromRow, isUntagged, kindTag, type RecordRow, tombstoneTags } from './rows'
import { salvage } from './salvage'
import { askEach, patienceFor, type StoreCode, type Transaction, transact } from './transaction'
import { goOn, makeBreath, type Work } from './work'

export type Reader = {
  /** Every record that bears on any of these keys, with the tombstones that stand against them; in no order. */
  byAccount(keys: readonly AccountKey[]): Promise<Result<LogRecord[], StoreCode>>
  /** Every record of these kinds, with the tombstones that stand against them; in no order. */
  byKind(kinds: readonly RecordKind[]): Promise<Result<LogRecord[], StoreCode>>
  /** The whole log, while the page stays alive; in no order. */
  all(): Promise<Result<LogRecord[], StoreCode>>
  /**
   * Every row as it is stored, unread, a good many at a time and in the order of ids; what `take` is given first is of the same moment as the last.
   * The next rows are on their way while `take` works. Answers with how many there were.
   */
  rows(take: (rows: readonly RecordRow[]) => void, work?: Work): Promise<Result<number, StoreCode>>
  /** One record, deleted or not. */
  get(id: string): Promise<Result<LogRecord | undefined, StoreCode>>
  count(): Promise<Result<number, StoreCode>>
  /** A word that is another one after every change of the records. */
  watermark(): Promise<Result<string, StoreCode>>
  /** What could not be read, untouched, oldest first. */
  aside(): Promise<Result<AsideRow[], StoreCode>>
}

type Read = Transaction<'readonly'>
type Rows = readonly RecordRow[]

/** The reading half of a store. */
export function makeReader(context: Context): Reader {
  /** `choose` picks the same rows out of all, for when the database cannot look them up. */
  const read = async (look: (transaction: Read) => Promise<Rows>, choose: (rows: Rows) => Rows) => {
    const looked = await transact(context, ['records'], 'readonly', look, patienceFor(MANY))
    if (looked.ok) return { ok: true as const, value: await parseRows(context, looked.value) }
    const saved = await salvage(context, 'records', looked)
    return saved.ok ? { ok: true as const, value: await parseRows(context, choose(saved.value)) } : saved
  }
  return {
    byAccount: (keys) =>
      read(
        (transaction) => rowsOfAccounts(transaction, keys),
        (rows) => ofAccounts(rows, keys),
      ),
    byKind: (kinds) =>
      read(
        (transaction) => rowsOfKinds(transaction, kinds),
        (rows) => withTombstones(rows, kinds),
      ),
    async all() {
      const rows: RecordRow[] = []
      const found = await eachRow(
        context,
        (page) => {
          for (const row of page) rows.push(row)
        },
        {},
      )
      return found.ok ? { ok: true, value: await parseRows(context, rows) } : found
    },
    rows: (take, work = {}) => eachRow(context, take, work),
    get: (id) => getOne(context, id),
    count: () =>
      transact(context, ['records'], 'readonly', (transaction) => transaction.objectStore('records').count()),
    watermark: () => watermark(context),
    aside: () => transact(context, ['aside'], 'readonly', (transaction) => transaction.objectStore('aside').getAll()),
  }
}

/** As many rows as a read of all may bring; how long it may take goes by them. */
const MANY = 100_000

function watermark(context: Context): Promise<Result<string, StoreCode>> {
  return transact(context, ['meta'], 'readonly', async (transaction) => {
    const meta = transaction.objectStore('meta')
    return `${(await meta.get(META.hlc)) ?? ''} ${(await meta.get(META.changes)) ?? 0}`
  })
}

async function getOne(context: Context, id: string): Promise<Result<LogRecord | undefined, StoreCode>> {
  const row = await transact(context, ['records'], 'readonly', (transaction) =>
    transaction.objectStore('records').get(id),
  )
  if (!row.ok) return row
  const [record] = await parseRows(context, row.value ? [row.value] : [])
  return { ok: true, value: record }
}

/** Rows that are read at a time: more are no faster, and wait longer for their turn in memory. */
const PAGE = 2000

async function eachRow(context: Context, take: (rows: Rows) => void, work: Work): Promise<Result<number, StoreCode>> {
  const at: { count: number; last?: string } = { count: 0 }
  const hand = (rows: Rows, total: number) => {
    goOn(work)
    take(rows)
    at.count += rows.length
    at.last = rows.at(-1)?.id ?? at.last
    work.progress?.(at.count, total)
  }
  const turnPages = async (transaction: Read) => {
    const store = transaction.objectStore('records')
    // Counting takes as long as a third of the reading, so only for somebody who wants to know.
    const total = work.progress ? await store.count() : 0
    let next: Promise<RecordRow[]> | undefined = store.getAll(undefined, PAGE)
    while (next) {
      const rows: RecordRow[] = await next
      const last = rows.at(-1)
      next = last && rows.length === PAGE ? store.getAll(IDBKeyRange.lowerBound(last.id, true), PAGE) : undefined
      // When `take` throws, nobody waits for it.
      next?.catch(() => undefined)
      hand(rows, total)
    }
  }
  const read = await transact(context, ['records'], 'readonly', turnPages, patienceFor(10 * MANY))
  if (read.ok) return { ok: true, value: at.count }
  const rest = await salvage(context, 'records', read, at.last)
  if (!rest.ok) return rest
  hand(rest.value, at.count + rest.value.length)
  return { ok: true, value: at.count }
}

async function rowsOfAccounts(transaction: Read, keys: readonly AccountKey[]): Promise<Rows> {
  const tags = transaction.objectStore('records').index('tags')
  const found = await askEach([...new Set(keys)], (key) => tags.getAll(accountTag(key)))
  const rows = unique(found.flat())
  const targets = [...new Set(rows.flatMap(tombstoneTags))]
  const tombstones = await askEach(targets, (target) => tags.getAll(target))
  return unique([...rows, ...tombstones.flat()])
}

function ofAccounts(rows: Rows, keys: readonly AccountKey[]): Rows {
  const wanted = new Set(keys.map(accountTag))
  const found = rows.filter((row) => row.tags?.some((tag) => wanted.has(tag)))
  return unique([...found, ...tombstonesOf(rows, found)])
}

async function rowsOfKinds(transaction: Read, kinds: readonly RecordKind[]): Promise<Rows> {
  const store = transaction.objectStore('records')
  if (kinds.some(isUntagged)) return withTombstones(await store.getAll(), kinds)
  const wanted = [...new Set<RecordKind>([...kinds, 'delete'])]
  const found = await askEach(wanted, (kind) => store.index('tags').getAll(kindTag(kind)))
  return withTombstones(found.flat(), kinds)
}

function withTombstones(rows: Rows, kinds: readonly RecordKind[]): Rows {
  const wanted = new Set<string>(kinds)
  const kept = rows.filter((row) => wanted.has(row.kind))
  return wanted.has('delete') ? kept : [...kept, ...tombstonesOf(rows, kept)]
}

function tombstonesOf(rows: Rows, of: Rows): Rows {
  const targets = new Set(of.flatMap(tombstoneTags))
  return rows.filter((row) => row.kind === 'delete' && row.tags?.some((tag) => targets.has(tag)))
}

function unique(rows: Rows): RecordRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

async function parseRows(context: Context, rows: Rows): Promise<LogRecord[]> {
  const records: LogRecord[] = []
  const unreadable: string[] = []
  const breath = makeBreath()
  for (const row of rows) {
    const record = fromRow(row)
    if (record.ok) records.push(record.value)
    else unreadable.push(row.id)
    const pause = breath()
    if (pause) await pause
  }
  if (unreadable.length && !context.readOnly) await setAside(context, 'records', unreadable)
  return records
}
