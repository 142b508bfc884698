// What the page about files shows: a file that waits to be taken in, and what can be saved.
import type { Looked, TakenFile } from '../../lib/log/chosen'
import type { Columns, ListField } from '../../lib/log/columns'
import type { Roster } from '../../lib/log/roster'

/** A log that was read: what taking it in would change. */
export type LogFile = Looked & { what: 'log' }

/** A list of accounts that was read: which column means what, some rows to see it by, and what the list would do. */
export type ListFile = {
  what: 'list'
  file: string
  header: string[]
  sample: string[][]
  rows: number
  columns: Columns
  overwrite: boolean
  encoding: string
  plan?: Pick<Roster, 'counts' | 'refused' | 'notices'>
}

/** `own`: a preset that the team edited. */
export type PresetItem = { id: string; name: string; own: boolean }

/** `taken`: what was taken in last, where that is worth a look. */
export type FilesState = {
  incoming?: LogFile | ListFile
  taken?: TakenFile
  presets: PresetItem[]
  /** What a column of a preset can hold. */
  fields: readonly string[]
}

/** `crm:hubspot`: the accounts for a CRM, by a preset. */
export type ExportFormat = 'jsonl' | 'jsonl.gz' | 'csv' | 'xlsx' | `crm:${string}`

export type FilesActions = {
  /** Reads a file and shows what it would change; nothing is written. `encoding` where the text came out wrong. */
  chooseFile(file: File): void
  setEncoding(encoding: string): void
  setColumn(field: ListField, column: number | undefined): void
  setOverwrite(on: boolean): void
  applyFile(): void
  forgetFile(): void
  /** What was taken in has been looked at. */
  forgetTaken(): void
  /** Saves the log, or without people where `redacted`. */
  exportAs(format: ExportFormat, redacted: boolean): void
  /** Opens the newest evaluation of each account as a table for the printer. */
  printLog(redacted: boolean): void
  savePreset(id: string): void
  loadPreset(file: File): void
  removePreset(id: string): void
}
