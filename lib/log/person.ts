// What the log says of a person, and how to take it out: found by name or profile link, cleaned where work would be lost, erased elsewhere.
import type { LogRecord, RecordOf } from '../icp/records'
import { each, finish, type Steps } from '../icp/steps'
import { union } from '../icp/union'
import { accountOf, type LogView, viewing } from '../icp/view'
import type { NewRecord } from './context'
import { saysOf, type Who, without } from './naming'

/** `rewrite` are records without the person that take the place of some; `erase` the ids of all that mention the person. */
export type PersonErasure = { rewrite: NewRecord[]; erase: string[] }

/** Whether a record names the person anywhere in its texts and links. */
export function mentions(record: LogRecord, who: Who): boolean {
  return saysOf(record, who)
}

/**
 * What to write and what to erase so that nothing of the log names the person. Edits of one another go together. Evaluations keep their answers: the
 * latest revision is written again without the name. Of an account's facts those that still count are. First append, then erase.
 */
export function personErasure(records: readonly LogRecord[], who: Who): PersonErasure {
  return finish(erasingPerson(records, who))
}

/** The same in steps. */
export function* erasingPerson(records: readonly LogRecord[], who: Who): Steps<PersonErasure> {
  const threads = union()
  for (const record of records) if ('replaces' in record && record.replaces) threads.join(record.id, record.replaces)
  const named: LogRecord[] = []
  yield* each(records, (record) => {
    if (record.kind !== 'delete' && mentions(record, who)) named.push(record)
  })
  const roots = new Set(named.map(({ id }) => threads.root(id)))
  const erase: string[] = []
  yield* each(records, ({ id, kind }) => {
    if (kind !== 'delete' && roots.has(threads.root(id))) erase.push(id)
  })
  const state = yield* viewing(records)
  return { rewrite: [...rewrittenEvaluations(state, named, who), ...rewrittenFacts(state, named, who)], erase }
}

function rewrittenEvaluations(state: LogView, named: readonly LogRecord[], who: Who): NewRecord[] {
  const ids = new Set(named.map(({ id }) => id))
  return [...state.evaluations.values()]
    .filter(({ latest }) => ids.has(latest.id))
    .map(({ latest }) => ({ kind: 'revision', body: without(latest.body, who) }))
}

function rewrittenFacts(state: LogView, named: readonly LogRecord[], who: Who): NewRecord[] {
  const facts = named.filter((record): record is RecordOf<'account'> => record.kind === 'account')
  return facts.flatMap((record) => {
    const now: Record<string, unknown> = accountOf(state, record.account)?.account ?? {}
    const standing = Object.entries(record.facts).filter(([name, value]) => same(now[name], value))
    if (!standing.length) return []
    return [{ kind: 'account' as const, account: record.account, facts: without(Object.fromEntries(standing), who) }]
  })
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
