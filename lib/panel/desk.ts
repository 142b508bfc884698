// The account on the desk: what the log holds of it, and the evaluation that is being edited.
import type { Account, AccountKey } from '../icp/account'
import type { Difference } from '../icp/differences'
import type { Evaluation, ProfileRef } from '../icp/evaluation'
import type { Profile } from '../icp/profile'
import type { LogRecord } from '../icp/records'
import { type AccountView, view } from '../icp/view'
import type { Store } from '../log/store'
import { blank, type Edit, evaluationId, mine } from './draft'

export type Saved = { state: 'idle' | 'saving' | 'saved' | 'failed'; time?: number }

/** `label` says what Undo would take back, a key of the dictionary. */
export type Step = { label: string; back: () => Promise<void> }

/**
 * Effects of a desk. `changed`: there is something new to show; `met`: the log knows more of this account now; `done`: a step
 * that can be taken back; `failed`: the store refused, with its code; `clashed`: another window changed the same, and both are kept.
 */
export type DeskOptions = {
  store: Store
  device: string
  profile: Profile
  /** How what is edited names that version of the profile. */
  named: ProfileRef
  now: () => number
  newId: () => string
  timer: (run: () => void, ms: number) => () => void
  changed: () => void
  met: () => Promise<void>
  done: (step: Step) => void
  failed: (code: string) => void
  clashed: (differences: Difference[]) => void
}

/** All that is on the desk; read it freely, change it only through the functions of this room. */
export type Desk = {
  readonly options: DeskOptions
  account: Account
  records: LogRecord[]
  seen?: AccountView
  evaluation: Evaluation
  /** The evaluation as this window knows it of its own doing, or as the last revision has it: what differs in the draft is another window's. */
  stood?: Evaluation
  /** Where this window has changed the evaluation, one place after the other. */
  touched: string[]
  saved: Saved
  pending: Edit[]
  /** The keys by which the log knows the account; none: it does not know it. */
  known: AccountKey[]
  /** The account's name and keys are being written. */
  meeting?: Promise<boolean>
  /** A draft stands in the store. */
  started: boolean
  /** Put away: what stands here is no longer edited. */
  closed: boolean
  chain: Promise<void>
  /** The step of the text that is being typed, and the evaluation before it. */
  typing?: { step: Step; label: string; before: Evaluation }
  /** Records that were removed and written anew, by their old id. */
  rewritten: Map<string, string>
  cancelText?: () => void
  cancelRest?: () => void
}

/** Puts an account on the desk; `load` fetches what the log holds of it. */
export function openDesk(options: DeskOptions, account: Account, known: readonly AccountKey[]): Desk {
  return {
    options,
    account,
    records: [],
    evaluation: blank(account.key, options.named, ''),
    saved: { state: 'idle' },
    pending: [],
    touched: [],
    known: [...known],
    started: false,
    closed: false,
    chain: Promise.resolve(),
    rewritten: new Map(),
  }
}

/** Reads the account's records and draft anew; what is not saved yet stays on top. */
export async function load(desk: Desk): Promise<void> {
  const { store, device, profile, named } = desk.options
  const { keys, key } = desk.account
  const [found, drafts] = await Promise.all([store.byAccount(keys), store.draftsOf(keys)])
  if (!found.ok) return desk.options.failed(found.code)
  if (!drafts.ok) return desk.options.failed(drafts.code)
  desk.records = found.value
  desk.seen = [...view(found.value).accounts.values()].find(({ account }) => account.keys.some((k) => keys.includes(k)))
  const own = mine(desk.seen?.evaluations ?? [], device, profile.id)
  const draft = drafts.value.find(({ body, id }) => body.profile.id === profile.id && (!own || id === own.id))
  const current = draft && (draft.kept === undefined || draft.kept === own?.latest.id) ? draft.body : own?.latest.body
  const id = own?.id ?? draft?.id ?? (await evaluationId(device, profile.id, key))
  desk.started = draft !== undefined
  const base = current ?? draft?.body ?? blank(key, named, id)
  if (!desk.stood || draft?.kept !== undefined || desk.stood.evaluation !== base.evaluation) desk.stood = base
  desk.evaluation = desk.pending.reduce((body, edit) => edit(body), base)
  desk.options.changed()
}

/** Shows that something could not be saved. */
export function fail(desk: Desk, code: string): void {
  desk.saved = { ...desk.saved, state: 'failed' }
  desk.options.failed(code)
  desk.options.changed()
}
