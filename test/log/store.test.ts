import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { timeOf } from '../../lib/icp/hlc'
import { DEFAULT_PROFILE } from '../../lib/icp/profile'
import { view } from '../../lib/icp/view'
import type { Change } from '../../lib/log/feed'
import { parseLog, toJsonl } from '../../lib/log/file'
import { ACME, byId, evaluation, GLOBEX, makeHub, must, NOON, newEvidence, open, putRaw, record } from './examples'

describe('append', () => {
  it('gives id, clock, device, rep and version, and finds the record again by its account', async () => {
    const store = await open()
    must(await store.setRep('North'))
    const [added] = must(await store.append([newEvidence()]))
    expect(added).toMatchObject({ kind: 'evidence', rep: 'North', device: must(await store.device()), v: 1 })
    expect(timeOf(added!.hlc)).toBe(NOON)
    expect(must(await store.byAccount([ACME]))).toEqual([added])
    expect(must(await store.byAccount([GLOBEX]))).toEqual([])
  })

  it('goes on with its clock after the page was closed, and when the wall clock stands still or falls back', async () => {
    const indexedDB = new IDBFactory()
    const first = await open({ indexedDB })
    const [one] = must(await first.append([newEvidence()]))
    first.close()
    const second = await open({ indexedDB, now: () => NOON - 3_600_000 })
    const [two, three] = must(await second.append([newEvidence(), newEvidence()]))
    expect([three!.hlc, one!.hlc, two!.hlc].sort()).toEqual([one!.hlc, two!.hlc, three!.hlc])
    expect(two!.device).toBe(one!.device)
  })

  it('refuses all of a batch when one of it would not be readable again', async () => {
    const store = await open()
    const answer = await store.append([newEvidence(), newEvidence({ quote: 'x'.repeat(301) })])
    expect(answer).toMatchObject({ ok: false, code: 'invalid', detail: expect.stringContaining('quote') })
    expect(must(await store.all())).toEqual([])
  })

  it('uses a given id once, even when the record was deleted since', async () => {
    const store = await open()
    expect(
      must(await store.append([newEvidence({ id: 'c1' }), newEvidence({ id: 'c1', quote: 'other' })])),
    ).toHaveLength(1)
    expect(must(await store.append([newEvidence({ id: 'c1' })]))).toEqual([])
    must(await store.append([{ kind: 'delete', target: 'c1' }]))
    expect(must(await store.append([newEvidence({ id: 'c1' })]))).toEqual([])
    expect(must(await store.count())).toBe(2)
  })

  it('does not bring back what a tombstone from elsewhere removed before it ever came', async () => {
    const store = await open()
    must(await store.merge([record('delete', { target: 'c9' })]))
    expect(must(await store.append([newEvidence({ id: 'c9' })]))).toEqual([])
  })
})

describe('reading', () => {
  it('brings the tombstones along, by account and by kind', async () => {
    const store = await open()
    const [mine] = must(await store.append([newEvidence(), newEvidence({ account: GLOBEX })]))
    const [tombstone] = must(await store.append([{ kind: 'delete', target: mine!.id }]))
    expect(byId(must(await store.byAccount([ACME])))).toEqual(byId([mine!, tombstone!]))
    expect(must(await store.byKind(['evidence']))).toHaveLength(3)
    expect(must(await store.byKind(['profile']))).toEqual([])
  })

  it('finds every kind by its kind and by its account', async () => {
    const store = await open()
    const records = [
      record('revision'),
      record('evidence'),
      record('catalyst'),
      record('account'),
      record('same'),
      record('profile', { body: DEFAULT_PROFILE }),
      record('delete', { target: 'nobody' }),
    ]
    must(await store.merge(records))
    for (const one of records) expect(must(await store.byKind([one.kind]))).toEqual([one])
    expect(must(await store.byAccount([ACME]))).toHaveLength(5)
    expect(must(await store.byAccount(['linkedin:acme']))).toEqual([records[4]])
    expect(must(await store.get(records[0]!.id))).toEqual(records[0])
    expect(must(await store.get('nothing'))).toBeUndefined()
  })

  it('sets a damaged record among many aside, untouched and counted, and shows the rest', async () => {
    const indexedDB = new IDBFactory()
    const hub = makeHub()
    const store = await open({ indexedDB, channel: hub() })
    must(await store.merge(Array.from({ length: 200 }, () => record('evidence'))))
    const damaged = {
      id: 'bad',
      hlc: 'x',
      kind: 'evidence',
      tags: [`account:${ACME}`],
      text: '{"id":"bad","kind":"evi',
    }
    await putRaw(indexedDB, 'records', damaged)
    await putRaw(indexedDB, 'records', { id: 'bare' })
    const changes: Change[] = []
    store.subscribe((change) => changes.push(change))
    expect(must(await store.all())).toHaveLength(200)
    const aside = must(await store.aside())
    expect(aside.map((entry) => [entry.from, entry.code, entry.row])).toEqual([
      ['records', 'damaged', damaged],
      ['records', 'damaged', { id: 'bare' }],
    ])
    expect(changes).toEqual([{ what: 'aside' }])
    expect(must(await store.count())).toBe(200)
    expect(must(await store.all())).toHaveLength(200)
    expect(must(await store.aside())).toHaveLength(2)
  })

  it('takes back a record of a later format once it can read it', async () => {
    const indexedDB = new IDBFactory()
    const store = await open({ indexedDB })
    const readable = record('evidence')
    const row = { id: readable.id, hlc: readable.hlc, kind: 'evidence', tags: [], text: JSON.stringify(readable) }
    const entry = { from: 'records', code: 'newer', detail: 'version 2', row, time: NOON }
    await putRaw(indexedDB, 'aside', entry)
    await putRaw(indexedDB, 'aside', {
      ...entry,
      row: { ...row, id: 'r2', text: JSON.stringify({ ...readable, v: 2 }) },
    })
    store.close()
    const later = await open({ indexedDB })
    expect(must(await later.byAccount([ACME]))).toEqual([readable])
    expect(must(await later.aside())).toHaveLength(1)
  })
})

describe('merge', () => {
  it('counts what is new, the same and conflicting, and does nothing the second time', async () => {
    const store = await open()
    const theirs = [record('evidence', { quote: 'a' }), record('catalyst'), record('delete', { target: 'gone' })]
    expect(must(await store.merge(theirs))).toMatchObject({
      added: theirs.map((one) => one.id),
      same: 0,
      conflicts: [],
    })
    expect(must(await store.merge(theirs))).toEqual({ added: [], same: 3, conflicts: [], replaced: [] })
    const greater = { ...theirs[0]!, quote: 'b' }
    expect(must(await store.merge([greater]))).toMatchObject({
      added: [],
      conflicts: [{ kept: 'theirs' }],
      replaced: [theirs[0]],
    })
    expect(must(await store.merge([theirs[0]!]))).toMatchObject({ conflicts: [{ kept: 'mine' }], replaced: [] })
    expect(must(await store.get(greater.id))).toEqual(greater)
  })

  it('keeps a tombstone whatever comes under its id, and takes one in its place, before and after', async () => {
    const target = record('evidence')
    const tombstone = record('delete', { target: target.id })
    const rival = record('profile', { id: tombstone.id })
    const greater = record('revision', { id: tombstone.id })
    for (const turns of [
      [[tombstone], [rival], [greater]],
      [[rival], [greater], [tombstone]],
      [[greater, tombstone, rival]],
    ]) {
      const store = await open()
      for (const turn of [[target], ...turns]) must(await store.merge(turn))
      expect(must(await store.get(tombstone.id))).toEqual(tombstone)
      expect(view(must(await store.byAccount([ACME]))).accounts.get(ACME)?.evidence ?? []).toEqual([])
    }
  })

  it('lets no record stand in for a tombstone that cannot be read', async () => {
    const indexedDB = new IDBFactory()
    const store = await open({ indexedDB })
    await putRaw(indexedDB, 'records', { id: 't', hlc: 'x', kind: 'delete', tags: ['target:gone'], text: 'broken' })
    expect(must(await store.merge([record('evidence', { id: 't' })]))).toMatchObject({ added: [], erased: 1 })
    expect(must(await store.merge([record('delete', { id: 't', target: 'gone' })])).added).toEqual(['t'])
  })

  it('can be taken back as if it had never been, replaced bodies and tombstones included', async () => {
    const store = await open()
    const mine = record('evidence', { quote: 'a' })
    must(await store.merge([mine]))
    const before = byId(must(await store.all()))
    const merged = must(
      await store.merge([{ ...mine, quote: 'b' }, record('delete', { target: mine.id }), ...many(120)]),
    )
    must(await store.takeBack(merged))
    expect(byId(must(await store.all()))).toEqual(before)
    expect(must(await store.merge(many(1))).added).toHaveLength(1)
  })

  it('does the same for a thousand records as for ten, unreadable ones among them', async () => {
    const indexedDB = new IDBFactory()
    const store = await open({ indexedDB })
    const theirs = many(1200)
    must(await store.merge(theirs.slice(0, 700)))
    await putRaw(indexedDB, 'records', { id: theirs[900]!.id, text: 'broken' })
    const changed = theirs.map((one, index) => (index < 3 ? { ...one, quote: 'z' } : one))
    expect(must(await store.merge(changed))).toMatchObject({
      added: theirs.slice(700).map((one) => one.id),
      same: 697,
      conflicts: [{}, {}, {}],
      replaced: theirs.slice(0, 3),
    })
    expect(byId(must(await store.all()))).toEqual(byId(changed))
    expect(must(await store.aside())).toHaveLength(1)
  })

  it('follows the clocks of others, but not one that is far ahead', async () => {
    const store = await open()
    const day = 86_400_000
    must(
      await store.merge([
        record('evidence', { hlc: stamp(NOON + day / 2) }),
        record('evidence', { hlc: stamp(NOON + 2 * day) }),
      ]),
    )
    const [next] = must(await store.append([newEvidence()]))
    expect(timeOf(next!.hlc)).toBe(NOON + day / 2)
  })

  it('gives an empty store the very log that was exported, history and tombstones included', async () => {
    const store = await open()
    must(await store.setRep('North'))
    const [one] = must(
      await store.append([
        newEvidence({ quote: 'Şirket büyüyor — شرکت رشد می‌کند 🚀 “q”, \n=1+1' }),
        { kind: 'revision', body: evaluation({ notes: 'a\r\nb\u2028c\u0000' }) },
        { kind: 'account', account: ACME, facts: { name: 'Acme', employees: { min: 51 } } },
        { kind: 'same', accounts: [ACME, 'linkedin:acme'] },
        { kind: 'profile', body: DEFAULT_PROFILE },
      ]),
    )
    must(await store.append([{ kind: 'delete', target: one!.id }]))
    const file = toJsonl(must(await store.all()))
    const parsed = parseLog(file)
    expect(parsed.refused).toEqual([])
    const other = await open()
    must(await other.merge(parsed.records))
    expect(byId(must(await other.all()))).toEqual(byId(must(await store.all())))
    expect(toJsonl(must(await other.all()))).toBe(file)
    expect(must(await other.append([newEvidence({ id: one!.id })]))).toEqual([])
  })
})

describe('several pages', () => {
  it('hear of one another, with kinds and accounts, and no more after they stop listening', async () => {
    const indexedDB = new IDBFactory()
    const hub = makeHub()
    const one = await open({ indexedDB, channel: hub() })
    const two = await open({ indexedDB, channel: hub() })
    expect(must(await one.device())).toBe(must(await two.device()))
    const heard: [string, Change][] = []
    const stop = two.subscribe((change, from) => heard.push([from, change]))
    must(await one.append([newEvidence()]))
    must(await one.setRep('North'))
    expect(heard).toEqual([
      ['elsewhere', { what: 'records', kinds: ['evidence'], accounts: [ACME] }],
      ['elsewhere', { what: 'settings' }],
    ])
    stop()
    must(await one.append([newEvidence()]))
    expect(heard).toHaveLength(2)
    expect(must(await two.count())).toBe(2)
    expect(must(await two.rep())).toBe('North')
  })

  it('do not lose a saved change to a listener that fails', async () => {
    const store = await open()
    const heard: Change[] = []
    const failures: unknown[] = []
    const caught = (error: unknown) => failures.push(error)
    const standing = process.listeners('uncaughtException')
    process.removeAllListeners('uncaughtException')
    process.on('uncaughtException', caught)
    store.subscribe(() => {
      throw new Error('a view broke')
    })
    store.subscribe((change) => heard.push(change))
    expect((await store.append([newEvidence()])).ok).toBe(true)
    await new Promise((resolve) => setImmediate(resolve))
    process.off('uncaughtException', caught)
    for (const listener of standing) process.on('uncaughtException', listener)
    expect(heard).toHaveLength(1)
    expect(failures).toEqual([new Error('a view broke')])
  })

  it('keep their settings', async () => {
    const indexedDB = new IDBFactory()
    const store = await open({ indexedDB })
    expect(must(await store.rep())).toBeUndefined()
    must(await store.setRep('  Sales North  '))
    must(await store.setSetting('letters', { on: false }))
    store.close()
    const again = await open({ indexedDB })
    expect(must(await again.rep())).toBe('Sales North')
    expect(must(await again.setting('letters'))).toEqual({ on: false })
    must(await again.setSetting('letters', undefined))
    expect(must(await again.setting('letters'))).toBeUndefined()
  })
})

function many(count: number) {
  return Array.from({ length: count }, () => record('evidence'))
}

function stamp(ms: number): string {
  return `${ms.toString(36).padStart(9, '0')}0000other`
}
