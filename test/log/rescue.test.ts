import { IDBObjectStore as FakeStore, IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { view } from '../../lib/icp/view'
import { parseLog } from '../../lib/log/file'
import { type Rescued, rescue } from '../../lib/log/rescue'
import { toRow as rowOf } from '../../lib/log/rows'
import type { Store } from '../../lib/log/store'
import { damage, fail } from './damage'
import { byId, evaluation, must, newEvidence, open, record } from './examples'

const TODAY = '2026-11-22'

afterEach(() => {
  vi.restoreAllMocks()
})

async function saved(indexedDB: IDBFactory): Promise<Rescued & { text: string; others: string[] }> {
  const done = must(await rescue(TODAY, { indexedDB }))
  const lines = (await done.rest?.blob.text())?.trimEnd().split('\n') ?? []
  return { ...done, text: (await done.log?.blob.text()) ?? '', others: lines }
}

/** Puts rows into the database past the product, as it would never write them. */
function put(indexedDB: IDBFactory, name: string, rows: object[], version?: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('touchstone', version)
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const transaction = request.result.transaction(name, 'readwrite')
      for (const row of rows) transaction.objectStore(name).put(row)
      transaction.oncomplete = () => {
        request.result.close()
        resolve()
      }
    }
  })
}

async function contents(store: Store) {
  return { records: byId(must(await store.all())), drafts: must(await store.unkept()) }
}

describe('a log that cannot be opened or read', () => {
  it('is saved whole as a file that an import takes, and stays as it is', async () => {
    const indexedDB = new IDBFactory()
    const store = await open({ indexedDB })
    must(await store.setRep('North'))
    must(await store.append([newEvidence(), newEvidence({ quote: 'çok geç 🙂' })]))
    must(await store.merge([record('profile'), record('same'), record('delete')]))
    const before = await contents(store)
    store.close()
    const file = await saved(indexedDB)
    expect(file).toMatchObject({ records: 5, drafts: 0, newer: 0, unread: 0, whole: true, odd: 0 })
    expect(file.rest).toBeUndefined()
    const parsed = parseLog(file.text)
    expect(parsed.refused).toEqual([])
    expect(byId(parsed.records)).toEqual(before.records)
    expect(await contents(await open({ indexedDB }))).toEqual(before)
  })

  it('gives unsaved work as a revision, the same one however often it is saved, and later than the last', async () => {
    const indexedDB = new IDBFactory()
    const store = await open({ indexedDB })
    must(await store.setRep('North'))
    must(await store.start(evaluation({ notes: 'kept' })))
    must(await store.change('evaluation-1', ({ body }) => ({ ...body, notes: 'kept too' })))
    const kept = must(await store.keep('evaluation-1'))
    must(await store.change('evaluation-1', ({ body }) => ({ ...body, notes: 'only typed' })))
    must(await store.start(evaluation({ evaluation: 'gone' })))
    must(await store.append([{ kind: 'delete', target: 'other' }]))
    must(await store.start(evaluation({ evaluation: 'clean' }), kept?.id))
    store.close()
    await put(indexedDB, 'records', [rowOf(record('delete', { target: 'gone' }))])
    const file = await saved(indexedDB)
    expect(file.drafts).toBe(1)
    expect((await saved(indexedDB)).text).toBe(file.text)
    const found = view(parseLog(file.text).records).evaluations.get('evaluation-1')
    expect(found?.latest.body.notes).toBe('only typed')
    expect(found?.latest).toMatchObject({ rep: 'North', device: kept?.device })
    // In a browser that still has the draft, taking the file in leaves it standing.
    const again = await open({ indexedDB })
    must(await again.merge(parseLog(file.text).records))
    expect(must(await again.draft('evaluation-1'))?.body.notes).toBe('only typed')
  })

  it('is read around what the disk does not give back, also where its keys cannot be listed', async () => {
    const indexedDB = new IDBFactory()
    const store = await open({ indexedDB })
    const records = Array.from({ length: 1500 }, () => record('evidence'))
    must(await store.merge(records))
    store.close()
    const lost = records[700]!.id
    damage('records', [lost])
    const file = await saved(indexedDB)
    expect(file).toMatchObject({ records: 1499, unread: 1, whole: true })
    expect(parseLog(file.text).records.map(({ id }) => id)).not.toContain(lost)
    vi.spyOn(FakeStore.prototype, 'getAllKeys').mockImplementation(function (this: IDBObjectStore, ...given) {
      const request = Reflect.apply(keysOf, this, given)
      if (this.name === 'records') fail(this.transaction, request)
      return request
    })
    expect(await saved(indexedDB)).toMatchObject({ records: 1499, unread: 1, whole: false })
  })

  it('gives what is no record, and what was set aside, in a file of its own, untouched', async () => {
    const indexedDB = new IDBFactory()
    const store = await open({ indexedDB })
    must(await store.append([newEvidence()]))
    must(await store.setSetting('crm', { name: 'ours' }))
    must(await store.setSetting('local:list', [1, 2, 3]))
    store.close()
    const newer = { ...record('evidence'), v: 9, further: true }
    await put(indexedDB, 'records', [
      { id: 'odd', text: '{"id":' },
      { ...rowOf(record('evidence')), id: newer.id, text: JSON.stringify(newer) },
    ])
    await put(indexedDB, 'drafts', [{ id: 'half', body: { notes: 'half' } }])
    await put(indexedDB, 'aside', [{ from: 'records', code: 'damaged', detail: '', row: { id: 'x' }, time: 1 }])
    const file = await saved(indexedDB)
    expect(file).toMatchObject({ records: 2, newer: 1, odd: 3, unread: 0 })
    expect(parseLog(file.text).refused).toMatchObject([{ code: 'newer' }])
    expect(file.others.map((line) => JSON.parse(line))).toEqual([
      { from: 'records', row: { id: 'odd', text: '{"id":' } },
      { from: 'drafts', row: { id: 'half', body: { notes: 'half' } } },
      { from: 'records', code: 'damaged', detail: '', row: { id: 'x' }, time: 1 },
      { from: 'settings', name: 'setting:crm', row: { name: 'ours' } },
    ])
  })

  it('of a newer version is read without being changed', async () => {
    const indexedDB = new IDBFactory()
    const store = await open({ indexedDB })
    const [one] = must(await store.append([newEvidence()]))
    store.close()
    await put(indexedDB, 'meta', [], 9)
    const file = await saved(indexedDB)
    expect(parseLog(file.text).records).toEqual([one])
    expect((await indexedDB.databases())[0]?.version).toBe(9)
  })

  it('that is not there is not made by looking for it', async () => {
    const indexedDB = new IDBFactory()
    expect(await rescue(TODAY, { indexedDB })).toMatchObject({ ok: false, code: 'nothing' })
    expect(await indexedDB.databases()).toEqual([])
  })

  it('that the browser never opens says why', async () => {
    const broken = { open: () => fails() } as unknown as IDBFactory
    expect(await rescue(TODAY, { indexedDB: broken })).toMatchObject({ ok: false, code: 'unreadable' })
    const silent = { open: () => ({}) } as unknown as IDBFactory
    const atOnce = (run: () => void) => {
      setImmediate(run)
      return () => undefined
    }
    expect(await rescue(TODAY, { indexedDB: silent, timer: atOnce })).toMatchObject({ ok: false, code: 'timeout' })
  })
})

const keysOf = FakeStore.prototype.getAllKeys

function fails(): IDBOpenDBRequest {
  const request = { error: new DOMException('no', 'UnknownError'), onerror: () => {} }
  setImmediate(() => request.onerror())
  return request as unknown as IDBOpenDBRequest
}
