// What the panel shows of the log as files, and what a rep can do with them.
import type { FolderState } from '../../lib/log/sync'

/** The sync folder; `syncing`: it is being read and written. */
export type SyncState = FolderState & { syncing: boolean }

export type FilesState = { sync?: SyncState }

export type ImportReport = {
  file: string
  added: number
  same: number
  /** Records of the same id with another body: the log keeps one of them by its rule. */
  conflicting: number
  refused: { line: number; code: string; detail: string }[]
}

export type FilesActions = {
  exportLog(format: 'jsonl' | 'csv'): void
  /** Reads a file and reports; nothing is written before `applyImport`. */
  dryRun(file: File): Promise<ImportReport>
  applyImport(): void
  cancelImport(): void
  /** Reads and writes the sync folder; asks to be let in again where access has ended, so it must follow a click. */
  sync(): void
}
