// People and their jobs: who is missing, what they want to get done, and where the opportunity is greatest.
import type { Job, Person } from './fold'
import type { JobKind, Step } from './job'
import { CUSTOMERS, type Customer } from './person'

/** The kinds of customers that no person stands for yet, in their order. */
export function missingCustomers(people: readonly Person[]): Customer[] {
  return CUSTOMERS.filter((kind) => !people.some(({ customer }) => customer === kind))
}

/** "When `when`, I want to `want`, so I can `so`." */
export type Statement = { when: string; want: string; so: string }

export function statementOf({ when = '', want = '', so = '' }: Pick<Job, 'when' | 'want' | 'so'>): Statement {
  return { when: when.trim(), want: want.trim(), so: so.trim() }
}

/** The parts of a job statement that are still blank. */
export function missingParts(job: Pick<Job, 'when' | 'want' | 'so'>): (keyof Statement)[] {
  const statement = statementOf(job)
  return (['when', 'want', 'so'] as const).filter((part) => statement[part] === '')
}

export type PlacedStep = Step & { id: string }

/** The steps of a job map in their order. */
export function stepsOf(job: Pick<Job, 'steps'>): PlacedStep[] {
  const steps = Object.entries(job.steps).map(([id, step]) => ({ id, ...step }))
  return steps.sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
}

/** A place between two steps, or before the first and after the last where one is missing. */
export function placeBetween(before?: Pick<Step, 'place'>, after?: Pick<Step, 'place'>): number {
  if (before && after) return (before.place + after.place) / 2
  if (before) return before.place + 1
  return after ? after.place - 1 : 1
}

/**
 * How great an opportunity is, 1..20: importance + max(importance − satisfaction, 0), both 1..10 (Ulwick's opportunity
 * algorithm); undefined while one of them is not known.
 */
export function opportunityOf({
  importance,
  satisfaction,
}: Pick<Job, 'importance' | 'satisfaction'>): number | undefined {
  if (importance === undefined || satisfaction === undefined) return undefined
  return importance + Math.max(importance - satisfaction, 0)
}

/** The four opportunity questions that a job leaves open. */
export function openQuestions(job: Job): ('importance' | 'frequency' | 'pain' | 'satisfaction')[] {
  const pain = job.pain?.trim() || job.painIn
  const answers = { importance: job.importance, frequency: job.frequency, pain, satisfaction: job.satisfaction }
  return (['importance', 'frequency', 'pain', 'satisfaction'] as const).filter((question) => !answers[question])
}

/** `rank` counts from 1; equal opportunities share one; jobs that cannot be ranked yet have none and come last. */
export type RankedJob = { job: Job; opportunity?: number; rank?: number }

/** Jobs by opportunity, greatest first; the more important one first among equals. */
export function rankJobs(jobs: readonly Job[]): RankedJob[] {
  const rated = jobs.map((job) => ({ job, opportunity: opportunityOf(job) }))
  const known = rated.flatMap(({ opportunity }) => opportunity ?? [])
  const importance = ({ job }: RankedJob) => job.importance ?? 0
  return rated
    .sort((a, b) => (b.opportunity ?? -1) - (a.opportunity ?? -1) || importance(b) - importance(a))
    .map(({ job, opportunity }) => {
      if (opportunity === undefined) return { job }
      return { job, opportunity, rank: 1 + known.filter((other) => other > opportunity).length }
    })
}

/** A job as a persona shows it; blank needs are left out. `step` is the step of a job map that it serves. */
export type PersonaJob = {
  id: string
  kind?: JobKind
  statement: Statement
  needs: { functional?: string; emotional?: string; social?: string }
  metric?: string
  step?: PlacedStep
  opportunity?: number
}

/** The card of a JTBD persona: a role with its jobs, and what drives it. Lists hold no blanks and nothing twice. */
export type Persona = {
  id: string
  role: string
  title?: string
  customer?: Customer
  context?: string
  /** What the person wants, then what the jobs are for. */
  goals: string[]
  /** What the person struggles with, then where the jobs hurt. */
  challenges: string[]
  /** What sets the person going, then when the jobs come up. */
  triggers: string[]
  /** By opportunity, greatest first. */
  jobs: PersonaJob[]
}

/** Joins a person with the jobs it has. `jobs` are all of the account, because a step may stand in the map of another job. */
export function persona(person: Person, jobs: readonly Job[]): Persona {
  const steps = new Map(jobs.flatMap(stepsOf).map((step) => [step.id, step]))
  const own = rankJobs(jobs.filter(({ people }) => Object.hasOwn(people, person.id)))
  const lines = (own: readonly string[] | undefined, more: (string | undefined)[]) =>
    distinct([...(own ?? []), ...more])
  const { title, customer, context } = person
  return {
    id: person.id,
    role: person.role?.trim() ?? '',
    ...present({ title, customer, context }),
    goals: lines(
      person.goals,
      own.map(({ job }) => job.so),
    ),
    challenges: lines(
      person.challenges,
      own.map(({ job }) => job.pain),
    ),
    triggers: lines(
      person.triggers,
      own.map(({ job }) => job.when),
    ),
    jobs: own.map((ranked) => personaJob(ranked, steps)),
  }
}

function personaJob({ job, opportunity }: RankedJob, steps: ReadonlyMap<string, PlacedStep>): PersonaJob {
  const { id, kind, functional, emotional, social, metric } = job
  const step = job.step === undefined ? undefined : steps.get(job.step)
  const needs = present({ functional, emotional, social })
  return { id, statement: statementOf(job), needs, ...present({ kind, metric, step, opportunity }) }
}

function distinct(lines: (string | undefined)[]): string[] {
  return [...new Set(lines.map((line) => line?.trim() ?? ''))].filter((line) => line !== '')
}

function present<T extends object>(fields: T): Partial<T> {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(kept) as Partial<T>
}
