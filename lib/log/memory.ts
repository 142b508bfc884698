// A store in memory, for browsers that give no database: over the part of IndexedDB that the log uses, and gone with the page.
import type { Result } from '../result'
import type { Context } from './context'
import type { Database } from './database'
import { makeFeed } from './feed'
import { nameDevice } from './settings'
import { assemble, later, type Store, type StoreOptions } from './store'
import type { StoreCode } from './transaction'

type Row = { id?: string; tags?: string[]; body?: { account?: string } }
type Key = string | number
type Table = Map<Key, Row>
/** As much of an IDBKeyRange as is asked. */
type Range = { includes(key: Key): boolean }
type Run = <Value>(work: () => Value) => Promise<Value>

/** The keys of a row in the indexes of the real database. */
const INDEXES: Readonly<Record<string, (row: Row) => readonly string[]>> = {
  tags: (row) => row.tags ?? [],
  account: (row) => (row.body?.account === undefined ? [] : [row.body.account]),
}

/** A store without a database, for when opening answered `no-database` and the rep wants to go on; its page alone sees it. */
export async function openMemory(options: StoreOptions): Promise<Result<Store, StoreCode>> {
  const { now, newId, random, timer = later } = options
  const database = memoryDatabase()
  const feed = makeFeed()
  const context: Context = { database, timer, readOnly: false, now, newId, random, feed, leaving: new Set() }
  const named = await nameDevice(context)
  return named.ok ? { ok: true, value: assemble(context, 'memory', async () => ({ ok: true, value: 'same' })) } : named
}

/** An empty database. Transactions run one after the other, each whole or not at all. */
function memoryDatabase(): Database {
  const tables = new Map<string, Table>(['records', 'drafts', 'meta', 'aside'].map((name) => [name, new Map()]))
  let last: Promise<void> = Promise.resolve()
  let open = true
  const database = {
    transaction() {
      if (!open) throw new DOMException('the store was closed', 'InvalidStateError')
      const transaction = makeTransaction(tables, last)
      last = transaction.over
      return transaction
    },
    addEventListener: () => undefined,
    close() {
      open = false
    },
  }
  return database as unknown as Database
}

function makeTransaction(tables: Map<string, Table>, turn: Promise<void>) {
  const undo: (() => void)[] = []
  const life = makeLife(undo)
  const answer: Run = async (work) => {
    await turn
    try {
      if (!life.isActive()) throw new DOMException('the transaction was given up', 'AbortError')
      return work()
    } finally {
      life.answered()
    }
  }
  const run: Run = (work) => {
    life.asked()
    const answered = answer(work)
    // Whoever writes many rows waits for none of them.
    answered.catch(() => undefined)
    return answered
  }
  void turn.then(life.settle)
  return {
    over: life.over,
    done: life.over,
    error: null,
    addEventListener: life.events.addEventListener.bind(life.events),
    objectStore: (name: string) => makeStore(tables.get(name) ?? new Map(), run, undo),
    abort: life.abort,
  }
}

/** From its first request to the moment when nothing more is asked: then it is complete, as in the real one. */
function makeLife(undo: (() => void)[]) {
  const events = new EventTarget()
  let waiting = 0
  let active = true
  const finish = (how: 'complete' | 'abort') => {
    active = false
    if (how === 'abort') for (const step of undo.reverse()) step()
    events.dispatchEvent(new Event(how))
  }
  const over = new Promise<void>((resolve) => {
    for (const how of ['complete', 'abort']) events.addEventListener(how, () => resolve())
  })
  const settle = () => void setTimeout(() => active && waiting === 0 && finish('complete'))
  const mustBeActive = () => {
    if (!active) throw new DOMException('the transaction is over', 'InvalidStateError')
  }
  return {
    events,
    over,
    settle,
    isActive: () => active,
    asked() {
      mustBeActive()
      waiting += 1
    },
    answered() {
      waiting -= 1
      settle()
    },
    abort() {
      mustBeActive()
      finish('abort')
    },
  }
}

function makeStore(table: Table, run: Run, undo: (() => void)[]) {
  const set = (key: Key, row: Row | undefined) => {
    const before = table.get(key)
    undo.push(() => void (before === undefined ? table.delete(key) : table.set(key, before)))
    if (row === undefined) table.delete(key)
    else table.set(key, row)
  }
  const nextKey = () => Math.max(0, ...[...table.keys()].filter((key) => typeof key === 'number')) + 1
  const keys = (range?: Range) => [...table.keys()].filter((key) => range?.includes(key) ?? true).sort(byKey)
  const rows = (range?: Range, most?: number) =>
    keys(range)
      .slice(0, most)
      .map((key) => structuredClone(table.get(key)))
  return {
    get: (key: Key) => run(() => structuredClone(table.get(key))),
    getKey: (key: Key) => run(() => (table.has(key) ? key : undefined)),
    getAll: (range?: Range, most?: number) => run(() => rows(range, most)),
    getAllKeys: (range?: Range) => run(() => keys(range)),
    count: () => run(() => table.size),
    openCursor: () => run(() => cursorAt(keys(), { table, run, set })),
    delete: (key: Key) => run(() => set(key, undefined)),
    put(row: Row, key?: Key) {
      // At once, as in the real one: the caller may change the row, or give one that cannot be kept.
      const kept = structuredClone(row)
      return run(() => set(key ?? kept.id ?? nextKey(), kept))
    },
    index: (name: string) => indexOf(table, name, run),
  }
}

type Open = { table: Table; run: Run; set: (key: Key, row: Row | undefined) => void }

function cursorAt(left: Key[], open: Open): object | null {
  const [key, ...rest] = left
  if (key === undefined) return null
  return {
    key,
    value: structuredClone(open.table.get(key)),
    delete: () => open.run(() => open.set(key, undefined)),
    continue: () => open.run(() => cursorAt(rest, open)),
  }
}

function indexOf(table: Table, name: string, run: Run) {
  const at = (value: string) => [...table.values()].filter((row) => INDEXES[name]?.(row).includes(value))
  return {
    getAll: (value: string) => run(() => structuredClone(at(value))),
    count: (value: string) => run(() => at(value).length),
  }
}

/** Numbers stand before texts. */
function byKey(a: Key, b: Key): number {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
