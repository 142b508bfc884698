import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buyingCycle, type Span } from '../../lib/icp/cycle'
import { addDays } from '../../lib/icp/day'
import { economicsOf, efficiency } from '../../lib/icp/efficiency'
import type { Economics } from '../../lib/icp/evaluation'
import type { Profile } from '../../lib/icp/profile'
import { evaluation, profile, TODAY } from './make'

const ACME: Economics = {
  monthlyRevenue: 2000,
  grossMargin: 0.8,
  lifetimeMonths: 36,
  acquisition: 15000,
  onboarding: 3000,
  support: 1200,
}

function by(rule: 'ratio' | 'payback' | 'murphy', change: Economics = {}) {
  const acquisition: Profile['acquisition'] = { rule, paybackMonths: 12, closedWindows: [] }
  return efficiency({ ...ACME, ...change }, profile({ acquisition })).cost
}

describe('acquisition cost', () => {
  test.each([
    ['ratio', 15000, 'yes'],
    ['ratio', 15001, 'partly'],
    ['ratio', 24600, 'partly'],
    ['ratio', 24601, 'no'],
    ['payback', 15000, 'yes'],
    ['payback', 24600, 'partly'],
    ['payback', 24601, 'no'],
    ['murphy', 15000, 'no'],
  ] as const)('by %s, %d to acquire: %s', (rule, acquisition, value) => {
    expect(by(rule, { acquisition })).toBe(value)
  })

  test('by murphy the full cost must stay under LTV / months, missing it by half is partly', () => {
    const cheap = (acquisition: number) => by('murphy', { acquisition, onboarding: 0, support: 0 })
    expect([cheap(1599), cheap(1600), cheap(2400), cheap(2401)]).toEqual(['yes', 'partly', 'partly', 'no'])
  })

  test('float noise in decimals does not tip a rule', () => {
    const noisy = { monthlyRevenue: 300, grossMargin: 0.07, lifetimeMonths: 3, onboarding: 0, support: 0 }
    expect(300 * 0.07).not.toBe(21)
    expect([by('ratio', { ...noisy, acquisition: 21 }), by('murphy', { ...noisy, acquisition: 21 })]).toEqual([
      'yes',
      'partly',
    ])
    expect(by('payback', { ...noisy, acquisition: 252 })).toBe('yes')
  })

  test('a missing number is unknown, never a guess; only what the rule needs is needed', () => {
    for (const field of ['monthlyRevenue', 'grossMargin', 'lifetimeMonths', 'acquisition', 'onboarding', 'support']) {
      expect(by('ratio', { [field]: undefined })).toBe('unknown')
    }
    expect(by('payback', { lifetimeMonths: undefined })).toBe('yes')
  })

  test('dividing by zero cannot be computed', () => {
    expect(by('ratio', { acquisition: 0, onboarding: 0, support: 0 })).toBe('unknown')
    expect(by('payback', { monthlyRevenue: 0 })).toBe('unknown')
    expect(by('murphy', { lifetimeMonths: 0 })).toBe('unknown')
    expect(efficiency({ ...ACME, monthlyRevenue: 0 }, profile())).toEqual({
      cost: 'no',
      ltv: 0,
      fullCost: 19200,
      ratio: 0,
      murphyLimit: 0,
    })
  })

  test('money lost every month never pays back', () => {
    expect(by('payback', { grossMargin: -0.2 })).toBe('no')
    expect(by('ratio', { grossMargin: -0.2 })).toBe('no')
  })

  test('the profile fills in what the account leaves open, but no amounts of another currency', () => {
    const acquisition: Profile['acquisition'] = {
      rule: 'ratio',
      paybackMonths: 12,
      closedWindows: [],
      defaults: { ...ACME, currency: 'EUR', cycleDays: 90 },
    }
    const ours = profile({ acquisition })
    expect(economicsOf(evaluation({ economics: { monthlyRevenue: 10 } }), ours)).toEqual({
      ...ACME,
      monthlyRevenue: 10,
      currency: 'EUR',
      cycleDays: 90,
    })
    const anyMoney = { ...acquisition, defaults: { support: 7 } }
    const inLira = evaluation({ economics: { currency: 'TRY' } })
    expect(economicsOf(inLira, profile({ acquisition: anyMoney }))).toEqual({ currency: 'TRY', support: 7 })
    expect(economicsOf(evaluation({ economics: { currency: 'TRY', monthlyRevenue: 10 } }), ours)).toEqual({
      currency: 'TRY',
      monthlyRevenue: 10,
      grossMargin: 0.8,
      lifetimeMonths: 36,
      cycleDays: 90,
    })
  })
})

describe('the buying cycle', () => {
  const frame = { start: '2026-10-01', end: '2026-12-30' }
  const cycle = (cycleDays: number | undefined, closed: Span[] = []) =>
    buyingCycle({ today: TODAY, cycleDays, frame, closed })

  test('yes until the end of the frame, partly for a quarter of it more, then no', () => {
    expect(cycle(38)).toMatchObject({ cycle: 'yes', expectedClose: '2026-12-30' })
    expect(cycle(39).cycle).toBe('partly')
    expect(cycle(38.5)).toEqual(cycle(39))
    expect(cycle(60)).toMatchObject({ cycle: 'partly', expectedClose: '2027-01-21' })
    expect(cycle(61).cycle).toBe('no')
  })

  test('the last day to start is the one that still ends on the last day', () => {
    expect(cycle(30).lastStart).toBe('2026-11-30')
    expect(buyingCycle({ today: '2026-11-30', cycleDays: 30, frame, closed: [] }).cycle).toBe('yes')
    expect(buyingCycle({ today: '2026-12-01', cycleDays: 30, frame, closed: [] }).cycle).toBe('partly')
  })

  test('days in a closed window do not count, also where windows overlap or stand the wrong way round', () => {
    const freeze = { start: '2026-12-01', end: '2026-12-10' }
    expect(cycle(10, [freeze]).expectedClose).toBe('2026-12-12')
    expect(cycle(10, [freeze, { start: '2026-12-05', end: '2026-12-12' }]).expectedClose).toBe('2026-12-14')
    expect(cycle(10, [{ start: '2026-12-10', end: '2026-12-01' }]).expectedClose).toBe('2026-12-02')
  })

  test('what is missing leaves it unknown', () => {
    expect(cycle(undefined)).toEqual({ cycle: 'unknown' })
    expect(cycle(Number.NaN)).toEqual({ cycle: 'unknown' })
    const open = buyingCycle({ today: TODAY, cycleDays: 10, frame: {}, closed: [] })
    expect(open).toEqual({ cycle: 'unknown', expectedClose: '2026-12-02' })
    const noStart = { end: '2026-11-30' }
    expect(buyingCycle({ today: TODAY, cycleDays: 5, frame: noStart, closed: [] }).cycle).toBe('yes')
    expect(buyingCycle({ today: TODAY, cycleDays: 50, frame: noStart, closed: [] }).cycle).toBe('unknown')
  })

  const span = fc
    .tuple(fc.integer({ min: -20, max: 80 }), fc.integer({ min: 0, max: 15 }))
    .map(([from, length]) => ({ start: addDays(TODAY, from), end: addDays(TODAY, from + length) }))

  test('counts as a calendar does, day by day, and the last start is the last that is in time', () => {
    const isClosed = (closed: Span[], day: string) => closed.some(({ start, end }) => start <= day && day <= end)
    const closeOf = (from: string, days: number, closed: Span[]) => {
      let day = from
      if (days === 0) while (isClosed(closed, day)) day = addDays(day, 1)
      for (let left = days; left > 0; ) {
        day = addDays(day, 1)
        if (!isClosed(closed, day)) left--
      }
      return day
    }
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), fc.integer({ min: 0, max: 60 }), (closed, days) => {
        const found = buyingCycle({ today: TODAY, cycleDays: days, frame, closed })
        expect(found.expectedClose).toBe(closeOf(TODAY, days, closed))
        const last = found.lastStart ?? ''
        expect(closeOf(last, days, closed) <= frame.end).toBe(true)
        expect(closeOf(addDays(last, 1), days, closed) > frame.end).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
