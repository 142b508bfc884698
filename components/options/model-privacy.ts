// What the pages about privacy, look and the state of things show.
import type { AccountKey } from '../../lib/icp/account'
import type { Day } from '../../lib/icp/evaluation'
import type { Room } from '../../lib/log/room'

/** An account that could be erased; `last`: the last day that anybody worked on it. */
export type ErasableAccount = { key: AccountKey; name: string; records: number; last?: Day }

/** A person by name, profile page or both, as typed. */
export type PersonForm = { name: string; profile: string }

/** What erasing a person would do: so many records go, so many are written again without the name. */
export type PersonPlan = PersonForm & { erase: number; rewrite: number }

export type PrivacyState = {
  careful: boolean
  /** Months that accounts are kept without work on them; 0 keeps them for ever. */
  months: number
  expired: ErasableAccount[]
  query: string
  found: ErasableAccount[]
  person?: PersonPlan
}

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
export type LookState = { theme: Theme; letters: boolean }

export type DiagnosticsState = {
  version: string
  browser: string
  /** Records of the log by kind, the most first. */
  kinds: { kind: string; count: number }[]
  accounts: number
  evaluations: number
  drafts: number
  aside: number
  room: Room
}

export type PrivacyActions = {
  setCareful(on: boolean): void
  /** Answers whether it was a number of months. */
  setMonths(text: string): boolean
  findAccounts(query: string): void
  /** For good. */
  eraseAccounts(keys: readonly AccountKey[]): void
  findPerson(who: PersonForm): void
  forgetPerson(): void
  /** For good. */
  erasePerson(): void
  setTheme(theme: Theme): void
  setLetters(on: boolean): void
  copyReport(): void
}
