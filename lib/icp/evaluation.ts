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
  // By hand: a log holds hundreds of thousands, and the clock's own parser takes many times longer.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day >= 1 && day <= (month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0))
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Ids of records, evaluations and profiles: letters, digits and `. : _ -`, and no name that objects inherit. */
export const Id = z.string().check(z.regex(/^[A-Za-z0-9._:-]{1,64}$/), z.refine(isOwnName, 'not an id'))

/** The id of a criterion, `group.slug`. */
export const CriterionId = z.string().check(z.regex(/^[a-z]{1,20}\.[a-z0-9-]{1,60}$/))

/** A key of an account as files hold it. */
export const AccountKeyText = z.string().check(z.regex(/^(domain|linkedin|linkedin-id|name):\S.{0,290}$/))

/** Whether a text is safe as a name in a table: none that every object inherits. */
export function isOwnName(text: string): boolean {
  return !INHERITED.has(text)
}

const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype))

/** A check that a table has at most `most` entries. */
export function limited(most: number) {
  return z.refine<object>((value) => Object.keys(value).length <= most, `more than ${most} entries`)
}

/** `override` marks an answer given by hand to a criterion that is otherwise computed; `reason` says why. */
export const Answer = z.strictObject({
  value: z.enum(VALUES),
  day: z.optional(Day),
  override: z.optional(z.boolean()),
  reason: z.optional(z.string().check(z.maxLength(500))),
})
export type Answer = z.infer<typeof Answer>

const Amount = z.number().check(z.gte(0), z.lte(1e15))

/** Money is in the unit of `currency`; margin is −1..1; lifetime and cycle are months and days. A missing number stays missing. */
export const Economics = z.strictObject({
  /** The profile's segment whose defaults apply; without it the one that the headcount falls into. */
  segment: z.optional(Id),
  currency: z.optional(z.string().check(z.maxLength(3))),
  monthlyRevenue: z.optional(Amount),
  grossMargin: z.optional(z.number().check(z.gte(-1), z.lte(1))),
  lifetimeMonths: z.optional(z.number().check(z.gte(0), z.lte(1200))),
  acquisition: z.optional(Amount),
  onboarding: z.optional(Amount),
  support: z.optional(Amount),
  cycleDays: z.optional(z.number().check(z.gte(0), z.lte(3650))),
  closedWindows: z.optional(z.array(z.strictObject({ start: Day, end: Day })).check(z.maxLength(100))),
})
export type Economics = z.infer<typeof Economics>

export const DECISIONS = ['pursue', 'develop', 'nurture', 'park', 'disqualify'] as const
export type DecisionKind = (typeof DECISIONS)[number]

export const Decision = z.strictObject({
  kind: z.enum(DECISIONS),
  reason: z.string().check(z.maxLength(1000)),
  nextStep: z.string().check(z.maxLength(500)),
  day: Day,
  due: z.optional(Day),
  /** Only for `disqualify`: a capability shipped, they change, or a day. */
  comeBack: z.optional(
    z.strictObject({
      when: z.enum(['capability', 'change', 'day']),
      note: z.optional(z.string().check(z.maxLength(500))),
      day: z.optional(Day),
    }),
  ),
})
export type Decision = z.infer<typeof Decision>

export const Stretch = z.strictObject({
  initial: z.optional(z.enum(['yes', 'no'])),
  future: z.optional(z.enum(['yes', 'no'])),
})

/**
 * Which version of a profile something was judged by. `record` is the id of the log's record of that version: two machines may save
 * the same number without knowing of each other, and only the id tells the two apart. The version that ships has no record.
 */
export const ProfileRef = z.strictObject({
  id: Id,
  version: z.number().check(z.int(), z.gte(1)),
  record: z.optional(Id),
})
export type ProfileRef = z.infer<typeof ProfileRef>

/** The editable content of an evaluation; a revision is an immutable snapshot of it. */
export const Evaluation = z.strictObject({
  evaluation: Id,
  account: AccountKeyText,
  profile: ProfileRef,
  answers: z.record(CriterionId, Answer).check(limited(200)),
  stretch: z.optional(Stretch),
  economics: Economics,
  strategic: z.optional(z.strictObject({ reason: z.string().check(z.maxLength(500)) })),
  /** A rep's override of a disqualification: the reason stays in the history. */
  requalified: z.optional(z.strictObject({ reason: z.string().check(z.maxLength(500)), day: Day })),
  decision: z.optional(Decision),
  notes: z.string().check(z.maxLength(20000)),
})
export type Evaluation = z.infer<typeof Evaluation>
