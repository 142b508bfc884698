import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apportion, GRID, roundTo, settle, snap } from '../../lib/icp/rounding'

describe('rounding', () => {
  test('half away from zero, whatever floats make of a half', () => {
    expect([67.5, 0.5, -0.5, -67.5, 2.4].map((value) => roundTo(value))).toEqual([68, 1, -1, -68, 2])
    expect([1.005, 61.65, -61.65, snap(61.65)].map((value) => roundTo(value, 2))).toEqual([1.01, 61.65, -61.65, 61.65])
    expect([61.65, snap(61.65), -0.05].map((value) => roundTo(value, 1))).toEqual([61.7, 61.7, -0.1])
    expect(Object.is(roundTo(-0.2), 0)).toBe(true)
  })

  test('the grid takes float noise away', () => {
    expect(snap(69.99999999999999)).toBe(70)
    expect(snap(0.1 + 0.2)).toBe(snap(0.3))
  })

  const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 25 })

  test('shown parts sum to the shown total, each within one unit of its own value', () => {
    fc.assert(
      fc.property(values, fc.nat({ max: 2 }), (parts, decimals) => {
        const total = parts.reduce((sum, one) => sum + one, 0)
        const shown = apportion(parts, total, decimals)
        const unit = 10 ** decimals
        const counts = shown.map((one) => Math.round(one * unit))
        expect(counts.reduce((sum, one) => sum + one, 0)).toBe(Math.round(roundTo(total, decimals) * unit))
        for (const [index, one] of shown.entries()) {
          expect(Math.abs(one - (parts[index] ?? 0)) * unit).toBeLessThanOrEqual(1.5)
        }
      }),
    )
  })

  test('what is exactly nothing stays nothing', () => {
    expect(apportion([0, 1.4, 0, 1.4], 2.8, 0)).toEqual([0, 2, 0, 1])
    expect(settle([0, 1, 0], 1 + GRID)).toEqual([0, 1 + GRID, 0])
    expect(apportion([0, 0], 1, 0)).toEqual([1, 0])
    expect(apportion([], 0, 0)).toEqual([])
  })

  test('settled parts sum exactly, in any order', () => {
    fc.assert(
      fc.property(values, (parts) => {
        const total = snap(parts.reduce((sum, one) => sum + one, 0))
        const settled = settle(parts, total)
        expect(settled.reduce((sum, one) => sum + one, 0)).toBe(total)
        expect(settled.toReversed().reduce((sum, one) => sum + one, 0)).toBe(total)
      }),
    )
  })
})
