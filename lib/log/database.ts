// The one file that opens IndexedDB: stores, their upgrade ladder, and every way in which opening can fail.
import { type IDBPDatabase, wrap } from 'idb'
import type { Result } from '../result'
import { describe } from './failure'
import type { AsideRow, DraftRow, RecordRow } from './rows'

export const DATABASE = 'touchstone'
export const DATABASE_VERSION = 1

/** How long an open may take before the page says so; an old connection that does not close would hang it for ever. */
export const OPEN_MS = 10_000

/** `tags` is the records' one index, see `tagsOf`; `account` finds the drafts of an account. */
export type Schema = {
  records: { key: string; value: RecordRow; indexes: { tags: string } }
  drafts: { key: string; value: DraftRow; indexes: { account: string } }
  meta: { key: string; value: unknown }
  aside: { key: number | string; value: AsideRow }
}
export type Database = IDBPDatabase<Schema>

/** A database, and what calls off the waiting for it. */
export type Connection = { database: Database; timer: Timer }

/**
 * Why the database cannot be opened: there is none in this browser or mode; another page holds an older version and does not let go; no answer
 * in time; no space; or it is damaged.
 */
export type OpenCode = 'no-database' | 'blocked' | 'timeout' | 'full' | 'unreadable'

/** Runs something after a number of milliseconds; the returned function calls it off. */
export type Timer = (run: () => void, ms: number) => () => void

export type Opened = {
  database: Database
  /** Written by a newer version of the product: read what can be read, change nothing. */
  readOnly: boolean
}

type OpenError = { name: string; detail: string }
type Attempt = { ok: true; value: IDBDatabase } | { ok: false; error: OpenError }

/** Opens the log's database, upgrading an older one. A newer one is opened as it is, for reading alone. A passing failure is tried once more. */
export async function openDatabase(factory: IDBFactory, timer: Timer): Promise<Result<Opened, OpenCode>> {
  let attempt = await open(factory, timer, DATABASE_VERSION)
  if (!attempt.ok && attempt.error.name === 'UnknownError') attempt = await open(factory, timer, DATABASE_VERSION)
  if (!attempt.ok && attempt.error.name === 'VersionError') {
    const newer = await open(factory, timer)
    return newer.ok ? opened(newer.value, true) : refusal(newer.error)
  }
  return attempt.ok ? opened(attempt.value, false) : refusal(attempt.error)
}

/**
 * Opens the database as it is: of whatever version, without an upgrade. Where there is none, the answer is `nothing`, and none is made.
 */
export async function openAsItIs(
  factory: IDBFactory,
  timer: Timer,
): Promise<Result<IDBDatabase, OpenCode | 'nothing'>> {
  let attempt = await open(factory, timer)
  if (!attempt.ok && attempt.error.name === 'UnknownError') attempt = await open(factory, timer)
  if (attempt.ok) return attempt
  return attempt.error.name === NOTHING ? { ok: false, code: NOTHING, detail: '' } : refusal(attempt.error)
}

const NOTHING = 'nothing'

function opened(database: IDBDatabase, readOnly: boolean): Result<Opened, OpenCode> {
  return { ok: true, value: { database: wrap(database) as Database, readOnly } }
}

const CODES: Record<string, OpenCode> = {
  blocked: 'blocked',
  timeout: 'timeout',
  QuotaExceededError: 'full',
  SecurityError: 'no-database',
  InvalidStateError: 'no-database',
  NotSupportedError: 'no-database',
}

function refusal(error: OpenError): Result<never, OpenCode> {
  return { ok: false, code: CODES[error.name] ?? 'unreadable', detail: `${error.name}: ${error.detail}` }
}

function open(factory: IDBFactory, timer: Timer, version?: number): Promise<Attempt> {
  return new Promise((resolve) => {
    let blocked = false
    let given = false
    const settle = (attempt: Attempt) => {
      if (given) return
      given = true
      cancel()
      resolve(attempt)
    }
    const cancel = timer(() => settle(tooLate(blocked)), OPEN_MS)
    const request = tryOpen(factory, version)
    if ('name' in request) return settle({ ok: false, error: request })
    request.onblocked = () => {
      blocked = true
    }
    request.onupgradeneeded = (event) => {
      if (version !== undefined) return upgrade(request.result, event.oldVersion)
      // Whoever names no version wants what is there, and has it made by being asked for.
      settle({ ok: false, error: { name: NOTHING, detail: '' } })
      request.transaction?.abort()
    }
    request.onerror = () => settle({ ok: false, error: describe(request.error) })
    request.onsuccess = () => {
      // Too late: an open connection that nobody uses would block the next upgrade.
      if (given) request.result.close()
      else settle({ ok: true, value: request.result })
    }
  })
}

function tryOpen(factory: IDBFactory, version?: number): IDBOpenDBRequest | OpenError {
  try {
    return version === undefined ? factory.open(DATABASE) : factory.open(DATABASE, version)
  } catch (error) {
    return describe(error)
  }
}

function tooLate(blocked: boolean): Attempt {
  const name = blocked ? 'blocked' : 'timeout'
  return { ok: false, error: { name, detail: `no answer within ${OPEN_MS} ms` } }
}

/** One step per version, each from the one before; a step that has been released never changes. */
function upgrade(database: IDBDatabase, old: number): void {
  if (old < 1) {
    const records = database.createObjectStore('records', { keyPath: 'id' })
    records.createIndex('tags', 'tags', { multiEntry: true })
    const drafts = database.createObjectStore('drafts', { keyPath: 'id' })
    drafts.createIndex('account', 'body.account')
    database.createObjectStore('meta')
    database.createObjectStore('aside', { autoIncrement: true })
  }
}
