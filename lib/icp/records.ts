// The records of the log: immutable, one schema per kind; whatever enters from a file or the database is parsed here.

import { Day, Evaluation, GRADES } from './evaluation'
import { Profile } from './profile'
import { z } from './zod'

/** Version of the record format; a record with a greater one is kept aside, never guessed at. */
export const RECORD_VERSION = 1

const Text = (most: number) => z.string().check(z.maxLength(most))
const AccountKey = z.string().check(z.regex(/^(domain|linkedin|linkedin-id|name):\S(.{0,290})$/))
const Url = z.string().check(z.maxLength(4000), z.regex(/^https?:\/\//))

/** Where a quote stands in its page's text: up to 32 characters before and after it. */
export const Anchor = z.object({ prefix: Text(64), suffix: Text(64) })
export type Anchor = z.infer<typeof Anchor>

/** `hlc` is a hybrid logical clock as sortable text: 9 base-36 digits of ms, 4 of counter, device. */
const base = {
  id: Text(64).check(z.minLength(1)),
  hlc: z.string().check(z.regex(/^[0-9a-z]{13}[A-Za-z0-9-]{1,40}$/)),
  device: z.string().check(z.regex(/^[A-Za-z0-9-]{1,40}$/)),
  rep: Text(120),
  v: z.literal(RECORD_VERSION),
}

export const Revision = z.object({ ...base, kind: z.literal('revision'), body: Evaluation })
export const Evidence = z.object({
  ...base,
  kind: z.literal('evidence'),
  account: AccountKey,
  criterion: Text(80),
  quote: Text(300),
  url: z.optional(Url),
  title: Text(300),
  grade: z.enum(GRADES),
  day: Day,
  anchor: z.optional(Anchor),
  /** Only for grade `confirmed`: who said it, a role or a name as the rep typed it. */
  who: z.optional(Text(120)),
})
/** `catalyst` is its kind in the profile's table; `look` instead of a kind: somebody looked and found none. */
export const CatalystNote = z.object({
  ...base,
  kind: z.literal('catalyst'),
  account: AccountKey,
  catalyst: Text(80),
  look: z.optional(z.boolean()),
  day: z.optional(Day),
  deadline: z.optional(Day),
  sign: z.optional(z.enum(['+', '-'])),
  role: z.optional(z.enum(['acquirer', 'target'])),
  quote: Text(300),
  url: z.optional(Url),
  title: Text(300),
  grade: z.enum(GRADES),
  captured: Day,
  anchor: z.optional(Anchor),
  /** The id of the catalyst record that this one edits. */
  replaces: z.optional(Text(64)),
})
/** Facts the rep confirmed; a later record wins field by field. */
export const AccountFacts = z.object({
  ...base,
  kind: z.literal('account'),
  account: AccountKey,
  facts: z.object({
    name: z.optional(Text(300)),
    industry: z.optional(Text(300)),
    employees: z.optional(z.object({ min: z.optional(z.number()), max: z.optional(z.number()) })),
    headquarters: z.optional(Text(300)),
    description: z.optional(Text(2000)),
  }),
})
export const Same = z.object({ ...base, kind: z.literal('same'), accounts: z.tuple([AccountKey, AccountKey]) })
export const ProfileRecord = z.object({ ...base, kind: z.literal('profile'), body: Profile })
export const Delete = z.object({ ...base, kind: z.literal('delete'), target: Text(64) })

export const LogRecord = z.discriminatedUnion('kind', [
  Revision,
  Evidence,
  CatalystNote,
  AccountFacts,
  Same,
  ProfileRecord,
  Delete,
])
export type LogRecord = z.infer<typeof LogRecord>
export type RecordKind = LogRecord['kind']
export type RecordOf<K extends RecordKind> = Extract<LogRecord, { kind: K }>
