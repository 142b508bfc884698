import { describe, expect, test } from 'vitest'
import type { Grade, Value } from '../../lib/icp/evaluation'
import { roundTo } from '../../lib/icp/rounding'
import { judge } from '../../lib/icp/score'
import type { Range } from '../../lib/icp/verdict'
import { answers, catalyst, evaluation, evidence, partOf, profile, TODAY } from './make'

const FITS = ['technical', 'functional', 'resource', 'competence', 'experience', 'cultural'].map((fit) => `fit.${fit}`)

function shown({ score, low, high, coverage }: Range): string {
  const [a, b, c, d] = [score, low, high, coverage * 100].map((value) => roundTo(value, 1).toFixed(1))
  return `${a} [${b}–${c}] ${d} %`
}

function sixFits(value: Value, grade: Grade) {
  const attached = grade === 'belief' ? [] : FITS.map((id) => evidence(id, grade))
  const given = evaluation({ answers: answers(Object.fromEntries(FITS.map((id) => [id, value]))) })
  return judge(given, profile(), { evidence: attached, catalysts: [] }, TODAY).groups.success
}

test('six unknown, six believed, six confirmed, six refused', () => {
  expect(sixFits('unknown', 'belief')).toEqual({ score: 50, low: 0, high: 100, coverage: 0 })
  expect(sixFits('yes', 'confirmed')).toEqual({ score: 100, low: 100, high: 100, coverage: 1 })
  expect(shown(sixFits('yes', 'belief') as Range)).toBe('70.0 [40.0–100.0] 40.0 %')
  expect(shown(sixFits('no', 'observed') as Range)).toBe('5.0 [0.0–10.0] 90.0 %')
})

describe('the worked example, to the printed digit', () => {
  const given = evaluation({
    answers: {
      ...answers({
        'ready.problem': 'yes',
        'ready.aware': 'yes',
        'ready.urgent': 'partly',
        'willing.acting': 'partly',
        'able.means': 'yes',
        'able.buying': 'partly',
        'fit.technical': 'yes',
        'fit.functional': 'yes',
        'fit.resource': 'partly',
        'fit.competence': 'yes',
        'acquisition.reach': 'yes',
        'growth.expansion': 'yes',
      }),
      'acquisition.cycle': { value: 'partly', override: true, reason: 'They said spring.' },
    },
    economics: {
      monthlyRevenue: 2000,
      grossMargin: 0.8,
      lifetimeMonths: 36,
      acquisition: 15000,
      onboarding: 3000,
      support: 1200,
    },
  })
  const graded: [string, Grade][] = [
    ['ready.problem', 'observed'],
    ['ready.aware', 'inferred'],
    ['ready.urgent', 'inferred'],
    ['willing.acting', 'inferred'],
    ['able.means', 'inferred'],
    ['fit.technical', 'observed'],
    ['fit.functional', 'inferred'],
    ['fit.resource', 'inferred'],
    ['fit.competence', 'inferred'],
    ['acquisition.reach', 'inferred'],
    ['acquisition.cycle', 'inferred'],
    ['growth.expansion', 'inferred'],
  ]
  const known = {
    evidence: graded.map(([id, grade]) => evidence(id, grade)),
    catalysts: [
      catalyst('funding', { day: '2026-10-08' }),
      catalyst('executive', { day: '2026-09-15' }),
      catalyst('layoffs', { day: '2026-11-01' }),
    ],
  }
  const ours = profile({ criteria: { 'acquisition.lifetime': { off: true } } })
  const verdict = judge(given, ours, known, TODAY)

  test('catalysts', () => {
    expect(roundTo(verdict.pressure.positive, 3)).toBe(0.672)
    expect(roundTo(verdict.pressure.negative, 3)).toBe(0.353)
    expect(partOf(verdict, 'willing.catalyst')).toMatchObject({ value: 'yes', grade: 'observed', computed: true })
    expect(verdict.pressure.warns).toEqual([])
  })

  test.each([
    ['ready', '76.7 [65.0–88.3] 76.7 %'],
    ['willing', '65.0 [41.7–88.3] 53.3 %'],
    ['able', '61.7 [30.0–93.3] 36.7 %'],
    ['success', '69.2 [44.2–94.2] 50.0 %'],
    ['acquisition', '73.3 [58.3–88.3] 70.0 %'],
    ['growth', '67.5 [35.0–100.0] 35.0 %'],
  ] as const)('%s %s', (group, printed) => expect(shown(verdict.groups[group] as Range)).toBe(printed))

  test('economics', () => {
    expect(verdict.efficiency).toMatchObject({ cost: 'yes', ltv: 57600, fullCost: 19200, ratio: 3, payback: 12 })
    expect(verdict.efficiency.murphyLimit).toBe(1600)
    expect(partOf(verdict, 'acquisition.cost')).toMatchObject({ value: 'yes', grade: 'inferred', computed: true })
    expect(partOf(verdict, 'acquisition.cycle')).toMatchObject({ value: 'partly', override: true, computed: false })
  })

  test('axes, gate and tier', () => {
    expect(shown(verdict.readiness)).toBe('67.8 [45.6–90.0] 55.6 %')
    expect(shown(verdict.fit)).toBe('70.0 [46.3–93.6] 52.8 %')
    expect(roundTo(verdict.sort, 1)).toBe(68.9)
    expect(verdict.gate).toBe('unproven')
    expect([verdict.tier, verdict.best, verdict.worst]).toEqual(['C', 'A', 'D'])
    expect(verdict.profile).toEqual({ id: 'default', version: 1 })
  })
})

describe('evidence', () => {
  const yes = evaluation({ answers: answers({ 'ready.aware': 'yes' }) })
  const graded = (...records: ReturnType<typeof evidence>[]) =>
    partOf(judge(yes, profile(), { evidence: records, catalysts: [] }, TODAY), 'ready.aware')

  test('the best piece gives the grade, whatever else is attached', () => {
    expect(graded().grade).toBe('belief')
    expect(graded(evidence('ready.aware', 'observed'), evidence('ready.aware', 'inferred')).grade).toBe('observed')
  })

  test('after 180 days it counts one grade lower and shows a clock', () => {
    expect(graded(evidence('ready.aware', 'observed', { day: '2026-05-26' }))).toMatchObject({
      grade: 'observed',
      stale: false,
    })
    expect(graded(evidence('ready.aware', 'observed', { day: '2026-05-25' }))).toMatchObject({
      grade: 'inferred',
      confidence: 0.7,
      stale: true,
    })
    const fresh = evidence('ready.aware', 'observed')
    expect(graded(evidence('ready.aware', 'observed', { day: '2025-01-01' }), fresh).stale).toBe(false)
  })

  test('what is not filed yet, or belongs to another criterion, proves nothing', () => {
    expect(graded(evidence('', 'confirmed'), evidence('ready.urgent', 'confirmed')).grade).toBe('belief')
  })

  test('an unknown answer has no confidence, however much evidence lies there', () => {
    const verdict = judge(
      evaluation(),
      profile(),
      { evidence: [evidence('ready.aware', 'confirmed')], catalysts: [] },
      TODAY,
    )
    expect(partOf(verdict, 'ready.aware').confidence).toBe(0)
    expect(verdict.groups.ready?.coverage).toBe(0)
  })
})

describe('what a profile changes', () => {
  const all = (goal?: 'revenue' | 'customers' | 'advocates', postSale = false) => {
    const capability = { product: '', service: '', technology: '' }
    const given = answers({ 'growth.advocacy': 'yes', 'fit.technical': 'yes', 'acquisition.reach': 'no' })
    const situation = goal ? { goal: { kind: goal, amount: 10 }, capability } : { capability }
    return judge(
      evaluation({ answers: given }),
      profile({ situation, postSale }),
      { evidence: [], catalysts: [] },
      TODAY,
    )
  }

  test('a goal weighs criteria and groups', () => {
    expect(partOf(all(), 'growth.advocacy').weight).toBe(1)
    expect(partOf(all('advocates'), 'growth.advocacy').weight).toBe(3)
    expect(partOf(all('revenue'), 'acquisition.cost').weight).toBe(1.5)
    expect(partOf(all('customers'), 'acquisition.reach').weight).toBe(1.5)
    const [plain, revenue, customers, advocates] = [all(), all('revenue'), all('customers'), all('advocates')]
    const growth = plain.groups.growth?.score ?? 0
    const mixed = (v: typeof plain, share: number) =>
      (60 * (v.groups.success?.score ?? 0) + 25 * (v.groups.acquisition?.score ?? 0) + share * growth) / (85 + share)
    expect(plain.fit.score).toBeCloseTo(mixed(plain, 15), 6)
    expect(revenue.fit.score).toBeCloseTo(mixed(revenue, 22.5), 6)
    expect(customers.fit.score).toBeCloseTo(mixed(customers, 7.5), 6)
    const { success, acquisition, growth: praise } = advocates.groups
    const praised = 75 * (success?.score ?? 0) + 25 * (acquisition?.score ?? 0) + 15 * (praise?.score ?? 0)
    expect(advocates.fit.score).toBeCloseTo(praised / 115, 6)
    expect(all('revenue').groups.growth).toEqual(plain.groups.growth)
  })

  test('a post-sale profile knows no sales cycle and doubles growth', () => {
    const verdict = all(undefined, true)
    const acquisition = verdict.parts.filter(({ group }) => group === 'acquisition').map(({ criterion }) => criterion)
    expect(acquisition).toEqual(['acquisition.lifetime'])
    const { success, growth } = verdict.groups
    const expected = (60 * (success?.score ?? 0) + 25 * 50 + 30 * (growth?.score ?? 0)) / 115
    expect(verdict.fit.score).toBeCloseTo(expected, 6)
  })

  test('own criteria count in their group, and as a knock-out where the profile says so', () => {
    const ours = profile({ criteria: { 'own.iso': { group: 'able', name: 'ISO 27001', knockout: true } } })
    const given = evaluation({ answers: answers({ 'own.iso': 'no' }) })
    const seen = { evidence: [evidence('own.iso', 'observed')], catalysts: [] }
    const verdict = judge(given, ours, seen, TODAY)
    expect(partOf(verdict, 'own.iso').points).toBeCloseTo(-11.25, 6)
    expect(verdict.knockouts.proven).toEqual(['own.iso'])
    expect(verdict.tier).toBe('X')
  })

  test('weights of nothing: a group drops out, an axis without groups is not computed but ?', () => {
    const none = Object.fromEntries(['expansion', 'advocacy'].map((id) => [`growth.${id}`, { weight: 0 }]))
    const verdict = judge(evaluation(), profile({ criteria: none }), { evidence: [], catalysts: [] }, TODAY)
    expect(verdict.groups.growth).toBeUndefined()
    expect(verdict.fit.groups).toEqual(['success', 'acquisition'])
    const empty = judge(
      evaluation(),
      profile({ shares: { success: 0, acquisition: 0, growth: 0 } }),
      { evidence: [], catalysts: [] },
      TODAY,
    )
    expect(empty.fit).toEqual({ score: 50, low: 0, high: 100, coverage: 0, groups: [] })
    expect(empty.tier).toBe('?')
    expect(JSON.stringify(empty)).not.toContain('null')
  })
})

test('strategic importance turns a cost of No into Partly, and says so', () => {
  const economics = {
    monthlyRevenue: 100,
    grossMargin: 0.5,
    lifetimeMonths: 12,
    acquisition: 9000,
    onboarding: 0,
    support: 0,
  }
  const plain = judge(evaluation({ economics }), profile(), { evidence: [], catalysts: [] }, TODAY)
  expect(partOf(plain, 'acquisition.cost')).toMatchObject({ value: 'no' })
  const given = evaluation({ economics, strategic: { reason: 'First bank in the north.' } })
  const verdict = judge(given, profile(), { evidence: [], catalysts: [] }, TODAY)
  expect(partOf(verdict, 'acquisition.cost')).toMatchObject({ value: 'partly', strategic: true })
  expect(verdict.efficiency.cost).toBe('no')
  const cheap = evaluation({ ...given, economics: { ...economics, acquisition: 10 } })
  expect(partOf(judge(cheap, profile(), { evidence: [], catalysts: [] }, TODAY), 'acquisition.cost').value).toBe('yes')
  expect(verdict.parts.some(({ criterion }) => criterion === 'acquisition.strategic')).toBe(false)
  const off = profile({ criteria: { 'acquisition.strategic': { off: true } } })
  expect(partOf(judge(given, off, { evidence: [], catalysts: [] }, TODAY), 'acquisition.cost').value).toBe('no')
})

test('an answer by hand stands above a computed one and is graded by its own evidence', () => {
  const given = evaluation({ answers: { 'willing.catalyst': { value: 'no', override: true, reason: 'Old news.' } } })
  const known = { evidence: [], catalysts: [catalyst('funding', { day: TODAY })] }
  const part = partOf(judge(given, profile(), known, TODAY), 'willing.catalyst')
  expect(part).toMatchObject({ value: 'no', grade: 'belief', override: true, computed: false })
})

test('now may be given as a day or as milliseconds; only its UTC day counts', () => {
  const known = { evidence: [], catalysts: [catalyst('funding', { day: '2026-11-01' })] }
  const byDay = judge(evaluation(), profile(), known, TODAY)
  expect(judge(evaluation(), profile(), known, Date.UTC(2026, 10, 22, 23, 59))).toEqual(byDay)
  expect(judge(evaluation(), profile(), known, '2026-11-22T03:00:00Z')).toEqual(byDay)
})
