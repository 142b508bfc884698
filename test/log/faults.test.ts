import { IDBDatabase as FakeDatabase, IDBObjectStore as FakeStore, IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { evaluation, must, newEvidence, open, record } from './examples'
import { commitLate } from './faulty'

const quota = () => new DOMException('no space left', 'QuotaExceededError')

/** Makes the n-th put into a store fail, by throwing, by an error of its request, or by an abort of its transaction. */
function failPut(name: string, form: 'throw' | 'request' | 'abort', nth: number): void {
  const put = FakeStore.prototype.put
  let count = 0
  vi.spyOn(FakeStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === name) count += 1
    const hit = this.name === name && count === nth
    if (hit && form === 'throw') throw quota()
    const request = put.apply(this as never, given as never) as unknown as IDBRequest
    if (!hit) return request as never
    const transaction = this.transaction as IDBTransaction & { _abort(name: string): void }
    if (form === 'abort') queueMicrotask(() => transaction._abort('QuotaExceededError'))
    else failRequest(transaction, request)
    return request as never
  })
}

function failRequest(transaction: IDBTransaction, request: IDBRequest): void {
  const queued = (transaction as unknown as { _requests: { request: IDBRequest; operation: () => void }[] })._requests
  const entry = queued.find((one) => one.request === request)
  if (!entry) throw new Error('the request is not queued')
  entry.operation = () => {
    throw quota()
  }
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe.each(['throw', 'request', 'abort'] as const)('no space left, in the form of %s', (form) => {
  it('writes nothing of a batch', async () => {
    const store = await open()
    must(await store.append([newEvidence()]))
    const [clock] = must(await store.all())
    failPut('records', form, 2)
    const batch = [newEvidence(), newEvidence(), newEvidence()]
    expect(await store.append(batch)).toMatchObject({ ok: false, code: 'full' })
    vi.restoreAllMocks()
    expect(must(await store.all())).toEqual([clock])
    expect(must(await store.append([newEvidence()]))).toHaveLength(1)
  })

  it('leaves a merge undone', async () => {
    const store = await open()
    failPut('records', form, 60)
    const theirs = Array.from({ length: 100 }, () => record('evidence'))
    expect(await store.merge(theirs)).toMatchObject({ ok: false, code: 'full' })
    vi.restoreAllMocks()
    expect(must(await store.count())).toBe(0)
    expect(must(await store.merge(theirs)).added).toHaveLength(100)
  })

  it('leaves the draft as it was, and makes no revision', async () => {
    const store = await open()
    must(await store.start(evaluation({ notes: 'before' })))
    failPut('drafts', form, 1)
    const changed = await store.change('evaluation-1', (draft) => ({ ...draft.body, notes: 'after' }))
    expect(changed).toMatchObject({ ok: false, code: 'full' })
    expect(must(await store.draft('evaluation-1'))?.body.notes).toBe('before')
    vi.restoreAllMocks()
    failPut('drafts', form, 1)
    expect(await store.keep('evaluation-1')).toMatchObject({ ok: false, code: 'full' })
    expect(must(await store.count())).toBe(0)
  })
})

it('a disk that is full in the words of Chromium, which names no quota, is told as such', async () => {
  const store = await open()
  const words = 'Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE'
  vi.spyOn(FakeStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException(words, 'UnknownError')
  })
  expect(await store.append([newEvidence()])).toMatchObject({ ok: false, code: 'full' })
})

describe('a database that does not answer', () => {
  const impatient = (run: () => void) => {
    const handle = setTimeout(run, 40)
    return () => clearTimeout(handle)
  }

  it('is given up in time, with nothing written, and answers again later', async () => {
    const store = await open({ timer: impatient })
    const [before] = must(await store.append([newEvidence()]))
    const put = FakeStore.prototype.put
    vi.spyOn(FakeStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      Object.assign(this.transaction, { _start: () => undefined })
      return put.apply(this as never, given as never)
    })
    expect(await store.append([newEvidence()])).toMatchObject({ ok: false, code: 'timeout' })
    expect(await store.merge([record('evidence')])).toMatchObject({ ok: false, code: 'timeout' })
    vi.restoreAllMocks()
    expect(must(await store.all())).toEqual([before])
    expect(must(await store.append([newEvidence()]))).toHaveLength(1)
  })

  it('is said to have been writing when nothing could be called back any more', async () => {
    const store = await open({ timer: impatient })
    const begin = FakeDatabase.prototype.transaction
    vi.spyOn(FakeDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      const transaction = begin.apply(this as never, given as never)
      commitLate(transaction as never)
      return transaction
    })
    const answer = await store.append([newEvidence()])
    expect(answer).toMatchObject({ ok: false, code: 'timeout', detail: expect.stringContaining('while writing') })
    vi.restoreAllMocks()
    expect(must(await store.count())).toBe(1)
  })
})

describe('writing', () => {
  it('waits for the disk: every write is strict, and every write is one transaction', async () => {
    const asked: [string, string | undefined][] = []
    const begin = FakeDatabase.prototype.transaction
    const store = await open({ indexedDB: new IDBFactory() })
    vi.spyOn(FakeDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      const [, mode, options] = given as [string[], IDBTransactionMode, IDBTransactionOptions]
      if (mode !== 'readonly') asked.push([mode, options?.durability])
      return begin.apply(this as never, given as never)
    })
    must(await store.append([newEvidence(), newEvidence()]))
    must(await store.merge([record('evidence'), record('catalyst')]))
    must(await store.start(evaluation()))
    must(await store.change('evaluation-1', (draft) => ({ ...draft.body, notes: 'x' })))
    must(await store.keep('evaluation-1'))
    expect(asked).toEqual(Array(5).fill(['readwrite', 'strict']))
  })

  it('answers with a code when a read fails, and reads again afterwards', async () => {
    const store = await open()
    must(await store.append([newEvidence()]))
    vi.spyOn(FakeStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('disk', 'UnknownError')
    })
    expect(await store.all()).toMatchObject({ ok: false, code: 'failed', detail: 'UnknownError: disk' })
    vi.restoreAllMocks()
    expect(must(await store.all())).toHaveLength(1)
  })
})
