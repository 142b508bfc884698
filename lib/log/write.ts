// Writing the log: append one's own records, merge those of others, take a merge back. Nothing is ever changed in place.
import { canonical, merge, prevailing } from '../icp/merge'
import type { LogRecord } from '../icp/records'
import type { Result } from '../result'
import { asideIn } from './aside'
import { announce, type Context, followAll, type NewRecord, READ_ONLY, stamp } from './context'
import { fromRow, type RecordRow, targetTag, toRow } from './rows'
import { deleteAll, putAll, type StoreCode, type Transaction, transact } from './transaction'

/** What a merge did: ids it added, how many stood there already, how many had another body, and what it replaced by the log's rule. */
export type Merged = { added: string[]; same: number; conflicting: number; replaced: LogRecord[] }

export type Writer = {
  /**
   * Adds records of one's own, all or none, and answers with those that were added. A given id is used at most once: what the log holds, or once held
   * and deleted, is left out. A tombstone of an evaluation takes its draft along.
   */
  append(records: readonly NewRecord[]): Promise<Result<LogRecord[], StoreCode>>
  /** Unites the log with the records of others in one step. */
  merge(records: readonly LogRecord[]): Promise<Result<Merged, StoreCode>>
  /**
   * Takes a merge back, as if it had never been. Not by tombstones: they would travel, and delete the records at the colleague who wrote them.
   */
  takeBack(merged: Merged): Promise<Result<void, StoreCode>>
}

type Write = Transaction<'readwrite'>

/** The writing half of a store. */
export function makeWriter(context: Context): Writer {
  return {
    append: (given) => append(context, given),
    merge: (records) => mergeAll(context, records),
    takeBack: (merged) => takeBack(context, merged),
  }
}

async function append(context: Context, given: readonly NewRecord[]): Promise<Result<LogRecord[], StoreCode>> {
  if (context.readOnly) return READ_ONLY
  const targets = given.flatMap((record) => (record.kind === 'delete' ? [record.target] : []))
  const added = await transact(context, ['records', 'meta', 'drafts'], 'readwrite', async (transaction) => {
    deleteAll(transaction, 'drafts', targets)
    return appendIn(context, transaction, given)
  })
  if (!added.ok) return added
  announce(context, added.value)
  for (const id of targets) context.feed.emit({ what: 'draft', id })
  return added
}

/** The same within a transaction over `records` and `meta` that does more. */
export async function appendIn(
  context: Context,
  transaction: Write,
  given: readonly NewRecord[],
): Promise<LogRecord[]> {
  const fresh: NewRecord[] = []
  const ids = new Set<string>()
  for (const record of given) {
    if (record.id !== undefined && (ids.has(record.id) || (await isUsed(transaction, record.id)))) continue
    if (record.id !== undefined) ids.add(record.id)
    fresh.push(record)
  }
  const records = await stamp(context, transaction, fresh)
  putAll(transaction, 'records', records, toRow)
  return records
}

async function isUsed(transaction: Write, id: string): Promise<boolean> {
  const store = transaction.objectStore('records')
  const [row, tombstones] = await Promise.all([store.getKey(id), store.index('tags').count(targetTag(id))])
  return row !== undefined || tombstones > 0
}

/** Above this many records one look at all keys is cheaper than a look for each. */
const MANY = 50
/** Rows that are looked at side by side: enough to keep the database busy, few enough to hold in memory. */
const CHUNK = 500

async function mergeAll(context: Context, records: readonly LogRecord[]): Promise<Result<Merged, StoreCode>> {
  if (context.readOnly) return READ_ONLY
  const theirs = merge([], records)
  const written: LogRecord[] = []
  const merged = await transact(context, ['records', 'meta', 'aside'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('records')
    const keys = theirs.length > MANY ? new Set(await store.getAllKeys()) : undefined
    const report: Merged = { added: [], same: 0, conflicting: 0, replaced: [] }
    for (let start = 0; start < theirs.length; start += CHUNK) {
      const part = theirs.slice(start, start + CHUNK)
      const look = ({ id }: LogRecord) => (keys && !keys.has(id) ? undefined : store.get(id))
      const rows = await Promise.all(part.map(look))
      for (const [index, record] of part.entries())
        if (await prevails(context, transaction, record, rows[index], report)) written.push(record)
    }
    putAll(transaction, 'records', written, toRow)
    await followAll(context, transaction, theirs)
    return report
  })
  if (merged.ok) announce(context, written)
  return merged
}

/** Whether a record has to be written, given the row under its id; an unreadable row gives way. */
async function prevails(
  context: Context,
  transaction: Write,
  theirs: LogRecord,
  row: RecordRow | undefined,
  report: Merged,
): Promise<boolean> {
  if (row && row.text === canonical(theirs)) {
    report.same += 1
    return false
  }
  const mine = row && fromRow(row)
  if (!mine?.ok) {
    if (mine) await asideIn(context, transaction, 'records', row, mine)
    report.added.push(theirs.id)
    return true
  }
  report.conflicting += 1
  if (prevailing(mine.value, theirs) === mine.value) return false
  report.replaced.push(mine.value)
  return true
}

async function takeBack(context: Context, merged: Merged): Promise<Result<void, StoreCode>> {
  if (context.readOnly) return READ_ONLY
  const done = await transact(context, ['records'], 'readwrite', async (transaction) => {
    deleteAll(transaction, 'records', merged.added)
    putAll(transaction, 'records', merged.replaced, toRow)
  })
  if (done.ok) context.feed.emit({ what: 'records' })
  return done
}
