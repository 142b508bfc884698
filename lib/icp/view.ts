// The state that a set of records means: accounts, evaluations, live evidence and catalysts, profiles.
import type { Account, AccountKey } from './account'
import { compareText } from './canonical'
import type { Day } from './evaluation'
import { type Job, type Journey, jobsOf, journeyOf, type Person, peopleOf } from './fold'
import type { Facts } from './judged'
import { accountsOf, isRemoved, newest, removedIds, wholeOf } from './live'
import { merge } from './merge'
import type { LogRecord, RecordOf } from './records'
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
  const log = merge(records, [])
  const deleted = removedIds(log)
  const live = log.filter((record) => !isRemoved(record, deleted))
  const keys = union()
  for (const { accounts } of ofKind(live, 'same')) keys.join(...accounts)
  const state: LogView = {
    accounts: new Map(),
    roots: new Map(),
    evaluations: new Map(),
    profiles: profilesOf(live),
    checkpoints: checkpointsOf(log, deleted),
    deleted,
  }
  for (const record of log) for (const key of accountsOf(record)) state.roots.set(key, keys.root(key))
  for (const record of live) for (const key of accountsOf(record)) addKey(state, key)
  for (const record of live) place(state, record)
  for (const record of newest(ofKind(log, 'evidence'), deleted)) at(state, record.account)?.evidence.push(record)
  for (const record of newest(ofKind(log, 'catalyst'), deleted)) {
    const found = at(state, record.account)
    if (record.look) found?.looks.push(record)
    else found?.catalysts.push(record)
  }
  for (const record of newest(ofKind(log, 'outcome'), deleted).sort(byDay))
    at(state, record.account)?.outcomes.push(record)
  for (const [account, patches] of byAccount(state, ofKind(live, 'person'))) account.people = peopleOf(patches)
  for (const [account, patches] of byAccount(state, ofKind(live, 'job'))) account.jobs = jobsOf(patches)
  for (const [account, patches] of byAccount(state, ofKind(live, 'journey'))) account.journey = journeyOf(patches)
  addHistory(state, log)
  return state
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

function ofKind<K extends LogRecord['kind']>(records: readonly LogRecord[], kind: K): RecordOf<K>[] {
  return records.filter((record): record is RecordOf<K> => record.kind === kind)
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

function byAccount<R extends { account: AccountKey }>(state: LogView, records: readonly R[]): Map<AccountView, R[]> {
  const found = new Map<AccountView, R[]>()
  for (const record of records) {
    const account = at(state, record.account)
    if (account) put(found, account, record)
  }
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

function profilesOf(live: readonly LogRecord[]): Map<string, RecordOf<'profile'>[]> {
  const profiles = new Map<string, RecordOf<'profile'>[]>()
  for (const record of ofKind(live, 'profile')) put(profiles, record.body.id, record)
  for (const versions of profiles.values()) versions.sort((a, b) => a.body.version - b.body.version)
  return profiles
}

function checkpointsOf(log: readonly LogRecord[], deleted: ReadonlySet<string>): LogView['checkpoints'] {
  const found: LogView['checkpoints'] = new Map()
  for (const record of newest(ofKind(log, 'checkpoint'), deleted).sort(byDay)) put(found, record.profile.id, record)
  return found
}

/** A tombstone stands in the history of the account whose record it removed. */
function addHistory(state: LogView, log: readonly LogRecord[]): void {
  const owners = new Map<string, AccountKey[]>()
  for (const record of log) {
    if (state.deleted.has(record.id)) owners.set(record.id, accountsOf(record))
    const whole = wholeOf(record)
    if (whole !== undefined && state.deleted.has(whole)) owners.set(whole, accountsOf(record))
  }
  for (const record of log) {
    const keys = record.kind === 'delete' ? (owners.get(record.target) ?? []) : accountsOf(record)
    for (const key of keys) {
      const history = at(state, key)?.history
      if (history && history.at(-1) !== record) history.push(record)
    }
  }
}
