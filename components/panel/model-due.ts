// What the panel shows of accounts that wait, and of the profiles an account can be judged under.
import type { AccountKey } from '../../lib/icp/account'
import type { DueItem } from '../../lib/icp/due'

/** A profile to judge under: its newest version; `judged`: this account has an evaluation under it. */
export type ProfileChoice = { id: string; name: string; used: boolean; judged: boolean }

export type DueState = {
  /** What is due by today, the longest overdue first; absent until somebody has asked. */
  due?: DueItem[]
  profiles: ProfileChoice[]
}

export type DueActions = {
  /** Looks through the log for what is due; what was found is shown when it is there. */
  findDue(): void
  /** Puts a known account on the desk. */
  openAccount(key: AccountKey): void
  /** Judges under this profile from now on. */
  useProfile(id: string): void
}
