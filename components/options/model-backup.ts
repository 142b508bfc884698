// What the pages about keeping and carrying the log show: backup, folder, what was set aside.

import type { Looked, TakenFile } from '../../lib/log/chosen'
import type { AsideCode } from '../../lib/log/rows'
import type { FolderState } from '../../lib/log/sync'
import type { Job as Work } from '../../lib/log/work'

/** Long work that goes on. */
export type Job = Work<'backup' | 'reading' | 'restore' | 'sync' | 'import' | 'export' | 'erase'>

/** A backup that was chosen: it waits for its passphrase, or shows what restoring it would do. */
export type Incoming = { file: string; state: 'locked'; wrong: boolean } | (Looked & { state: 'ready' })

/** Something that could not be read; `id` says where it stood, where that can be told, `text` what of it is there. */
export type AsideItem = {
  code: AsideCode
  from: 'records' | 'drafts'
  detail: string
  time: number
  text: string
  id?: string
}

export type BackupState = {
  /** When the last backup was made; absent: never from this browser. */
  last?: number
  /** Why a backup is due. */
  due?: { days: number; evaluations: number; never: boolean }
  incoming?: Incoming
  /** What was restored last, where that is worth a look. */
  taken?: TakenFile
  /** This browser lets a page into a folder. */
  canPick: boolean
  folder?: FolderState
  aside: AsideItem[]
}
