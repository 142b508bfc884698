import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judge, judgeTiers } from '../../lib/icp/score'
import { anyEvaluation, anyFacts, anyProfile } from './arbitrary'
import { TODAY } from './make'

test('judging for a list gives the same letters, bounds and axes as judging for the panel, bit for bit', () => {
  fc.assert(
    fc.property(anyProfile, fc.array(fc.tuple(anyEvaluation, anyFacts), { maxLength: 3 }), (profile, subjects) => {
      const judgeTier = judgeTiers(profile)
      for (const [evaluation, facts] of subjects) {
        const whole = judge(evaluation, profile, facts, TODAY)
        const short = judgeTier(evaluation, facts, TODAY)
        expect(whole).toMatchObject(short)
        expect(Object.keys(short).sort()).toEqual(
          ['best', 'caps', 'fit', 'gate', 'knockouts', 'overridden', 'readiness', 'sort', 'tier', 'worst'].filter(
            (key) => key in whole,
          ),
        )
      }
    }),
    { numRuns: 150 },
  )
})

test('a time in milliseconds counts by its day', () => {
  fc.assert(
    fc.property(anyEvaluation, anyFacts, anyProfile, (evaluation, facts, profile) => {
      const noon = Date.UTC(2026, 10, 22, 12)
      expect(judgeTiers(profile)(evaluation, facts, noon)).toEqual(judgeTiers(profile)(evaluation, facts, TODAY))
    }),
    { numRuns: 20 },
  )
})
