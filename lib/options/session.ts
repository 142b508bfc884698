// What the options page remembers while it is open, and the effects it has.
import type { Signal } from '@preact/signals'
import type { OptionsState, Route, Toast, WhatIf } from '../../components/options/model'
import type { Profile } from '../icp/profile'
import type { Effect } from '../icp/profile/effect'
import type { RecordOf } from '../icp/records'
import type { LogView } from '../icp/view'
import type { Translate } from '../locale/translate'
import type { Store } from '../log/store'

/**
 * Everything outside that the options page uses. `breathe` gives the page its turn between two pieces of long work, where it is
 * time for one.
 */
export type Effects = {
  store: Store
  device: string
  t: Translate
  now: () => number
  newId: () => string
  timer: (run: () => void, ms: number) => () => void
  breathe: () => Promise<void> | undefined
  save: (name: string, text: string, type: string) => void
  /** Puts a hash into the page's address. */
  navigate: (hash: string) => void
}

/** A profile being edited; `texts` holds what was typed into number fields and means no number. */
export type Draft = { profile: Profile; base?: Profile; texts: Record<string, string> }

export type Session = {
  readonly effects: Effects
  readonly state: Signal<OptionsState>
  route: Route
  /** The log as it was read last; absent until then. */
  log?: LogView
  /** Versions of each profile, oldest first, the one that ships included. */
  versions: Map<string, RecordOf<'profile'>[]>
  /** The profile that the panel judges by. */
  used: string
  drafts: Map<string, Draft>
  effect?: Effect
  /** Counts the rounds of judging: what belongs to an earlier one is dropped. */
  round: number
  whatIf?: WhatIf
  cancelEffect?: () => void
  cancelKeeping?: () => void
  rep?: string
  toasts: Toast[]
  /** Steps that Undo takes back, the last first. */
  steps: (() => Promise<void>)[]
}

/** The session without the state that is made of it. */
export type Stateless = Omit<Session, 'state'>
