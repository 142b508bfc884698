import { describe, expect, test } from 'vitest'
import { agreementOf, calibrate } from '../../lib/icp/calibration'
import { dayNumber } from '../../lib/icp/day'
import type { Evaluation } from '../../lib/icp/evaluation'
import { tick } from '../../lib/icp/hlc'
import { casesOf, frozenBefore, observationOf, ratingsOf, resultOf } from '../../lib/icp/outcomes'
import type { LogRecord } from '../../lib/icp/records'
import { accountOf, view } from '../../lib/icp/view'
import { outcome } from './customer'
import { ACME, answers, catalyst, evaluation, evidence, profile, removal, revision, same } from './make'

/** The record as noted on a day, at the given hour (UTC). */
function noted<R extends LogRecord>(day: string, record: R, hour = 9): R {
  const device = record.device
  return { ...record, hlc: tick(undefined, (dayNumber(day) * 24 + hour) * 3_600_000, device) }
}

function history(records: readonly LogRecord[]): LogRecord[] {
  return accountOf(view(records), ACME)?.history ?? []
}

const WON = '2026-06-01'
const before = noted('2026-03-10', revision(0, { answers: answers({ 'ready.problem': 'yes' }) }, 'before'))
const after = noted('2026-06-02', revision(0, { answers: answers({ 'ready.problem': 'no' }) }, 'after'))
const morning = noted(WON, revision(0, { answers: answers({ 'ready.problem': 'partly' }) }, 'morning'), 0)
const won = noted('2026-06-03', outcome(0, 'won', { day: WON }))

describe('the evaluation that stood before an outcome', () => {
  test('is the newest revision made before that day began; what came on the day or later does not leak', () => {
    expect(frozenBefore(history([before, after, morning, won]), WON, 'default')?.revision).toBe('before')
    const eve = noted('2026-05-31', revision(0, {}, 'eve'), 23.9)
    expect(frozenBefore(history([before, eve, morning]), WON, 'default')?.revision).toBe('eve')
    expect(frozenBefore(history([after, morning, won]), WON, 'default')).toBeUndefined()
  })

  test('has the evidence and catalysts of then: later ones are missing, later edits are undone', () => {
    const known = noted('2026-03-11', evidence('ready.problem', 'inferred', { quote: 'then' }))
    const edited = noted('2026-07-01', { ...evidence('ready.problem', 'confirmed'), replaces: known.id })
    const late = noted('2026-06-20', evidence('able.means', 'confirmed'))
    const event = noted('2026-03-12', catalyst('funding', { day: '2026-03-01' }))
    const lateEvent = noted('2026-06-12', catalyst('merger', { day: '2026-03-01' }))
    const frozen = frozenBefore(history([before, known, edited, late, event, lateEvent, won]), WON, 'default')
    expect(frozen?.facts.evidence).toEqual([known])
    expect(frozen?.facts.catalysts).toEqual([event])
  })

  test('is judged on the last day that anybody worked on it, so that catalysts do not fade with the length of the deal', () => {
    const event = noted('2026-03-12', catalyst('funding', { day: '2026-03-12' }))
    const found = frozenBefore(history([before, event, won]), WON, 'default')
    expect(found?.day).toBe('2026-03-12')
    expect(frozenBefore(history([before, won]), WON, 'default')?.day).toBe('2026-03-10')
  })

  test('leaves out what was removed, whenever that was: as a purged log does', () => {
    const known = noted('2026-03-11', evidence('ready.problem', 'inferred'))
    const edited = noted('2026-07-01', { ...evidence('ready.problem', 'confirmed'), replaces: known.id })
    const erased = noted('2026-08-01', removal(0, edited.id))
    const frozen = frozenBefore(history([before, known, edited, erased, won]), WON, 'default')
    expect(frozen?.facts.evidence).toEqual([])
    const gone = noted('2026-08-01', removal(0, evaluation().evaluation))
    expect(frozenBefore([before, won, gone], WON, 'default')).toBeUndefined()
  })

  test('knows that two keys were one company, though somebody found out later', () => {
    const known = noted('2026-03-11', evidence('ready.problem', 'observed', { account: 'linkedin:acme' }))
    const joined = noted('2026-07-01', same(0, ACME, 'linkedin:acme'))
    const frozen = frozenBefore(history([before, known, joined, won]), WON, 'default')
    expect(frozen?.facts.evidence).toEqual([known])
  })

  test('is one under the profile asked for, by whomever it was made', () => {
    const partner = { ...revision(0, { evaluation: 'ev-2', profile: { id: 'partners', version: 1 } }, 'partner') }
    const colleague = { ...revision(0, { evaluation: 'ev-3' }, 'colleague'), rep: 'Kim' }
    const log = history([before, noted('2026-04-01', partner), noted('2026-03-20', colleague)])
    expect(frozenBefore(log, WON, 'default')?.revision).toBe('colleague')
    expect(frozenBefore(log, WON, 'partners')?.revision).toBe('partner')
    expect(frozenBefore(log, WON, 'other')).toBeUndefined()
  })
})

describe('how an account went', () => {
  const list = (...kinds: Parameters<typeof outcome>[1][]) => kinds.map((kind, index) => outcome(index, kind))

  test.each([
    [list('won'), 'won', true],
    [list('lost', 'won'), 'won', true],
    [list('no-decision'), 'won', false],
    [list('won', 'churned'), 'won', true],
    [list('won', 'churned'), 'retained', false],
    [list('won', 'retained'), 'retained', true],
    [list('retained', 'churned'), 'retained', false],
    [list('expanded', 'retained'), 'expanded', true],
    [list('retained'), 'expanded', false],
    [list('advocate', 'retained'), 'advocate', true],
    [list('won'), 'retained', undefined],
    [[], 'won', undefined],
  ] as const)('%# for each target', (outcomes, target, good) => {
    expect(resultOf(outcomes, target)?.good).toBe(good)
  })
})

describe('a back-test over a log', () => {
  const ids = ['ready.problem', 'ready.aware', 'ready.urgent', 'willing.acting', 'willing.exploring', 'able.means']
  const fits = ['technical', 'functional', 'resource', 'competence', 'experience', 'cultural'].map((id) => `fit.${id}`)

  /** An account of which everything asked is confirmed, or of which nothing is known; with how it went. */
  function told(index: number, isKnown: boolean, isWon: boolean): LogRecord[] {
    const account = `domain:company-${index}.example`
    const rest = ['able.authority', 'able.buying', 'acquisition.reach', 'acquisition.lifetime', 'growth.expansion']
    const asked = isKnown ? [...ids, ...rest, ...fits] : []
    const yes = answers(Object.fromEntries(asked.map((id) => [id, 'yes' as const])))
    const body: Partial<Evaluation> = { evaluation: `ev-${index}`, account, answers: yes }
    return [
      noted('2026-03-10', revision(0, body)),
      ...asked.map((id) => noted('2026-03-10', evidence(id, 'confirmed', { account, day: '2026-03-10' }))),
      noted('2026-07-01', outcome(0, isWon ? 'won' : 'lost', { account, day: WON })),
    ]
  }

  const log = Array.from({ length: 50 }, (_, index) => told(index, index < 25, (index % 5 !== 0) === index < 25)).flat()
  const late = noted('2026-07-01', revision(0, { evaluation: 'ev-late', account: 'domain:late.example' }))
  const tooLate = noted('2026-07-01', outcome(0, 'won', { account: 'domain:late.example', day: WON }))
  const state = view([...log, late, tooLate])
  const options = { target: 'won', profile: 'default', profileOf: () => profile() } as const

  test('finds the tier that each account had before, counts those nobody had looked at, and measures them', () => {
    const { cases, unjudged } = casesOf(state.accounts.values(), options)
    expect(cases).toHaveLength(50)
    expect(unjudged.map(({ account }) => account.key)).toEqual(['domain:late.example'])
    const result = calibrate(cases.map(observationOf), profile())
    expect(result.tiers.map(({ tier, good, n }) => `${tier} ${good}/${n}`)).toEqual([
      'A 20/25',
      'B 0/0',
      'C 0/0',
      'D 0/0',
      'X 0/0',
      '? 5/25',
    ])
    expect(result.enough).toBe(true)
    expect(result.lifts.find(({ criterion }) => criterion === 'fit.cultural')?.lift).toBeCloseTo(4, 10)
    expect(result.suggestions.map(({ criterion }) => criterion)).toContain('fit.cultural')
  })

  test('may judge the same cases under another version', () => {
    const strict = profile({ bands: { strong: 101, medium: 100.5, now: 70, soon: 45 } })
    const { cases } = casesOf(state.accounts.values(), { ...options, profileOf: () => strict })
    expect(cases.every(({ verdict }) => verdict.tier !== 'A')).toBe(true)
  })
})

describe('two raters of one account', () => {
  const rated = (id: string, rep: string, given: Evaluation['answers'], time = 1) => ({
    ...revision(time, { evaluation: id, answers: given }),
    rep,
  })
  const accounts = (records: readonly LogRecord[]) => view(records).accounts.values()

  test('are compared on what both answered by hand, under the same profile', () => {
    const records = [
      rated('a', 'Kim', answers({ 'fit.cultural': 'yes', 'able.means': 'yes' })),
      rated('b', 'Robin', answers({ 'fit.cultural': 'no', 'ready.aware': 'no' })),
      { ...revision(1, { evaluation: 'c', profile: { id: 'partners', version: 1 } }), rep: 'Sam' },
    ]
    expect(ratingsOf(accounts(records), 'default')).toEqual([{ criterion: 'fit.cultural', first: 'yes', second: 'no' }])
  })

  test('one rater twice is no second opinion: the newer evaluation counts', () => {
    const records = [
      rated('a', 'Kim', answers({ 'able.means': 'no' }), 1),
      rated('b', 'Kim', answers({ 'able.means': 'yes' }), 2),
    ]
    expect(ratingsOf(accounts(records), 'default')).toEqual([])
    const both = [...records, rated('c', 'Robin', answers({ 'able.means': 'yes' }))]
    expect(agreementOf(ratingsOf(accounts(both), 'default'))).toMatchObject([{ n: 1, agreement: 1 }])
  })
})
