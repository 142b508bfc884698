import { createHash } from 'node:crypto'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { tick } from '../../lib/icp/hlc'
import type { LogRecord } from '../../lib/icp/records'
import type { Folder } from '../../lib/log/directory'
import { parseLog, toJsonl } from '../../lib/log/file'
import { type SyncReport, syncFolder } from '../../lib/log/folder'
import type { Store } from '../../lib/log/store'
import { ACME, byId, evaluation, GLOBEX, must, newEvidence, open, record } from './examples'
import { copyDatabase, makeReplica, type Replica } from './replica'

const sha8 = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)
const sync = async (folder: Folder, store: Store): Promise<SyncReport> => must(await syncFolder(folder, store))
const paths = ({ files }: Replica) => [...files.keys()].sort()

async function device(indexedDB = new IDBFactory()) {
  const store = await open({ indexedDB })
  return { store, indexedDB, name: must(await store.device()) }
}

describe('writing', () => {
  it('puts the records of each month into a file of its own, named by its bytes, as any log file is written', async () => {
    const [{ store, name }, there] = [await device(), makeReplica()]
    must(await store.append([newEvidence(), newEvidence({ account: GLOBEX })]))
    const report = await sync(there.folder, store)
    const all = toJsonl(must(await store.all()))
    expect(paths(there)).toEqual([`v1/${name}/2026-11.${sha8(all)}.jsonl`])
    expect([...there.files.values()]).toEqual([all])
    expect(report).toEqual({
      device: name,
      read: [],
      conflicts: [],
      wrote: [{ path: `${name}/2026-11.${sha8(all)}.jsonl`, records: 2 }],
      removed: [],
      skipped: [],
      known: 0,
    })
    expect(await sync(there.folder, store)).toMatchObject({ wrote: [], removed: [], read: [] })
  })

  it('leaves the other months alone, and removes the older file of a month only when the new one can be read back', async () => {
    const [{ store }, there] = [await device(), makeReplica()]
    must(await store.merge([record('evidence', { hlc: tick(undefined, Date.UTC(2026, 0, 31, 23), 'other') })]))
    must(await store.append([newEvidence()]))
    await sync(there.folder, store)
    const before = paths(there)
    expect(before.map((path) => path.split('/')[2]!.slice(0, 7))).toEqual(['2026-01', '2026-11'])
    must(await store.append([newEvidence()]))
    const broken = truncating(there)
    expect(await syncFolder(broken, store)).toMatchObject({ ok: false, code: 'folder' })
    expect(paths(there)).toEqual(expect.arrayContaining(before))
    const report = await sync(there.folder, store)
    expect(report.removed).toHaveLength(1)
    expect(paths(there)[0]).toBe(before[0])
    expect(paths(there)).toHaveLength(2)
  })

  it('passes on what came by file, and not what came through the folder', async () => {
    const [one, two, there] = [await device(), await device(), makeReplica()]
    must(await one.store.append([newEvidence()]))
    must(await two.store.merge([record('evidence', { quote: 'by file' })]))
    await sync(there.folder, one.store)
    await sync(there.folder, two.store)
    const texts = [...there.files].filter(([path]) => path.includes(two.name)).map(([, text]) => text)
    expect(texts.flatMap((text) => parseLog(text).records)).toMatchObject([{ quote: 'by file' }])
    await sync(there.folder, one.store)
    expect(byId(must(await one.store.all()))).toEqual(byId(must(await two.store.all())))
  })

  it('is given up with a word for it when the browser lets us in no more', async () => {
    const { store } = await device()
    const closed = { getDirectoryHandle: () => Promise.reject(new DOMException('ask again', 'NotAllowedError')) }
    expect(await syncFolder(closed as unknown as Folder, store)).toMatchObject({ ok: false, code: 'denied' })
    store.close()
    expect(await syncFolder(makeReplica().folder, store)).toMatchObject({ ok: false, code: 'closed' })
  })
})

describe('reading', () => {
  it('takes whole files of any device, once, and says what it left alone and why', async () => {
    const { store } = await device()
    const text = toJsonl([record('evidence'), record('catalyst')])
    const name = `2026-11.${sha8(text)}.jsonl`
    const there = makeReplica(
      new Map([
        [`v1/tablet/${name}`, text],
        [`v1/laptop/2026-10.${sha8('half')}.jsonl`, text.slice(0, 99)],
        [`v1/laptop/2026-11.${sha8(text)} (conflicted copy 2026-11-22).jsonl`, text],
        [`v1/laptop/2026-11.${sha8(text)}.sync-conflict-20261122-101010-ABCDEFG.jsonl`, text],
        [`v1/laptop/~syncthing~2026-11.${sha8(text)}.jsonl.tmp`, text],
        [`v1/laptop/.syncthing.2026-11.${sha8(text)}.jsonl.tmp`, text.slice(0, 99)],
        [`v1/laptop/2026-13.${sha8(text)}.jsonl`, text],
        [`v1/laptop/deeper/${name}`, text],
        ['v1/no device/x', ''],
        ['v1/readme.txt', 'hello'],
        ['v2/laptop/x', 'of a later layout'],
      ]),
    )
    const report = await sync(there.folder, store)
    expect(report.read).toEqual([
      { path: `tablet/${name}`, records: 2, added: 2, conflicting: 0, erased: 0, refused: [] },
    ])
    expect(report.skipped.map(({ path, reason }) => [path.replace(sha8(text), '#'), reason]).sort()).toEqual([
      ['laptop/.syncthing.2026-11.#.jsonl.tmp', 'partial'],
      [`laptop/2026-10.${sha8('half')}.jsonl`, 'partial'],
      ['laptop/2026-11.# (conflicted copy 2026-11-22).jsonl', 'conflict-copy'],
      ['laptop/2026-11.#.sync-conflict-20261122-101010-ABCDEFG.jsonl', 'conflict-copy'],
      ['laptop/2026-13.#.jsonl', 'conflict-copy'],
      ['laptop/deeper', 'foreign'],
      ['laptop/~syncthing~2026-11.#.jsonl.tmp', 'partial'],
      ['no device', 'foreign'],
      ['readme.txt', 'foreign'],
    ])
    expect(await sync(there.folder, store)).toMatchObject({ read: [], wrote: [], known: 1 })
    there.files.set(`v1/laptop/2026-10.${sha8('half')}.jsonl`, 'half')
    expect((await sync(there.folder, store)).read).toMatchObject([
      { records: 0, refused: [{ line: 1, code: 'not-json' }] },
    ])
  })

  it('takes an erased account out of every directory and every log', async () => {
    const [one, two, there] = [await device(), await device(), makeReplica()]
    must(await one.store.append([newEvidence(), newEvidence({ account: GLOBEX })]))
    must(await two.store.append([newEvidence({ quote: 'also on Acme' })]))
    for (const each of [one, two, one]) await sync(there.folder, each.store)
    const old = new Map(there.files)
    must(await one.store.erase({ accounts: [ACME] }))
    for (const each of [one, two, one]) await sync(there.folder, each.store)
    expect([...there.files.values()].join('')).not.toContain('acme.example"')
    // A replicator that was offline brings the old files back: nobody is taken for another, and nothing returns.
    for (const [path, text] of old) there.files.set(path, text)
    for (const each of [one, two, one, two]) {
      expect((await sync(there.folder, each.store)).renewed).toBeUndefined()
      expect(must(await each.store.byAccount([ACME]))).toEqual([])
    }
    expect([...there.files.values()].join('')).not.toContain('acme.example"')
  })
})

describe('records that came with another body', () => {
  it('are not told of when they were erased meanwhile', async () => {
    const [one, there] = [await device(), makeReplica()]
    must(await one.store.append([newEvidence({ id: 'twice', quote: 'as it was' })]))
    const put = (name: string, records: LogRecord[]) => {
      const text = toJsonl(records)
      there.files.set(`v1/${name}/2026-11.${sha8(text)}.jsonl`, text)
    }
    put('a', [record('evidence', { id: 'twice', quote: 'of another body' })])
    put('b', [record('delete', { target: 'twice', hash: '0'.repeat(64) })])
    const report = await sync(there.folder, one.store)
    expect(must(await one.store.get('twice'))).toBeUndefined()
    expect(report.conflicts).toEqual([])
  })
})

describe('a copied profile', () => {
  it('takes another name when it sees the first at work, and neither loses anything', async () => {
    const [one, there] = [await device(), makeReplica()]
    must(await one.store.append([newEvidence({ quote: 'before' })]))
    await sync(there.folder, one.store)
    const copy = await device(await copyDatabase(one.indexedDB))
    expect(copy.name).toBe(one.name)
    must(await one.store.append([newEvidence({ id: 'by-one', quote: 'by the first' })]))
    must(await copy.store.append([newEvidence({ id: 'by-copy', quote: 'by the copy' })]))
    expect((await sync(there.folder, one.store)).renewed).toBeUndefined()
    const report = await sync(there.folder, copy.store)
    expect(report.renewed).toEqual({ from: one.name, to: report.device })
    expect(must(await copy.store.device())).toBe(report.device)
    expect((await sync(there.folder, one.store)).renewed).toBeUndefined()
    expect((await sync(there.folder, copy.store)).renewed).toBeUndefined()
    const quotes = async ({ store }: typeof one) => must(await store.all()).map((each) => 'quote' in each && each.quote)
    for (const each of [one, copy])
      expect((await quotes(each)).sort()).toEqual(['before', 'by the copy', 'by the first'])
  })

  it('is known as one although it was called off after it had read the first', async () => {
    const [one, there] = [await device(), makeReplica()]
    must(await one.store.append([newEvidence({ quote: 'before' })]))
    await sync(there.folder, one.store)
    const copy = await device(await copyDatabase(one.indexedDB))
    must(await one.store.append([newEvidence({ id: 'by-one' })]))
    await sync(there.folder, one.store)
    const later = toJsonl([record('evidence')])
    there.files.set(`v1/zz/2026-11.${sha8(later)}.jsonl`, later)
    const files = new Map(there.files)
    const off = new AbortController()
    const merge: Store['merge'] = async (...given) => {
      const merged = await copy.store.merge(...given)
      off.abort()
      return merged
    }
    expect(await syncFolder(there.folder, { ...copy.store, merge }, { signal: off.signal })).toMatchObject({
      ok: false,
    })
    await sync(there.folder, copy.store)
    expect(must(await copy.store.device())).not.toBe(one.name)
    for (const [path, text] of files) expect(there.files.get(path)).toBe(text)
  })

  it('put back to an earlier day gets back what it had written, under a new name', async () => {
    const [one, there] = [await device(), makeReplica()]
    must(await one.store.append([newEvidence({ quote: 'before' })]))
    await sync(there.folder, one.store)
    const saved = await copyDatabase(one.indexedDB)
    must(await one.store.append([newEvidence({ quote: 'after' }), { kind: 'revision', body: evaluation() }]))
    await sync(there.folder, one.store)
    const files = new Map(there.files)
    const back = await device(saved)
    expect((await sync(there.folder, back.store)).renewed?.from).toBe(one.name)
    expect(must(await back.store.count())).toBe(3)
    for (const [path, text] of files) expect(there.files.get(path)).toBe(text)
  })
})

/** The same folder on a disk that is full: of what is written only half arrives. */
function truncating({ folder, files }: Replica): Folder {
  const wrap = (inner: Folder, path: string): Folder => ({
    ...inner,
    getDirectoryHandle: async (name, options) =>
      wrap(await inner.getDirectoryHandle(name, options), path ? `${path}/${name}` : name),
    getFileHandle: async (name, options) => {
      const file = await inner.getFileHandle(name, options)
      const half = async () => ({
        write: async (data: Blob) => void files.set(`${path}/${name}`, (await data.text()).slice(0, data.size / 2)),
        close: async () => undefined,
      })
      return { ...file, createWritable: half }
    },
  })
  return wrap(folder, '')
}
