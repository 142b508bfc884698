// What the panel remembers while it is open, and the effects it has.
import type { Signal } from '@preact/signals'
import type { Choice, PanelState, Toast } from '../../components/panel/model'
import type { HistoryRow } from '../../components/panel/model-history'
import type { OutcomeRow } from '../../components/panel/model-people'
import type { Account } from '../icp/account'
import type { Difference } from '../icp/differences'
import type { DueItem } from '../icp/due'
import type { Day } from '../icp/evaluation'
import type { Profile } from '../icp/profile'
import type { LogRecord } from '../icp/records'
import type { Tier } from '../icp/verdict'
import type { AccountView, LogView } from '../icp/view'
import type { Translate } from '../locale/translate'
import type { BackupCode } from '../log/backup'
import type { Chosen, TakenFile } from '../log/chosen'
import type { BackupDue, Marker, MarkerStorage } from '../log/marker'
import type { NoteForm } from '../log/markup'
import type { QueueStorage } from '../log/queue'
import type { Estimate, Room } from '../log/room'
import type { Store } from '../log/store'
import type { Connected, FolderAccess } from '../log/sync'
import type { StoreCode } from '../log/transaction'
import type { Job } from '../log/work'
import type { Capture, Refusal, Selection } from '../messages'
import type { Reading } from '../page/reading'
import type { Paper } from '../paper'
import type { Result } from '../result'
import type { SecondReader } from '../second-reader'
import type { Desk, Step } from './desk'
import type { Patch } from './patched'
import type { Place } from './place'
import type { Found } from './suggested'

/** `readingOf` makes a reading of what a reader collected, `domainOf` knows the registrable domain. */
export type Sites = Pick<typeof import('../page/settle'), 'readingOf' | 'domainOf'>

/** Everything outside that the panel uses. `badge` shows a tier on a tab; `select` reads what is selected on it. */
export type Effects = {
  store: Store
  device: string
  queue: QueueStorage
  /** A few words about the log, kept outside of its database. */
  marker: MarkerStorage
  t: Translate
  now: () => number
  newId: () => string
  timer: (run: () => void, ms: number) => () => void
  /** What tells sites apart; large, so loaded after the first paint. */
  sites: () => Promise<Sites>
  /** Finds catalysts in text; loaded when there is a page to search. */
  signals: () => Promise<typeof import('../page/signals/find')>
  /** The browser's own language model; undefined where there is none. */
  secondReader: () => Promise<SecondReader | undefined>
  /** The window that the panel stands in. */
  windowId: number
  select: (tabId: number) => Promise<Result<Selection, Refusal>>
  open: (url: string) => void
  /** Opens the options page, at the place that a hash names. */
  openOptions: (hash?: string) => void
  folders: FolderAccess
  /** Keeps two pages from writing into the folder at once. */
  lock: <Value>(run: () => Promise<Value>) => Promise<Value>
  /** Whether the rep is at it just now: typing, or did a moment ago. */
  busy: () => boolean
  badge: (tabId: number, letter: string, title: string) => void
  save: (name: string, text: string, type: string) => void
  /** Puts a text on the clipboard, with its HTML beside it where given; whether that worked. */
  copy: (text: string, html?: string) => Promise<boolean>
  /** Opens a page beside, for the printer: none can be printed from the panel itself. */
  openPaper: (paper: Paper) => void
  /** What the browser says of the room on the disk. */
  estimate: () => Promise<Estimate>
  /** Loads the page again. */
  reload: () => void
}

/** The tab the panel looks at. */
export type Where = {
  status: 'starting' | 'press' | 'reading' | 'refused' | 'read'
  tabId?: number
  url?: string
  refusal?: Refusal
  reading?: Reading
}

/** A file that was chosen: read and waiting to be taken in; locked; a list of accounts, which belongs to the options; or refused. */
export type Incoming =
  | { state: 'ready'; file: File; chosen: Chosen }
  | { state: 'locked'; file: File; wrong: boolean }
  | { state: 'list'; file: File; trouble?: 'binary' | 'empty' }
  | { state: 'refused'; file: File; code: BackupCode | StoreCode }

export type Session = {
  readonly effects: Effects
  readonly state: Signal<PanelState>
  profile: Profile
  /** The profile that the rep chose to judge under; without a choice the one that ships. */
  used?: string
  /** The newest version of each profile. */
  newest: Map<string, Profile>
  /** Every version of each profile, oldest first. */
  profiles: LogView['profiles']
  where: Where
  /** The account on the desk and how we came to it; `page` is the address it was found at. */
  place?: Place
  page?: string
  desk?: Desk
  /** Counts arrivals: an answer that took too long is for another page. */
  arrival: number
  /** The address for which the rep has said whose it is. */
  chosen?: string
  known: Account[]
  /** `known` is from last time, until this is done. */
  learning?: Promise<void>
  cancelRemember?: () => void
  choices: Choice[]
  pinned: boolean
  /** When the rep pinned it, in ms since the epoch. */
  pinnedAt?: number
  elsewhere: boolean
  /** What is typed about people, jobs and the journey and is no record yet. */
  patches: Patch[]
  cancelPatches?: () => void
  /** Patches are saved one round after the other. */
  settling: Promise<boolean>
  /** The newest record when the account came onto the desk. */
  before?: LogRecord
  /** Pairs of accounts that the rep told apart. */
  apart: string[]
  /** What others changed of the account on the desk: values of the evaluation, what clashed, and ids of records; until the rep has seen it. */
  changed?: { time: number; differences: Difference[]; clash: Difference[]; ids: string[] }
  /** A backup is due. */
  backup?: BackupDue
  cancelReminder?: () => void
  /** What the log of last time held, which is gone. */
  gone?: Marker['lost']
  /** The page has lost its database. */
  closed?: 'upgraded' | 'lost' | 'emptied'
  room?: Room['state']
  /** Rows that were set aside since somebody looked at them. */
  aside: number
  waiting: Capture[]
  /** Captures are taken one round after the other. */
  taking: Promise<void>
  readAgain: () => void
  rep?: string
  letters: boolean
  /** The form that a note was copied in last. */
  noteForm: NoteForm
  /** Whether the rep wants possible catalysts read twice; undefined where the browser has no model for it. */
  secondReader?: boolean
  focus?: string
  toasts: Toast[]
  /** What can be taken back, the newest last. */
  steps: (Step & { id?: number })[]
  /** A file that was chosen and waits, and what the last one did where that is worth a look. */
  incoming?: Incoming
  taken?: TakenFile
  /** Long work that goes on. */
  job?: Job
  abort?: AbortController
  /** The folder that carries the log; `syncing` while it is read and written. */
  folder?: Connected
  syncing?: AbortController
  cancelSync?: () => void
  found?: Found
  past?: Past
  badged?: string
  /** What is due, as last looked for; `finding`: somebody looks, `findAgain`: and has to look again. */
  due?: DueItem[]
  dueWanted: number
  finding?: boolean
  findAgain?: boolean
  cancelFind?: () => void
}

/** What was judged by what was known then, for the log and the day it was worked out of. */
export type Past = {
  seen: AccountView | undefined
  profiles: LogView['profiles']
  profile: Profile
  today: Day
  history: HistoryRow[]
  outcomes: OutcomeRow[]
  reminders: DueItem[]
  /** Tiers by profile. */
  standings: ReadonlyMap<string, Tier | undefined>
}

/** The session without the state that is made of it. */
export type Stateless = Omit<Session, 'state'>
