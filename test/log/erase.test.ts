import { createHash } from 'node:crypto'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { tick } from '../../lib/icp/hlc'
import { canonical } from '../../lib/icp/merge'
import type { LogRecord } from '../../lib/icp/records'
import { view } from '../../lib/icp/view'
import { toJsonl } from '../../lib/log/file'
import { mentions, namesPerson, personErasure } from '../../lib/log/person'
import { expired } from '../../lib/log/retention'
import { ACME, byId, evaluation, GLOBEX, must, NOON, newEvidence, open, putRaw, record } from './examples'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const old = (record: LogRecord): LogRecord => ({ ...record, hlc: tick(undefined, NOON - 86_400_000, 'other') })

/** Every text that lies anywhere in a store, for looking after traces. */
async function traces(store: Awaited<ReturnType<typeof open>>): Promise<string> {
  return JSON.stringify([must(await store.all()), must(await store.unkept()), must(await store.aside())])
}

describe('erasing', () => {
  it('an account leaves no trace but hashes: no record, no draft, nothing set aside, nothing in a file', async () => {
    const indexedDB = new IDBFactory()
    const store = await open({ indexedDB })
    const [mine, theirs] = [old(record('revision')), record('evidence', { account: GLOBEX })]
    must(await store.merge([mine, record('account'), record('same'), theirs]))
    must(await store.start(evaluation({ evaluation: 'ev-2', notes: 'Acme again' })))
    const damaged = { id: 'bad', tags: [], text: `{"account":"${ACME}"` }
    await putRaw(indexedDB, 'aside', { from: 'records', code: 'damaged', detail: '', row: damaged, time: 0 })
    expect(must(await store.erase({ accounts: [ACME, 'linkedin:acme'] }))).toEqual({ records: 3, drafts: 1, aside: 1 })
    expect((await traces(store)).toLowerCase()).not.toContain('acme')
    const left = must(await store.all())
    expect(toJsonl(left).toLowerCase()).not.toContain('acme')
    expect(left.filter(({ kind }) => kind !== 'delete')).toEqual([theirs])
    expect(left).toContainEqual(
      expect.objectContaining({ kind: 'delete', target: mine.id, hash: digest(canonical(mine)) }),
    )
    expect(left).toContainEqual(expect.objectContaining({ target: digest(ACME), hash: digest(ACME) }))
  })

  it('holds against old files, and against what a machine that was offline brings along later', async () => {
    const store = await open()
    const known = [old(record('evidence')), old(record('revision'))]
    must(await store.merge(known))
    must(await store.erase({ accounts: [ACME] }))
    const offline = old(record('catalyst'))
    expect(must(await store.merge([...known, offline]))).toMatchObject({ added: [], same: 0, erased: 3 })
    expect(must(await store.byAccount([ACME]))).toEqual([])
    must(await store.append([newEvidence({ quote: 'a new start' })]))
    expect(must(await store.byAccount([ACME]))).toHaveLength(1)
  })

  it('is passed on: whoever takes the tombstones in erases the same, and can take that back', async () => {
    const [one, two] = [await open(), await open()]
    const [shared, own] = [old(record('evidence')), old(record('evidence', { quote: 'only here' }))]
    must(await one.merge([shared]))
    must(await two.merge([shared, own, record('evidence', { account: GLOBEX })]))
    must(await two.start(evaluation()))
    const before = byId(must(await two.all()))
    must(await one.erase({ accounts: [ACME] }))
    const merged = must(await two.merge(must(await one.all())))
    expect(byId(merged.replaced)).toEqual(byId([shared, own]))
    expect(must(await two.byAccount([ACME]))).toEqual([])
    must(await two.takeBack(merged))
    expect(byId(must(await two.all()))).toEqual(before)
  })

  it('of one record keeps out another body under the same id', async () => {
    const store = await open()
    const kept = old(record('evidence', { account: GLOBEX }))
    must(await store.merge([kept]))
    must(await store.erase({ records: [kept.id] }))
    expect(must(await store.merge([{ ...kept, quote: 'zzz' } as LogRecord]))).toMatchObject({ added: [], erased: 1 })
    expect(must(await store.erase({ records: [kept.id, 'nobody'] })).records).toBe(0)
  })
})

describe('a person', () => {
  const who = { name: 'Zoë Ankara', profile: 'https://www.linkedin.com/in/zo%C3%AB-ankara/?x=1' }

  it.each([
    ['We met ZOE  ANKARA today', true],
    ['Zoë\u00a0Ankara, buyer', true],
    ['https://linkedin.com/in/zoë-ankara', true],
    ['https://nl.linkedin.com/in/zo%C3%AB-ankara?utm=1', true],
    ['Zoë Ankaralı', false],
    ['Ankara', false],
    ['https://linkedin.com/in/zoë-ankara-2', false],
  ])('is named by %j: %s', (text, named) => {
    expect(namesPerson(text, who)).toBe(named)
  })

  it('is taken out of the whole log, and the answers stay', async () => {
    const store = await open()
    must(await store.setRep('Zoë Ankara'))
    const [edited] = must(await store.append([newEvidence({ quote: 'said Zoë Ankara', who: 'Zoë Ankara' })]))
    must(
      await store.append([
        newEvidence({ quote: 'without the name', replaces: edited!.id }),
        newEvidence({ quote: 'untouched' }),
        { kind: 'account', account: ACME, facts: { name: 'Acme', description: 'Founded by zoe ankara.' } },
        { kind: 'account', account: ACME, facts: { industry: 'Tools' } },
        { kind: 'revision', body: evaluation({ notes: 'older: Zoë Ankara' }) },
        { kind: 'revision', body: evaluation({ notes: 'Ask Zoë\nAnkara, then the board' }) },
      ]),
    )
    const { rewrite, erase } = personErasure(must(await store.all()), who)
    must(await store.append(rewrite))
    must(await store.erase({ records: erase }))
    const records = must(await store.all())
    expect(records.filter((one) => mentions(one, who))).toEqual([])
    const seen = view(records).accounts.get(ACME)!
    expect(seen.account).toMatchObject({ name: 'Acme', industry: 'Tools', description: '…' })
    expect(seen.evidence.map(({ quote }) => quote)).toEqual(['untouched'])
    expect(seen.evaluations[0]?.latest.body).toEqual(evaluation({ notes: 'Ask …, then the board' }))
    expect(personErasure(records, who)).toEqual({ rewrite: [], erase: [] })
  })
})

describe('how long is kept', () => {
  const day = 86_400_000
  const at = (ms: number, change = {}) => record('evidence', { hlc: tick(undefined, ms, 'other'), ...change })
  const ages = [NOON - 400 * day, NOON - 2 * day, NOON - day, NOON]
  const log = [at(ages[0]!), ...ages.slice(1).map((ms) => at(ms, { account: GLOBEX }))]
  const names = (records: LogRecord[], now = NOON) => expired(view(records), { now }).map(({ account }) => account)

  it('goes by the last work on an account', () => {
    expect(expired(view(log), { now: NOON })).toEqual([
      { account: ACME, keys: [ACME], name: 'acme.example', last: '2025-10-18' },
    ])
    expect(expired(view(log), { now: NOON, months: 14 })).toEqual([])
    expect(names([...log, at(NOON, { account: ACME })])).toEqual([])
    const look = record('catalyst', { account: ACME, catalyst: '', look: true, hlc: tick(undefined, NOON, 'other') })
    expect(names([...log, look])).toEqual([ACME])
  })

  it('is never decided by a clock alone', () => {
    const later = NOON + 3000 * day
    expect(names(log, later)).toEqual([ACME])
    expect(names([...log, at(later, { account: 'domain:new.example' })], later)).toEqual([ACME])
    expect(names(log, NOON - 300 * day)).toEqual([])
    expect(names([], later)).toEqual([])
    expect(names([at(NOON - 5000 * day), at(NOON - 5001 * day)], NOON)).toEqual([])
    expect(expired(view(log), { now: later, months: Number.NaN })).toEqual([])
  })
})
