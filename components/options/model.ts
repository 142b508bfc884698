// What the options page shows and what can be done on it: plain data and verbs, so that screens need neither store nor browser.
import type { Day } from '../../lib/icp/evaluation'
import type { Group } from '../../lib/icp/framework'
import type { GoalKind, Profile } from '../../lib/icp/profile'
import type { Fault, ProfileCode } from '../../lib/icp/profile/check'
import type { Effect } from '../../lib/icp/profile/effect'
import type { Course } from '../../lib/icp/records'
import type { Checkpoint, DecisionRow, Pace } from '../../lib/icp/situation'
import type { Tier } from '../../lib/icp/verdict'

import type { Keeping, KeepingActions } from '../controls/model'
import type { BackupState, Job } from './model-backup'
import type { FilesActions, FilesState } from './model-files'
import type { DiagnosticsState, LookState, PrivacyActions, PrivacyState } from './model-privacy'
import type { RemindersActions, RemindersState } from './model-reminders'

export const PAGES = [
  'profiles',
  'situation',
  'reminders',
  'backup',
  'files',
  'privacy',
  'look',
  'diagnostics',
] as const
export type Page = (typeof PAGES)[number]

/** The parts of a profile, each a page of its own below the profile. */
export const PARTS = [
  'situation',
  'criteria',
  'scoring',
  'acquisition',
  'catalysts',
  'reasons',
  'versions',
  'whatif',
] as const
export type Part = (typeof PARTS)[number]

/** Where on the options page: `#/profiles/default/criteria`. Without `profile` a page shows its list, or the one in use. */
export type Route = { page: Page; profile?: string; part?: Part }

/** One version of a profile as its list shows it; `key` tells apart what two machines saved under one number. */
export type VersionItem = { key: string; version: number; note?: string; body: Profile; rep: string; time?: number }

export type ProfileItem = {
  id: string
  name: string
  /** Newest first. The profile that ships has one version that no record holds. */
  versions: VersionItem[]
  /** The panel judges by it. */
  used: boolean
  /** Edited, and not saved as a version yet. */
  edited: boolean
  /** How many evaluations were made under it. */
  evaluations: number
}

export type EditorState = {
  profile: Profile
  /** Its saved versions, newest first. */
  versions: VersionItem[]
  /** The version it started from; absent for a profile that was never saved. */
  base?: Profile
  /** Texts that mean no number, by field, shown as they were typed. */
  texts: Readonly<Record<string, string>>
  problems: Fault[]
  /** Fields that differ from the version it started from. */
  changed: string[]
  /** What saving would do to the accounts in the log. */
  effect?: Effect
  /** Another page saved a later version meanwhile. */
  overtaken?: number
}

/** A version of a profile; without `key` what is being edited. */
export type VersionRef = { id: string; key?: string }

/** One account judged under two versions. */
export type Judged = { tier: Tier; readiness: number; fit: number }
export type WhatIfRow = { account: string; name: string; before: Judged; after: Judged }

/** The log under two versions side by side; `done` of `total` accounts are judged. */
export type WhatIf = { before: VersionRef; after: VersionRef; done: number; total: number; rows: WhatIfRow[] }

/** A short message, `text` already in words; `undo` offers to take the step back. */
export type Toast = { id: number; text: string; tone: 'info' | 'error'; undo: boolean }

/** The goal of one profile at work; `expected` of it by today, `counted` what the log itself knows of it. */
export type SituationState = {
  profile: Profile
  checkpoints: Checkpoint[]
  pace?: Pace
  expected?: number
  counted?: number
  decisions: DecisionRow[]
}

/** A measure as it is typed; `planned` is the checkpoint it is for, `replaces` the record that it corrects. */
export type CheckpointForm = {
  day: Day
  planned?: Day
  measured: string
  decision?: Course
  reason: string
  replaces?: string
}
export type CheckpointFault = { field: 'day' | 'measured' | 'decision' | 'reason'; code: ProfileCode }

/** Three answers as they are typed; `business` is a template, `aim` the kind of goal. */
export type StartForm = {
  business: string
  name: string
  problem: string
  aim?: GoalKind
  amount: string
  currency: string
  end: string
}

/** The place of the three questions among the profiles. */
export const NEW = 'new'

export type OptionsState = Keeping & {
  route: Route
  today: Day
  /** Nothing has been read from the log yet. */
  loading: boolean
  profiles: ProfileItem[]
  editor?: EditorState
  whatIf?: WhatIf
  situation?: SituationState
  backup: BackupState
  files: FilesState
  /** Only on their own pages. */
  privacy?: PrivacyState
  diagnostics?: DiagnosticsState
  reminders: RemindersState
  look: LookState
  /** Long work that goes on. */
  job?: Job
  rep?: string
  toasts: Toast[]
}

export type OptionsActions = KeepingActions &
  FilesActions &
  PrivacyActions &
  RemindersActions & {
    go(hash: string): void
    /** Sets a field of the draft; undefined takes it away, so that the framework's own counts. */
    set(field: string, value: unknown): void
    /** Sets a number as it is typed; it is kept divided by `scale`, as shares that are typed in percent are. */
    setNumber(field: string, text: string, scale?: number): void
    addCriterion(name: string, group: Group): void
    addCatalystKind(name: string): void
    addSegment(): void
    save(note: string): void
    discard(): void
    useProfile(id: string): void
    copyProfile(id: string): void
    deleteProfile(id: string): void
    /** Puts an earlier version into the editor, to be saved as a new one. */
    takeUp(id: string, key: string): void
    /** Judges the log under two versions. */
    whatIf(before: VersionRef, after: VersionRef): void
    exportProfile(id: string, key?: string): void
    /** Records what was measured and decided; answers with what is wrong, nothing where it was taken. */
    recordCheckpoint(form: CheckpointForm): CheckpointFault[]
    removeCheckpoint(id: string): void
    importProfile(file: File): void
    startFromTemplate(template: string): void
    /** Saves and opens the profile that the answers make; answers with what is wrong, nothing where it was taken. */
    startFromAnswers(form: StartForm): Fault[]
    backUp(passphrase: string): void
    /** Reads a file that shall be restored; nothing is written. */
    chooseBackup(file: File): void
    unlockBackup(passphrase: string): void
    restore(): void
    forgetBackup(): void
    chooseFolder(): void
    /** Takes a folder that was dropped on the page. */
    dropFolder(transfer: DataTransfer): void
    /** Reads and writes the folder; asks to be let in again where access has ended. */
    sync(): void
    leaveFolder(): void
    /** The conflicts that came by the folder have been seen. */
    forgetConflicts(): void
    exportAside(): void
    cancelJob(): void
    nameRep(name: string): void
    /** Takes back what a message offers to; without one, what was done last. */
    undo(message?: number): void
    dismissToast(id: number): void
  }
