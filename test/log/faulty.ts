// A database that fails now and then, in every way a real one does, so that a store can be tried against it.
import { IDBDatabase, IDBFactory, IDBIndex, IDBObjectStore } from 'fake-indexeddb'

/** A call throws; its request fails; the whole transaction is aborted; no answer ever comes. */
export type Fault = 'throw' | 'error' | 'abort' | 'hang'
export const FAULTS: readonly Fault[] = ['throw', 'error', 'abort', 'hang']
const ERRORS = ['UnknownError', 'QuotaExceededError', 'AbortError', 'DataError']

/** The inner side of the stand-in for IndexedDB. */
export type Inner = {
  _state: string
  _requests: { request: IDBRequest; operation: () => unknown }[]
  _start(): void
  _abort(name: string): void
}
type Method = (this: object, ...given: unknown[]) => unknown

export type Faults = {
  /** Runs something that nothing happens to. */
  spared<Value>(work: () => Promise<Value>): Promise<Value>
  counts: Record<Fault | 'late commit', number>
  restore(): void
}

/** Makes about `share` of all calls fail; `random` gives numbers from 0 to below 1. */
export function injectFaults(random: () => number, share: number): Faults {
  const counts = { throw: 0, error: 0, abort: 0, hang: 0, 'late commit': 0 }
  const undo: (() => void)[] = []
  let active = true
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!
  const error = () => new DOMException('injected', pick(ERRORS))
  const patch = (prototype: object, name: string, make: (original: Method) => Method) => {
    const methods = prototype as Record<string, Method>
    const original = methods[name]!
    methods[name] = make(original)
    undo.push(() => {
      methods[name] = original
    })
  }
  const strike = (): Fault | undefined => {
    if (!active || random() >= share) return undefined
    const fault = pick(FAULTS)
    counts[fault] += 1
    return fault
  }

  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype])
    for (const name of ['get', 'getKey', 'getAll', 'getAllKeys', 'put', 'delete', 'count', 'openCursor'])
      if (name in prototype)
        patch(
          prototype,
          name,
          (original) =>
            function (...given) {
              const fault = strike()
              if (fault === 'throw') throw error()
              const request = original.apply(this, given) as IDBRequest
              if (fault) spoil(transactionOf(this as IDBObjectStore | IDBIndex), request, fault, error())
              return request
            },
        )

  patch(
    IDBDatabase.prototype,
    'transaction',
    (original) =>
      function (...given) {
        const fault = strike()
        if (fault === 'throw') throw error()
        const transaction = original.apply(this, given) as Inner
        if (fault === 'abort')
          queueMicrotask(() => transaction._state === 'active' && transaction._abort('UnknownError'))
        if (fault === 'hang') transaction._start = () => undefined
        if (active && random() < share / 5) {
          counts['late commit'] += 1
          commitLate(transaction)
        }
        return transaction
      },
  )

  patch(
    IDBFactory.prototype,
    'open',
    (original) =>
      function (...given) {
        const fault = strike()
        if (fault === 'throw') throw error()
        if (fault === undefined) return original.apply(this, given)
        const request = { error: error(), onerror: () => undefined }
        if (fault !== 'hang') setImmediate(() => request.onerror())
        return request
      },
  )

  return {
    counts,
    async spared(work) {
      active = false
      try {
        return await work()
      } finally {
        active = true
      }
    },
    restore: () => undo.forEach((step) => void step()),
  }
}

function transactionOf(source: IDBObjectStore | IDBIndex): Inner {
  const store = 'objectStore' in source ? source.objectStore : source
  return store.transaction as unknown as Inner
}

function spoil(transaction: Inner, request: IDBRequest, fault: Fault, error: DOMException): void {
  if (fault === 'hang') transaction._start = () => undefined
  if (fault === 'abort') queueMicrotask(() => transaction._state !== 'finished' && transaction._abort(error.name))
  if (fault === 'error') {
    const entry = transaction._requests.find((one) => one.request === request)
    if (entry)
      entry.operation = () => {
        throw error
      }
  }
}

/** The disk takes its time: the transaction is beyond recall, and done long after anybody still waits. */
export function commitLate(transaction: Inner): void {
  const start = transaction._start
  transaction._start = () => {
    if (transaction._requests.length || transaction._state === 'finished') return start.call(transaction)
    transaction._state = 'committing'
    setTimeout(() => start.call(transaction), 60)
  }
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
