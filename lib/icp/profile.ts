// An ICP profile: one situation, and what the framework means for us in it. Every version is immutable.

import { Day } from './evaluation'
import { z } from './zod'

export const GOALS = ['revenue', 'customers', 'advocates'] as const
export type GoalKind = (typeof GOALS)[number]
export const COST_RULES = ['ratio', 'payback', 'murphy'] as const

const Weight = z.number().check(z.gte(0), z.lte(100))

/** What a profile changes about a criterion; a missing field keeps the framework's own. */
export const CriterionSettings = z.object({
  question: z.optional(z.string().check(z.maxLength(500))),
  name: z.optional(z.string().check(z.maxLength(120))),
  yes: z.optional(z.string().check(z.maxLength(500))),
  partly: z.optional(z.string().check(z.maxLength(500))),
  no: z.optional(z.string().check(z.maxLength(500))),
  signals: z.optional(z.array(z.string().check(z.maxLength(200)))),
  weight: z.optional(Weight),
  knockout: z.optional(z.boolean()),
  off: z.optional(z.boolean()),
  /** Only for `own.<slug>` criteria: the group it belongs to. */
  group: z.optional(z.enum(['ready', 'willing', 'able', 'success', 'acquisition', 'growth'])),
})
export type CriterionSettings = z.infer<typeof CriterionSettings>

export const CatalystSettings = z.object({
  name: z.optional(z.string().check(z.maxLength(120))),
  base: z.optional(z.number().check(z.gte(0), z.lte(1))),
  halfLife: z.optional(z.number().check(z.gt(0), z.lte(3650))),
  sign: z.optional(z.enum(['+', '-'])),
  deadline: z.optional(z.boolean()),
})
export type CatalystSettings = z.infer<typeof CatalystSettings>

export const Situation = z.object({
  goal: z.optional(
    z.object({
      kind: z.enum(GOALS),
      amount: z.number().check(z.gte(0)),
      currency: z.optional(z.string().check(z.maxLength(3))),
    }),
  ),
  start: z.optional(Day),
  end: z.optional(Day),
  capability: z.object({ product: z.string(), service: z.string(), technology: z.string() }),
})
export type Situation = z.infer<typeof Situation>

/** Bands are the lower bounds, in 0..100; shares are relative and divided by their sum; closed windows are procurement freezes. */
export const Profile = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  version: z.number().check(z.int(), z.gte(1)),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  note: z.optional(z.string().check(z.maxLength(500))),
  postSale: z.boolean(),
  goalPreset: z.boolean(),
  situation: Situation,
  criteria: z.record(z.string(), CriterionSettings),
  catalysts: z.record(z.string(), CatalystSettings),
  shares: z.object({ success: Weight, acquisition: Weight, growth: Weight }),
  bands: z.object({ strong: z.number(), medium: z.number(), now: z.number(), soon: z.number() }),
  strict: z.boolean(),
  staleDays: z.number().check(z.gte(1)),
  acquisition: z.object({
    rule: z.enum(COST_RULES),
    paybackMonths: z.number().check(z.gt(0)),
    defaults: z.optional(
      z.object({
        currency: z.optional(z.string()),
        monthlyRevenue: z.optional(z.number()),
        grossMargin: z.optional(z.number()),
        lifetimeMonths: z.optional(z.number()),
        acquisition: z.optional(z.number()),
        onboarding: z.optional(z.number()),
        support: z.optional(z.number()),
        cycleDays: z.optional(z.number()),
      }),
    ),
    closedWindows: z.array(z.object({ start: Day, end: Day })),
  }),
  reasons: z.array(z.string().check(z.maxLength(200))),
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
