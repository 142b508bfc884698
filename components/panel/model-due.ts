// What the panel shows of accounts that wait, and of the profiles an account can be judged under.
import type { AccountKey } from '../../lib/icp/account'
import type { DueItem } from '../../lib/icp/due'
import type { Tier } from '../../lib/icp/verdict'

/** A profile to judge under: its newest version; `tier` is where this account stands under it, if anybody judged it by it. */
export type ProfileChoice = { id: string; name: string; used: boolean; tier?: Tier }

export type DueState = {
  /** What is due by today, the longest overdue first; absent until somebody has asked. */
  due?: DueItem[]
  /** How often the list was asked for from outside of the panel, as by the notification of the day. */
  dueWanted: number
  profiles: ProfileChoice[]
  /** What asks for a second look at the account on screen. */
  reminders: DueItem[]
}

export type DueActions = {
  /** Looks through the log for what is due; what was found is shown when it is there. */
  findDue(): void
  /** Puts a known account on the desk. */
  openAccount(key: AccountKey): void
  /** Judges under this profile from now on. */
  useProfile(id: string): void
}
