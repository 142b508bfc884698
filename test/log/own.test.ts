import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import type { Folder } from '../../lib/log/directory'
import { syncFolder } from '../../lib/log/folder'
import { type Glance, glanceAtLog } from '../../lib/log/glance'
import { carryOut } from '../../lib/log/own'
import type { Store } from '../../lib/log/store'
import { ACME, GLOBEX, must, newEvidence, open, options, putRaw, record } from './examples'
import { copyDatabase, makeReplica, type Replica } from './replica'

async function device(indexedDB = new IDBFactory()) {
  const store = await open({ indexedDB })
  return { store, indexedDB, name: must(await store.device()) }
}

/** What the worker does: a glance, and what is new goes out. */
async function carry(indexedDB: IDBFactory, folder: Folder) {
  const log = await glance(indexedDB)
  try {
    return await carryOut(folder, log)
  } finally {
    log.close()
  }
}

const glance = async (indexedDB: IDBFactory): Promise<Glance> => must(await glanceAtLog(options({ indexedDB })))
const sync = async (folder: Folder, store: Store) => must(await syncFolder(folder, store))
const paths = ({ files }: Replica) => [...files.keys()].sort()

describe('writing without a page', () => {
  it('puts out what a page would, which finds nothing left to do and nobody else at work', async () => {
    const [{ store, indexedDB }, there, other] = [await device(), makeReplica(), makeReplica()]
    must(await store.append([newEvidence()]))
    await sync(there.folder, store)
    must(await store.append([newEvidence({ quote: 'later' })]))
    expect(must(await carry(indexedDB, there.folder))).toMatchObject({ state: 'written', wrote: [{ records: 2 }] })
    const report = await sync(there.folder, store)
    expect(report).toMatchObject({ wrote: [], removed: [], read: [] })
    expect(report.renewed).toBeUndefined()
    await sync(other.folder, store)
    expect(there.files).toEqual(other.files)
  })

  it('looks no further when nothing has changed since, whoever wrote last', async () => {
    const [{ store, indexedDB }, there] = [await device(), makeReplica()]
    must(await store.append([newEvidence()]))
    await sync(there.folder, store)
    const closed = { getDirectoryHandle: () => Promise.reject(new Error('nobody should look')) } as unknown as Folder
    expect(must(await carry(indexedDB, closed))).toEqual({ state: 'same' })
    must(await store.append([newEvidence()]))
    must(await carry(indexedDB, there.folder))
    expect(must(await carry(indexedDB, closed))).toEqual({ state: 'same' })
  })

  it('keeps the file that alone still holds what the log cannot read any more, until that is back', async () => {
    const [{ store, indexedDB }, there] = [await device(), makeReplica()]
    const [whole] = must(await store.append([newEvidence({ id: 'spoilt' })]))
    await sync(there.folder, store)
    const [first] = paths(there)
    await putRaw(indexedDB, 'records', { id: 'spoilt', hlc: whole!.hlc, kind: 'evidence', tags: [], text: '{"id":' })
    expect(must(await store.all())).toEqual([])
    for (const quote of ['one', 'two']) {
      must(await store.append([newEvidence({ quote })]))
      must(await carry(indexedDB, there.folder))
      await sync(there.folder, store)
    }
    expect(paths(there)).toContain(first)
    expect(paths(there)).toHaveLength(2)
    must(await store.merge([whole!]))
    await sync(there.folder, store)
    expect(paths(there)).toHaveLength(1)
    expect([...there.files.values()].join()).toContain('"id":"spoilt"')
  })

  it('takes out what was erased although the same file alone holds something else', async () => {
    const [{ store, indexedDB }, there] = [await device(), makeReplica()]
    const evidence = [newEvidence({ id: 'spoilt', account: GLOBEX }), newEvidence({ quote: 'to be forgotten' })]
    const [spoilt] = must(await store.append(evidence))
    await sync(there.folder, store)
    await putRaw(indexedDB, 'records', { id: 'spoilt', hlc: spoilt!.hlc, kind: 'evidence', tags: [], text: '{"id":' })
    must(await store.all())
    must(await store.erase({ accounts: [ACME] }))
    must(await carry(indexedDB, there.folder))
    expect([...there.files.values()].join()).not.toContain('to be forgotten')
  })

  it('takes out what was erased', async () => {
    const [{ store, indexedDB }, there] = [await device(), makeReplica()]
    must(await store.append([newEvidence({ quote: 'to be forgotten' })]))
    must(await carry(indexedDB, there.folder))
    must(await store.erase({ accounts: ['domain:acme.example'] }))
    must(await carry(indexedDB, there.folder))
    expect([...there.files.values()].join('')).not.toContain('forgotten')
  })

  it('reads nothing of others', async () => {
    const [one, two, there] = [await device(), await device(), makeReplica()]
    must(await one.store.append([newEvidence()]))
    must(await two.store.append([newEvidence({ quote: 'of two' })]))
    await sync(there.folder, two.store)
    must(await carry(one.indexedDB, there.folder))
    expect(must(await one.store.count())).toBe(1)
    expect((await sync(there.folder, one.store)).read).toMatchObject([{ added: 1 }])
  })

  it('stopped at any step, loses nothing and is never taken for somebody else', async () => {
    for (let step = 1; step < 12; step += 1) {
      const [{ store, indexedDB }, there] = [await device(), makeReplica()]
      must(await store.append([newEvidence()]))
      await sync(there.folder, store)
      must(await store.append([newEvidence({ quote: 'later' })]))
      await carry(indexedDB, dyingAfter(step, there.folder))
      const report = await sync(there.folder, store)
      expect(report.renewed, `step ${step}`).toBeUndefined()
      expect(report.read, `step ${step}`).toEqual([])
      expect(paths(there), `step ${step}`).toHaveLength(1)
      expect([...there.files.values()].join(''), `step ${step}`).toContain('later')
      expect(must(await carry(indexedDB, there.folder))).toEqual({ state: 'same' })
    }
  })

  it('leaves a directory alone in which somebody else writes, until a page has seen who', async () => {
    const [one, there] = [await device(), makeReplica()]
    must(await one.store.append([newEvidence({ quote: 'before' })]))
    await sync(there.folder, one.store)
    const copy = await device(await copyDatabase(one.indexedDB))
    must(await one.store.append([newEvidence({ id: 'by-one', quote: 'by the first' })]))
    must(await copy.store.append([newEvidence({ id: 'by-copy', quote: 'by the copy' })]))
    must(await carry(one.indexedDB, there.folder))
    const before = new Map(there.files)
    expect(must(await carry(copy.indexedDB, there.folder))).toEqual({ state: 'strange' })
    expect(there.files).toEqual(before)
    expect((await sync(there.folder, copy.store)).renewed?.from).toBe(one.name)
    must(await copy.store.append([newEvidence()]))
    expect(must(await carry(copy.indexedDB, there.folder))).toMatchObject({ state: 'written' })
    expect(must(await carry(one.indexedDB, there.folder))).toEqual({ state: 'same' })
  })

  it('says so when the browser lets us in no more', async () => {
    const { store, indexedDB } = await device()
    must(await store.append([newEvidence()]))
    const closed = { getDirectoryHandle: () => Promise.reject(new DOMException('ask again', 'NotAllowedError')) }
    expect(await carry(indexedDB, closed as unknown as Folder)).toMatchObject({ ok: false, code: 'denied' })
  })
})

describe('a glance at the log', () => {
  it('makes no database where no page has', async () => {
    const indexedDB = new IDBFactory()
    expect(await glanceAtLog(options({ indexedDB }))).toMatchObject({ ok: false, code: 'nothing' })
    expect(await indexedDB.databases()).toEqual([])
  })

  it('leaves a database of another version to the pages', async () => {
    const { indexedDB, store } = await device()
    store.close()
    await upgraded(indexedDB)
    expect(await glanceAtLog(options({ indexedDB }))).toMatchObject({ ok: false, code: 'nothing' })
  })

  it('lets a page upgrade at once', async () => {
    const { indexedDB, store } = await device()
    const log = await glance(indexedDB)
    store.close()
    await upgraded(indexedDB)
    expect(await log.watermark()).toMatchObject({ ok: false, code: 'closed' })
  })

  it('moves nothing out of the way, not even what cannot be read', async () => {
    const { indexedDB, store } = await device()
    must(await store.append([newEvidence()]))
    await putRaw(indexedDB, 'records', { ...record('evidence'), text: 'no record' })
    const log = await glance(indexedDB)
    expect(must(await log.rows(() => undefined))).toBe(2)
    expect(must(await log.all())).toHaveLength(1)
    expect(must(await store.aside())).toEqual([])
    log.close()
  })
})

function upgraded(indexedDB: IDBFactory): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('touchstone', 2)
    request.onblocked = () => reject(new Error('blocked'))
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
  })
}

/** The same folder for somebody who is ended after so many calls: from then on nothing more is done. */
function dyingAfter(calls: number, folder: Folder): Folder {
  let left = calls
  const alive = <Given extends unknown[], Answer>(call: (...given: Given) => Promise<Answer>) => {
    return async (...given: Given): Promise<Answer> => {
      left -= 1
      if (left < 0) throw new Error('ended')
      return call(...given)
    }
  }
  const wrap = (inner: Folder): Folder => ({
    ...inner,
    getDirectoryHandle: alive(async (name, options) => wrap(await inner.getDirectoryHandle(name, options))),
    removeEntry: alive((name) => inner.removeEntry(name)),
    getFileHandle: alive(async (name, options) => {
      const file = await inner.getFileHandle(name, options)
      const createWritable = alive(async () => {
        const stream = await file.createWritable()
        return { write: alive((data: Blob) => stream.write(data)), close: alive(() => stream.close()) }
      })
      return { ...file, getFile: alive(() => file.getFile()), createWritable }
    }),
  })
  return wrap(folder)
}
