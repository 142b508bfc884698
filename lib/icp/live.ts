// Which records still count: tombstones take records away for ever, edits take the place of what they edit.
import type { AccountKey } from './account'
import { byTime } from './merge'
import type { LogRecord, RecordOf } from './records'
import { each, type Steps, sorted } from './steps'
import { union } from './union'

/** Records that a rep may edit by a later record that names them in `replaces`. */
type Editable = RecordOf<'evidence'> | RecordOf<'catalyst'> | RecordOf<'outcome'> | RecordOf<'checkpoint'>

/** The ids that tombstones name. A tombstone itself cannot be removed. */
export function removedIds(records: readonly LogRecord[]): Set<string> {
  return new Set(records.flatMap((record) => (record.kind === 'delete' ? [record.target] : [])))
}

/** Whether a tombstone names a record, or the whole evaluation, person or job that it belongs to. */
export function isRemoved(record: LogRecord, removed: ReadonlySet<string>): boolean {
  if (record.kind === 'delete') return false
  const whole = wholeOf(record)
  return removed.has(record.id) || (whole !== undefined && removed.has(whole))
}

/** The accounts that a record bears on. */
export function accountsOf(record: LogRecord): AccountKey[] {
  if (record.kind === 'revision') return [record.body.account]
  if (record.kind === 'same') return [...record.accounts]
  return 'account' in record ? [record.account] : []
}

/** The id of what a record is a part of: the evaluation of a revision, the person or job of a patch. */
export function wholeOf(record: LogRecord): string | undefined {
  if (record.kind === 'revision') return record.body.evaluation
  if (record.kind === 'person') return record.person
  return record.kind === 'job' ? record.job : undefined
}

/**
 * The newest version of each record, in the order of the log. All records that edit one another form a thread, whoever wrote
 * them; removing any version removes the thread: removal wins over an edit made elsewhere at the same time.
 */
export function* newest<R extends Editable>(records: readonly R[], removed: ReadonlySet<string>): Steps<R[]> {
  const threads = union()
  yield* each(records, ({ id, replaces }) => {
    if (replaces !== undefined) threads.join(id, replaces)
  })
  const gone = new Set([...removed].map((id) => threads.root(id)))
  const latest = new Map<string, R>()
  yield* each(records, (record) => {
    const thread = threads.root(record.id)
    const held = latest.get(thread)
    if (!gone.has(thread) && (!held || byTime(held, record) < 0)) latest.set(thread, record)
  })
  return yield* sorted([...latest.values()], byTime)
}
