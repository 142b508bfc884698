// What keeps verdicts comparable: the past judged again by its own profile, criteria switched off, signs turned.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CATALYST_KINDS, catalystKinds } from '../../lib/icp/catalyst'
import { dayOf } from '../../lib/icp/day'
import { timeOf } from '../../lib/icp/hlc'
import { merge } from '../../lib/icp/merge'
import type { Profile } from '../../lib/icp/profile'
import { parseProfileFile, profileToFile } from '../../lib/icp/profile/file'
import { nextVersion, profileOf, refTo } from '../../lib/icp/profile/versions'
import type { LogRecord } from '../../lib/icp/records'
import { judge } from '../../lib/icp/score'
import { accountOf, factsOf, view } from '../../lib/icp/view'
import { parseLog, toJsonl } from '../../lib/log/file'
import { anyCatalyst, anyEvaluation, anyEvidence, anyFacts, anyProfile, criterionId } from './arbitrary'
import { ACME, base, profile, revision, TODAY } from './make'

/** The clock as a record of that many days after 2026-01-01 holds it. */
const stamp = (days: number) => base(Date.UTC(2026, 0, 1) + days * 86_400_000).hlc
/** 2026-01-01 in days since the epoch. */
const FIRST = Date.UTC(2026, 0, 1) / 86_400_000

/** A log: versions of a profile one after another, and evaluations made under whichever was the newest then. */
const anyHistory = fc
  .array(
    fc.oneof(
      fc.record({ what: fc.constant('profile' as const), body: anyProfile }),
      fc.record({ what: fc.constant('revision' as const), body: anyEvaluation }),
      fc.record({ what: fc.constant('record' as const), body: fc.oneof(anyEvidence, anyCatalyst) }),
    ),
    { minLength: 4, maxLength: 14 },
  )
  .map((steps) => {
    let ours: Profile = profile()
    const records: LogRecord[] = [{ ...base(0), kind: 'profile', body: ours, hlc: stamp(0) }]
    for (const [index, { what, body }] of steps.entries()) {
      const days = 10 * (index + 1)
      const hlc = stamp(days)
      if (what === 'profile') {
        ours = nextVersion(body, `change ${index}`, [ours])
        records.push({ ...base(0), kind: 'profile', body: ours, hlc })
      } else if (what === 'revision') {
        const named = refTo(view(records).profiles, ours)
        records.push({ ...revision(0, { ...body, profile: named }), hlc })
      } else records.push({ ...body, ...base(0), hlc })
    }
    return records
  })

/** Every revision of an account judged on its day, by the version it names, with what was known then; as text, bit for bit. */
function pastOf(log: readonly LogRecord[], account: string = ACME): Map<string, string> {
  const { profiles } = view(log)
  const found = new Map<string, string>()
  for (const record of log) {
    if (record.kind !== 'revision' || record.body.account !== account) continue
    const ours = profileOf(profiles, record.body.profile)
    if (!ours) throw new Error(`version ${record.body.profile.version} is gone`)
    const then = accountOf(view(log.filter(({ hlc }) => hlc <= record.hlc)), account)
    found.set(record.id, JSON.stringify(judge(record.body, ours, factsOf(then), dayOf(timeOf(record.hlc)))))
  }
  return found
}

describe('the past judged again', () => {
  test('gives the same verdicts, bit for bit, after a journey through a file and whatever came later', () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, (log, later) => {
        const before = pastOf(log)
        const { records, refused } = parseLog(toJsonl(log.toReversed()))
        expect(refused).toEqual([])
        expect(pastOf(records)).toEqual(before)
        const added = later.flatMap((record): LogRecord[] => {
          if (record.kind === 'revision') return []
          const hlc = stamp(1000 + timeOf(record.hlc) / 1e12)
          if (record.kind !== 'profile') return [{ ...record, hlc }]
          return [{ ...record, hlc, body: { ...record.body, version: record.body.version + 100 } }]
        })
        expect(pastOf(merge(added, records))).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })

  test('gives the same verdicts after two machines that saved versions under the same numbers were merged', () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, (ana, theirs) => {
        // Ben's clock is a day behind, and he works on another account.
        const other = 'domain:globex.example'
        const ben = theirs.map((record): LogRecord => {
          const hlc = stamp(timeOf(record.hlc) / 86_400_000 - FIRST - 1)
          if (record.kind === 'revision')
            return {
              ...record,
              hlc,
              body: { ...record.body, evaluation: `${record.body.evaluation}-ben`, account: other },
            }
          return 'account' in record ? { ...record, hlc, account: other } : { ...record, hlc }
        })
        const before = new Map([...pastOf(ana), ...pastOf(ben, other)])
        expect(pastOf(merge(ana, ben))).toEqual(pastOf(ana))
        for (const log of [merge(ana, ben), merge(ben, ana)])
          expect(new Map([...pastOf(log), ...pastOf(log, other)])).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })

  test('gives the same verdicts by a profile that went through a file', () => {
    fc.assert(
      fc.property(anyHistory, (log) => {
        const carried = log.map((record) => {
          if (record.kind !== 'profile') return record
          const read = parseProfileFile(profileToFile(record.body))
          if (!read.ok) throw new Error(read.detail)
          return { ...record, body: read.value }
        })
        expect(pastOf(carried)).toEqual(pastOf(log))
      }),
      { numRuns: 40 },
    )
  })
})

describe('a criterion that is switched off', () => {
  const RUNS = { numRuns: 100 }

  test('of one’s own is as if it had never been there, answered and proven or not', () => {
    fc.assert(
      fc.property(anyProfile, anyEvaluation, anyFacts, criterionId, (ours, body, facts, near) => {
        const own = { name: 'Certified', group: 'able' as const, weight: 3, knockout: true }
        const withOwn = (off: boolean) => ({ ...ours, criteria: { ...ours.criteria, 'own.iso': { ...own, off } } })
        const answered = { ...body, answers: { ...body.answers, 'own.iso': { value: 'no' as const } } }
        const proven = {
          ...facts,
          evidence: [
            ...facts.evidence,
            ...facts.evidence.slice(0, 1).map((piece) => ({ ...piece, criterion: 'own.iso' })),
          ],
        }
        expect(judge(answered, withOwn(true), proven, TODAY)).toEqual(judge(body, ours, facts, TODAY))
        expect(judge(answered, withOwn(false), proven, TODAY).parts.map(({ criterion }) => criterion)).toContain(
          'own.iso',
        )
        const off = { ...ours, criteria: { ...ours.criteria, [near]: { off: true } } }
        const worded = {
          ...ours,
          criteria: { ...ours.criteria, [near]: { off: true, weight: 9, knockout: true, question: 'Why?' } },
        }
        expect(judge(body, worded, facts, TODAY)).toEqual(judge(body, off, facts, TODAY))
      }),
      RUNS,
    )
  })
})

describe('signs turned in the profile', () => {
  test('mirror what pushes and what warns, own kinds too; turned twice they are as before', () => {
    const own = { election: { name: 'Election', base: 0.6, halfLife: 50, sign: '-' as const } }
    const plain = profile({ catalysts: own })
    const turn = (ours: Profile): Profile => {
      const kinds = [...catalystKinds(ours).values()]
      const signs = kinds.map(
        ({ id, sign }) => [id, { ...ours.catalysts[id], sign: sign === '+' ? '-' : '+' }] as const,
      )
      return { ...ours, catalysts: Object.fromEntries(signs) }
    }
    expect(Object.keys(turn(plain).catalysts)).toHaveLength(Object.keys(CATALYST_KINDS).length + 1)
    const elections = anyCatalyst.map((note) => (note.look ? note : { ...note, catalyst: 'election' }))
    fc.assert(
      fc.property(anyEvaluation, fc.array(fc.oneof(anyCatalyst, elections), { maxLength: 8 }), (body, catalysts) => {
        const facts = { evidence: [], catalysts }
        const [here, there] = [plain, turn(plain)].map((ours) => judge(body, ours, facts, TODAY).pressure)
        expect([there?.positive, there?.negative]).toEqual([here?.negative, here?.positive])
        expect(judge(body, turn(turn(plain)), facts, TODAY)).toEqual(judge(body, plain, facts, TODAY))
      }),
      { numRuns: 150 },
    )
  })
})
