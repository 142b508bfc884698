// What the pages about keeping and carrying the log show: backup, folder, what was set aside.

import type { SyncReport } from '../../lib/log/folder'
import type { Refused } from '../../lib/log/parser'
import type { AsideCode } from '../../lib/log/rows'

/** Long work that goes on: how much of it is done, in its own units. */
export type Job = {
  what: 'backup' | 'reading' | 'restore' | 'sync' | 'import' | 'export' | 'erase'
  done: number
  total: number
}

/** What taking in a file would change, counted; nothing is written before that is wanted. */
export type Counts = { added: number; same: number; conflicting: number; deleted: number; refused: Refused[] }

/** A backup that was chosen: it waits for its passphrase, or shows what restoring it would do. */
export type Incoming =
  | { file: string; state: 'locked'; wrong: boolean }
  | { file: string; state: 'ready'; time: number; counts: Counts; settings: number; aside: number }

export type FolderState = {
  /** This browser lets a page into a folder. */
  supported: boolean
  name?: string
  /** `ask`: one click lets us in again. */
  access?: 'open' | 'ask' | 'shut'
  /** What the last sync did, at `time` in ms. */
  last?: { time: number; report: SyncReport }
  problem?: string
}

/** Something that could not be read; `id` says where it stood, where that can be told. */
export type AsideItem = { code: AsideCode; from: 'records' | 'drafts'; detail: string; time: number; id?: string }

export type BackupState = {
  /** When the last backup was made; absent: never from this browser. */
  last?: number
  /** Why a backup is due. */
  due?: { days: number; evaluations: number; never: boolean }
  /** An earlier log of this browser is gone: what it held, and when that was known. */
  lost?: { records: number; time: number; backup?: number }
  incoming?: Incoming
  folder: FolderState
  aside: AsideItem[]
}
