// A database in memory, for browsers that give none: the part of IndexedDB that the log uses, gone with the page.
import type { Database } from './database'

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

/** An empty database. Transactions run one after the other, each whole or not at all. */
export function memoryDatabase(): Database {
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
  const events = new EventTarget()
  const undo: (() => void)[] = []
  let waiting = 0
  let state: 'active' | 'finished' = 'active'
  const finish = (how: 'complete' | 'abort') => {
    state = 'finished'
    if (how === 'abort') for (const step of undo.reverse()) step()
    events.dispatchEvent(new Event(how))
  }
  const over = new Promise<void>((resolve) => {
    for (const how of ['complete', 'abort']) events.addEventListener(how, () => resolve())
  })
  // As in the real one: what asks for nothing more is complete.
  const settle = () => void setTimeout(() => state === 'active' && waiting === 0 && finish('complete'))
  const answer: Run = async (work) => {
    await turn
    try {
      if (state !== 'active') throw new DOMException('the transaction was given up', 'AbortError')
      return work()
    } finally {
      waiting -= 1
      settle()
    }
  }
  const run: Run = (work) => {
    if (state !== 'active') throw new DOMException('the transaction is over', 'InvalidStateError')
    waiting += 1
    const answered = answer(work)
    // Whoever writes many rows waits for none of them.
    answered.catch(() => undefined)
    return answered
  }
  void turn.then(settle)
  return {
    over,
    done: over,
    error: null,
    addEventListener: events.addEventListener.bind(events),
    objectStore: (name: string) => makeStore(tables.get(name) ?? new Map(), run, undo),
    abort() {
      if (state !== 'active') throw new DOMException('the transaction is over', 'InvalidStateError')
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
  const cursorAt = (left: Key[]): object | null => {
    const [key, ...rest] = left
    if (key === undefined) return null
    return {
      key,
      value: structuredClone(table.get(key)),
      delete: () => run(() => set(key, undefined)),
      continue: () => run(() => cursorAt(rest)),
    }
  }
  return {
    get: (key: Key) => run(() => structuredClone(table.get(key))),
    getKey: (key: Key) => run(() => (table.has(key) ? key : undefined)),
    getAll: (range?: Range, most?: number) => run(() => rows(range, most)),
    getAllKeys: (range?: Range) => run(() => keys(range)),
    count: () => run(() => table.size),
    openCursor: () => run(() => cursorAt(keys())),
    delete: (key: Key) => run(() => set(key, undefined)),
    put(row: Row, key?: Key) {
      // At once, as in the real one: the caller may change the row, or give one that cannot be kept.
      const kept = structuredClone(row)
      return run(() => set(key ?? kept.id ?? nextKey(), kept))
    },
    index: (name: string) => {
      const at = (value: string) => [...table.values()].filter((row) => INDEXES[name]?.(row).includes(value))
      return {
        getAll: (value: string) => run(() => structuredClone(at(value))),
        count: (value: string) => run(() => at(value).length),
      }
    },
  }
}

/** Numbers stand before texts. */
function byKey(a: Key, b: Key): number {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
