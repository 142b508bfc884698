import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import type { Timer } from '../../lib/log/database'
import type { Change } from '../../lib/log/feed'
import { openStore } from '../../lib/log/store'
import { ACME, evaluation, must, newEvidence, open, options, record } from './examples'

/** A timer that only runs when told to. */
function makeTimer(): { timer: Timer; fire: () => void; waiting: () => number } {
  const runs = new Set<() => void>()
  return {
    timer: (run) => {
      runs.add(run)
      return () => void runs.delete(run)
    },
    fire: () => {
      for (const run of runs) run()
    },
    waiting: () => runs.size,
  }
}

function openRaw(factory: IDBFactory, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open('touchstone', version)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** A factory whose `open` fails in a way of its own for a number of times. */
function failing(times: number, fail: () => IDBOpenDBRequest, factory = new IDBFactory()): IDBFactory {
  let left = times
  return new Proxy(factory, {
    get(target, name) {
      if (name !== 'open') return Reflect.get(target, name)
      return (...given: [string, number?]) => {
        left -= 1
        return left >= 0 ? fail() : target.open(...given)
      }
    },
  })
}

function requestError(name: string): IDBOpenDBRequest {
  const request = { error: new DOMException('no', name), onerror: () => {} }
  setImmediate(() => request.onerror())
  return request as unknown as IDBOpenDBRequest
}

describe('opening', () => {
  it('answers after ten seconds when another page holds an older version and does not let go', async () => {
    const indexedDB = new IDBFactory()
    await new Promise((resolve) => {
      const request = indexedDB.open('touchstone', 1)
      request.onsuccess = resolve
    })
    const clock = makeTimer()
    // The store's version is 1; the other way round, an upgrade of a newer page is held up in the same way.
    const older = new Proxy(indexedDB, {
      get: (target, name) => (name === 'open' ? () => target.open('touchstone', 2) : Reflect.get(target, name)),
    })
    const opening = openStore(options({ indexedDB: older, timer: clock.timer }))
    await settled()
    expect(clock.waiting()).toBe(1)
    clock.fire()
    expect(await opening).toMatchObject({ ok: false, code: 'blocked' })
  })

  it('answers after ten seconds when the browser never does', async () => {
    const clock = makeTimer()
    const indexedDB = failing(9, () => ({}) as IDBOpenDBRequest)
    const opening = openStore(options({ indexedDB, timer: clock.timer }))
    clock.fire()
    expect(await opening).toMatchObject({ ok: false, code: 'timeout' })
  })

  it('lets go of a connection that comes too late, so that it blocks nobody', async () => {
    const indexedDB = new IDBFactory()
    const clock = makeTimer()
    const opening = openStore(options({ indexedDB, timer: clock.timer }))
    clock.fire()
    expect(await opening).toMatchObject({ ok: false, code: 'timeout' })
    await settled()
    const newer = await openRaw(indexedDB, 2)
    expect(newer.version).toBe(2)
  })

  it('tries once more after an UnknownError, and gives up after two', async () => {
    const once = await openStore(options({ indexedDB: failing(1, () => requestError('UnknownError')) }))
    expect(once.ok).toBe(true)
    const twice = await openStore(options({ indexedDB: failing(2, () => requestError('UnknownError')) }))
    expect(twice).toMatchObject({ ok: false, code: 'unreadable' })
  })

  it.each([
    ['SecurityError', 'no-database'],
    ['QuotaExceededError', 'full'],
    ['AbortError', 'unreadable'],
  ])('puts %s into the code %s, thrown or reported', async (name, code) => {
    const thrown = () => {
      throw new DOMException('no', name)
    }
    expect(await openStore(options({ indexedDB: failing(9, thrown) }))).toMatchObject({ ok: false, code })
    const reported = failing(9, () => requestError(name))
    expect(await openStore(options({ indexedDB: reported }))).toMatchObject({ ok: false, code })
  })
})

describe('a database of a newer version', () => {
  it('is read and left as it is', async () => {
    const indexedDB = new IDBFactory()
    const before = await open({ indexedDB })
    const [kept] = must(await before.append([newEvidence()]))
    must(await before.setRep('North'))
    before.close()
    const upgraded = await openRaw(indexedDB, 7)
    upgraded.close()
    const store = await open({ indexedDB })
    expect(store.mode).toBe('read-only')
    expect(must(await store.byAccount([ACME]))).toEqual([kept])
    expect(must(await store.rep())).toBe('North')
    const writes = [
      store.append([newEvidence()]),
      store.merge([record('evidence')]),
      store.takeBack({ added: [kept!.id], replaced: [] }),
      store.erase({ accounts: [ACME] }),
      store.start(evaluation()),
      store.change('evaluation-1', (draft) => draft.body),
      store.keep('evaluation-1'),
      store.dropDraft('evaluation-1'),
      store.setRep('South'),
      store.setSetting('a', 1),
    ]
    for (const answer of await Promise.all(writes)) expect(answer).toMatchObject({ ok: false, code: 'read-only' })
    expect(must(await store.all())).toEqual([kept])
  })

  it('whose layout is unknown says so', async () => {
    const indexedDB = new IDBFactory()
    ;(await openRaw(indexedDB, 9)).close()
    const store = await open({ indexedDB })
    expect(await store.all()).toMatchObject({ ok: false, code: 'unreadable' })
  })
})

describe('an open store', () => {
  it('lets go when a page of a newer version upgrades, and says so', async () => {
    const indexedDB = new IDBFactory()
    const store = await open({ indexedDB })
    must(await store.append([newEvidence()]))
    const changes: Change[] = []
    store.subscribe((change) => changes.push(change))
    const newer = await openRaw(indexedDB, 2)
    expect(newer.version).toBe(2)
    expect(changes).toEqual([{ what: 'closed', why: 'upgrade' }])
    expect(await store.append([newEvidence()])).toMatchObject({ ok: false, code: 'closed' })
    expect(await store.all()).toMatchObject({ ok: false, code: 'closed' })
  })

  it('has saved first what the page still held', async () => {
    const indexedDB = new IDBFactory()
    const store = await open({ indexedDB })
    must(await store.start(evaluation({ notes: '' })))
    store.beforeClose(() => store.change('evaluation-1', ({ body }) => ({ ...body, notes: 'still typed' })))
    ;(await openRaw(indexedDB, 2)).close()
    const after = await open({ indexedDB })
    expect(must(await after.draft('evaluation-1'))?.body.notes).toBe('still typed')
    after.close()
  })

  it('waits no longer than a second for what is to be saved', async () => {
    const indexedDB = new IDBFactory()
    const clock = makeTimer()
    const store = must(await openStore(options({ indexedDB, timer: clock.timer })))
    store.beforeClose(() => new Promise(() => undefined))
    const newer = openRaw(indexedDB, 2)
    await settled()
    expect(clock.waiting()).toBe(1)
    clock.fire()
    expect((await newer).version).toBe(2)
  })

  it('says so when the browser takes the data away, and can be opened again', async () => {
    const { indexedDB, opened } = watched(new IDBFactory())
    const store = await open({ indexedDB })
    const [one] = must(await store.append([newEvidence()]))
    const changes: Change[] = []
    store.subscribe((change) => changes.push(change))
    forceCloseDatabase(opened() as unknown as Parameters<typeof forceCloseDatabase>[0])
    await settled()
    expect(changes).toEqual([{ what: 'closed', why: 'lost' }])
    expect(await store.append([newEvidence()])).toMatchObject({ ok: false, code: 'closed' })
    expect(must(await store.reopen())).toBe('same')
    expect(must(await store.all())).toEqual([one])
    expect(must(await store.append([newEvidence()]))).toHaveLength(1)
    expect(changes.slice(1)).toMatchObject([{ what: 'records' }])
    const newer = await openRaw(indexedDB as IDBFactory, 2)
    newer.close()
    expect(changes.at(-1)).toEqual({ what: 'closed', why: 'upgrade' })
  })

  it('is not taken for the one that was deleted', async () => {
    const indexedDB = new IDBFactory()
    const store = await open({ indexedDB })
    must(await store.append([newEvidence()]))
    const changes: Change[] = []
    store.subscribe((change) => changes.push(change))
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('touchstone').onsuccess = resolve
    })
    await settled()
    expect(changes).toEqual([{ what: 'closed', why: 'lost' }])
    expect(must(await store.reopen())).toBe('another')
    expect(await store.append([newEvidence()])).toMatchObject({ ok: false, code: 'closed' })
  })

  it('on a full disk says that it is full, where the browser says only that it cannot be opened', async () => {
    const indexedDB = failing(9, () => requestError('UnknownError'))
    const estimate = async () => ({ usage: 5_000_000, quota: 6_000_000 })
    expect(await openStore({ ...options({ indexedDB }), estimate })).toMatchObject({ ok: false, code: 'full' })
  })

  it('answers "closed" after it was closed', async () => {
    const store = await open()
    store.close()
    expect(await store.append([newEvidence()])).toMatchObject({ ok: false, code: 'closed' })
    expect(await store.draft('x')).toMatchObject({ ok: false, code: 'closed' })
  })
})

/** A factory that shows what it opened last. */
function watched(factory: IDBFactory): { indexedDB: IDBFactory; opened: () => IDBDatabase | undefined } {
  let last: IDBDatabase | undefined
  const indexedDB = new Proxy(factory, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (name !== 'open') return typeof member === 'function' ? member.bind(target) : member
      return (database: string, version?: number) => {
        const request = target.open(database, version)
        request.addEventListener('success', () => {
          last = request.result as unknown as IDBDatabase
        })
        return request
      }
    },
  })
  return { indexedDB, opened: () => last }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}
