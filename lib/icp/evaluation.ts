// One rep's qualification of one account: answers, economics, decision, notes.
import { z } from './zod'

export const VALUES = ['unknown', 'no', 'partly', 'yes'] as const
export type Value = (typeof VALUES)[number]

/** How well an answer is proven, weakest first; read off the evidence, never asked for. */
export const GRADES = ['belief', 'inferred', 'observed', 'confirmed'] as const
export type Grade = (typeof GRADES)[number]

/** A calendar day, `2026-11-22`, in UTC. */
export const Day = z.string().check(z.refine(isDay, 'not a day of the calendar'))
export type Day = string

/** Whether a text is a real day of the calendar, `yyyy-mm-dd` (2026-02-30 is none). */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

/** `by` marks an answer given by hand to a criterion that is otherwise computed; `reason` says why. */
export const Answer = z.object({
  value: z.enum(VALUES),
  day: z.optional(Day),
  override: z.optional(z.boolean()),
  reason: z.optional(z.string().check(z.maxLength(500))),
})
export type Answer = z.infer<typeof Answer>

/** Money is in the unit of `currency`; margin is 0..1; lifetime and cycle are months and days. A missing number stays missing. */
export const Economics = z.object({
  currency: z.optional(z.string().check(z.maxLength(3))),
  monthlyRevenue: z.optional(z.number()),
  grossMargin: z.optional(z.number()),
  lifetimeMonths: z.optional(z.number()),
  acquisition: z.optional(z.number()),
  onboarding: z.optional(z.number()),
  support: z.optional(z.number()),
  cycleDays: z.optional(z.number()),
  closedWindows: z.optional(z.array(z.object({ start: Day, end: Day }))),
})
export type Economics = z.infer<typeof Economics>

export const DECISIONS = ['pursue', 'develop', 'nurture', 'park', 'disqualify'] as const
export type DecisionKind = (typeof DECISIONS)[number]

export const Decision = z.object({
  kind: z.enum(DECISIONS),
  reason: z.string().check(z.maxLength(1000)),
  nextStep: z.string().check(z.maxLength(500)),
  day: Day,
  due: z.optional(Day),
  /** Only for `disqualify`: a capability shipped, they change, or a day. */
  comeBack: z.optional(
    z.object({
      when: z.enum(['capability', 'change', 'day']),
      note: z.optional(z.string().check(z.maxLength(500))),
      day: z.optional(Day),
    }),
  ),
})
export type Decision = z.infer<typeof Decision>

export const Stretch = z.object({
  initial: z.optional(z.enum(['yes', 'no'])),
  future: z.optional(z.enum(['yes', 'no'])),
})

/** The editable content of an evaluation; a revision is an immutable snapshot of it. */
export const Evaluation = z.object({
  evaluation: z.string().check(z.minLength(1), z.maxLength(64)),
  account: z.string().check(z.minLength(3), z.maxLength(300)),
  profile: z.object({ id: z.string(), version: z.number() }),
  answers: z.record(z.string(), Answer),
  stretch: z.optional(Stretch),
  economics: Economics,
  strategic: z.optional(z.object({ reason: z.string().check(z.maxLength(500)) })),
  /** A rep's override of a disqualification: the reason stays in the history. */
  requalified: z.optional(z.object({ reason: z.string().check(z.maxLength(500)), day: Day })),
  decision: z.optional(Decision),
  notes: z.string().check(z.maxLength(20000)),
})
export type Evaluation = z.infer<typeof Evaluation>
