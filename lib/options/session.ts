// What the options page remembers while it is open, and the effects it has.
import type { Signal } from '@preact/signals'
import type { OptionsState, Route, Toast, WhatIf } from '../../components/options/model'
import type { Job } from '../../components/options/model-backup'
import type { PersonPlan, Theme } from '../../components/options/model-privacy'
import type { RemindersState } from '../../components/options/model-reminders'
import type { PickCode } from '../folder'
import type { Profile } from '../icp/profile'
import type { Effect } from '../icp/profile/effect'
import type { LogRecord, RecordOf } from '../icp/records'
import type { LogView } from '../icp/view'
import type { Translate } from '../locale/translate'
import type { Chosen as ChosenFile, TakenFile } from '../log/chosen'
import type { Columns } from '../log/columns'
import type { CrmPreset } from '../log/crm'
import type { List } from '../log/list'
import type { Marker, MarkerStorage } from '../log/marker'
import type { QueueStorage } from '../log/queue'
import type { Estimate } from '../log/room'
import type { Roster } from '../log/roster'
import type { AsideRow } from '../log/rows'
import type { Store } from '../log/store'
import type { Connected, FolderAccess, FolderHandle } from '../log/sync'
import type { Paper, PaperOptions } from '../paper'
import type { Notifying, Reminders } from '../reminders'
import type { Result } from '../result'

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
  saveBlob: (name: string, blob: Blob) => void
  /** What tells sites apart; large, so loaded when a list is read. */
  sites: () => Promise<Pick<typeof import('../page/settle'), 'domainOf'>>
  /** Opens a page for the printer. */
  openPaper: (paper: Paper, options: PaperOptions) => void
  /** Puts a text on the clipboard; whether that worked. */
  copy: (text: string) => Promise<boolean>
  /** The extension's own storage, where words about the log and waiting captures lie outside of its database. */
  storage: MarkerStorage & QueueStorage
  folders: Folders
  /** Keeps two pages from writing into the folder at once. */
  lock: <Value>(run: () => Promise<Value>) => Promise<Value>
  /** How the rep is reminded; `ask` must follow a click, `onChange` hears when the browser lets us, or no longer does. */
  reminders: {
    kept: () => Promise<Reminders>
    keep: (reminders: Reminders) => Promise<void>
    canNotify: () => Promise<Notifying>
    ask: () => Promise<Notifying>
    onChange: (listener: () => void) => void
  }
  /** The theme of every page of the extension. */
  themes: { kept: () => Promise<Theme>; keep: (theme: Theme) => Promise<void> }
  /** What the browser says of the room on the disk. */
  estimate: () => Promise<Estimate>
  /** Loads the page again. */
  reload: () => void
  /** What this is, for a report. */
  about: { version: string; browser: string }
  /** Puts a hash into the page's address. */
  navigate: (hash: string) => void
}

/** The browser's folders; `pick` must follow a click, `dropped` be called while it is told. */
export type Folders = FolderAccess & {
  supported: boolean
  pick: () => Promise<Result<FolderHandle, PickCode>>
  dropped: (transfer: DataTransfer) => Promise<Result<FolderHandle, PickCode>>
}

/** A file that was read and waits to be taken in. */
export type Reading =
  | { what: 'log'; file: File; chosen: ChosenFile }
  | { what: 'list'; file: File; list: List; columns: Columns; overwrite: boolean; roster?: Roster }

/** A backup that was chosen for restoring; `opened` once it could be read. */
export type Chosen = { file: File; wrong: boolean; opened?: ChosenFile }

/** A profile being edited; `texts` holds what was typed into number fields and means no number. */
export type Draft = { profile: Profile; base?: Profile; texts: Record<string, string> }

export type Session = {
  readonly effects: Effects
  readonly state: Signal<OptionsState>
  route: Route
  /** The log as it was read last; absent until then. */
  log?: LogView
  /** The records it was made of, for when the log itself is lost. */
  held: readonly LogRecord[]
  /** Versions of each profile, oldest first, the one that ships included. */
  versions: Map<string, RecordOf<'profile'>[]>
  /** The profile that the panel judges by. */
  used: string
  drafts: Map<string, Draft>
  effect?: Effect
  /** Counts the rounds of judging: what belongs to an earlier one is dropped. */
  round: number
  whatIf?: WhatIf
  /** Counts the what-ifs: of an earlier one nothing is shown any more. */
  judging: number
  /** The reading of the log that goes on, and the one that was asked for meanwhile. */
  learning: { now?: Promise<void>; next?: Promise<void> }
  cancelEffect?: () => void
  cancelKeeping?: () => void
  cancelLearning?: () => void
  /** Long work that goes on. */
  job?: Job
  /** What goes on as `job`, until it is over. */
  going?: Promise<void>
  abort?: AbortController
  chosen?: Chosen
  /** What was taken in or restored last, where that is worth a look. */
  taken?: TakenFile & { from: 'files' | 'backup' }
  marker?: Marker
  folder?: Connected
  aside: AsideRow[]
  /** A file that was read and waits to be taken in. */
  reading?: Reading
  planning: Promise<void>
  /** Presets that the team edited. */
  presets: CrmPreset[]
  careful: boolean
  months: number
  /** What accounts are looked for by, and a person whose traces were looked for. */
  query: string
  person?: PersonPlan
  theme: Theme
  reminders: RemindersState
  letters: boolean
  /** Records by kind, unsaved drafts, and what the browser says of its room. */
  kinds: Map<string, number>
  unkept: number
  estimate: Estimate
  /** The page has lost its database. */
  closed?: 'upgraded' | 'lost' | 'emptied'
  /** Reads settings again, as after a restore. */
  recall: () => Promise<void>
  rep?: string
  toasts: Toast[]
  /** How the step that a message tells of is taken back, by the message. */
  steps: Map<number, Step>
}

/** Takes a step back. */
export type Step = () => Promise<void> | void

/** The session without the state that is made of it. */
export type Stateless = Omit<Session, 'state'>
