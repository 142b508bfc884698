// The records of the log: immutable, one schema per kind; whatever enters from a file or the database is parsed here.
//
// The schemas are strict: a record with a key they do not know is refused, not trimmed. Trimming would give one id two bodies
// on two machines, and the merge would then drop the richer one. So whoever adds a field raises RECORD_VERSION, and older
// programs keep such records aside. `__proto__` in the free tables (answers, criteria, catalysts) is dropped, other inherited
// names are refused as ids. Control and bidi characters in texts are kept as they are: screens isolate, writers escape.

import {
  AccountKeyText as AccountKey,
  CriterionId,
  Day,
  Evaluation,
  GRADES,
  Id,
  isOwnName,
  ProfileRef,
} from './evaluation'
import { JobFields } from './job'
import { PersonFields } from './person'
import { Profile } from './profile'
import { JourneyFields } from './stage'
import { z } from './zod'

/** Version of the record format; a record with a greater one is kept aside, never guessed at. */
export const RECORD_VERSION = 1

const Text = (most: number) => z.string().check(z.maxLength(most))
const Url = z.string().check(z.maxLength(4000), z.regex(/^https?:\/\//))

const Heads = z.number().check(z.gte(0), z.lte(1e8))

/** Where a quote stands in its page's text: up to 32 characters before and after it. */
export const Anchor = z.strictObject({ prefix: Text(64), suffix: Text(64) })
export type Anchor = z.infer<typeof Anchor>

/** `hlc` is a hybrid logical clock as sortable text: 9 base-36 digits of ms, 4 of counter, device. */
const base = {
  id: Id,
  hlc: z.string().check(z.regex(/^[0-9a-z]{13}[A-Za-z0-9-]{1,40}$/)),
  device: z.string().check(z.regex(/^[A-Za-z0-9-]{1,40}$/)),
  rep: Text(120),
  v: z.literal(RECORD_VERSION),
}

export const Revision = z.strictObject({ ...base, kind: z.literal('revision'), body: Evaluation })
export const Evidence = z.strictObject({
  ...base,
  kind: z.literal('evidence'),
  account: AccountKey,
  /** Empty until it is filed under a criterion. */
  criterion: z.union([z.literal(''), CriterionId]),
  quote: Text(300),
  url: z.optional(Url),
  title: Text(300),
  grade: z.enum(GRADES),
  day: Day,
  anchor: z.optional(Anchor),
  /** Only for grade `confirmed`: who said it, a role or a name as the rep typed it. */
  who: z.optional(Text(120)),
  /** The id of the evidence record that this one edits. */
  replaces: z.optional(Id),
})
/** `catalyst` is its kind in the profile's table; `look` instead of a kind: somebody looked and found none. */
export const CatalystNote = z.strictObject({
  ...base,
  kind: z.literal('catalyst'),
  account: AccountKey,
  catalyst: z.string().check(z.regex(/^[a-z0-9-]{0,80}$/), z.refine(isOwnName, 'not a kind')),
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
  replaces: z.optional(Id),
})
/** Facts the rep confirmed; a later record wins field by field. */
export const AccountFacts = z.strictObject({
  ...base,
  kind: z.literal('account'),
  account: AccountKey,
  facts: z.strictObject({
    name: z.optional(Text(300)),
    industry: z.optional(Text(300)),
    employees: z.optional(z.strictObject({ min: z.optional(Heads), max: z.optional(Heads) })),
    headquarters: z.optional(Text(300)),
    description: z.optional(Text(2000)),
  }),
})
export const Same = z.strictObject({ ...base, kind: z.literal('same'), accounts: z.tuple([AccountKey, AccountKey]) })
export const ProfileRecord = z.strictObject({ ...base, kind: z.literal('profile'), body: Profile })

// People, jobs and the journey are several statements by several colleagues, so a record of them is a patch: it carries only the
// fields that its author changed, and `view` lays the patches of one person, job or journey over one another, later wins field by
// field (tables key by key, null takes away). An edit that replaces a whole record, as for catalysts, would drop what a colleague
// changed elsewhere at the same time. `person` and `job` are ids of their own, so one tombstone removes all patches, present and to
// come, and the id of one patch undoes that patch. An outcome and a checkpoint are each one statement, whose parts mean nothing
// without one another: there the edit replaces the whole, by `replaces`.
export const PersonPatch = z.strictObject({
  ...base,
  kind: z.literal('person'),
  account: AccountKey,
  person: Id,
  fields: PersonFields,
})
export const JobPatch = z.strictObject({
  ...base,
  kind: z.literal('job'),
  account: AccountKey,
  job: Id,
  fields: JobFields,
})
export const JourneyPatch = z.strictObject({
  ...base,
  kind: z.literal('journey'),
  account: AccountKey,
  fields: JourneyFields,
})

export const OUTCOMES = ['won', 'lost', 'no-decision', 'retained', 'expanded', 'advocate', 'churned'] as const
export type OutcomeKind = (typeof OUTCOMES)[number]
export const Outcome = z.strictObject({
  ...base,
  kind: z.literal('outcome'),
  account: AccountKey,
  outcome: z.enum(OUTCOMES),
  day: Day,
  reason: Text(1000),
  /** The id of the outcome record that this one edits. */
  replaces: z.optional(Id),
})

export const COURSES = ['keep', 'tactics', 'version'] as const
export type Course = (typeof COURSES)[number]
/**
 * `measured` of the goal by `day`, in its unit, for the checkpoint `planned` for that time; `decision`: keep, change tactics, or a
 * new version of the profile.
 */
export const Checkpoint = z.strictObject({
  ...base,
  kind: z.literal('checkpoint'),
  profile: ProfileRef,
  day: Day,
  planned: z.optional(Day),
  measured: z.number().check(z.gte(-1e15), z.lte(1e15)),
  decision: z.optional(z.enum(COURSES)),
  reason: Text(1000),
  /** The id of the checkpoint record that this one edits. */
  replaces: z.optional(Id),
})
/**
 * `target` is the id of a record; or of an evaluation, a person or a job: then every revision or patch of it, present and to
 * come, is removed. With a `hash` it was erased for good: the SHA-256 of the record's canonical JSON; or of an account's key,
 * and `target` the same, for all that bore on the account until then.
 */
export const Delete = z.strictObject({
  ...base,
  kind: z.literal('delete'),
  target: Id,
  hash: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
})

export const LogRecord = z.discriminatedUnion('kind', [
  Revision,
  Evidence,
  CatalystNote,
  AccountFacts,
  Same,
  ProfileRecord,
  PersonPatch,
  JobPatch,
  JourneyPatch,
  Outcome,
  Checkpoint,
  Delete,
])
export type LogRecord = z.infer<typeof LogRecord>
export type RecordKind = LogRecord['kind']
export type RecordOf<K extends RecordKind> = Extract<LogRecord, { kind: K }>
