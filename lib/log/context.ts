// What every part of the store works with.
import { follow, tick } from '../icp/hlc'
import { accountsOf } from '../icp/live'
import { LogRecord, RECORD_VERSION, type RecordKind } from '../icp/records'
import type { Result } from '../result'
import type { Connection } from './database'
import type { Feed } from './feed'
import { firstIssue } from './rows'
import { askEach, type GivenUp, type StoreCode, type Transaction } from './transaction'

export type Context = Connection & {
  readOnly: boolean
  /** Milliseconds since the epoch. */
  now: () => number
  newId: () => string
  /** From 0 to below 1. */
  random: () => number
  feed: Feed
  /** The name of this browser profile, once it is known. */
  device?: string
  /** What is to be saved before the database is let go of. */
  leaving: Set<() => Promise<unknown>>
}

type Base = 'id' | 'hlc' | 'device' | 'rep' | 'v'
type Without<Record> = Record extends LogRecord ? Omit<Record, Base> & { id?: string } : never
/** A record as its maker gives it: the log adds id (unless given), clock, device, rep and version. */
export type NewRecord = Without<LogRecord>

/** Meta keys; settings have a prefix of their own. */
export const META = { device: 'device', hlc: 'hlc', rep: 'rep', changes: 'changes' } as const

export const READ_ONLY: Result<never, StoreCode> = {
  ok: false,
  code: 'read-only',
  detail: 'the database belongs to a newer version',
}

const textOr = (value: unknown, other: string) => (typeof value === 'string' ? value : other)

/** Gives records their base fields and moves the log's clock on, within a transaction over `meta`. */
export async function stamp(
  context: Context,
  transaction: Transaction<'readwrite'>,
  given: readonly NewRecord[],
): Promise<LogRecord[]> {
  const meta = transaction.objectStore('meta')
  const [device, rep, last] = await askEach([META.device, META.rep, META.hlc], (key) => meta.get(key))
  const base = { device: textOr(device, 'unknown'), rep: textOr(rep, ''), v: RECORD_VERSION }
  let hlc = typeof last === 'string' ? last : undefined
  const records = given.map((record) => {
    hlc = tick(hlc, context.now(), base.device)
    return parse({ ...record, ...base, id: record.id ?? context.newId(), hlc })
  })
  if (records.length) await meta.put(hlc, META.hlc)
  return records
}

// A record that would not be readable again must never be called saved.
function parse(data: unknown): LogRecord {
  const parsed = LogRecord.safeParse(data)
  if (parsed.success) return parsed.data
  const refused: GivenUp = { code: 'invalid', detail: firstIssue(parsed.error.issues) }
  throw refused
}

/** Moves the log's clock past what came from elsewhere, within a transaction over `meta`. */
export async function followAll(
  context: Context,
  transaction: Transaction<'readwrite'>,
  seen: readonly LogRecord[],
): Promise<void> {
  const meta = transaction.objectStore('meta')
  const last = await meta.get(META.hlc)
  const start = typeof last === 'string' ? last : undefined
  const now = context.now()
  let next = start
  // From the end, where the latest stand: then a glance is enough for the others.
  for (const { hlc } of seen.toReversed()) if (next === undefined || hlc > next) next = follow(next, hlc, now)
  if (next !== undefined && next !== start) await meta.put(next, META.hlc)
}

/** Counts a change of the records that the clock does not show, within a transaction over `meta`. */
export async function countChange(transaction: Transaction<'readwrite'>): Promise<void> {
  const meta = transaction.objectStore('meta')
  const before = await meta.get(META.changes)
  await meta.put((typeof before === 'number' ? before : 0) + 1, META.changes)
}

const MOST_ACCOUNTS = 100

/** Tells every page which records came or went; beyond a hundred accounts it names none, which means any. */
export function announce(context: Context, records: readonly LogRecord[]): void {
  if (!records.length) return
  const kinds = [...new Set<RecordKind>(records.map((record) => record.kind))]
  const accounts = [...new Set(records.flatMap(accountsOf))]
  // A tombstone names no account: whose record it removes, only the reader knows.
  const named = accounts.length <= MOST_ACCOUNTS && !kinds.includes('delete')
  const evaluated = [...new Set(records.flatMap((record) => (record.kind === 'revision' ? [record.body.account] : [])))]
  context.feed.emit({
    what: 'records',
    kinds,
    ...(named ? { accounts } : {}),
    ...(evaluated.length && evaluated.length <= MOST_ACCOUNTS ? { evaluated } : {}),
  })
}
