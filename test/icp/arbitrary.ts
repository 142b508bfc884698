// Random domain data for property tests: any answers, evidence, catalysts and profiles that the schemas allow.
import fc from 'fast-check'
import { CATALYST_KINDS } from '../../lib/icp/catalyst'
import { addDays } from '../../lib/icp/day'
import { type Evaluation, GRADES, VALUES, type Value } from '../../lib/icp/evaluation'
import { FRAMEWORK } from '../../lib/icp/framework'
import type { Profile } from '../../lib/icp/profile'
import type { Facts } from '../../lib/icp/score'
import { catalyst, evaluation, evidence, profile, TODAY } from './make'

const IDS = FRAMEWORK.map(({ id }) => id).filter((id) => id !== 'acquisition.strategic')
export const criterionId = fc.constantFrom(...IDS)
export const day = fc.integer({ min: -400, max: 60 }).map((days) => addDays(TODAY, days))
const weight = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 100, noNaN: true }))

export const anyEvidence = fc
  .record({ criterion: criterionId, grade: fc.constantFrom(...GRADES), day })
  .map((fields) => evidence(fields.criterion, fields.grade, { day: fields.day }))

const dates = fc.record({ day: fc.option(day, { nil: undefined }), deadline: fc.option(day, { nil: undefined }) })
const graded = fc.record({ kind: fc.constantFrom(...Object.keys(CATALYST_KINDS)), grade: fc.constantFrom(...GRADES) })
export const anyCatalyst = fc
  .tuple(graded, dates, day, fc.boolean())
  .map(([{ kind, grade }, when, captured, look]) =>
    look ? catalyst('', { look: true, captured }) : catalyst(kind, { grade, captured, ...when }),
  )

export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  evidence: fc.array(anyEvidence, { minLength: 5, maxLength: 50 }),
  catalysts: fc.array(anyCatalyst, { maxLength: 8 }),
})

const amount = fc.option(fc.integer({ min: 0, max: 50_000 }), { nil: undefined })
const economics = fc.record({
  monthlyRevenue: amount,
  grossMargin: fc.option(fc.constantFrom(0, 0.5, 0.8, 1), { nil: undefined }),
  lifetimeMonths: fc.option(fc.constantFrom(0, 6, 36), { nil: undefined }),
  acquisition: amount,
  onboarding: amount,
  support: amount,
  cycleDays: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
})
/** Mostly answered, mostly well, so that every tier comes up. */
const answer = fc.constantFrom(...VALUES, 'yes' as const, 'yes' as const, 'yes' as const, 'partly' as const, undefined)

function filled(values: (Value | undefined)[]): Evaluation['answers'] {
  const pairs = IDS.map((id, index) => [id, values[index]] as const)
  return Object.fromEntries(pairs.flatMap(([id, value]) => (value ? [[id, { value }]] : [])))
}

const yesNo = fc.option(fc.constantFrom('yes' as const, 'no' as const), { nil: undefined })

export const anyEvaluation: fc.Arbitrary<Evaluation> = fc
  .record({
    answers: fc.tuple(...IDS.map(() => answer)).map(filled),
    stretch: fc.option(fc.record({ initial: yesNo, future: yesNo }), { nil: undefined }),
    economics,
    strategic: fc.option(fc.constant({ reason: 'First of its kind.' }), { nil: undefined }),
    requalified: fc.constantFrom(undefined, undefined, undefined, { reason: 'They changed.', day: TODAY }),
  })
  .map((fields) => evaluation(fields))

const settings = fc.record(
  { weight, knockout: fc.boolean(), off: fc.boolean() },
  { requiredKeys: [], noNullPrototype: true },
)
const situation = fc.record({
  goal: fc.option(
    fc.record({
      kind: fc.constantFrom('revenue' as const, 'customers' as const, 'advocates' as const),
      amount: fc.nat(),
    }),
    {
      nil: undefined,
    },
  ),
  start: fc.constant('2026-10-01'),
  end: fc.option(day, { nil: undefined }),
  capability: fc.constant({ product: '', service: '', technology: '' }),
})

export const anyProfile: fc.Arbitrary<Profile> = fc
  .record({
    postSale: fc.boolean(),
    goalPreset: fc.boolean(),
    strict: fc.boolean(),
    situation,
    criteria: fc.dictionary(criterionId, settings, { maxKeys: 6, noNullPrototype: true }),
    shares: fc.record({ success: weight, acquisition: weight, growth: weight }),
    acquisition: fc.record({
      rule: fc.constantFrom('ratio' as const, 'payback' as const, 'murphy' as const),
      paybackMonths: fc.integer({ min: 1, max: 36 }),
      closedWindows: fc.constant<Profile['acquisition']['closedWindows']>([{ start: '2026-12-20', end: '2027-01-04' }]),
    }),
  })
  .map((fields) => profile(fields))
