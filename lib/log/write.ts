// Writing the log: append one's own records, merge those of others, take a merge back. Nothing is ever changed in place.
import { type Conflict, canonical, conflictOf, prevailing } from '../icp/merge'
import type { LogRecord } from '../icp/records'
import type { Result } from '../result'
import { asideIn } from './aside'
import { takeBack } from './back'
import { announce, type Context, countChange, followAll, type NewRecord, READ_ONLY, stamp } from './context'
import { checkNoneSince, type Erasures, eraseArrived, erasuresBefore, isErased } from './erased'
import { fromRow, type RecordRow, targetTag, toRow } from './rows'
import {
  anew,
  askEach,
  deleteAll,
  patienceFor,
  putAll,
  type StoreCode,
  type Transaction,
  transact,
} from './transaction'
import { CHUNK, goOn, inChunks, type Work } from './work'

/**
 * What a merge did: ids it added, how many stood there already, which had another body, and what it replaced by the log's rule or removed because
 * it was erased elsewhere. `erased`: how many it did not take because they had been erased, or use the id of what was a tombstone.
 */
export type Merged = {
  added: string[]
  same: number
  conflicts: Conflict[]
  replaced: LogRecord[]
  erased?: number
}

/** `via`: the way the records came; what came through the folder need not be passed on through it. */
export type MergeWork = Work & { via?: 'folder' }

export type Writer = {
  /**
   * Adds records of one's own, all or none, and answers with those that were added. A given id is used at most once: what the log holds, or once held
   * and deleted, is left out. A tombstone of an evaluation takes its draft along.
   */
  append(records: readonly NewRecord[], work?: Work): Promise<Result<LogRecord[], StoreCode>>
  /** Unites the log with the records of others in one step. */
  merge(records: readonly LogRecord[], work?: MergeWork): Promise<Result<Merged, StoreCode>>
  /**
   * Takes a merge back, as if it had never been; also what `append` added, by its ids. Not by tombstones: they would travel, and delete the records
   * at the colleague who wrote them.
   */
  takeBack(merged: Pick<Merged, 'added' | 'replaced'>, work?: Work): Promise<Result<void, StoreCode>>
}

type Write = Transaction<'readwrite'>

/** The writing half of a store. */
export function makeWriter(context: Context): Writer {
  return {
    append: (given, work = {}) => append(context, given, work),
    merge: (records, work = {}) => mergeAll(context, records, work),
    takeBack: (merged, work = {}) => takeBack(context, merged, work),
  }
}

async function append(
  context: Context,
  given: readonly NewRecord[],
  work: Work,
): Promise<Result<LogRecord[], StoreCode>> {
  if (context.readOnly) return READ_ONLY
  const targets = given.flatMap((record) => (record.kind === 'delete' ? [record.target] : []))
  const added = await transact(
    context,
    ['records', 'meta', 'drafts'],
    'readwrite',
    async (transaction) => {
      deleteAll(transaction, 'drafts', targets)
      return appendIn(context, transaction, given, work)
    },
    patienceFor(given.length),
  )
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
  work: Work = {},
): Promise<LogRecord[]> {
  const added: LogRecord[] = []
  const ids = new Set<string>()
  for (let start = 0; start < given.length; start += CHUNK) {
    goOn(work)
    const fresh: NewRecord[] = []
    for (const record of given.slice(start, start + CHUNK)) {
      if (record.id !== undefined && (ids.has(record.id) || (await isUsed(transaction, record.id)))) continue
      if (record.id !== undefined) ids.add(record.id)
      fresh.push(record)
    }
    const records = await stamp(context, transaction, fresh)
    putAll(transaction, 'records', records, toRow)
    added.push(...records)
    work.progress?.(start + fresh.length, given.length)
  }
  return added
}

async function isUsed(transaction: Write, id: string): Promise<boolean> {
  const store = transaction.objectStore('records')
  if ((await store.getKey(id)) !== undefined) return true
  return (await store.index('tags').count(targetTag(id))) > 0
}

/** Above this many records one look at all keys is cheaper than a look for each. */
const MANY = 50

/** A merge under way: what it found so far, and what it wrote. */
type Merging = { erasures: Erasures; keys?: ReadonlySet<string>; report: Merged; written: LogRecord[] }

async function mergeAll(
  context: Context,
  given: readonly LogRecord[],
  work: MergeWork,
): Promise<Result<Merged, StoreCode>> {
  if (context.readOnly) return READ_ONLY
  const theirs = oneEach(given)
  return anew(() => mergeOnce(context, theirs, work))
}

async function mergeOnce(
  context: Context,
  theirs: readonly LogRecord[],
  work: MergeWork,
): Promise<Result<Merged, StoreCode>> {
  const known = await erasuresBefore(context, theirs)
  if (!known.ok) return known
  const written: LogRecord[] = []
  const rowOf = (record: LogRecord) => (work.via ? { ...toRow(record), via: work.via } : toRow(record))
  const merged = await transact(
    context,
    ['records', 'meta', 'aside', 'drafts'],
    'readwrite',
    async (transaction) => {
      await checkNoneSince(transaction, known.value)
      const store = transaction.objectStore('records')
      const keys = theirs.length > MANY ? new Set(await store.getAllKeys()) : undefined
      const report: Merged = { added: [], same: 0, conflicts: [], replaced: [] }
      const merging: Merging = { erasures: known.value, keys, report, written }
      await inChunks(theirs, work, async (part) => {
        const winners = await winnersOf(context, transaction, part, merging)
        for (const record of winners) written.push(record)
        const last = winners.pop()
        if (!last) return undefined
        putAll(transaction, 'records', winners, rowOf)
        return { answered: store.put(rowOf(last)) }
      })
      report.replaced.push(...(await eraseArrived(context, transaction, known.value)))
      await followAll(context, transaction, theirs)
      if (written.length || report.replaced.length) await countChange(transaction)
      return report
    },
    patienceFor(theirs.length),
  )
  if (merged.ok) announce(context, written)
  return merged
}

/** One record for each id, by the log's rule. */
function oneEach(records: readonly LogRecord[]): LogRecord[] {
  const found = new Map<string, LogRecord>()
  for (const record of records) {
    const held = found.get(record.id)
    found.set(record.id, held ? prevailing(held, record) : record)
  }
  return [...found.values()]
}

/** Those of a part that have to be written. */
async function winnersOf(
  context: Context,
  transaction: Write,
  part: readonly LogRecord[],
  { erasures, keys, report }: Merging,
): Promise<LogRecord[]> {
  const store = transaction.objectStore('records')
  const taken = part.filter((record) => !isErased(erasures, record))
  if (taken.length < part.length) report.erased = (report.erased ?? 0) + part.length - taken.length
  const held = taken.filter(({ id }) => !keys || keys.has(id))
  const rows = new Map((await askEach(held, ({ id }) => store.get(id))).map((row) => [row?.id, row]))
  const winners: LogRecord[] = []
  for (const record of taken)
    if (await prevails(context, transaction, record, rows.get(record.id), report)) winners.push(record)
  return winners
}

/** Whether a record has to be written, given the row under its id; an unreadable row gives way, but to a record never what was a tombstone. */
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
  if (!mine?.ok && row?.kind === 'delete' && theirs.kind !== 'delete') {
    report.erased = (report.erased ?? 0) + 1
    return false
  }
  if (!mine?.ok) {
    if (mine) await asideIn(context, transaction, 'records', row, mine)
    report.added.push(theirs.id)
    return true
  }
  const conflict = conflictOf(mine.value, theirs)
  report.conflicts.push(conflict)
  if (conflict.kept === 'mine') return false
  report.replaced.push(mine.value)
  return true
}
