import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { follow, tick, timeOf } from '../../lib/icp/hlc'

const NOW = Date.UTC(2026, 10, 22, 12)
const DAY = 86_400_000
const ms = fc.integer({ min: 0, max: 4_000_000_000_000 })

describe('the clock of records', () => {
  test('a stamp is 9 digits of time, 4 of counter, then the device, and sorts by time', () => {
    expect(tick(undefined, NOW, 'dev-1')).toMatch(/^[0-9a-z]{9}0000dev-1$/)
    expect(timeOf(tick(undefined, NOW, 'dev-1'))).toBe(NOW)
    expect(tick(undefined, 0, 'd')).toBe('0000000000000d')
  })

  test('every stamp of a device is later than the one before, whatever its clock does', () => {
    fc.assert(
      fc.property(fc.array(ms, { minLength: 2, maxLength: 40 }), (times) => {
        let last: string | undefined
        for (const time of times) {
          const next = tick(last, time, 'dev')
          if (last !== undefined) expect(next > last).toBe(true)
          expect(timeOf(next)).toBeGreaterThanOrEqual(time)
          last = next
        }
      }),
    )
  })

  test('a full counter moves on to the next millisecond', () => {
    const full = `${NOW.toString(36).padStart(9, '0')}zzzzdev`
    expect(timeOf(tick(full, NOW, 'dev'))).toBe(NOW + 1)
    expect(tick(full, NOW, 'dev') > full).toBe(true)
  })

  test('what was seen from others comes before what is written next', () => {
    fc.assert(
      fc.property(ms, fc.integer({ min: -DAY, max: DAY }), (now, ahead) => {
        const seen = tick(undefined, Math.max(now + ahead, 0), 'other')
        const next = tick(follow(undefined, seen, now), now, 'mine')
        expect(next > seen).toBe(true)
      }),
    )
  })

  test('a clock more than a day ahead, and what is no stamp, is not followed', () => {
    const mine = tick(undefined, NOW, 'mine')
    expect(follow(mine, tick(undefined, NOW + DAY, 'other'), NOW)).toBe(tick(undefined, NOW + DAY, 'other'))
    expect(follow(mine, tick(undefined, NOW + DAY + 1, 'other'), NOW)).toBe(mine)
    expect(follow(mine, 'zzzzzzzzz0000evil', NOW)).toBe(mine)
    expect(follow(mine, 'nonsense', NOW)).toBe(mine)
    expect(follow(undefined, '', NOW)).toBeUndefined()
    expect(follow(mine, tick(undefined, NOW - 5, 'other'), NOW)).toBe(mine)
  })

  test('a clock that is no number counts as the beginning of time', () => {
    expect(tick(undefined, Number.NaN, 'd')).toBe('0000000000000d')
    expect(timeOf('nonsense')).toBe(0)
  })
})
