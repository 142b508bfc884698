// Patches laid over one another: people, jobs and the journey of an account as its records, taken together, state them.
import type { JobFields, Step } from './job'
import type { PersonFields } from './person'
import type { RecordOf } from './records'
import type { JourneyFields } from './stage'

/** Fields without the nulls that take away, in tables too. */
type Held<T> = { [K in keyof T]: Whole<Exclude<T[K], null>> }
type Whole<V> = V extends Record<string, infer Entry> ? Record<string, Exclude<Entry, null>> : V

/** Ids are those that every patch of it names; `changed` is the id of its newest patch. */
export type Person = { id: string; changed: string } & Held<PersonFields>

/** As `Person`; `steps` of its job map and `people` who have it, by id. */
export type Job = { id: string; changed: string } & Held<JobFields> & {
    steps: Record<string, Step>
    people: Record<string, true>
  }

/** `answers` by `<stage>.<aspect>`, blank ones left out. */
export type Journey = { stage?: NonNullable<JourneyFields['stage']>; answers: Record<string, string> }

/** Live patches, oldest first, as people in the order in which they first came up. */
export function peopleOf(patches: readonly RecordOf<'person'>[]): Person[] {
  return threads(patches, ({ person }) => person).map(([id, thread]) => ({
    ...fold(thread),
    id,
    changed: thread.at(-1)?.id ?? id,
  }))
}

/** Live patches, oldest first, as jobs in the order in which they first came up. */
export function jobsOf(patches: readonly RecordOf<'job'>[]): Job[] {
  return threads(patches, ({ job }) => job).map(([id, thread]) => ({
    steps: {},
    people: {},
    ...fold(thread),
    id,
    changed: thread.at(-1)?.id ?? id,
  }))
}

/** Live patches, oldest first, as where the account stands and what its map says. */
export function journeyOf(patches: readonly RecordOf<'journey'>[]): Journey {
  const { stage, answers = {} }: Held<JourneyFields> = fold(patches)
  const said = Object.fromEntries(Object.entries(answers).filter(([, text]) => text !== ''))
  return { ...(stage && { stage }), answers: said }
}

/** A person, job or journey with one more patch laid over it, while that is not a record yet. */
export function patched<H extends object>(held: H, fields: object): H {
  return fold([{ fields: held }, { fields }]) as H
}

function threads<R>(patches: readonly R[], idOf: (patch: R) => string): [string, R[]][] {
  const found = new Map<string, R[]>()
  for (const patch of patches) {
    const thread = found.get(idOf(patch))
    if (thread) thread.push(patch)
    else found.set(idOf(patch), [patch])
  }
  return [...found]
}

/** Later wins field by field; tables go key by key; null takes a field or a key away. */
function fold<T extends object>(patches: readonly { fields: T }[]): Held<T> {
  const held = new Map<string, unknown>()
  for (const { fields } of patches) {
    for (const [name, value] of Object.entries(fields)) {
      if (value !== undefined) set(held, name, isTable(value) ? overlay(held.get(name), value) : value)
    }
  }
  return Object.fromEntries(held) as Held<T>
}

function overlay(under: unknown, over: object): object {
  const table = new Map<string, unknown>(isTable(under) ? Object.entries(under) : [])
  for (const [key, value] of Object.entries(over)) set(table, key, value)
  return Object.fromEntries(table)
}

function set(table: Map<string, unknown>, key: string, value: unknown): void {
  if (value === null) table.delete(key)
  else table.set(key, value)
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
