import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../lib/icp/day'
import { DEFAULT_PROFILE, type Profile, type Situation } from '../../lib/icp/profile'
import {
  anotherDay,
  CAPABILITY_OF,
  checkpointDays,
  checkpoints,
  countedBy,
  decisionLog,
  expectedBy,
  paceOf,
  statusOf,
} from '../../lib/icp/situation'
import { checkpoint, outcome } from './customer'
import { profile } from './make'

const START = '2026-01-01'
/** 100,000 in 90 days. */
const situation: Situation = {
  ...DEFAULT_PROFILE.situation,
  goal: { kind: 'revenue', amount: 100_000, currency: 'EUR' },
  start: START,
  end: '2026-04-01',
}
const ours: Profile = profile({ situation })
const inDays = (days: number) => addDays(START, days)

describe('checkpoints', () => {
  test('stand at a third, two thirds and the end, unless the profile names its own', () => {
    expect(checkpointDays(situation)).toEqual([inDays(30), inDays(60), inDays(90)])
    expect(checkpointDays({ ...situation, end: inDays(100) })).toEqual([inDays(33), inDays(67), inDays(100)])
    const own = { ...situation, checkpoints: [inDays(45), inDays(10), inDays(45)] }
    expect(checkpointDays(own)).toEqual([inDays(10), inDays(45)])
    expect(checkpointDays({ ...situation, end: undefined })).toEqual([])
    expect(checkpointDays({ ...situation, end: START })).toEqual([])
  })

  test.each([
    [30, 33_334],
    [60, 66_667],
    [45, 50_000],
    [90, 100_000],
    [0, 0],
    [-5, 0],
    [120, 100_000],
  ])('by day %i, %i of 100,000 in 90 days is expected', (day, expected) => {
    expect(expectedBy(situation, inDays(day))).toBe(expected)
  })

  test('what is a whole number is not rounded up by float noise', () => {
    const goal = { kind: 'revenue' as const, amount: 0.3 * 100 }
    expect(expectedBy({ ...situation, goal, end: inDays(100) }, inDays(10))).toBe(3)
  })

  test('without a goal or a frame nothing is expected', () => {
    expect(expectedBy({ ...situation, goal: undefined }, inDays(30))).toBeUndefined()
    expect(expectedBy({ ...situation, start: undefined }, inDays(30))).toBeUndefined()
    expect(checkpoints(profile(), [], START)).toEqual([])
  })

  test('expected never falls as days pass and ends at the goal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 800 }), (amount, length) => {
        const frame = { ...situation, goal: { kind: 'customers' as const, amount }, end: inDays(length) }
        const values = [0, 0.3, 0.7, 1].map((share) => expectedBy(frame, inDays(Math.round(length * share))) ?? -1)
        expect(values).toEqual(values.toSorted((a, b) => a - b))
        expect(values.at(-1)).toBe(amount)
      }),
    )
  })

  test.each([
    [33_334, 33_334, 'on track'],
    [33_333, 33_334, 'watch'],
    [70, 100, 'watch'],
    [69.9, 100, 'behind'],
    [0, 0, 'on track'],
  ])('%d of %d is %s', (measured, expected, status) => {
    expect(statusOf(measured, expected)).toBe(status)
  })

  test('each is ahead, due or measured; the newest measure for it counts, on its own day', () => {
    const early = checkpoint(1, 30_000, { day: inDays(29), planned: inDays(30) })
    const late = checkpoint(2, 60_000, { day: inDays(63) })
    const corrected = checkpoint(3, 70_500, { day: inDays(63) })
    const found = checkpoints(ours, [early, late, corrected], inDays(92))
    expect(found.map(({ state, status }) => [state, status])).toEqual([
      ['measured', 'watch'],
      ['measured', 'on track'],
      ['due', undefined],
    ])
    expect(found[1]?.record).toBe(corrected)
    expect(checkpoints(ours, [], inDays(30)).map(({ state }) => state)).toEqual(['due', 'ahead', 'ahead'])
  })

  test('measured before anything is expected, nothing says how it stands', () => {
    const record = checkpoint(1, 2, { day: START, planned: inDays(30) })
    const [first] = checkpoints(ours, [record], START)
    expect(first).toMatchObject({ state: 'measured', expected: 33_334, expectedThen: 0 })
    expect(first && 'status' in first).toBe(false)
    expect(decisionLog([record], () => ours)).toEqual([{ record, expected: 0 }])
    expect(paceOf(ours, [record], START)?.status).toBeUndefined()
  })

  test('one planned for a day that is no checkpoint any more counts where its day falls', () => {
    const record = checkpoint(1, 40_000, { day: inDays(31), planned: inDays(20) })
    expect(checkpoints(ours, [record], inDays(31))[0]?.record).toBe(record)
  })
})

describe('pace', () => {
  test('projects the measured value to the end and says what a day is missing', () => {
    const records = [checkpoint(1, 20_000, { day: inDays(30) })]
    expect(paceOf(ours, records, inDays(50))).toEqual({
      length: 90,
      elapsed: 50,
      daysLeft: 40,
      day: inDays(30),
      expected: 33_334,
      measured: 20_000,
      ratio: 20_000 / 33_334,
      status: 'behind',
      projected: 60_000,
      needed: 2000,
    })
  })

  test('without a measure it says what is expected today; before the start nothing is', () => {
    expect(paceOf(ours, [], inDays(45))).toMatchObject({ day: inDays(45), expected: 50_000, daysLeft: 45 })
    expect(paceOf(ours, [], inDays(-3))).toMatchObject({ elapsed: 0, expected: 0 })
    expect(paceOf(profile(), [], START)).toBeUndefined()
  })

  test('a goal that is passed needs no more, and after the end nothing is left', () => {
    const records = [checkpoint(1, 120_000, { day: inDays(80) })]
    expect(paceOf(ours, records, inDays(80))).toMatchObject({ status: 'on track', needed: 0 })
    const after = paceOf(ours, records, inDays(200))
    expect(after).toMatchObject({ elapsed: 90, daysLeft: 0 })
    expect(after && 'needed' in after).toBe(false)
  })
})

test('a further day to measure on lies in the widest gap, and never on a day that is taken', () => {
  expect(anotherDay({ ...situation, checkpoints: [inDays(30), inDays(90)] })).toBe(inDays(60))
  expect(anotherDay({ ...situation, checkpoints: [inDays(80), inDays(90)] })).toBe(inDays(40))
  expect(anotherDay({ ...situation, start: undefined, checkpoints: [inDays(5), inDays(6)] })).toBeUndefined()
  expect(anotherDay({ ...situation, start: undefined, end: undefined })).toBeUndefined()
})

describe('the decision log', () => {
  test('holds each decision against the goal of its own version, newest first', () => {
    const first = checkpoint(1, 30_000, { day: inDays(30), decision: 'version', reason: 'Too few in reach' })
    const second = checkpoint(2, 30_000, {
      day: inDays(60),
      decision: 'keep',
      reason: 'Enough now',
      profile: { id: 'default', version: 2 },
    })
    const lower = profile({ version: 2, situation: { ...situation, goal: { kind: 'revenue', amount: 45_000 } } })
    const log = decisionLog([first, second], ({ version }) => [ours, lower].find((one) => one.version === version))
    expect(log.map(({ expected, status }) => [expected, status])).toEqual([
      [30_000, 'on track'],
      [33_334, 'watch'],
    ])
    expect(decisionLog([first], () => undefined)).toEqual([{ record: first }])
  })
})

test('customers won and advocates gained in the frame are counted, each account once; revenue is not in the log', () => {
  const outcomes = [
    outcome(1, 'won', { day: inDays(3) }),
    outcome(2, 'won', { day: inDays(9) }),
    outcome(3, 'won', { day: inDays(5), account: 'domain:globex.example' }),
    outcome(4, 'won', { day: inDays(-1), account: 'domain:early.example' }),
    outcome(5, 'advocate', { day: inDays(20) }),
  ]
  const withGoal = (kind: 'revenue' | 'customers' | 'advocates') => ({ ...situation, goal: { kind, amount: 9 } })
  expect(countedBy(withGoal('customers'), outcomes, inDays(10))).toBe(2)
  expect(countedBy(withGoal('customers'), outcomes, inDays(4))).toBe(1)
  expect(countedBy(withGoal('advocates'), outcomes, inDays(90))).toBe(1)
  expect(countedBy(withGoal('revenue'), outcomes, inDays(90))).toBeUndefined()
})

test('each capability text has a fit to stand beside', () => {
  expect(new Set(Object.values(CAPABILITY_OF))).toEqual(new Set(['product', 'service', 'technology']))
})
