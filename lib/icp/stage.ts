// The stages of the customer's journey, and what the log may hold of where an account stands on it.
import { limited } from './evaluation'
import { z } from './zod'

/** The seven stages in their order: the working view. */
export const STAGES = [
  'problem',
  'exploration',
  'requirements',
  'selection',
  'purchase',
  'success',
  'advocacy',
] as const
export type Stage = (typeof STAGES)[number]

/** What the map answers at every stage: think or feel, what moves them, pains and decision factors, what they do to learn and decide … */
export const ASPECTS = ['feel', 'motives', 'pains', 'doing', 'touchpoints', 'raise', 'shorten'] as const
export type Aspect = (typeof ASPECTS)[number]

/** `<stage>.<aspect>`: one answer of the journey map. */
export type JourneyKey = `${Stage}.${Aspect}`

const Key = z.string().check(
  z.refine((text) => {
    const [stage, aspect, ...more] = text.split('.')
    return !more.length && STAGES.some((one) => one === stage) && ASPECTS.some((one) => one === aspect)
  }, 'not a stage and a question'),
)

export const JourneyFields = z.strictObject({
  stage: z.optional(z.nullable(z.enum(STAGES))),
  answers: z.optional(
    z.record(Key, z.string().check(z.maxLength(2000))).check(limited(STAGES.length * ASPECTS.length)),
  ),
})
export type JourneyFields = z.infer<typeof JourneyFields>
