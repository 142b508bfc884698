// The state that a set of records means: accounts, evaluations, live evidence and catalysts, profiles.
import type { Account, AccountKey } from './account'
import { compareText } from './canonical'
import type { Day } from './evaluation'
import { type Job, type Journey, jobsOf, journeyOf, type Person, peopleOf } from './fold'
import type { Facts } from './judged'
import { accountsOf, isRemoved, newest, removedIds, wholeOf } from './live'
import { merging } from './merge'
import type { LogRecord, RecordOf } from './records'
import { each, finish, type Steps } from './steps'
import { union } from './union'

/** One rep's evaluation: `latest` is its newest revision, `revisions` all of them, oldest first; `account` is the root key. */
export type EvaluationView = {
  id: string
  account: AccountKey
  latest: RecordOf<'revision'>
  revisions: RecordOf<'revision'>[]
}

/** All the log knows of one account. Lists are oldest first; `history` holds superseded and deleted records too. */
export type AccountView = {
  account: Account
  evaluations: EvaluationView[]
  evidence: RecordOf<'evidence'>[]
  /** Live catalysts: edits replaced what they edit, looks left out. */
  catalysts: RecordOf<'catalyst'>[]
  /** Times that somebody looked and found none. */
  looks: RecordOf<'catalyst'>[]
  people: Person[]
  jobs: Job[]
  journey: Journey
  /** Live outcomes by day, then as noted. */
  outcomes: RecordOf<'outcome'>[]
  /** The joins that make its keys one account. */
  joins: RecordOf<'same'>[]
  history: LogRecord[]
}

/** `roots` maps every key in the log to its account's root key; `profiles` holds the versions of each profile, oldest first. */
export type LogView = {
  accounts: Map<AccountKey, AccountView>
  roots: Map<AccountKey, AccountKey>
  evaluations: Map<string, EvaluationView>
  profiles: Map<string, RecordOf<'profile'>[]>
  /** The live checkpoints of each profile, all its versions together, by day. */
  checkpoints: Map<string, RecordOf<'checkpoint'>[]>
  /** Ids that tombstones name: records, evaluations, people or jobs. */
  deleted: Set<string>
}

/** The state of a set of records: the same for any order and for repeated records. */
export function view(records: readonly LogRecord[]): LogView {
  return finish(viewing(records))
}

/** The same in steps, for a log so large that it would hold a page up. */
export function* viewing(records: readonly LogRecord[]): Steps<LogView> {
  const log = yield* merging(records)
  const all = yield* byKind(log)
  const deleted = removedIds(all('delete'))
  const live: LogRecord[] = []
  yield* each(log, (record) => void (isRemoved(record, deleted) || live.push(record)))
  const left = yield* byKind(live)
  const state: LogView = {
    accounts: new Map(),
    roots: new Map(),
    evaluations: new Map(),
    profiles: profilesOf(left('profile')),
    checkpoints: checkpointsOf(yield* newest(all('checkpoint'), deleted)),
    deleted,
  }
  yield* findAccounts(state, log, live, left('same'))
  yield* each(live, (record) => place(state, record))
  yield* each(yield* newest(all('evidence'), deleted), (record) => at(state, record.account)?.evidence.push(record))
  yield* each(yield* newest(all('catalyst'), deleted), (record) => {
    const found = at(state, record.account)
    if (record.look) found?.looks.push(record)
    else found?.catalysts.push(record)
  })
  for (const record of (yield* newest(all('outcome'), deleted)).sort(byDay))
    at(state, record.account)?.outcomes.push(record)
  yield* each(yield* patchesOf(state, left('person')), ([account, patches]) => {
    account.people = peopleOf(patches)
  })
  yield* each(yield* patchesOf(state, left('job')), ([account, patches]) => {
    account.jobs = jobsOf(patches)
  })
  yield* each(yield* patchesOf(state, left('journey')), ([account, patches]) => {
    account.journey = journeyOf(patches)
  })
  yield* addHistory(state, log)
  return state
}

/** Every key of the log with its root, and an account for each root that something live bears on. */
function* findAccounts(
  state: LogView,
  log: readonly LogRecord[],
  live: readonly LogRecord[],
  joins: readonly RecordOf<'same'>[],
): Steps<void> {
  const keys = union()
  for (const { accounts } of joins) keys.join(...accounts)
  yield* each(log, (record) => {
    for (const key of accountsOf(record)) if (!state.roots.has(key)) state.roots.set(key, keys.root(key))
  })
  yield* each(live, (record) => {
    for (const key of accountsOf(record)) addKey(state, key)
  })
}

/** The account that a key belongs to, whichever of its keys it is. */
export function accountOf(state: LogView, key: AccountKey): AccountView | undefined {
  return at(state, key)
}

/** What `judge` needs to know of an account. */
export function factsOf(seen: Pick<AccountView, 'account' | 'evidence' | 'catalysts' | 'looks'> | undefined): Facts {
  if (!seen) return { evidence: [], catalysts: [] }
  const { employees } = seen.account
  return { evidence: seen.evidence, catalysts: [...seen.catalysts, ...seen.looks], ...(employees && { employees }) }
}

function at(state: LogView, key: AccountKey): AccountView | undefined {
  return state.accounts.get(state.roots.get(key) ?? key)
}

type Kinds = <K extends LogRecord['kind']>(kind: K) => RecordOf<K>[]

/** Records by their kind, each in the order in which they come. */
function* byKind(records: readonly LogRecord[]): Steps<Kinds> {
  const found = new Map<string, LogRecord[]>()
  yield* each(records, (record) => put(found, record.kind, record))
  return <K extends LogRecord['kind']>(kind: K) => (found.get(kind) ?? []) as RecordOf<K>[]
}

function addKey(state: LogView, key: AccountKey): void {
  const root = state.roots.get(key) ?? key
  const found = state.accounts.get(root) ?? blank(root)
  if (found.account.keys.length === 1) state.accounts.set(root, found)
  if (!found.account.keys.includes(key)) found.account.keys = [...found.account.keys, key].sort()
}

/** Until a name is confirmed, an account is called by what its key says. */
function blank(key: AccountKey): AccountView {
  const account: Account = { key, keys: [key], name: key.slice(key.indexOf(':') + 1) }
  const lists = { evaluations: [], evidence: [], catalysts: [], looks: [], people: [], jobs: [], outcomes: [] }
  return { account, ...lists, journey: { answers: {} }, joins: [], history: [] }
}

/** Records come oldest first, so that later facts win field by field and the last revision is the latest. */
function place(state: LogView, record: LogRecord): void {
  if (record.kind === 'account') {
    const found = at(state, record.account)
    if (found) found.account = { ...found.account, ...stated(record.facts) }
  } else if (record.kind === 'same') {
    at(state, record.accounts[0])?.joins.push(record)
  } else if (record.kind === 'revision') {
    placeRevision(state, record)
  }
}

function stated<T extends object>(facts: T): Partial<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<T>
}

/** An evaluation belongs to the account that its latest revision names. */
function placeRevision(state: LogView, record: RecordOf<'revision'>): void {
  const { evaluation: id, account: key } = record.body
  const account = state.roots.get(key) ?? key
  const held = state.evaluations.get(id)
  const evaluation = held ?? { id, account, latest: record, revisions: [] }
  evaluation.revisions.push(record)
  evaluation.latest = record
  if (held && held.account === account) return
  if (held) drop(at(state, held.account)?.evaluations, held)
  evaluation.account = account
  state.evaluations.set(id, evaluation)
  at(state, account)?.evaluations.push(evaluation)
}

function* patchesOf<R extends { account: AccountKey }>(
  state: LogView,
  records: readonly R[],
): Steps<Map<AccountView, R[]>> {
  const found = new Map<AccountView, R[]>()
  yield* each(records, (record) => {
    const account = at(state, record.account)
    if (account) put(found, account, record)
  })
  return found
}

function put<K, V>(lists: Map<K, V[]>, key: K, item: V): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

/** By day; the sort is stable, so that those of one day stay in the order of the log. */
function byDay(a: { day: Day }, b: { day: Day }): number {
  return compareText(a.day, b.day)
}

function drop<T>(list: T[] | undefined, item: T): void {
  const index = list?.indexOf(item) ?? -1
  if (index >= 0) list?.splice(index, 1)
}

function profilesOf(live: readonly RecordOf<'profile'>[]): Map<string, RecordOf<'profile'>[]> {
  const profiles = new Map<string, RecordOf<'profile'>[]>()
  for (const record of live) put(profiles, record.body.id, record)
  for (const versions of profiles.values()) versions.sort((a, b) => a.body.version - b.body.version)
  return profiles
}

function checkpointsOf(newest: readonly RecordOf<'checkpoint'>[]): LogView['checkpoints'] {
  const found: LogView['checkpoints'] = new Map()
  for (const record of newest.toSorted(byDay)) put(found, record.profile.id, record)
  return found
}

/** A tombstone stands in the history of the account whose record it removed. */
function* addHistory(state: LogView, log: readonly LogRecord[]): Steps<void> {
  const owners = new Map<string, AccountKey[]>()
  const own = (id: string | undefined, record: LogRecord) => {
    if (id !== undefined && state.deleted.has(id)) owners.set(id, accountsOf(record))
  }
  if (state.deleted.size)
    yield* each(log, (record) => {
      own(record.id, record)
      own(wholeOf(record), record)
    })
  yield* each(log, (record) => {
    const keys = record.kind === 'delete' ? (owners.get(record.target) ?? []) : accountsOf(record)
    for (const key of keys) {
      const history = at(state, key)?.history
      if (history && history.at(-1) !== record) history.push(record)
    }
  })
}
