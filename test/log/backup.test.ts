import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { makeBackup, openBackup, restoreBackup } from '../../lib/log/backup'
import { compareLog } from '../../lib/log/intake'
import {
  backupDue,
  checkLog,
  forgetLost,
  type Marker,
  type MarkerStorage,
  noteBackup,
  readMarker,
  reminderOf,
  watchLog,
} from '../../lib/log/marker'
import { roomOf } from '../../lib/log/room'
import type { Store } from '../../lib/log/store'
import { ACME, byId, evaluation, must, NOON, newEvidence, open, putRaw, record } from './examples'

const DAY = 86_400_000

async function filled(indexedDB = new IDBFactory()): Promise<Store> {
  const store = await open({ indexedDB })
  must(await store.setRep('North'))
  must(await store.setSetting('letters', false))
  must(await store.setSetting('local:folder', { known: [] }))
  must(await store.append([newEvidence({ quote: 'Şirket — شرکت 🚀' }), { kind: 'account', account: ACME, facts: {} }]))
  must(await store.start(evaluation({ notes: 'not kept yet' })))
  return store
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())
const changed = async (blob: Blob, at: number) => {
  const bytes = await bytesOf(blob)
  bytes[at < 0 ? bytes.length + at : at]! ^= 1
  return new Blob([bytes])
}

describe.each([
  ['open', undefined],
  ['locked', 'پسورد ünsafe 🔑'],
])('a backup, %s', (_, passphrase) => {
  it('brings everything to another profile: records, what was being worked on, settings, the rep', async () => {
    const store = await filled()
    const file = must(await makeBackup(store, { now: NOON, passphrase }))
    const backup = must(await openBackup(file, passphrase))
    expect(backup).toMatchObject({ time: NOON, rep: 'North', settings: { letters: false }, aside: 0 })
    expect(backup.settings).not.toHaveProperty('local:folder')
    const other = await open()
    expect(must(await compareLog(other, backup.log))).toMatchObject({ added: 3, same: 0, conflicts: [] })
    const device = must(await other.device())
    const { merged } = must(await restoreBackup(other, backup))
    expect(merged.added).toHaveLength(3)
    expect(byId(must(await other.all()))).toEqual(byId(must(await store.all())))
    expect(must(await other.byAccount([ACME])).map(({ kind }) => kind)).toContain('revision')
    expect([must(await other.rep()), must(await other.setting('letters'))]).toEqual(['North', false])
    expect(must(await other.device())).toBe(device)
    expect(must(await restoreBackup(other, backup)).merged).toMatchObject({ added: [], same: 3 })
    must(await other.takeBack(merged))
    expect(must(await other.count())).toBe(0)
  })

  it('shows when a single byte is missing or changed', async () => {
    const file = must(await makeBackup(await filled(), { now: NOON, passphrase }))
    const codes = ['damaged', 'wrong-passphrase']
    for (const spoiled of [await changed(file, -1), file.slice(0, file.size - 1), new Blob([file, 'x'])]) {
      const answer = await openBackup(spoiled, passphrase)
      expect(answer.ok ? '' : answer.code).toBe(codes[passphrase ? 1 : 0])
    }
  })
})

describe('a locked backup', () => {
  it('opens with its passphrase alone, however that is composed, and shows nothing before', async () => {
    const file = must(await makeBackup(await filled(), { now: NOON, passphrase: 'caf\u00e9' }))
    expect(await openBackup(file)).toMatchObject({ ok: false, code: 'locked' })
    expect(await openBackup(file, 'cafe')).toMatchObject({ ok: false, code: 'wrong-passphrase' })
    expect((await openBackup(file, 'cafe\u0301')).ok).toBe(true)
    const text = await file.text()
    expect(text).not.toMatch(/acme|North|letters/i)
    const header = JSON.parse(text.slice(0, text.indexOf('\n')))
    expect(header).toMatchObject({ touchstone: 'backup', v: 1, lock: { cipher: 'AES-256-GCM' } })
    expect(header.lock.rounds).toBeGreaterThanOrEqual(600_000)
    const again = await must(await makeBackup(await filled(), { now: NOON, passphrase: 'caf\u00e9' })).text()
    expect(JSON.parse(again.slice(0, again.indexOf('\n'))).lock.salt).not.toBe(header.lock.salt)
  })

  it('is not opened with weaker locks than it was made with', async () => {
    const file = must(await makeBackup(await filled(), { now: NOON, passphrase: 'x' }))
    const bytes = await bytesOf(file)
    const end = bytes.indexOf(10)
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)))
    const withRounds = (rounds: number) =>
      new Blob([`${JSON.stringify({ ...header, lock: { ...header.lock, rounds } })}\n`, bytes.slice(end + 1)])
    expect(await openBackup(withRounds(1), 'x')).toMatchObject({ ok: false, code: 'not-a-backup' })
    expect(await openBackup(withRounds(1e12), 'x')).toMatchObject({ ok: false, code: 'not-a-backup' })
    expect(await openBackup(withRounds(600_001), 'x')).toMatchObject({ ok: false, code: 'wrong-passphrase' })
  })
})

describe('what is no backup', () => {
  it.each([
    ['nothing', new Blob(), 'not-a-backup'],
    ['a log', new Blob([`${JSON.stringify(record('evidence'))}\n`]), 'not-a-backup'],
    ['a line without end', new Blob(['x'.repeat(10_000)]), 'not-a-backup'],
    ['one of a later version', new Blob(['{"touchstone":"backup","v":2,"time":0}\nwho knows']), 'newer'],
    ['one without its bytes', new Blob(['{"touchstone":"backup","v":1,"time":0}\n']), 'damaged'],
  ])('%s is told apart', async (_, file, code) => {
    expect(await openBackup(file)).toMatchObject({ ok: false, code })
  })
})

it('takes what could not be read along, and back when a later version can read it', async () => {
  const indexedDB = new IDBFactory()
  const store = await filled(indexedDB)
  const readable = record('catalyst')
  const row = { id: readable.id, tags: [], text: JSON.stringify(readable) }
  await putRaw(indexedDB, 'aside', { from: 'records', code: 'newer', detail: '', row, time: 0 })
  await putRaw(indexedDB, 'aside', { from: 'records', code: 'damaged', detail: '', row: { id: 'x' }, time: 0 })
  const backup = must(await openBackup(must(await makeBackup(store, { now: NOON }))))
  expect(backup.aside).toBe(1)
  expect(backup.log.records).toContainEqual(readable)
  const empty = must(await openBackup(must(await makeBackup(await open(), { now: NOON }))))
  expect(empty.log).toEqual({ records: [], refused: [], notices: [] })
})

function makeStorage(): MarkerStorage & { items: Record<string, unknown> } {
  const storage = {
    items: {} as Record<string, unknown>,
    get: async () => structuredClone(storage.items),
    set: async (items: Record<string, unknown>) => void Object.assign(storage.items, structuredClone(items)),
  }
  return storage
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 20))

describe('the reminder of a backup', () => {
  const marker = (change: Partial<Marker>): Marker => {
    return { device: 'd', records: 9, time: NOON, start: NOON, since: ['a'], ...change }
  }

  it('comes after seven days with work in them, or after twenty-five evaluations', () => {
    const many = Array.from({ length: 25 }, (_, index) => `a${index}`)
    expect(backupDue(marker({}), NOON + 7 * DAY)).toEqual({ days: 7, evaluations: 1, never: true })
    expect(backupDue(marker({}), NOON + 7 * DAY - 1)).toBeUndefined()
    expect(backupDue(marker({ since: [] }), NOON + 100 * DAY)).toBeUndefined()
    expect(backupDue(marker({ since: many }), NOON)).toMatchObject({ days: 0, evaluations: 25 })
    expect(backupDue(marker({ since: many.slice(1) }), NOON)).toBeUndefined()
    expect(backupDue(marker({ backup: NOON + 6 * DAY }), NOON + 7 * DAY)).toBeUndefined()
    expect(backupDue(marker({ backup: NOON + 900 * DAY }), NOON)).toBeUndefined()
    expect(backupDue(marker({ since: many, records: 0 }), NOON + 9 * DAY)).toBeUndefined()
  })

  it('is quiet for a day when it is put off, and no longer by a clock that is set back', () => {
    const later = NOON + 9 * DAY
    expect(reminderOf(marker({ later }), later - 1)).toBeUndefined()
    expect(reminderOf(marker({ later }), later)).toBeDefined()
    expect(reminderOf(marker({ later: NOON + 99 * DAY }), NOON + 8 * DAY)).toBeDefined()
  })

  it('counts accounts that were evaluated, names none of them, and begins anew with a backup', async () => {
    const [store, storage] = [await open(), makeStorage()]
    await checkLog(store, storage, NOON)
    const stop = watchLog(store, storage, () => NOON)
    for (const account of [ACME, ACME, 'domain:globex.example'])
      must(await store.append([{ kind: 'revision', body: evaluation({ account }) }, newEvidence({ account })]))
    must(await store.append([newEvidence()]))
    await turn()
    const after = await readMarker(storage)
    expect(after).toMatchObject({ records: 7 })
    expect(after?.since).toHaveLength(2)
    expect(JSON.stringify(storage.items)).not.toMatch(/acme|globex/)
    await noteBackup(storage, NOON + 5)
    expect(await readMarker(storage)).toMatchObject({ since: [], backup: NOON + 5 })
    must(
      await store.merge(Array.from({ length: 150 }, (_, i) => record('evidence', { account: `domain:a${i}.example` }))),
    )
    await turn()
    expect(backupDue((await readMarker(storage))!, NOON + 5)).toBeUndefined()
    // What goes is no evaluation, and one that comes beside a removal is one.
    must(await store.erase({ accounts: [ACME] }))
    const [one] = must(
      await store.append([{ kind: 'revision', body: evaluation({ account: 'domain:initech.example' }) }]),
    )
    await turn()
    must(await store.takeBack({ added: [one!.id], replaced: [] }))
    await turn()
    expect((await readMarker(storage))?.since).toHaveLength(1)
    stop()
  })
})

describe('a log that is gone', () => {
  it('is noticed when the database is empty, or a new one, and told until the rep has heard', async () => {
    const storage = makeStorage()
    const store = await filled()
    expect(await checkLog(await open(), storage, NOON)).toMatchObject({ records: 0 })
    expect((await checkLog(store, storage, NOON))?.lost).toBeUndefined()
    await noteBackup(storage, NOON + 1)
    const fresh = await open()
    const lost = { records: 2, time: NOON, backup: NOON + 1 }
    expect(await checkLog(fresh, storage, NOON + DAY)).toMatchObject({ lost })
    must(await fresh.append([newEvidence()]))
    expect(await checkLog(fresh, storage, NOON + DAY)).toMatchObject({ lost, records: 1 })
    await forgetLost(storage)
    expect((await checkLog(fresh, storage, NOON + DAY))?.lost).toBeUndefined()
  })

  it('is not cried over when the rep erased it, when the storage fails, or on the first day', async () => {
    const [store, storage] = [await open(), makeStorage()]
    must(await store.append([newEvidence()]))
    await checkLog(store, storage, NOON)
    const stop = watchLog(store, storage, () => NOON)
    must(await store.takeBack({ added: must(await store.all()).map(({ id }) => id), replaced: [] }))
    await turn()
    expect((await checkLog(store, storage, NOON))?.lost).toBeUndefined()
    stop()
    const broken: MarkerStorage = {
      get: () => Promise.reject(new Error('no')),
      set: () => Promise.reject(new Error('no')),
    }
    expect(await checkLog(store, broken, NOON)).toMatchObject({ records: 0, since: [] })
    storage.items.log = 'nonsense'
    expect(await readMarker(storage)).toBeUndefined()
  })
})

it('room is judged by what the browser says, if it says anything', () => {
  expect(roomOf({ usage: 1e6, quota: 1e12 })).toMatchObject({ state: 'ok', used: 1e6 })
  expect(roomOf({ usage: 9.9e8, quota: 1e9 }).state).toBe('full')
  expect(roomOf({ usage: 9e8, quota: 1e9 })).toEqual({ state: 'low', used: 9e8, left: 1e8 })
  expect(roomOf({})).toEqual({ state: 'ok' })
})
