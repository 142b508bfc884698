import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalystKinds } from '../../lib/icp/catalyst'
import { addDays, daysBetween } from '../../lib/icp/day'
import { fadedSince, staleSince } from '../../lib/icp/decay'
import { GRADES } from '../../lib/icp/evaluation'
import { proofs } from '../../lib/icp/grade'
import { pressureOf } from '../../lib/icp/pressure'
import { anyCatalyst, anyEvidence } from './arbitrary'
import { catalyst, evidence, look, profile, TODAY } from './make'

const kinds = catalystKinds(profile())
const inDays = (days: number) => addDays(TODAY, days)

describe('catalysts that fade', () => {
  // 0.8 · 0.9 = 0.72 on day 0; below 0.6 after 60 · log2(1.2) = 15.8 days, below 0.25 after 91.6.
  const funding = catalyst('funding', { day: TODAY })

  test.each([
    [0, 15, undefined],
    [0, 16, 16],
    [0, 60, 16],
    [20, 60, undefined],
    [20, 92, 92],
    [20, 200, 92],
    [100, 200, undefined],
    [0, 0, undefined],
    [30, 10, undefined],
  ])('seen on day %i and again on day %i, a round of funding had said less since day %s', (from, to, day) => {
    const found = fadedSince([funding], kinds, inDays(from), inDays(to))
    expect(found?.day).toBe(day === undefined ? undefined : inDays(day))
    if (found) expect(found.records).toEqual([funding.id])
  })

  test('a deadline that passes takes it all away on the next day', () => {
    const tender = catalyst('rfp', { deadline: inDays(10) })
    expect(fadedSince([tender], kinds, TODAY, inDays(10))).toBeUndefined()
    expect(fadedSince([tender], kinds, TODAY, inDays(30))?.day).toBe(inDays(11))
  })

  test('names the greatest loss first, and leaves out warnings, looks and what lost nothing', () => {
    const notes = [
      catalyst('layoffs', { day: TODAY }),
      look(TODAY),
      catalyst('results', { day: inDays(-10) }),
      funding,
      catalyst('expansion', { deadline: inDays(300), grade: 'belief' }),
    ]
    const found = fadedSince(notes, kinds, TODAY, inDays(80))
    expect(found?.records).toEqual([funding.id, notes[2]?.id])
  })

  test('whatever is told did carry before and carries less now, from that very day', () => {
    fc.assert(
      fc.property(
        fc.array(anyCatalyst, { maxLength: 5 }),
        fc.integer({ min: -100, max: 100 }),
        fc.integer({ min: 1, max: 400 }),
        (notes, start, length) => {
          const found = fadedSince(notes, kinds, inDays(start), inDays(start + length))
          const on = (days: number) => ['partly', 'yes'].indexOf(pressureOf(notes, kinds, inDays(days)).value)
          const level = on(start)
          if (!found) {
            expect(level < 0 || on(start + length) >= level).toBe(true)
            return
          }
          const day = daysBetween(TODAY, found.day)
          expect(on(day)).toBeLessThan(level)
          expect(on(day - 1)).toBeGreaterThanOrEqual(level)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('evidence that grows old', () => {
  test('counts less from the day after its last fresh one; the newest of the best pieces decides', () => {
    const old = evidence('able.means', 'observed', { day: inDays(-200) })
    const newer = evidence('able.means', 'observed', { day: inDays(-190) })
    const weak = evidence('able.means', 'belief', { day: TODAY })
    expect(staleSince([old, newer, weak], 180, TODAY)).toEqual([
      { criterion: 'able.means', day: inDays(-9), records: [old.id, newer.id] },
    ])
    expect(staleSince([{ ...old, day: inDays(-180) }], 180, TODAY)).toEqual([])
    expect(staleSince([{ ...old, day: inDays(-181) }], 180, TODAY)[0]?.day).toBe(TODAY)
  })

  test('fresh proof as good, belief and what is not filed yet are no reminder', () => {
    const old = evidence('able.means', 'observed', { day: inDays(-200) })
    expect(staleSince([old, evidence('able.means', 'observed')], 180, TODAY)).toEqual([])
    expect(staleSince([evidence('able.means', 'belief', { day: inDays(-200) })], 180, TODAY)).toEqual([])
    expect(staleSince([evidence('', 'observed', { day: inDays(-200) })], 180, TODAY)).toEqual([])
  })

  test('is told for exactly the criteria that show a clock, and since no later than today', () => {
    fc.assert(
      fc.property(fc.array(anyEvidence, { maxLength: 20 }), fc.integer({ min: 1, max: 300 }), (pieces, staleDays) => {
        const found = staleSince(pieces, staleDays, TODAY)
        const clocks = [...proofs(pieces, staleDays, TODAY)].filter(([, { stale }]) => stale).map(([id]) => id)
        expect(found.map(({ criterion }) => criterion)).toEqual(clocks)
        for (const { day, records } of found) {
          expect(day <= TODAY).toBe(true)
          const grades = pieces.filter(({ id }) => records.includes(id)).map(({ grade }) => GRADES.indexOf(grade))
          expect(Math.min(...grades)).toBeGreaterThan(0)
        }
      }),
    )
  })
})
