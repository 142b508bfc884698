import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { drain, type Place, toRecord } from '../../lib/log/capture'
import { captureKey, type QueueStorage, queueCapture } from '../../lib/log/queue'
import type { Capture } from '../../lib/messages'
import { ACME, GLOBEX, must, open } from './examples'

function capture(change: Partial<Capture> = {}): Capture {
  return {
    id: 'c1',
    url: 'https://ada:pw@acme.example/news?id=7&utm_source=mail#top',
    title: ' Acme\n News ',
    quote: '  Our invoices\n are   late ',
    prefix: 'said: ',
    suffix: ' again',
    time: Date.UTC(2026, 10, 22, 23, 59),
    as: { what: 'evidence' },
    ...change,
  }
}

/** The extension's storage, as far as the queue needs it; `fail` makes one call fail. */
function makeStorage(): QueueStorage & { items: Map<string, unknown>; fail?: 'get' | 'remove' } {
  const storage: QueueStorage & { items: Map<string, unknown>; fail?: 'get' | 'remove' } = {
    items: new Map(),
    get: async () => {
      if (storage.fail === 'get') throw new Error('storage is broken')
      return Object.fromEntries(storage.items)
    },
    set: async (items) => {
      for (const [key, item] of Object.entries(items)) storage.items.set(key, structuredClone(item))
    },
    remove: async (keys) => {
      if (storage.fail === 'remove') throw new Error('the page died')
      for (const key of keys) storage.items.delete(key)
    },
  }
  return storage
}

const toAcme = (): Place => ({ account: ACME, criterion: 'ready.problem' })

describe('toRecord', () => {
  it('makes evidence that was observed, on the UTC day, with a clean link and an anchor', () => {
    expect(toRecord(capture(), { account: ACME, criterion: 'ready.problem' })).toEqual({
      kind: 'evidence',
      id: 'c1',
      account: ACME,
      criterion: 'ready.problem',
      quote: 'Our invoices are late',
      url: 'https://acme.example/news?id=7',
      title: 'Acme News',
      grade: 'observed',
      day: '2026-11-22',
      anchor: { prefix: 'said:', suffix: 'again' },
    })
  })

  it('is less sure of what has no link, and files what has no criterion, a note too, under none', () => {
    expect(toRecord(capture({ url: 'file:///a.html' }), { account: ACME })).toMatchObject({
      grade: 'inferred',
      criterion: '',
    })
    expect(toRecord(capture({ url: 'file:///a.html' }), { account: ACME })).not.toHaveProperty('url')
    expect(toRecord(capture({ as: { what: 'note' } }), { account: ACME })).toMatchObject({
      kind: 'evidence',
      criterion: '',
    })
  })

  it('makes a catalyst of the kind that was chosen, else of the one that the place says', () => {
    const chosen = capture({ as: { what: 'catalyst', kind: 'funding' } })
    expect(toRecord(chosen, { account: ACME })).toMatchObject({
      kind: 'catalyst',
      catalyst: 'funding',
      captured: '2026-11-22',
      grade: 'observed',
    })
    expect(toRecord(chosen, { account: ACME, catalyst: 'merger', day: '2026-11-01' })).toMatchObject({
      catalyst: 'merger',
      day: '2026-11-01',
    })
    const open = toRecord(capture({ as: { what: 'catalyst' } }), { account: ACME, day: '2026-02-30' })
    expect(open).toMatchObject({ catalyst: 'other' })
    expect(open).not.toHaveProperty('day')
  })
})

describe('drain', () => {
  it('puts each capture into the log once, oldest first, and empties the queue', async () => {
    const [storage, store] = [makeStorage(), await open()]
    await queueCapture(storage, capture({ id: 'late', time: 2000 }))
    await queueCapture(storage, capture({ id: 'early', time: 1000 }))
    await storage.set({ theme: 'dark' })
    expect(must(await drain(storage, store, toAcme))).toEqual({
      added: ['early', 'late'],
      waiting: [],
      discarded: 0,
      malformed: 0,
    })
    expect([...storage.items.keys()]).toEqual(['theme'])
    expect(must(await drain(storage, store, toAcme)).added).toEqual([])
    expect(must(await store.byAccount([ACME]))).toHaveLength(2)
  })

  it('adds nothing twice when two pages drain at once', async () => {
    const storage = makeStorage()
    const indexedDB = new IDBFactory()
    const pages = [await open({ indexedDB }), await open({ indexedDB })]
    for (let index = 0; index < 20; index += 1) await queueCapture(storage, capture({ id: `c${index}` }))
    const drained = await Promise.all(pages.map((page) => drain(storage, page, toAcme)))
    expect(drained.flatMap((one) => must(one).added)).toHaveLength(20)
    expect(must(await pages[0]!.count())).toBe(20)
    expect(storage.items.size).toBe(0)
  })

  it('adds nothing twice when the page dies between log and queue, even if the evidence was deleted since', async () => {
    const [storage, store] = [makeStorage(), await open()]
    await queueCapture(storage, capture())
    storage.fail = 'remove'
    expect(await drain(storage, store, toAcme)).toMatchObject({ ok: false, code: 'queue' })
    expect(storage.items.has(captureKey('c1'))).toBe(true)
    must(await store.append([{ kind: 'delete', target: 'c1' }]))
    storage.fail = undefined
    expect(must(await drain(storage, store, () => ({ account: GLOBEX }))).added).toEqual([])
    expect(storage.items.size).toBe(0)
    expect(must(await store.byKind(['evidence', 'delete']))).toHaveLength(2)
  })

  it('keeps the queue when the log refuses', async () => {
    const [storage, store] = [makeStorage(), await open()]
    await queueCapture(storage, capture())
    store.close()
    expect(await drain(storage, store, toAcme)).toMatchObject({ ok: false, code: 'closed' })
    expect(storage.items.size).toBe(1)
    storage.fail = 'get'
    expect(await drain(storage, store, toAcme)).toMatchObject({ ok: false, code: 'queue' })
  })

  it('lets one wait, throws one away, and leaves alone what it does not understand', async () => {
    const [storage, store] = [makeStorage(), await open()]
    await queueCapture(storage, capture({ id: 'wait' }))
    await queueCapture(storage, capture({ id: 'discard' }))
    await queueCapture(storage, capture({ id: 'take' }))
    await queueCapture(storage, capture({ id: 'odd' }))
    await storage.set({ [captureKey('broken')]: { id: 7 }, [captureKey('later')]: { ...capture(), time: Number.NaN } })
    const places: Record<string, Place> = {
      wait: 'wait',
      discard: 'discard',
      take: toAcme(),
      odd: { account: 'no key at all' },
    }
    const drained = must(await drain(storage, store, ({ id }) => places[id] ?? 'wait'))
    expect(drained).toMatchObject({ added: ['take'], discarded: 1, malformed: 2 })
    expect(drained.waiting.map(({ id }) => id)).toEqual(['odd', 'wait'])
    expect([...storage.items.keys()].sort()).toEqual(['broken', 'later', 'odd', 'wait'].map(captureKey))
    expect(must(await drain(storage, store, toAcme)).added).toEqual(['odd', 'wait'])
  })
})
