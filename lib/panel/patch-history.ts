// What each record changed of an account's facts, people, jobs and journey, and of the figures and texts of an evaluation: value by value.
import { type Difference, differences } from '../icp/differences'
import { patched } from '../icp/fold'
import type { LogRecord } from '../icp/records'

/** Parts of an evaluation that have no words of their own in the history. */
const PARTS = ['economics', 'notes', 'stretch']

/** The values that a record changed, by its id; records come oldest first. */
export function fieldChanges(history: readonly LogRecord[]): Map<string, Difference[]> {
  const states = new Map<string, object>()
  const found = new Map<string, Difference[]>()
  for (const record of history) {
    const of = subjectOf(record)
    if (of === undefined) continue
    const before = states.get(of) ?? {}
    const after = stateAfter(record, before)
    states.set(of, after)
    found.set(record.id, differences(before, after))
  }
  return found
}

/** Whose state a record changes. */
function subjectOf(record: LogRecord): string | undefined {
  if (record.kind === 'revision') return record.body.evaluation
  if (record.kind === 'person') return record.person
  if (record.kind === 'job') return record.job
  return record.kind === 'account' || record.kind === 'journey' ? record.kind : undefined
}

function stateAfter(record: LogRecord, before: object): object {
  if (record.kind === 'account') return { ...before, ...record.facts }
  if ('fields' in record) return patched(before, record.fields)
  if (record.kind !== 'revision') return before
  return Object.fromEntries(Object.entries(record.body).filter(([name, value]) => PARTS.includes(name) && value !== ''))
}
