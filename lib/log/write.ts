// Writing the log: append one's own records, merge those of others, take a merge back. Nothing is ever changed in place.
import { canonical, merge, prevailing } from '../icp/merge'
import type { LogRecord } from '../icp/records'
import type { Result } from '../result'
import { asideIn } from './aside'
import { announce, type Context, followAll, type NewRecord, READ_ONLY, stamp } from './context'
import { fromRow, targetTag, toRow } from './rows'
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
  const added = await transact(context.database, ['records', 'meta', 'drafts'], 'readwrite', async (transaction) => {
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
  putAll(transaction, 'records', records.map(toRow))
  return records
}

async function isUsed(transaction: Write, id: string): Promise<boolean> {
  const store = transaction.objectStore('records')
  const [row, tombstones] = await Promise.all([store.getKey(id), store.index('tags').count(targetTag(id))])
  return row !== undefined || tombstones > 0
}

/** Above this many records one look at all keys is cheaper than a look for each. */
const MANY = 50

async function mergeAll(context: Context, records: readonly LogRecord[]): Promise<Result<Merged, StoreCode>> {
  if (context.readOnly) return READ_ONLY
  const theirs = merge([], records)
  const written: LogRecord[] = []
  const merged = await transact(context.database, ['records', 'meta', 'aside'], 'readwrite', async (transaction) => {
    const held = await heldKeys(transaction, theirs)
    const report: Merged = { added: [], same: 0, conflicting: 0, replaced: [] }
    for (const record of theirs) {
      const winner = held.has(record.id) ? await settle(context, transaction, record, report) : record
      if (!held.has(record.id)) report.added.push(record.id)
      if (winner) written.push(winner)
    }
    putAll(transaction, 'records', written.map(toRow))
    await followAll(context, transaction, theirs)
    return report
  })
  if (merged.ok) announce(context, written)
  return merged
}

async function heldKeys(transaction: Write, records: readonly LogRecord[]): Promise<Set<string>> {
  const store = transaction.objectStore('records')
  if (records.length > MANY) return new Set(await store.getAllKeys())
  const keys = await Promise.all(records.map((record) => store.getKey(record.id)))
  return new Set(keys.filter((key) => key !== undefined))
}

/** Which of two records of one id has to be written, if any; an unreadable one gives way. */
async function settle(
  context: Context,
  transaction: Write,
  theirs: LogRecord,
  report: Merged,
): Promise<LogRecord | undefined> {
  const row = await transaction.objectStore('records').get(theirs.id)
  const mine = fromRow(row)
  if (!mine.ok) {
    await asideIn(context, transaction, 'records', row, mine)
    report.added.push(theirs.id)
    return theirs
  }
  if (canonical(mine.value) === canonical(theirs)) report.same += 1
  else report.conflicting += 1
  if (prevailing(mine.value, theirs) === mine.value) return undefined
  report.replaced.push(mine.value)
  return theirs
}

async function takeBack(context: Context, merged: Merged): Promise<Result<void, StoreCode>> {
  if (context.readOnly) return READ_ONLY
  const done = await transact(context.database, ['records'], 'readwrite', async (transaction) => {
    deleteAll(transaction, 'records', merged.added)
    putAll(transaction, 'records', merged.replaced.map(toRow))
  })
  if (done.ok) context.feed.emit({ what: 'records' })
  return done
}
