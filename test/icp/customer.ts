// Builders of what the log holds of people, jobs, the journey, outcomes and checkpoints.
import type { JobFields } from '../../lib/icp/job'
import type { PersonFields } from '../../lib/icp/person'
import type { OutcomeKind, RecordOf } from '../../lib/icp/records'
import type { JourneyFields } from '../../lib/icp/stage'
import { ACME, base, TODAY } from './make'

export function person(time: number, id: string, fields: PersonFields, account = ACME): RecordOf<'person'> {
  return { ...base(time), kind: 'person', account, person: id, fields }
}

export function job(time: number, id: string, fields: JobFields, account = ACME): RecordOf<'job'> {
  return { ...base(time), kind: 'job', account, job: id, fields }
}

export function journey(time: number, fields: JourneyFields, account = ACME): RecordOf<'journey'> {
  return { ...base(time), kind: 'journey', account, fields }
}

export function outcome(
  time: number,
  kind: OutcomeKind,
  change: Partial<RecordOf<'outcome'>> = {},
): RecordOf<'outcome'> {
  return { ...base(time), kind: 'outcome', account: ACME, outcome: kind, day: TODAY, reason: '', ...change }
}

export function checkpoint(
  time: number,
  measured: number,
  change: Partial<RecordOf<'checkpoint'>> = {},
): RecordOf<'checkpoint'> {
  const profile = { id: 'default', version: 1 }
  return { ...base(time), kind: 'checkpoint', profile, day: TODAY, measured, reason: '', ...change }
}
