import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_PROFILE, type Profile } from '../../lib/icp/profile'
import { compareProfiles } from '../../lib/icp/profile/compare'
import { type Effect, effectOf, type Subject, subjectsOf } from '../../lib/icp/profile/effect'
import { parseProfileFile, profileToFile } from '../../lib/icp/profile/file'
import {
  adopt,
  distinctVersions,
  newestOf,
  nextVersion,
  profileOf,
  refTo,
  versionsOf,
} from '../../lib/icp/profile/versions'
import type { RecordOf } from '../../lib/icp/records'
import { judge } from '../../lib/icp/score'
import { view } from '../../lib/icp/view'
import { anyEvaluation, anyFacts, anyProfile } from './arbitrary'
import { ACME, answers, base, evaluation, evidence, profile, revision, TODAY } from './make'

function kept(time: number, body: Profile): RecordOf<'profile'> {
  return { ...base(time), kind: 'profile', body }
}

describe('versions', () => {
  const first = profile({ name: 'Ours', note: 'first' })

  test('each is a new number with its own note; an old one can be taken up again', () => {
    const second = nextVersion({ ...first, strict: true }, ' stricter ', [first])
    expect(second).toEqual({ ...first, strict: true, version: 2, note: 'stricter' })
    const third = nextVersion(first, '', [first, second])
    expect(third).toEqual({ ...first, version: 3, note: undefined })
    expect('note' in third).toBe(false)
    expect(first.version).toBe(1)
  })

  test('are found by id and number, the newest without a number', () => {
    const second = nextVersion(first, 'x')
    const other = profile({ id: 'partners' })
    const { profiles } = view([kept(2, second), kept(1, first), kept(3, other)])
    expect(versionsOf(profiles, 'default')).toEqual([first, second])
    expect(newestOf(profiles, 'default')).toEqual(second)
    expect(profileOf(profiles, { id: 'default', version: 1 })).toEqual(first)
    expect(profileOf(profiles, { id: 'default', version: 9 })).toBeUndefined()
    expect(newestOf(profiles, 'nobody')).toBeUndefined()
  })

  test('saved under one number on two machines are both there, and each is found by what names it', () => {
    const ana = kept(5, { ...first, version: 2, strict: true, note: 'Ana' })
    const ben = kept(9, { ...first, version: 2, staleDays: 90, note: 'Ben' })
    for (const log of [
      [ana, ben],
      [ben, ana],
    ]) {
      const { profiles } = view([...log, kept(1, first)])
      expect(versionsOf(profiles, 'default').map(({ note }) => note)).toEqual(['first', 'Ana', 'Ben'])
      expect(newestOf(profiles, 'default')).toEqual(ben.body)
      const named = { id: 'default', version: 2 }
      expect(profileOf(profiles, { ...named, record: ana.id })).toEqual(ana.body)
      expect(profileOf(profiles, { ...named, record: ben.id })).toEqual(ben.body)
      expect(profileOf(profiles, named)).toEqual(ben.body)
      expect(profileOf(profiles, { ...named, record: 'gone' })).toEqual(ben.body)
      expect(refTo(profiles, ana.body)).toEqual({ ...named, record: ana.id })
      expect(refTo(profiles, DEFAULT_PROFILE)).toEqual({ id: 'default', version: 1 })
    }
  })

  test('that several machines took in from one file are one', () => {
    const [here, there] = [kept(3, first), kept(7, structuredClone(first))]
    expect(distinctVersions([here, there, kept(9, nextVersion(first, ''))]).map(({ id }) => id)).toHaveLength(2)
    expect(profileOf(view([here, there]).profiles, { id: 'default', version: 1, record: there.id })).toEqual(first)
  })

  test('one from a file comes in as new, as what is there already, or as a further version', () => {
    const theirs = { ...first, version: 7, strict: true }
    expect(adopt(theirs, [], 'from Kim')).toEqual({ how: 'new', profile: theirs })
    expect(adopt({ ...first, version: 9, note: 'renamed' }, [first], 'from Kim')).toEqual({
      how: 'same',
      profile: first,
    })
    const added = adopt({ ...theirs, version: 1 }, [first, nextVersion({ ...first, staleDays: 9 }, '')], 'from Kim')
    expect(added).toEqual({ how: 'version', profile: { ...theirs, version: 3, note: 'from Kim' } })
  })
})

describe('comparing two versions', () => {
  test('names each field that changed, with what it was and what it is', () => {
    const changed = profile({
      version: 2,
      note: 'not compared',
      strict: true,
      bands: { ...DEFAULT_PROFILE.bands, strong: 80 },
      criteria: { 'fit.technical': { weight: 2, signals: ['They run it themselves'] } },
      reasons: ['No budget'],
      situation: { ...DEFAULT_PROFILE.situation, start: '2026-10-01' },
    })
    expect(compareProfiles(profile(), changed)).toEqual([
      { field: 'bands/strong', from: 75, to: 80 },
      { field: 'criteria/fit.technical/signals', to: ['They run it themselves'] },
      { field: 'criteria/fit.technical/weight', to: 2 },
      { field: 'reasons', from: [], to: ['No budget'] },
      { field: 'situation/start', to: '2026-10-01' },
      { field: 'strict', from: false, to: true },
    ])
    expect(compareProfiles(changed, profile())[0]).toEqual({ field: 'bands/strong', from: 80, to: 75 })
  })

  test('nothing changed where nothing differs, and a change one way is a change the other way', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (a, b) => {
        expect(compareProfiles(a, structuredClone(a))).toEqual([])
        const turned = compareProfiles(b, a).map(({ field, from, to }) => ({ field, from: to, to: from }))
        expect(compareProfiles(a, b)).toEqual(turned)
      }),
    )
  })
})

describe('the effect on accounts', () => {
  const everything = judge(evaluation(), profile(), { evidence: [], catalysts: [] }, TODAY).parts
  const ids = everything.map(({ criterion }) => criterion)

  function subject(index: number, known: boolean): Subject {
    const account = `domain:company-${index}.example`
    const yes = answers(Object.fromEntries(ids.map((id) => [id, 'yes' as const])))
    const pieces = known ? ids.map((id) => evidence(id, 'observed', { account })) : []
    const facts = { evidence: pieces, catalysts: [] }
    return { account, name: `Company ${index}`, evaluation: evaluation({ account, answers: yes }), facts }
  }

  function last(run: Generator<Effect, Effect>): { effect: Effect; pauses: Effect[] } {
    const pauses: Effect[] = []
    for (;;) {
      const step = run.next()
      if (step.done) return { effect: step.value, pauses }
      pauses.push(step.value)
    }
  }

  const subjects = Array.from({ length: 30 }, (_, index) => subject(index, index % 3 === 0))
  const strict = profile({ version: 2, bands: { strong: 97, medium: 50, now: 70, soon: 45 } })

  test('says how many accounts move from which tier to which, with the list', () => {
    const { effect } = last(effectOf(subjects, profile(), strict, TODAY))
    expect([effect.done, effect.total]).toEqual([30, 30])
    expect(effect.moves.map(({ from, to, subjects: moved }) => `${moved.length} ${from} → ${to}`)).toEqual(['10 A → B'])
    expect(effect.moves[0]?.subjects[1]?.name).toBe('Company 3')
  })

  test('pauses after every so many accounts with what it knows so far', () => {
    const { effect, pauses } = last(effectOf(subjects, profile(), strict, TODAY, 12))
    expect(pauses.map(({ done }) => done)).toEqual([12, 24])
    expect(pauses.map(({ moves }) => moves[0]?.subjects.length)).toEqual([4, 8])
    expect(effect.moves[0]?.subjects).toHaveLength(10)
  })

  test('is what judging each account twice says', () => {
    fc.assert(
      fc.property(
        anyProfile,
        anyProfile,
        fc.array(fc.tuple(anyEvaluation, anyFacts), { maxLength: 6 }),
        (a, b, pairs) => {
          const some = pairs.map(([body, facts], index) => ({
            account: ACME,
            name: `${index}`,
            evaluation: body,
            facts,
          }))
          const { effect } = last(effectOf(some, a, b, TODAY, 2))
          const moved = some.flatMap(({ name, evaluation: body, facts }) => {
            const [from, to] = [judge(body, a, facts, TODAY).tier, judge(body, b, facts, TODAY).tier]
            return from === to ? [] : [`${name} ${from}${to}`]
          })
          const told = effect.moves.flatMap(({ from, to, subjects: list }) =>
            list.map(({ name }) => `${name} ${from}${to}`),
          )
          expect(told.sort()).toEqual(moved.sort())
        },
      ),
      { numRuns: 60 },
    )
  })

  test('looks at the newest evaluation of each account under that profile, in whatever version', () => {
    const state = view([
      revision(1, { evaluation: 'a', notes: 'older' }),
      revision(3, { evaluation: 'b', notes: 'newest', profile: { id: 'default', version: 4 } }),
      revision(5, { evaluation: 'c', notes: 'other', profile: { id: 'partners', version: 1 } }),
      revision(5, { evaluation: 'd', account: 'domain:globex.example', profile: { id: 'partners', version: 1 } }),
    ])
    const found = subjectsOf(state.accounts.values(), 'default')
    expect(found.map(({ account, name, evaluation: body }) => [account, name, body.notes])).toEqual([
      [ACME, 'acme.example', 'newest'],
    ])
  })
})

describe('a profile as a file', () => {
  test('comes back as it was, and says the same verdicts', () => {
    fc.assert(
      fc.property(anyProfile, anyEvaluation, anyFacts, (ours, body, facts) => {
        const text = profileToFile(ours)
        const read = parseProfileFile(text)
        if (!read.ok) throw new Error(read.detail)
        expect(read.value).toEqual(ours)
        expect(profileToFile(read.value)).toBe(text)
        const [before, after] = [ours, read.value].map((one) => JSON.stringify(judge(body, one, facts, TODAY)))
        expect(after).toBe(before)
      }),
      { numRuns: 60 },
    )
  })

  test('words in any script survive, and a mark at the start is not minded', () => {
    const ours = profile({ name: 'مشتری خوب', reasons: ['bütçe yok', '"quoted"\n'] })
    expect(parseProfileFile(`\ufeff${profileToFile(ours)}`)).toEqual({ ok: true, value: ours })
  })

  const file = (change: object) => JSON.stringify({ ...JSON.parse(profileToFile(profile())), ...change })
  test.each<[string, string, string]>([
    ['half a file', profileToFile(profile()).slice(0, 100), 'not-json'],
    ['nothing', '', 'not-json'],
    ['a list', '[]', 'not-a-profile'],
    ['another file', '{"format":"recipe","v":1}', 'not-a-profile'],
    ['no version', file({ v: undefined }), 'not-a-profile'],
    ['half a version', file({ v: 1.5 }), 'not-a-profile'],
    ['a later version', file({ v: 2 }), 'newer'],
    ['no profile inside', file({ profile: undefined }), 'invalid'],
    ['a field that does not fit', file({ profile: { ...profile(), staleDays: -1 } }), 'invalid'],
    ['a field too many', file({ profile: { ...profile(), colour: 'red' } }), 'invalid'],
    ['a file without end', ' '.repeat(5_000_001), 'too-big'],
    ['depth without end', '['.repeat(200_000), 'not-json'],
  ])('%s is refused', (_, text, code) => {
    expect(parseProfileFile(text)).toMatchObject({ ok: false, code })
  })

  test('a fault is named', () => {
    const spoiled = parseProfileFile(file({ profile: { ...profile(), bands: { ...DEFAULT_PROFILE.bands, now: 101 } } }))
    expect(spoiled).toMatchObject({ code: 'invalid', detail: expect.stringContaining('bands/now') })
  })
})
