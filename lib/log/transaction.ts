// One transaction from start to end: everything in it happens or nothing does, and every failure becomes a code.
import { type IDBPTransaction, type StoreNames, unwrap } from 'idb'
import type { Result } from '../result'
import type { Connection, OpenCode, Schema, Timer } from './database'
import { describe } from './failure'

/**
 * Why the log refused: besides what an open can meet, the data are of a newer version; the connection is closed (an upgrade, or the browser
 * took the data away); no space; what was to be written does not fit its schema; the caller called it off; or the database failed.
 */
export type StoreCode = OpenCode | 'read-only' | 'closed' | 'invalid' | 'cancelled' | 'failed'

type Names = StoreNames<Schema>
export type Transaction<Mode extends IDBTransactionMode = IDBTransactionMode> = IDBPTransaction<Schema, Names[], Mode>

/** Thrown inside a transaction to give everything up with a code. */
export type GivenUp = { code: StoreCode; detail: string }

/** Given up because another page changed meanwhile what it was made for. */
export const CHANGED: GivenUp = { code: 'failed', detail: 'changed meanwhile by another page' }

const TRIES = 3

/** Begins anew when another page came in between, a few times. */
export async function anew<Value>(run: () => Promise<Result<Value, StoreCode>>): Promise<Result<Value, StoreCode>> {
  for (let left = TRIES; ; left -= 1) {
    const done = await run()
    if (done.ok || done.detail !== CHANGED.detail || left === 1) return done
  }
}

/** How long a transaction may take to do its work, and then to reach the disk. Whoever moves much gives it longer. */
const PATIENCE_MS = 30_000

/** The patience for work over many rows: on slow disks a row takes a good deal less than a millisecond. */
export function patienceFor(rows: number): number {
  return PATIENCE_MS + 3 * rows
}

/**
 * Runs `work` in one transaction and waits until it is on disk (`durability: 'strict'`). `work` may await nothing but requests of this transaction.
 * Whatever it throws, and every failing request, leaves the database as it was. A database that does not answer in time gives the code `timeout`,
 * and nothing is written, unless the disk was being written to at that very moment: `detail` says so.
 */
export async function transact<Value, Mode extends 'readonly' | 'readwrite'>(
  connection: Connection,
  names: Names[],
  mode: Mode,
  work: (transaction: Transaction<Mode>) => Promise<Value>,
  patience = PATIENCE_MS,
): Promise<Result<Value, StoreCode>> {
  const transaction = begin(connection, names, mode)
  if ('code' in transaction) return { ok: false, ...transaction }
  const ended = endOf(transaction)
  const outcome = await within(connection.timer, patience, attempt(work, transaction))
  if (outcome === LATE) return giveUpWaiting(transaction, patience)
  if (!outcome.ok) abort(transaction)
  const failure = await within(connection.timer, patience, ended)
  if (failure === LATE) return outcome.ok ? giveUpWaiting(transaction, patience) : { ok: false, ...outcome.failure }
  if (outcome.ok) return failure ? { ok: false, ...failure } : outcome
  // Whatever touches a transaction that the database gave up only learns that it is over; the transaction knows why.
  const known = outcome.meant || !failure || failure === ABORTED
  return { ok: false, ...(known ? outcome.failure : failure) }
}

const LATE = Symbol('late')

/** What a promise comes to, or `LATE`; the promise must not reject. */
function within<Value>(timer: Timer, ms: number, promise: Promise<Value>): Promise<Value | typeof LATE> {
  return new Promise((resolve) => {
    const cancel = timer(() => resolve(LATE), ms)
    void promise.then((value) => {
      cancel()
      resolve(value)
    })
  })
}

function giveUpWaiting(transaction: Transaction, ms: number): Result<never, StoreCode> {
  const undone = abort(transaction)
  return { ok: false, code: 'timeout', detail: `no answer within ${ms} ms${undone ? '' : ', while writing to disk'}` }
}

function begin<Mode extends 'readonly' | 'readwrite'>(
  { database }: Connection,
  names: Names[],
  mode: Mode,
): Transaction<Mode> | GivenUp {
  try {
    return database.transaction(names, mode, { durability: mode === 'readwrite' ? 'strict' : 'default' })
  } catch (error) {
    return givenUp(error)
  }
}

/** Given up by ourselves. */
const ABORTED: GivenUp = { code: 'failed', detail: 'aborted' }

/** How a transaction ends: undefined when it is on disk. Never rejects. */
function endOf(transaction: Transaction): Promise<GivenUp | undefined> {
  const raw = rawTransaction(transaction)
  // The library's own promise is settled too early, before an abort has its reason; unheard, it would count as unhandled.
  transaction.done.catch(() => undefined)
  return new Promise((resolve) => {
    let first: unknown
    raw.addEventListener('error', (event) => {
      const { error } = event.target as IDBRequest
      // After an abort every waiting request fails with this, whoever aborted.
      if (error?.name !== 'AbortError') first ??= error
    })
    raw.addEventListener('complete', () => resolve(undefined))
    raw.addEventListener('abort', () => {
      // The request says more of it than the transaction.
      const reason: unknown = first ?? raw.error
      resolve(reason ? givenUp(reason) : ABORTED)
    })
  })
}

/** `meant`: given up with a code of ours. */
type Outcome<Value> = { ok: true; value: Value } | { ok: false; failure: GivenUp; meant: boolean }

async function attempt<Value, Mode extends 'readonly' | 'readwrite'>(
  work: (transaction: Transaction<Mode>) => Promise<Value>,
  transaction: Transaction<Mode>,
): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work(transaction) }
  } catch (error) {
    return { ok: false, failure: givenUp(error), meant: isGivenUp(error) }
  }
}

/** Undoes a transaction; false when it is over already, or beyond recall. */
function abort(transaction: Transaction): boolean {
  try {
    transaction.abort()
    return true
  } catch (error) {
    if (describe(error).name !== 'InvalidStateError') throw error
    return false
  }
}

const CODES: Record<string, StoreCode> = {
  QuotaExceededError: 'full',
  InvalidStateError: 'closed',
  ReadOnlyError: 'read-only',
  NotFoundError: 'unreadable',
  DataCloneError: 'invalid',
}

/** With unlimited storage Chromium does not speak of a quota on a full disk: the error is an UnknownError, and the connection closes (seen in 156). */
const NO_SPACE = /FILE_ERROR_NO_SPACE/

function givenUp(error: unknown): GivenUp {
  if (isGivenUp(error)) return { code: error.code, detail: error.detail }
  const { name, detail } = describe(error)
  const code = NO_SPACE.test(detail) ? 'full' : (CODES[name] ?? 'failed')
  return { code, detail: `${name}: ${detail}` }
}

function isGivenUp(error: unknown): error is GivenUp {
  return typeof error === 'object' && error !== null && 'code' in error && 'detail' in error
}

// A database in memory is not wrapped by the library.
function rawTransaction(transaction: Transaction): IDBTransaction {
  return unwrap(transaction) ?? (transaction as unknown as IDBTransaction)
}

function rawStore(transaction: Transaction<'readwrite'>, name: Names): IDBObjectStore {
  const store = transaction.objectStore(name)
  return unwrap(store) ?? (store as unknown as IDBObjectStore)
}

/** Asks for several things at once. Each in a function of its own: when one cannot even be asked for, the others do not fail unheard. */
export function askEach<Item, Answer>(items: readonly Item[], ask: (item: Item) => Promise<Answer>): Promise<Answer[]> {
  return Promise.all(items.map(async (item) => ask(item)))
}

/**
 * Writes a row for each item, without a promise for each: a failing one aborts the transaction, which reports it. Rows are made one by one, so that
 * the database works while the next is made.
 */
export function putAll<Name extends Names, Item>(
  transaction: Transaction<'readwrite'>,
  name: Name,
  items: readonly Item[],
  rowOf: (item: Item) => Schema[Name]['value'],
): void {
  const store = rawStore(transaction, name)
  for (const item of items) store.put(rowOf(item))
}

/** Removes rows, in the same way. */
export function deleteAll(transaction: Transaction<'readwrite'>, name: Names, keys: readonly string[]): void {
  const store = rawStore(transaction, name)
  for (const key of keys) store.delete(key)
}
