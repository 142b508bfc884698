import { createHash } from 'node:crypto'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { tick } from '../../lib/icp/hlc'
import { canonical } from '../../lib/icp/merge'
import { DEFAULT_PROFILE } from '../../lib/icp/profile'
import { profileOf } from '../../lib/icp/profile/versions'
import type { LogRecord } from '../../lib/icp/records'
import { view } from '../../lib/icp/view'
import { toJsonl } from '../../lib/log/file'
import { namesPerson, without } from '../../lib/log/naming'
import { mentions, personErasure } from '../../lib/log/person'
import { expired } from '../../lib/log/retention'
import type { Store } from '../../lib/log/store'
import { ACME, byId, evaluation, everythingIn, GLOBEX, must, NOON, newEvidence, open, putRaw, record } from './examples'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const old = (record: LogRecord): LogRecord => ({ ...record, hlc: tick(undefined, NOON - 86_400_000, 'other') })

/** Settings that name accounts, as panel and folder keep them; two of them name nobody but Globex. */
async function settle(store: Store): Promise<void> {
  const settings: Record<string, unknown> = {
    'choice:https://news.example/1': { name: 'Acme Tools', domain: 'acme.example' },
    'choice:https://news.example/2': { name: 'Globex', linkedin: { slug: 'globex' } },
    'choice:https://news.example/3': { name: 'ACME', linkedin: { slug: 'acme' } },
    'dismissed:https://www.acme.example/news': ['funding They raised 12 million.'],
    'dismissed:https://news.example/4': ['funding Ácme Tools raises 12 million.'],
    'dismissed:https://news.example/5': ['funding Globex raises 12 million.'],
    apart: [`${ACME} ${GLOBEX}`, `${GLOBEX} domain:globex.test`, 'linkedin:acme linkedin:globex'],
    'local:folder last': { time: 1, report: { read: [{ refused: [{ detail: 'said Zoë Ankara of acme.example' }] }] } },
    'local:cache:accounts:first': { mark: '', text: '[{"name":"Acme Tools"}]' },
    letters: false,
  }
  for (const [name, value] of Object.entries(settings)) must(await store.setSetting(name, value))
}

describe('erasing', () => {
  it('an account leaves no trace but hashes: no record, no draft, nothing set aside, nothing in a file', async () => {
    const indexedDB = new IDBFactory()
    const store = await open({ indexedDB })
    const [mine, theirs] = [old(record('revision')), record('evidence', { account: GLOBEX })]
    const named = record('account', { facts: { name: 'Acme Tools B.V.' } })
    must(await store.merge([mine, named, record('same'), theirs]))
    must(await store.start(evaluation({ evaluation: 'ev-2', notes: 'Acme again' })))
    await settle(store)
    const damaged = { id: 'bad', tags: [], text: `{"account":"${ACME}"` }
    await putRaw(indexedDB, 'aside', { from: 'records', code: 'damaged', detail: '', row: damaged, time: 0 })
    expect(must(await store.erase({ accounts: [ACME, 'linkedin:acme'] }))).toEqual({ records: 3, drafts: 1, aside: 1 })
    expect((await everythingIn(indexedDB)).toLowerCase()).not.toMatch(/[aá]cme/)
    expect(Object.keys(must(await store.settings())).sort()).toEqual([
      'apart',
      'choice:https://news.example/2',
      'dismissed:https://news.example/5',
      'letters',
    ])
    expect(must(await store.setting('apart'))).toEqual([`${GLOBEX} domain:globex.test`])
    const left = must(await store.all())
    expect(toJsonl(left).toLowerCase()).not.toContain('acme')
    expect(left.filter(({ kind }) => kind !== 'delete')).toEqual([theirs])
    expect(left).toContainEqual(
      expect.objectContaining({ kind: 'delete', target: mine.id, hash: digest(canonical(mine)) }),
    )
    expect(left).toContainEqual(expect.objectContaining({ target: digest(ACME), hash: digest(ACME) }))
  })

  it('goes on with an account that another page is writing about at that moment', async () => {
    const store = await open()
    must(await store.append([newEvidence({ quote: 'one' })]))
    const [erased, , added] = await Promise.all([
      store.erase({ accounts: [ACME] }),
      store.setRep('Robin'),
      store.append([newEvidence({ quote: 'two' })]),
    ])
    must(added)
    must(erased)
    const left = must(await store.all()).filter(({ kind }) => kind !== 'delete')
    const tombstone = must(await store.byKind(['delete'])).find(
      (one) => one.kind === 'delete' && one.target === one.hash,
    )
    for (const one of left) expect(one.hlc > tombstone!.hlc).toBe(true)
  })

  it('holds against a file that is taken in at that moment', async () => {
    const store = await open()
    const [spoken] = must(await store.append([newEvidence({ quote: 'to be forgotten' })]))
    must(await store.erase({ accounts: [GLOBEX] }))
    const others = Array.from({ length: 300 }, (_, n) => record('evidence', { account: `domain:n${n}.example` }))
    const [merged, erased] = await Promise.all([store.merge([spoken!, ...others]), store.erase({ accounts: [ACME] })])
    must(merged)
    must(erased)
    expect(must(await store.byAccount([ACME]))).toEqual([])
    expect(must(await store.byAccount([others[0]!.account]))).toHaveLength(1)
  })

  it('holds against taking back a merge that had replaced what was erased since', async () => {
    const store = await open()
    const [mine] = must(await store.append([newEvidence({ quote: 'to be forgotten' })]))
    const merged = must(await store.merge([{ ...mine!, quote: 'zz, which is kept' } as LogRecord]))
    expect(merged.replaced).toHaveLength(1)
    must(await store.erase({ accounts: [ACME] }))
    must(await store.takeBack(merged))
    expect(must(await store.byAccount([ACME]))).toEqual([])
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
    const [shared, own] = [old(record('evidence')), old(record('account', { facts: { name: 'Acme Tools B.V.' } }))]
    must(await one.merge([shared]))
    await settle(two)
    must(await two.merge([shared, own, record('evidence', { account: GLOBEX })]))
    must(await two.start(evaluation()))
    const before = byId(must(await two.all()))
    must(await one.erase({ accounts: [ACME] }))
    const merged = must(await two.merge(must(await one.all())))
    expect(byId(merged.replaced)).toEqual(byId([shared, own]))
    expect(must(await two.byAccount([ACME]))).toEqual([])
    expect(JSON.stringify(must(await two.settings()))).not.toMatch(/acme\.example|[AÁ]cme Tools/)
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

  it.each([
    ['Anne-Marie Özil', 'ask Anne-Marie Özil first', 'ask … first'],
    ['J. (Jo) O’Neil', 'J. (Jo) O’Neil agrees', '… agrees'],
    ['Li', 'Li likes it: an ability', '… likes it: an ability'],
  ])('%s is taken out of a text, and of no other word', (name, text, left) => {
    expect(without({ notes: text }, { name })).toEqual({ notes: left })
  })

  it('is taken out of profiles, checkpoints and outcomes, which stay', async () => {
    const store = await open()
    const body = { ...DEFAULT_PROFILE, id: 'team', note: 'as Zoë Ankara asked' }
    const [profile] = must(await store.append([{ kind: 'profile', body }]))
    const named = { id: 'team', version: body.version, record: profile!.id }
    const reason = 'Zoë Ankara left'
    const outcome = { kind: 'outcome', account: ACME, outcome: 'lost', day: '2026-11-20' } as const
    const [first] = must(await store.append([{ ...outcome, reason }]))
    must(
      await store.append([
        { ...outcome, reason: 'they left', replaces: first!.id },
        { kind: 'checkpoint', profile: named, day: '2026-11-20', measured: 3, reason },
        { kind: 'revision', body: evaluation({ profile: named }) },
      ]),
    )
    const { rewrite, erase } = personErasure(must(await store.all()), who)
    must(await store.append(rewrite))
    must(await store.erase({ records: erase, who }))
    const records = must(await store.all())
    expect(records.filter((one) => mentions(one, who))).toEqual([])
    const state = view(records)
    expect(profileOf(state.profiles, named)).toEqual({ ...body, note: 'as … asked' })
    expect(state.checkpoints.get('team')).toMatchObject([{ measured: 3, reason: '… left' }])
    expect(state.accounts.get(ACME)?.outcomes).toMatchObject([{ outcome: 'lost', reason: 'they left' }])
    expect(personErasure(records, who)).toEqual({ rewrite: [], erase: [] })
  })

  it('is taken out of the whole log, and the answers stay', async () => {
    const indexedDB = new IDBFactory()
    const store = await open({ indexedDB })
    await settle(store)
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
    const row = { id: 'bad', tags: [], text: '{"quote":"said Zoë Ankara"' }
    await putRaw(indexedDB, 'aside', { from: 'records', code: 'damaged', detail: '', row, time: 0 })
    must(await store.start(evaluation({ evaluation: 'ev-2', notes: 'Zoë Ankara is away' })))
    must(await store.start(evaluation({ evaluation: 'ev-3', notes: 'kept: Zoë Ankara' })))
    must(await store.keep('ev-3'))
    const { rewrite, erase } = personErasure(must(await store.all()), who)
    must(await store.append(rewrite))
    must(await store.setRep(''))
    must(await store.erase({ records: erase, who }))
    const records = must(await store.all())
    expect(records.filter((one) => mentions(one, who))).toEqual([])
    // What the rep wrote under that name stays the rep's.
    expect(
      (await everythingIn(indexedDB)).replaceAll('"rep":"Zoë Ankara"', '').replaceAll('\\"rep\\":\\"Zoë Ankara\\"', ''),
    ).not.toMatch(/ankara/i)
    expect(must(await store.unkept()).map(({ body }) => body.notes)).toEqual(['… is away'])
    expect(must(await store.setting('choice:https://news.example/1'))).toBeDefined()
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
