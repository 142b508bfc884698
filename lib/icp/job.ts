// What the log may hold of a job: something a customer wants to get done, and how well it goes today.
import { Id, limited } from './evaluation'
import { z } from './zod'

/** Core functional, related, emotional, of the consumption chain (installing, learning, upgrading …), of the purchase. */
export const JOB_KINDS = ['core', 'related', 'emotional', 'consumption', 'purchase'] as const
export type JobKind = (typeof JOB_KINDS)[number]

export const FREQUENCIES = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'rarely'] as const
export type Frequency = (typeof FREQUENCIES)[number]

export const PAINS = ['time', 'cost'] as const

const Phrase = z.string().check(z.maxLength(500))
const Metric = z.string().check(z.maxLength(300))
const Rating = z.number().check(z.int(), z.gte(1), z.lte(10))

/** A step of a job map. Steps are in the order of `place`, which may be a fraction, so that one can be put between two. */
export const Step = z.strictObject({
  place: z.number().check(z.gte(-1e6), z.lte(1e6)),
  what: z.string().check(z.maxLength(300)),
  metric: Metric,
})
export type Step = z.infer<typeof Step>

/**
 * "When `when`, I want to `want`, so I can `so`"; what it needs functionally, emotionally and socially; the `metric` that success is
 * measured by; `steps`, its job map; `step`, the id of the step it serves in the map of another job; `people` who have it; and the
 * four opportunity questions: `importance` 1–10, `frequency`, `pain` (in time, cost or both), `satisfaction` with rivals 1–10.
 */
export const JobFields = z.strictObject({
  kind: z.optional(z.enum(JOB_KINDS)),
  when: z.optional(Phrase),
  want: z.optional(Phrase),
  so: z.optional(Phrase),
  functional: z.optional(Phrase),
  emotional: z.optional(Phrase),
  social: z.optional(Phrase),
  metric: z.optional(Metric),
  steps: z.optional(z.record(Id, z.nullable(Step)).check(limited(50))),
  step: z.optional(z.nullable(Id)),
  people: z.optional(z.record(Id, z.nullable(z.literal(true))).check(limited(100))),
  importance: z.optional(z.nullable(Rating)),
  frequency: z.optional(z.nullable(z.enum(FREQUENCIES))),
  pain: z.optional(Phrase),
  painIn: z.optional(z.nullable(z.enum([...PAINS, 'both']))),
  satisfaction: z.optional(z.nullable(Rating)),
})
export type JobFields = z.infer<typeof JobFields>
