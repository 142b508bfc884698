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
 * latest revision is written again without the name; so are profiles, checkpoints and outcomes, and of an account's facts those that still count.
 * First append, then erase.
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
  const rewrite = [
    ...rewrittenEvaluations(state, named, who),
    ...rewrittenFacts(state, named, who),
    ...rewrittenWhole(state, new Set(erase), who),
  ]
  return { rewrite, erase }
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

/** What is more than words about somebody: versions of profiles, which evaluations name, and what was measured and came of it. */
function rewrittenWhole(
  { profiles, checkpoints, accounts }: LogView,
  erase: ReadonlySet<string>,
  who: Who,
): NewRecord[] {
  const outcomes = [...accounts.values()].flatMap((seen) => seen.outcomes)
  const standing = [...[...profiles.values()].flat(), ...[...checkpoints.values()].flat(), ...outcomes]
  return standing.filter(({ id }) => erase.has(id)).map((record) => without(successorOf(record), who))
}

/** What the log gives a record is given to its successor again; it edits nothing any more. */
function successorOf(record: RecordOf<'profile'> | RecordOf<'checkpoint'> | RecordOf<'outcome'>): NewRecord {
  const { id: _id, hlc: _hlc, device: _device, rep: _rep, v: _v, ...rest } = record
  if (!('replaces' in rest)) return rest
  const { replaces: _replaces, ...first } = rest
  return first
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
