// What the panel shows of the log as files, and what a rep can do with them.
import type { Looked, TakenFile } from '../../lib/log/chosen'
import type { BackupDue } from '../../lib/log/marker'
import type { FolderState } from '../../lib/log/sync'
import type { Job } from '../../lib/log/work'

/** The sync folder; `syncing`: it is being read and written. */
export type SyncState = FolderState & { syncing: boolean }

/** A file that was chosen: what it would change; locked; a list of accounts, which the options take in, or what only looks like one; or refused. */
export type ChosenFile =
  | (Looked & { state: 'ready' })
  | { state: 'locked'; file: string; wrong: boolean }
  | { state: 'list'; file: string; trouble?: 'binary' | 'empty' }
  | { state: 'refused'; file: string; code: string }

export type FilesState = {
  /** Why a backup is due. */
  backup?: BackupDue
  sync?: SyncState
  incoming?: ChosenFile
  /** What was taken in last, where that is worth a look. */
  taken?: TakenFile
  /** Long work that goes on. */
  job?: Job
}

export type FilesActions = {
  exportLog(format: 'jsonl' | 'csv'): void
  /** Reads a file and shows what it would change; nothing is written before `applyImport`. */
  chooseFile(file: File): void
  unlockFile(passphrase: string): void
  applyImport(): void
  /** Puts away the file that was chosen, and what was shown of the last. */
  forgetFile(): void
  cancelJob(): void
  /** Not now: not reminded of a backup for a day. */
  backUpLater(): void
  /** Reads and writes the sync folder; asks to be let in again where access has ended, so it must follow a click. */
  sync(): void
  /** The conflicts that came by the folder have been seen. */
  forgetConflicts(): void
}
