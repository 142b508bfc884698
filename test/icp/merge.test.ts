import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical, merge } from '../../lib/icp/merge'
import { DEFAULT_PROFILE } from '../../lib/icp/profile'
import { LogRecord } from '../../lib/icp/records'
import { accountOf, factsOf, type LogView, view } from '../../lib/icp/view'
import { ACME, base, catalyst, evidence, facts, ids, look, removal, revision, same } from './make'

const LINKEDIN = 'linkedin:acme'
const BY_ID = 'linkedin-id:1115'

/** Records over few ids, accounts and times, so that ids collide, tombstones hit and edits meet. */
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '__proto__', 'constructor')
const key = fc.constantFrom(ACME, LINKEDIN, BY_ID, 'name:acme')
const time = fc.nat({ max: 5 })
const word = fc.constantFrom('one', 'two', 'three')
const anyRecord: fc.Arbitrary<LogRecord> = fc.oneof(
  fc
    .tuple(time, id, key, word)
    .map(([t, i, account, notes]) => revision(t, { account, notes, evaluation: `ev-${notes}` }, i)),
  fc
    .tuple(time, id, key, word, fc.option(id, { nil: undefined }))
    .map(([t, i, account, quote, replaces]) =>
      evidence('ready.aware', 'observed', { ...base(t, i), account, quote, replaces }),
    ),
  fc
    .tuple(time, id, key, fc.option(id, { nil: undefined }), fc.boolean())
    .map(([t, i, account, replaces, isLook]) =>
      catalyst(isLook ? '' : 'rfp', { ...base(t, i), account, replaces, ...(isLook && { look: true }) }),
    ),
  fc.tuple(time, id, key, word).map(([t, i, account, name]) => facts(t, account, { name }, i)),
  fc.tuple(time, id, key, key).map(([t, i, a, b]) => same(t, a, b, i)),
  fc
    .tuple(
      time,
      id,
      fc.oneof(
        id,
        word.map((one) => `ev-${one}`),
      ),
      fc.option(fc.constant('0'.repeat(64)), { nil: undefined }),
    )
    .map(([t, i, target, hash]) => ({ ...removal(t, target, i), ...(hash && { hash }) })),
  fc.tuple(time, id, word).map(([t, i, name]) => ({
    ...base(t, i),
    kind: 'profile' as const,
    body: { ...DEFAULT_PROFILE, name, version: name.length },
  })),
)
const anyLog = fc.array(anyRecord, { maxLength: 14 })

describe('merge', () => {
  test('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyLog, (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a))
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
        expect(merge(merge(a, b), b)).toEqual(merge(a, b))
        expect(merge(merge(a, a), [])).toEqual(merge(a, a))
      }),
      { numRuns: 500 },
    )
  })

  test('keeps every id once, in the order of the clock, and changes neither log', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const [before, merged] = [JSON.stringify([a, b]), merge(a, b)]
        expect(new Set(ids(merged))).toEqual(new Set(ids([...a, ...b])))
        expect(merged).toHaveLength(new Set(ids(merged)).size)
        const stamps = merged.map((record) => `${record.hlc} ${record.id}`)
        expect(stamps).toEqual(stamps.toSorted())
        expect(JSON.stringify([a, b])).toBe(before)
      }),
    )
  })

  test('of two bodies under one id the greater canonical JSON stays, whoever has it', () => {
    const [one, two] = [facts(1, ACME, { name: 'Acme' }, 'x'), facts(1, ACME, { name: 'Zenith' }, 'x')]
    expect(merge([one], [two])).toEqual([two])
    expect(merge([two], [one])).toEqual([two])
  })

  test('a tombstone stays, whatever comes under its id and in whatever order', () => {
    const weigh = (one: LogRecord) => (one.kind !== 'delete' ? 0 : one.hash === undefined ? 1 : 2)
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const all = [...a, ...b]
        for (const one of merge(a, b)) {
          const rivals = all.filter((each) => each.id === one.id)
          expect(weigh(one)).toBe(Math.max(...rivals.map(weigh)))
        }
        const gone = all.filter((one) => one.kind === 'delete')
        const kept = merge(a, b).filter((one) => one.kind === 'delete')
        expect(new Set(ids(kept))).toEqual(new Set(ids(gone)))
      }),
      { numRuns: 500 },
    )
  })

  test('canonical JSON is the same whatever order the keys were set in, and reads back as it was', () => {
    const record = evidence('ready.aware', 'observed', {
      id: 'x',
      anchor: { prefix: 'b', suffix: 'a' },
      who: undefined,
    })
    const turned = Object.fromEntries(Object.entries(record).toReversed()) as typeof record
    expect(canonical(turned)).toBe(canonical(record))
    expect(canonical(record)).toMatch(
      /^\{"id":"x","hlc":"[^"]+","device":"dev","rep":"Robin","kind":"evidence","v":1,"account"/,
    )
    expect(JSON.parse(canonical(record))).toEqual(JSON.parse(JSON.stringify(record)))
    expect(LogRecord.safeParse(JSON.parse(canonical(record))).success).toBe(true)
  })
})

function plain(state: LogView): unknown {
  const deep = (value: unknown): unknown => {
    if (value instanceof Map) return [...value].map(([k, v]) => [k, deep(v)]).toSorted()
    if (value instanceof Set) return [...value].toSorted()
    return value
  }
  return Object.fromEntries(Object.entries(state).map(([k, v]) => [k, deep(v)]))
}

describe('view', () => {
  test('depends on the set alone: not on order, repetition or the path of merges', () => {
    fc.assert(
      fc.property(anyLog, fc.infiniteStream(fc.nat()), (log, keys) => {
        const shuffled = log.map((record) => ({ record, sort: keys.next().value })).toSorted((a, b) => a.sort - b.sort)
        const other = shuffled.map(({ record }) => record)
        expect(plain(view(other))).toEqual(plain(view(log)))
        expect(plain(view(merge(other, log)))).toEqual(plain(view(log)))
      }),
      { numRuns: 500 },
    )
  })

  test('what was removed stays away, in whatever order an old file brings it back', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (log, old) => {
        const state = view(merge(log, old))
        const shown = [...state.accounts.values()].flatMap((a) => [
          ...a.evidence,
          ...a.catalysts,
          ...a.looks,
          ...a.joins,
        ])
        const revisions = [...state.evaluations.values()].flatMap((one) => one.revisions)
        expect(ids([...shown, ...revisions]).filter((one) => state.deleted.has(one))).toEqual([])
        expect([...state.evaluations.keys()].filter((one) => state.deleted.has(one))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('two keys that somebody joined are one account; taking the join back splits them again', () => {
    const log = [
      facts(1, ACME, { name: 'Acme' }),
      facts(2, LINKEDIN, { name: 'ACME B.V.', industry: 'Tools' }),
      evidence('ready.aware', 'observed', { ...base(3, 'e'), account: LINKEDIN }),
    ]
    const joined = view([...log, same(4, LINKEDIN, ACME, 'j'), same(5, BY_ID, LINKEDIN)])
    expect([...joined.accounts.keys()]).toEqual([ACME])
    expect(accountOf(joined, BY_ID)?.account).toEqual({
      key: ACME,
      keys: [ACME, BY_ID, LINKEDIN],
      name: 'ACME B.V.',
      industry: 'Tools',
    })
    expect(ids(accountOf(joined, ACME)?.evidence ?? [])).toEqual(['e'])
    const split = view([...log, same(4, LINKEDIN, ACME, 'j'), removal(6, 'j')])
    expect(accountOf(split, ACME)?.account).toEqual({ key: ACME, keys: [ACME], name: 'Acme' })
    expect(accountOf(split, LINKEDIN)?.evidence).toHaveLength(1)
    expect(accountOf(split, ACME)?.history.map(({ kind }) => kind)).toEqual(['account', 'same', 'delete'])
  })

  test('facts win by the clock, field by field; until there is a name the key stands in', () => {
    const log = [
      facts(5, ACME, { industry: 'Tools' }),
      facts(1, ACME, { name: 'Acme', industry: 'Toys', employees: { min: 51, max: 200 } }),
    ]
    expect(accountOf(view(log), ACME)?.account).toMatchObject({
      name: 'Acme',
      industry: 'Tools',
      employees: { min: 51, max: 200 },
    })
    expect(accountOf(view([look('2026-11-01')]), ACME)?.account.name).toBe('acme.example')
  })

  test('an evaluation shows its newest revision and moves with the account it names', () => {
    const log = [
      revision(2, { notes: 'second' }, 'r2'),
      revision(1, { notes: 'first' }, 'r1'),
      revision(3, { notes: 'other', evaluation: 'ev-2' }, 'r3'),
    ]
    const found = accountOf(view(log), ACME)?.evaluations.map(({ latest, revisions }) => [latest.id, ids(revisions)])
    expect(found).toEqual([
      ['r2', ['r1', 'r2']],
      ['r3', ['r3']],
    ])
    const moved = view([...log, revision(4, { account: LINKEDIN }, 'r4')])
    expect(accountOf(moved, ACME)?.evaluations.map(({ id: one }) => one)).toEqual(['ev-2'])
    expect(moved.evaluations.get('ev-1')).toMatchObject({ account: LINKEDIN, latest: { id: 'r4' } })
  })

  test('a removed evaluation is not brought back by a revision that was saved later', () => {
    const state = view([revision(1), removal(2, 'ev-1'), revision(3)])
    expect(state.evaluations.size).toBe(0)
    expect(accountOf(view([look('2026-11-01'), revision(1), removal(2, 'ev-1')]), ACME)?.history).toHaveLength(3)
  })

  test('an edited catalyst shows its last edit, and removing any version removes it', () => {
    const log = [
      catalyst('funding', { ...base(1, 'c1') }),
      catalyst('merger', { ...base(2, 'c2'), replaces: 'c1' }),
      catalyst('rfp', { ...base(3, 'c3'), replaces: 'c1' }),
      look('2026-11-20'),
    ]
    const state = accountOf(view(log), ACME)
    expect(ids(state?.catalysts ?? [])).toEqual(['c3'])
    expect(state?.looks).toHaveLength(1)
    expect(factsOf(state).catalysts).toHaveLength(2)
    for (const target of ['c1', 'c2', 'c3']) {
      expect(accountOf(view([...log, removal(9, target)]), ACME)?.catalysts).toEqual([])
    }
  })

  test('edits that name one another in a circle still show one', () => {
    const log = [
      catalyst('funding', { ...base(1, 'c1'), replaces: 'c2' }),
      catalyst('merger', { ...base(2, 'c2'), replaces: 'c1' }),
    ]
    expect(ids(accountOf(view(log), ACME)?.catalysts ?? [])).toEqual(['c2'])
  })

  test('a tombstone cannot itself be removed', () => {
    const log = [
      evidence('ready.aware', 'observed', base(1, 'e')),
      removal(2, 'e', 't'),
      removal(3, 't'),
      look('2026-11-20'),
    ]
    expect(accountOf(view(log), ACME)?.evidence).toEqual([])
  })

  test('profiles by id, versions in order', () => {
    const version = (at: number, number: number) => ({
      ...base(at),
      kind: 'profile' as const,
      body: { ...DEFAULT_PROFILE, version: number },
    })
    const versions = view([version(1, 2), version(2, 1)]).profiles.get('default')
    expect(versions?.map(({ body }) => body.version)).toEqual([1, 2])
  })
})
