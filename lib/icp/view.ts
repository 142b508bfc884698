// The state that a set of records means: accounts, evaluations, live evidence and catalysts, profiles.
import type { Account, AccountKey } from './account'
import type { LogRecord, RecordOf } from './records'

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
  looks: RecordOf<'catalyst'>[]
  history: LogRecord[]
}

/** `roots` maps every key in the log to its account's root key; `profiles` holds the versions of each profile, oldest first. */
export type LogView = {
  accounts: Map<AccountKey, AccountView>
  roots: Map<AccountKey, AccountKey>
  evaluations: Map<string, EvaluationView>
  profiles: Map<string, RecordOf<'profile'>[]>
  /** Ids that a tombstone removed. */
  deleted: Set<string>
}

/** The state of a set of records: the same for any order and for repeated records. */
export function view(_records: readonly LogRecord[]): LogView {
  throw new Error('view: the signature is agreed, the body follows')
}
