import { readFileSync } from 'node:fs'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportLog, packed } from '../../lib/log/export'
import { parseLog, toJsonl } from '../../lib/log/file'
import { compareLog, readLog } from '../../lib/log/intake'
import { byId, must, open, putRaw, record } from './examples'

const V1 = readFileSync(new URL('../files/v1.jsonl', import.meta.url), 'utf8')
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())
const many = (count: number) => Array.from({ length: count }, () => record('evidence'))

describe('readLog', () => {
  it('reads what parseLog reads, line for line, packed or not', async () => {
    const noise = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\ufeff', V1))
    const part = fc.oneof(noise, fc.constantFrom(...V1.split('\n')))
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
        const file = new Blob(parts.map((each) => `${each}\n`))
        const parsed = parseLog(await file.text())
        expect(must(await readLog(file))).toEqual(parsed)
        if (file.size) expect(must(await readLog(await packed(file)))).toEqual(parsed)
      }),
      { numRuns: 200 },
    )
  })

  it('reads UTF-8, and UTF-16 by its byte order mark', async () => {
    const { records } = parseLog(V1)
    const utf16 = Buffer.from(V1, 'utf16le')
    const marked = [[V1], [Uint8Array.of(0xef, 0xbb, 0xbf), V1], [Uint8Array.of(0xff, 0xfe), Uint8Array.from(utf16)]]
    for (const parts of [...marked, [Uint8Array.of(0xfe, 0xff), Uint8Array.from(utf16.swap16())]])
      expect(must(await readLog(new Blob(parts))).records).toEqual(records)
  })

  it('never throws, whatever the bytes', async () => {
    const bytes = fc.uint8Array({ maxLength: 200 })
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => void must(await readLog(new Blob([Uint8Array.from(given)])))),
    )
  })

  it.each([
    ['nothing', new Blob(), 'empty', ''],
    ['a PNG', new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)]), 'binary', 'PNG'],
    ['half of a UTF-16 character', new Blob([Uint8Array.of(0xff, 0xfe, 0x61)]), 'encoding', 'utf-16le'],
    ['UTF-16 without its mark', new Blob([Uint8Array.from(Buffer.from('{"v":1}', 'utf16le'))]), 'binary', 'NUL'],
    ['a PDF', new Blob(['%PDF-1.7\n']), 'binary', 'PDF'],
    ['an XLSX', new Blob(['PK\u0003\u0004']), 'binary', 'ZIP or XLSX'],
    ['Latin-1', new Blob([Uint8Array.of(0x7b, 0xfc, 0x7d)]), 'encoding', 'utf-8'],
    ['half of a character', new Blob([`${V1}`, Uint8Array.of(0xc3)]), 'encoding', 'utf-8'],
    ['what only calls itself gzip', new Blob([Uint8Array.of(0x1f, 0x8b, 8, 0, 1)]), 'truncated', 'gzip'],
  ])('refuses %s as a whole', async (_, file, code, detail) => {
    expect(must(await readLog(file))).toMatchObject({ records: [], refused: [{ line: 0, code, detail }] })
  })

  it('refuses what is packed in gzip and is no log', async () => {
    const pdf = must(await readLog(await packed(new Blob(['%PDF-1.7\n']))))
    expect(pdf.refused).toEqual([{ line: 0, code: 'binary', detail: 'PDF' }])
    const twice = must(await readLog(await packed(await packed(new Blob([V1])))))
    expect(twice.refused).toEqual([{ line: 0, code: 'binary', detail: 'gzip' }])
  })

  it('takes what came before a packed file breaks off', async () => {
    const records = many(3000)
    const whole = await packed(new Blob([toJsonl(records)]))
    const parsed = must(await readLog(whole.slice(0, whole.size - 200)))
    expect(parsed.records.length).toBeGreaterThan(0)
    expect(parsed.records).toEqual(records.slice(0, parsed.records.length))
    expect(parsed.refused.at(-1)).toEqual({ line: 0, code: 'truncated', detail: 'gzip' })
  })

  it('lets the page live, tells how far it is, and stops when called off', async () => {
    const file = new Blob([toJsonl(many(20_000))])
    let turns = 0
    const living = setInterval(() => (turns += 1), 1)
    const seen: number[] = []
    const parsed = must(await readLog(file, { progress: (done) => seen.push(done) }))
    clearInterval(living)
    expect(parsed.records).toHaveLength(20_000)
    expect(turns).toBeGreaterThan(5)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(seen.at(-1)).toBe(file.size)
    const stop = new AbortController()
    const stopped = readLog(file, { signal: stop.signal, progress: () => stop.abort() })
    expect(await stopped).toMatchObject({ ok: false, code: 'cancelled' })
  })
})

describe('compareLog', () => {
  it('counts what an import would do, and shows both sides of what conflicts', async () => {
    const store = await open()
    const mine = [...many(30), record('revision'), record('delete', { target: 'evaluation-1' })]
    must(await store.merge(mine))
    const greater = { ...mine[0]!, rep: 'Zoe' }
    const theirs = [...mine.slice(20), greater, ...many(5), record('delete', { target: mine[25]!.id })]
    const parsed = parseLog(`${toJsonl(theirs)}broken\n`)
    const report = must(await compareLog(store, parsed))
    expect(report).toEqual({
      added: 6,
      same: 12,
      conflicts: [{ mine: mine[0], theirs: greater, kept: 'theirs' }],
      deleted: 2,
      refused: [{ line: theirs.length + 1, code: 'not-json', detail: expect.any(String) }],
      notices: [],
    })
    expect(must(await store.count())).toBe(mine.length)
    expect(must(await store.merge(parsed.records)).conflicts).toEqual(report.conflicts)
    expect(must(await compareLog(store, parseLog(toJsonl([mine[0]!])))).conflicts).toMatchObject([{ kept: 'mine' }])
    expect(must(await compareLog(store, parsed))).toMatchObject({ added: 0, same: theirs.length, conflicts: [] })
  })

  it('takes a row that cannot be read for one that is not there', async () => {
    const indexedDB = new IDBFactory()
    const store = await open({ indexedDB })
    const [theirs] = many(1)
    await putRaw(indexedDB, 'records', { id: theirs!.id, hlc: '0', kind: 'evidence', tags: [], text: 'broken' })
    expect(must(await compareLog(store, parseLog(toJsonl([theirs!]))))).toMatchObject({ added: 1, conflicts: [] })
  })
})

describe('a big import', () => {
  it('is one step that can be called off with nothing written, and taken back as a whole', async () => {
    const store = await open()
    const [before, theirs] = [many(10), many(3000)]
    must(await store.merge(before))
    const stop = new AbortController()
    const seen: number[] = []
    const progress = (done: number) => {
      seen.push(done)
      if (done >= 1000) stop.abort()
    }
    const stopped = await store.merge(theirs, { signal: stop.signal, progress })
    expect(stopped).toMatchObject({ ok: false, code: 'cancelled' })
    expect(seen.length).toBeGreaterThan(1)
    expect(must(await store.count())).toBe(10)
    const merged = must(await store.merge(theirs))
    expect(merged.added).toHaveLength(3000)
    expect(must(await store.merge(theirs))).toMatchObject({ added: [], same: 3000 })
    must(await store.takeBack(merged))
    expect(byId(must(await store.all()))).toEqual(byId(before))
  })
})

describe('exportLog', () => {
  it('gives the bytes of toJsonl, the same every time, packed too', async () => {
    const store = await open()
    must(await store.merge(parseLog(V1).records))
    must(await store.merge(many(6000).reverse()))
    const { blob, count, skipped } = must(await exportLog(store))
    expect(await blob.text()).toBe(toJsonl(must(await store.all())))
    expect([count, skipped]).toEqual([must(await store.count()), 0])
    const zip = must(await exportLog(store, { gzip: true })).blob
    expect(await bytesOf(zip)).toEqual(await bytesOf(must(await exportLog(store, { gzip: true })).blob))
    const other = await open()
    must(await other.merge(must(await readLog(zip)).records))
    expect(await must(await exportLog(other)).blob.text()).toBe(await blob.text())
  })

  it('counts what is no line of text instead of breaking the file with it', async () => {
    const indexedDB = new IDBFactory()
    const store = await open({ indexedDB })
    must(await store.merge(many(2)))
    await putRaw(indexedDB, 'records', { id: 'x', hlc: '0', text: '{"id":"x"\n}' })
    await putRaw(indexedDB, 'records', { id: 'y', hlc: '0' })
    const { blob, count, skipped } = must(await exportLog(store))
    expect([count, skipped]).toEqual([2, 2])
    expect(parseLog(await blob.text()).records).toHaveLength(2)
    const empty = must(await exportLog(await open()))
    expect([empty.blob.size, empty.count]).toEqual([0, 0])
  })

  it('can be called off', async () => {
    const store = await open()
    must(await store.merge(many(5)))
    expect(await exportLog(store, { signal: AbortSignal.abort() })).toMatchObject({ ok: false, code: 'cancelled' })
  })
})
