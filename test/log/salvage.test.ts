import { IDBIndex as FakeIndex, IDBObjectStore as FakeStore, IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Change } from '../../lib/log/feed'
import { ACME, byId, evaluation, GLOBEX, must, newEvidence, open, record } from './examples'

afterEach(() => {
  vi.restoreAllMocks()
})

/** The disk does not give back the values under these keys, and every read that touches one of them fails. */
function damage(name: string, keys: readonly string[]): void {
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

function fail(transaction: IDBTransaction, request: IDBRequest): void {
  const queued = (transaction as unknown as { _requests: { request: IDBRequest; operation: () => void }[] })._requests
  const entry = queued.find((one) => one.request === request)
  if (entry)
    entry.operation = () => {
      throw new DOMException('Failed to read large IndexedDB value', 'UnknownError')
    }
}

describe('values that the disk does not give back', () => {
  it('are listed aside once, counted, and hide nothing else, whichever way one reads', async () => {
    const store = await open()
    const records = [...Array.from({ length: 2500 }, () => record('evidence')), record('catalyst', { account: GLOBEX })]
    must(await store.merge(records))
    const lost = [records[7]!.id, records[1999]!.id]
    const rest = records.filter(({ id }) => !lost.includes(id))
    damage('records', lost)
    const changes: Change[] = []
    store.subscribe((change) => changes.push(change))
    expect(byId(must(await store.all()))).toEqual(byId(rest))
    expect(must(await store.byAccount([ACME]))).toHaveLength(2498)
    expect(must(await store.byAccount([GLOBEX]))).toEqual([records.at(-1)])
    expect(must(await store.byKind(['catalyst']))).toEqual([records.at(-1)])
    const ids: string[] = []
    expect(must(await store.rows((rows) => ids.push(...rows.map(({ id }) => id))))).toBe(2499)
    expect(ids.sort()).toEqual(rest.map(({ id }) => id).sort())
    const aside = must(await store.aside())
    expect(aside.map(({ from, code, row }) => [from, code, row])).toEqual(
      lost.toSorted().map((id) => ['records', 'unreadable', { id }]),
    )
    expect(changes).toEqual([{ what: 'aside' }])
    expect(must(await store.count())).toBe(2501)
  })

  it('come back when the disk gives them back, and leave the list when the store is opened again', async () => {
    const indexedDB = new IDBFactory()
    const store = await open({ indexedDB })
    const [one, other] = must(await store.append([newEvidence(), newEvidence()]))
    damage('records', [one!.id])
    expect(must(await store.all())).toEqual([other])
    expect(await store.get(one!.id)).toMatchObject({ ok: false, code: 'failed' })
    vi.restoreAllMocks()
    store.close()
    const again = await open({ indexedDB })
    expect(must(await again.all())).toHaveLength(2)
    expect(must(await again.aside())).toEqual([])
  })

  it('are told apart from a database that gives nothing back at all', async () => {
    const store = await open()
    const [one] = must(await store.append([newEvidence()]))
    damage('records', [one!.id])
    expect(await store.all()).toMatchObject({ ok: false, code: 'failed', detail: expect.stringContaining('large') })
    expect(must(await store.aside())).toEqual([])
  })

  it('do not hide other drafts', async () => {
    const store = await open()
    must(await store.start(evaluation({ evaluation: 'a' })))
    const fine = must(await store.start(evaluation({ evaluation: 'b' })))
    damage('drafts', ['a'])
    expect(must(await store.unkept())).toEqual([fine])
    expect(must(await store.draftsOf([ACME]))).toEqual([fine])
  })
})
