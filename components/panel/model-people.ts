// What the panel shows of people, jobs, the journey and outcomes, and what a rep can do about them.
import type { Contradiction } from '../../lib/icp/contradictions'
import type { Day } from '../../lib/icp/evaluation'
import type { Job, Journey, Person } from '../../lib/icp/fold'
import type { JobFields } from '../../lib/icp/job'
import type { PersonFields } from '../../lib/icp/person'
import type { OutcomeKind, RecordOf } from '../../lib/icp/records'
import type { JourneyFields } from '../../lib/icp/stage'
import type { Tier } from '../../lib/icp/verdict'

/** `stood`: the tier that the account had before it came about, and the last day on which anybody had worked on it. */
export type OutcomeRow = RecordOf<'outcome'> & { stood?: { tier: Tier; day: Day } }

export type PeopleState = {
  people: Person[]
  jobs: Job[]
  journey: Journey
  /** By day, the latest last. */
  outcomes: OutcomeRow[]
  /** What does not go together, to be flagged beside what it concerns. */
  contradictions: Contradiction[]
}

/** How a change is saved: `text` when the typing rests or the field is left, else at once. */
export type Pace = 'now' | 'text'

export type PeopleActions = {
  /** A role and, where it wants something, its first job: one step. */
  addPerson(person: PersonFields, job?: JobFields): void
  editPerson(id: string, fields: PersonFields, pace?: Pace): void
  removePerson(id: string): void
  addJob(fields: JobFields): void
  editJob(id: string, fields: JobFields, pace?: Pace): void
  removeJob(id: string): void
  /** A step at the end of a job's map. */
  addStep(job: string, what: string, metric: string): void
  journey(fields: JourneyFields, pace?: Pace): void
  /** A field was left: what was typed is saved. */
  settle(): void
  addOutcome(outcome: OutcomeKind, day: Day, reason: string): void
}
