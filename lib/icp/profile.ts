// An ICP profile: one situation, and what the framework means for us in it. Every version is immutable.

import { CriterionId, Day, Economics, Id, isOwnName, limited } from './evaluation'
import { z } from './zod'

export const GOALS = ['revenue', 'customers', 'advocates'] as const
export type GoalKind = (typeof GOALS)[number]
export const COST_RULES = ['ratio', 'payback', 'murphy'] as const

/** A lower bound of a band, in points. */
const Points = z.number().check(z.gte(0), z.lte(100))
const Weight = z.number().check(z.gte(0), z.lte(100))

/** What a profile changes about a criterion; a missing field keeps the framework's own. */
export const CriterionSettings = z.strictObject({
  question: z.optional(z.string().check(z.maxLength(500))),
  name: z.optional(z.string().check(z.maxLength(120))),
  yes: z.optional(z.string().check(z.maxLength(500))),
  partly: z.optional(z.string().check(z.maxLength(500))),
  no: z.optional(z.string().check(z.maxLength(500))),
  signals: z.optional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(10))),
  weight: z.optional(Weight),
  knockout: z.optional(z.boolean()),
  off: z.optional(z.boolean()),
  /** Only for `own.<slug>` criteria: the group it belongs to. */
  group: z.optional(z.enum(['ready', 'willing', 'able', 'success', 'acquisition', 'growth'])),
})
export type CriterionSettings = z.infer<typeof CriterionSettings>

/** The id of a kind of catalyst: a slug. */
export const CatalystId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,79}$/), z.refine(isOwnName, 'not a kind'))

export const CatalystSettings = z.strictObject({
  name: z.optional(z.string().check(z.maxLength(120))),
  base: z.optional(z.number().check(z.gte(0), z.lte(1))),
  halfLife: z.optional(z.number().check(z.gt(0), z.lte(3650))),
  sign: z.optional(z.enum(['+', '-'])),
  deadline: z.optional(z.boolean()),
})
export type CatalystSettings = z.infer<typeof CatalystSettings>

const Capability = z.string().check(z.maxLength(2000))

export const Situation = z.strictObject({
  goal: z.optional(
    z.strictObject({
      kind: z.enum(GOALS),
      amount: z.number().check(z.gte(0), z.lte(1e15)),
      currency: z.optional(z.string().check(z.maxLength(3))),
    }),
  ),
  start: z.optional(Day),
  end: z.optional(Day),
  /** Days on which progress is measured; without any: a third, two thirds and the end. */
  checkpoints: z.optional(z.array(Day).check(z.maxLength(24))),
  capability: z.strictObject({ product: Capability, service: Capability, technology: Capability }),
})
export type Situation = z.infer<typeof Situation>

const Defaults = z.omit(Economics, { closedWindows: true, segment: true })
const Heads = z.number().check(z.int(), z.gte(0), z.lte(1e8))

/** Figures for a kind of accounts: those of `employees` heads (both ends included), or those that a rep puts into it. */
export const Segment = z.strictObject({
  id: Id,
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  employees: z.optional(z.strictObject({ min: z.optional(Heads), max: z.optional(Heads) })),
  defaults: Defaults,
})
export type Segment = z.infer<typeof Segment>

/** Bands are the lower bounds, in 0..100; shares are relative and divided by their sum; closed windows are procurement freezes. */
export const Profile = z.strictObject({
  id: Id,
  version: z.number().check(z.int(), z.gte(1)),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  note: z.optional(z.string().check(z.maxLength(500))),
  postSale: z.boolean(),
  goalPreset: z.boolean(),
  situation: Situation,
  criteria: z.record(CriterionId, CriterionSettings).check(limited(200)),
  catalysts: z.record(CatalystId, CatalystSettings).check(limited(200)),
  shares: z.strictObject({ success: Weight, acquisition: Weight, growth: Weight }),
  bands: z.strictObject({ strong: Points, medium: Points, now: Points, soon: Points }),
  strict: z.boolean(),
  staleDays: z.number().check(z.gte(1), z.lte(36500)),
  acquisition: z.strictObject({
    rule: z.enum(COST_RULES),
    paybackMonths: z.number().check(z.gt(0), z.lte(1200)),
    defaults: z.optional(Defaults),
    segments: z.optional(z.array(Segment).check(z.maxLength(50))),
    closedWindows: z.array(z.strictObject({ start: Day, end: Day })).check(z.maxLength(100)),
  }),
  reasons: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(100)),
})
export type Profile = z.infer<typeof Profile>

/** The profile that ships: the framework's words and SCORING's defaults, no goal, so no preset. */
export const DEFAULT_PROFILE: Profile = {
  id: 'default',
  version: 1,
  name: 'Ideal customer',
  postSale: false,
  goalPreset: true,
  situation: { capability: { product: '', service: '', technology: '' } },
  criteria: {},
  catalysts: {},
  shares: { success: 60, acquisition: 25, growth: 15 },
  bands: { strong: 75, medium: 50, now: 70, soon: 45 },
  strict: false,
  staleDays: 180,
  acquisition: { rule: 'ratio', paybackMonths: 12, closedWindows: [] },
  reasons: [],
}
