// People, jobs and the journey as they stand with what is typed and not saved yet.
import { type Job, type Journey, type Person, patched } from '../icp/fold'
import type { AccountView } from '../icp/view'
import type { NewRecord } from '../log/context'
import type { Desk } from './desk'

/** A record to be; `account` says whose it is, whatever lies on the desk by then. */
export type Patch = Extract<NewRecord, { kind: 'person' | 'job' | 'journey' }>

/** The patches with one more: laid over that of the same person, job or journey, where there is one. */
export function withPatch(patches: readonly Patch[], change: Patch): Patch[] {
  const under = patches.find((one) => idOf(one) === idOf(change))
  const whole = under ? ({ ...change, fields: together(under.fields, change.fields) } as Patch) : change
  return [...patches.filter((one) => one !== under), whole]
}

function idOf(change: Patch): string {
  if (change.kind === 'journey') return change.account
  return change.kind === 'person' ? change.person : change.job
}

/** One patch for two; unlike what is shown, it keeps the nulls that take away. */
function together(under: object, over: object): object {
  const held: Record<string, unknown> = { ...under }
  for (const [name, value] of Object.entries(over)) {
    const before = held[name]
    held[name] = isTable(before) && isTable(value) ? { ...before, ...value } : value
  }
  return held
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

type Known = Pick<AccountView, 'people' | 'jobs' | 'journey'>

/** People, jobs and the journey of the account on the desk, with what is not saved yet. */
export function peopleOf({
  desk,
  patches,
}: {
  desk?: Pick<Desk, 'seen' | 'account'>
  patches: readonly Patch[]
}): Known {
  const { people = [], jobs = [], journey = { answers: {} } } = desk?.seen ?? {}
  const own = patches.filter(({ account }) => desk?.account.keys.includes(account))
  return {
    people: people.map((person) => over<Person>(person, own)),
    jobs: jobs.map((job) => over<Job>(job, own)),
    journey: overJourney(journey, own),
  }
}

function over<H extends Person | Job>(held: H, patches: readonly Patch[]): H {
  const found = patches.find((one) => one.kind !== 'journey' && idOf(one) === held.id)
  return found ? patched(held, found.fields) : held
}

function overJourney(held: Journey, patches: readonly Patch[]): Journey {
  const found = patches.find(({ kind }) => kind === 'journey')
  if (!found) return held
  const { answers, ...rest } = patched(held, found.fields)
  return { ...rest, answers: Object.fromEntries(Object.entries(answers).filter(([, text]) => text !== '')) }
}
