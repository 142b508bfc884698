import { describe, expect, test } from 'vitest'
import { economicsOf, segmentOf } from '../../lib/icp/efficiency'
import { DEFAULT_PROFILE, Profile } from '../../lib/icp/profile'
import { judge } from '../../lib/icp/score'
import { accountOf, factsOf, view } from '../../lib/icp/view'
import { ACME, evaluation, facts, profile, revision, TODAY } from './make'

const acquisition: Profile['acquisition'] = {
  ...DEFAULT_PROFILE.acquisition,
  defaults: { currency: 'EUR', grossMargin: 0.8, lifetimeMonths: 24, acquisition: 500, onboarding: 100, support: 0 },
  segments: [
    { id: 'small', name: 'Small', employees: { max: 50 }, defaults: { monthlyRevenue: 100 } },
    { id: 'large', name: 'Large', employees: { min: 51 }, defaults: { monthlyRevenue: 2000, acquisition: 9000 } },
    { id: 'charity', name: 'Charity', defaults: { monthlyRevenue: 50 } },
  ],
}
const ours = profile({ acquisition })

describe('default figures for each segment', () => {
  test.each([
    [{ max: 10 }, 'small'],
    [{ min: 11, max: 50 }, 'small'],
    [{ min: 51, max: 200 }, 'large'],
    [{ min: 10_001 }, 'large'],
    [{}, undefined],
    [undefined, undefined],
  ])('a headcount of %j falls into %s', (employees, id) => {
    expect(segmentOf({}, ours, employees)?.id).toBe(id)
  })

  test('what the rep says goes before the headcount; a segment that is gone gives none', () => {
    expect(segmentOf({ segment: 'charity' }, ours, { min: 51 })?.id).toBe('charity')
    expect(segmentOf({ segment: 'gone' }, ours, { min: 51 })).toBeUndefined()
  })

  test('the account’s own figures go before those of the segment, those before the profile’s', () => {
    const numbers = economicsOf(evaluation({ economics: { acquisition: 700 } }), ours, { min: 60 })
    expect(numbers).toEqual({ ...acquisition.defaults, monthlyRevenue: 2000, acquisition: 700 })
  })

  test('the headcount that a rep confirmed decides on the cost', () => {
    const records = [revision(1), facts(2, ACME, { employees: { min: 200, max: 500 } })]
    const account = accountOf(view(records), ACME)
    expect(judge(evaluation(), ours, factsOf(account), TODAY).efficiency).toMatchObject({ ltv: 38_400, cost: 'yes' })
    expect(judge(evaluation(), ours, { evidence: [], catalysts: [] }, TODAY).efficiency.cost).toBe('unknown')
  })

  test('a profile with segments and checkpoints can be kept; two bodies in one field cannot', () => {
    const kept = profile({
      acquisition,
      situation: { ...DEFAULT_PROFILE.situation, checkpoints: ['2026-12-01', '2027-01-01'] },
    })
    expect(Profile.parse(kept)).toEqual(kept)
    const spoiled = { ...kept, situation: { ...kept.situation, checkpoints: ['soon'] } }
    expect(Profile.safeParse(spoiled).success).toBe(false)
  })
})
