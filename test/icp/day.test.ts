import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDay } from '../../lib/icp/evaluation'

const two = fc.nat({ max: 99 }).map((number) => String(number).padStart(2, '0'))

describe('a day of the calendar', () => {
  test('is what the calendar of the clock has, leap years included', () => {
    const byClock = (text: string) => {
      const time = Date.parse(`${text}T00:00:00Z`)
      return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
    }
    const year = fc.oneof(fc.nat({ max: 9999 }), fc.constantFrom(1900, 2000, 2024, 2026, 2100))
    fc.assert(
      fc.property(year, two, two, (number, month, day) => {
        const text = `${String(number).padStart(4, '0')}-${month}-${day}`
        expect(isDay(text)).toBe(byClock(text))
      }),
      { numRuns: 5000 },
    )
    for (const text of ['2024-02-29', '2000-02-29', '2026-12-31']) expect(isDay(text)).toBe(true)
    for (const text of [
      '2026-02-29',
      '1900-02-29',
      '2026-02-30',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
    ])
      expect(isDay(text)).toBe(false)
  })

  test.each(['', '2026-1-01', '2026-11-22T00:00', ' 2026-11-22', '٢٠٢٦-11-22', '+002026-11-22', '2026-11-22\n'])(
    'is not %j',
    (text) => {
      expect(isDay(text)).toBe(false)
    },
  )
})
