import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  agreementOf,
  calibrate,
  kappaOf,
  liftsOf,
  type Observation,
  orderOf,
  type Pair,
  suggestionsOf,
  tierShares,
  wilson,
} from '../../lib/icp/calibration'
import type { Value } from '../../lib/icp/evaluation'
import type { Tier } from '../../lib/icp/verdict'
import { profile } from './make'

function times<T>(count: number, item: T): T[] {
  return Array.from({ length: count }, () => item)
}

function seen(tier: Tier, good: number, bad: number, values: Record<string, Value> = {}): Observation[] {
  return [...times(good, { tier, values, good: true }), ...times(bad, { tier, values, good: false })]
}

describe('a share with its interval', () => {
  test.each([
    [18, 30, 0.6, 0.4232, 0.7541],
    [24, 30, 0.8, 0.6269, 0.9049],
    [5, 10, 0.5, 0.2366, 0.7634],
    [0, 10, 0, 0, 0.2775],
    [10, 10, 1, 0.7225, 1],
    [1, 1, 1, 0.2065, 1],
  ])('%i of %i is %d [%d–%d]', (good, n, rate, low, high) => {
    const share = wilson(good, n)
    expect(share.rate).toBe(rate)
    expect(share.low).toBeCloseTo(low, 4)
    expect(share.high).toBeCloseTo(high, 4)
  })

  test('18 of 30 is shown as 60 % [42.3–75.4]', () => {
    const { low, high } = wilson(18, 30)
    expect([(low * 100).toFixed(1), (high * 100).toFixed(1)]).toEqual(['42.3', '75.4'])
  })

  test('of none there is no rate, and anything is possible', () => {
    expect(wilson(0, 0)).toEqual({ good: 0, n: 0, low: 0, high: 1 })
  })

  test('the interval holds the rate, stays within 0 and 1, and narrows with more cases', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const good = Math.round(n * part)
        const { rate = -1, low, high } = wilson(good, n)
        expect(0 <= low && low <= rate && rate <= high && high <= 1).toBe(true)
        const more = wilson(good * 2, n * 2)
        expect(more.high - more.low).toBeLessThan(high - low)
      }),
    )
  })
})

describe('tiers', () => {
  const observations = [...seen('A', 24, 6), ...seen('B', 18, 12), ...seen('D', 3, 27), ...seen('X', 5, 5)]

  test('each tier has its share, X and ? too', () => {
    expect(tierShares(observations).map(({ tier, good, n }) => `${tier} ${good}/${n}`)).toEqual([
      'A 24/30',
      'B 18/30',
      'C 0/0',
      'D 3/30',
      'X 5/10',
      '? 0/0',
    ])
  })

  test('the order is checked between neighbours that have cases, and whether it is beyond chance', () => {
    expect(orderOf(tierShares(observations))).toEqual({
      holds: true,
      steps: [
        { better: 'A', worse: 'B', holds: true, separate: false },
        { better: 'B', worse: 'D', holds: true, separate: true },
      ],
    })
    const turned = [...seen('A', 3, 7), ...seen('B', 5, 5)]
    expect(orderOf(tierShares(turned)).holds).toBe(false)
    expect(orderOf(tierShares(seen('A', 3, 7)))).toEqual({ steps: [] })
    expect(orderOf(tierShares([...seen('A', 1, 1), ...seen('C', 1, 1)])).holds).toBe(false)
  })

  test('a back-test says how many of the A went well, and whether there is enough to judge', () => {
    const result = calibrate(observations, profile())
    expect(result.all).toMatchObject({ good: 50, n: 100, rate: 0.5 })
    expect(result.enough).toBe(true)
    expect(result.precisionAtA).toEqual(wilson(24, 30))
    expect(result.order.holds).toBe(true)
  })
})

describe('lift of a criterion', () => {
  test('is P(good | yes) against P(good | not yes), with an interval of the difference', () => {
    const lifts = liftsOf([
      ...seen('A', 56, 14, { 'ready.aware': 'yes' }),
      ...seen('B', 20, 10, { 'ready.aware': 'unknown' }),
      ...seen('B', 28, 22, { 'ready.aware': 'no' }),
      ...seen('B', 9, 9),
    ])
    expect(lifts).toHaveLength(1)
    const [lift] = lifts
    expect(lift).toMatchObject({ criterion: 'ready.aware', yes: wilson(56, 70), rest: wilson(48, 80) })
    expect(lift?.lift).toBeCloseTo(0.8 / 0.6, 10)
    // Newcombe's own example of 56/70 against 48/80: 0.2 [0.0524–0.3339].
    expect(lift?.difference?.value).toBeCloseTo(0.2, 10)
    expect(lift?.difference?.low).toBeCloseTo(0.0524, 4)
    expect(lift?.difference?.high).toBeCloseTo(0.3339, 4)
    expect(lift?.separate).toBe(false)
  })

  test('without a Yes, or with nothing but, there is nothing to compare', () => {
    const [lift] = liftsOf(seen('A', 5, 5, { 'able.means': 'yes' }))
    expect(lift).toEqual({ criterion: 'able.means', yes: wilson(5, 10), rest: wilson(0, 0), separate: false })
  })

  test('without good outcomes elsewhere there is a difference but no ratio', () => {
    const [lift] = liftsOf([...seen('A', 9, 1, { 'able.means': 'yes' }), ...seen('B', 0, 10, { 'able.means': 'no' })])
    expect(lift && 'lift' in lift).toBe(false)
    expect(lift?.difference?.value).toBe(0.9)
    expect(lift?.separate).toBe(true)
  })
})

describe('suggested weights', () => {
  const strong = (yes: Value, no: Value, id = 'ready.aware') => [
    ...seen('A', 40, 10, { [id]: yes }),
    ...seen('C', 15, 35, { [id]: no }),
  ]

  test('come only where intervals separate, at most doubled, from today’s weight', () => {
    const suggestions = (observations: Observation[], criteria = {}) =>
      suggestionsOf(liftsOf(observations), profile({ criteria }))
    // 80 % against 30 % is a lift of 2.67: doubled.
    expect(suggestions(strong('yes', 'no'))).toEqual([
      { criterion: 'ready.aware', weight: 1, suggested: 2, direction: 'raise' },
    ])
    expect(suggestions(strong('yes', 'unknown'), { 'ready.aware': { weight: 1.5 } })[0]?.suggested).toBe(3)
    // The other way round: 30 % against 80 % is 0.375, halved.
    expect(suggestions(strong('no', 'yes'))).toEqual([
      { criterion: 'ready.aware', weight: 1, suggested: 0.5, direction: 'lower' },
    ])
    const close = [...seen('A', 27, 23, { 'ready.aware': 'yes' }), ...seen('B', 25, 25, { 'ready.aware': 'no' })]
    expect(suggestions(close)).toEqual([])
  })

  test('never from fewer than 20 good and 20 bad outcomes: too few to judge', () => {
    const few = [...seen('A', 19, 0, { 'ready.aware': 'yes' }), ...seen('C', 0, 60, { 'ready.aware': 'no' })]
    const result = calibrate(few, profile())
    expect(result.lifts[0]?.separate).toBe(true)
    expect([result.enough, result.suggestions, result.order]).toEqual([false, [], { steps: [] }])
    const enough = [...few, ...seen('A', 1, 0, { 'ready.aware': 'yes' })]
    expect(calibrate(enough, profile()).suggestions).toHaveLength(1)
    expect(calibrate(seen('A', 60, 19), profile()).enough).toBe(false)
  })
})

describe('two raters', () => {
  function pairs(counts: [Value, Value, number][], criterion = 'fit.cultural'): Pair[] {
    return counts.flatMap(([first, second, count]) => times(count, { criterion, first, second }))
  }

  test('the table of 20, 5, 10, 15 agrees in 70 %, which is a kappa of 0.4', () => {
    const table = pairs([
      ['yes', 'yes', 20],
      ['yes', 'no', 5],
      ['no', 'yes', 10],
      ['no', 'no', 15],
    ])
    const [one] = agreementOf(table)
    expect(one).toMatchObject({ criterion: 'fit.cultural', n: 50, agreement: 0.7, reword: false })
    expect(one?.kappa).toBeCloseTo(0.4, 12)
  })

  test('three answers: 10, 8 and 6 alike of 30 are a kappa of 0.697', () => {
    // first: yes 12, partly 10, no 8; second: yes 11, partly 11, no 8. Chance (132 + 110 + 64) / 900 = 0.34.
    const table = pairs([
      ['yes', 'yes', 10],
      ['yes', 'partly', 2],
      ['partly', 'partly', 8],
      ['partly', 'no', 2],
      ['no', 'no', 6],
      ['no', 'yes', 1],
      ['no', 'partly', 1],
    ])
    expect(kappaOf(table)).toBeCloseTo((24 / 30 - 0.34) / 0.66, 12)
  })

  test('agreement no better than chance asks for other words; an unknown is no disagreement', () => {
    const table = pairs([
      ['yes', 'yes', 5],
      ['yes', 'no', 5],
      ['no', 'yes', 5],
      ['no', 'no', 5],
      ['unknown', 'yes', 30],
      ['no', 'unknown', 30],
    ])
    expect(agreementOf(table)).toEqual([{ criterion: 'fit.cultural', n: 20, agreement: 0.5, kappa: 0, reword: true }])
  })

  test('where both always say the same one thing, chance explains it all and there is no kappa', () => {
    expect(agreementOf(pairs([['yes', 'yes', 9]]))).toEqual([
      { criterion: 'fit.cultural', n: 9, agreement: 1, reword: false },
    ])
    expect(kappaOf([])).toBeUndefined()
  })

  test('kappa is 1 for full agreement, never above, and does not mind who is first', () => {
    const value = fc.constantFrom<Value>('no', 'partly', 'yes')
    fc.assert(
      fc.property(fc.array(fc.record({ first: value, second: value }), { minLength: 1, maxLength: 60 }), (table) => {
        const kappa = kappaOf(table)
        const turned = kappaOf(table.map(({ first, second }) => ({ first: second, second: first })))
        expect(turned).toBe(kappa)
        expect(kappa ?? 1).toBeLessThanOrEqual(1)
        const alike = kappaOf(table.map(({ first }) => ({ first, second: first })))
        expect(alike ?? 1).toBe(1)
      }),
    )
  })
})
