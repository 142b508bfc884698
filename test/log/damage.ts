// Values that a disk does not give back, in a fake database.
import { IDBIndex as FakeIndex, IDBObjectStore as FakeStore, IDBKeyRange } from 'fake-indexeddb'
import { vi } from 'vitest'

/** The disk does not give back the values under these keys, and every read that touches one of them fails. */
export function damage(name: string, keys: readonly string[]): void {
  const spoil = (prototype: object, method: 'get' | 'getAll', hits: (query: unknown) => boolean) => {
    const methods = prototype as Record<string, (...given: unknown[]) => IDBRequest>
    const original = methods[method]!
    vi.spyOn(methods, method).mockImplementation(function (this: IDBObjectStore | IDBIndex, ...given) {
      const request = original.apply(this, given)
      const store = 'objectStore' in this ? this.objectStore : this
      if (store.name === name && hits(given[0])) fail(store.transaction, request)
      return request
    })
  }
  const within = (query: unknown) =>
    keys.some((key) => query === undefined || query === key || (query instanceof IDBKeyRange && query.includes(key)))
  spoil(FakeStore.prototype, 'get', within)
  spoil(FakeStore.prototype, 'getAll', within)
  spoil(FakeIndex.prototype, 'getAll', () => true)
}

export function fail(transaction: IDBTransaction, request: IDBRequest): void {
  const queued = (transaction as unknown as { _requests: { request: IDBRequest; operation: () => void }[] })._requests
  const entry = queued.find((one) => one.request === request)
  if (entry)
    entry.operation = () => {
      throw new DOMException('Failed to read large IndexedDB value', 'UnknownError')
    }
}
