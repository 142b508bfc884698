// What the log may hold of a person: a role in a purchase, never a dossier.
import { z } from './zod'

/** The three kinds of customers: who uses it, who installs, keeps and retires it, who decides on the money. */
export const CUSTOMERS = ['executor', 'support', 'buyer'] as const
export type Customer = (typeof CUSTOMERS)[number]

const Line = z.string().check(z.maxLength(300))
const Lines = z.array(Line).check(z.maxLength(20))

/** `role` as the team calls it, `title` as the rep typed it. There is no field for a name, a picture, an address or a number. */
export const PersonFields = z.strictObject({
  role: z.optional(z.string().check(z.maxLength(120))),
  title: z.optional(z.string().check(z.maxLength(200))),
  customer: z.optional(z.nullable(z.enum(CUSTOMERS))),
  goals: z.optional(Lines),
  challenges: z.optional(Lines),
  context: z.optional(z.string().check(z.maxLength(1000))),
  triggers: z.optional(Lines),
})
export type PersonFields = z.infer<typeof PersonFields>
