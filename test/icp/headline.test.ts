import { expect, test } from 'vitest'
import { explain } from '../../lib/icp/explain'
import { headline } from '../../lib/icp/headline'
import { fresh, state, working } from '../components/sample'

test('an empty evaluation stands at 50, nothing covered', () => {
  expect(headline(state(fresh()).verdict!)).toEqual({ score: 50, coverage: 0 })
})

test('the number is the mean of the two totals that "why?" shows', () => {
  const verdict = state(working()).verdict!
  const totals = (['readiness', 'fit'] as const).map((axis) => explain(verdict, axis, 1)!.total)
  expect(headline(verdict).score).toBe(Math.floor((totals[0]! + totals[1]!) / 2 + 0.5))
})
