// A file that the rep chose: told what it is, read and compared with the log; then taken in as one step that can be taken back.
import type { Conflict } from '../icp/merge'
import type { Result } from '../result'
import { type Backup, type BackupCode, openBackup, restoreBackup, undoRestore } from './backup'
import { encodingOf, kindOf } from './bytes'
import { compareLog, type DryRun, readLog } from './intake'
import type { ParsedLog } from './parser'
import type { Store } from './store'
import type { StoreCode } from './transaction'
import type { Work } from './work'
import type { Merged } from './write'

/** As much of a File as is used. */
export type NamedFile = Blob & { readonly name: string }

/** `list`: a list of accounts. */
export type FileKind = 'log' | 'backup' | 'list'

/** A file that was read; `found` is what taking it in would change. */
export type Chosen =
  | { what: 'log'; parsed: ParsedLog; found: DryRun }
  | { what: 'backup'; backup: Backup; found: DryRun }

/** What was taken in, and how it is taken back. */
export type Taken = { merged: Merged; back: () => Promise<Result<void, StoreCode>> }

/** As much of the start as tells what a file is. */
const HEAD_BYTES = 512
const LISTS = /\.(csv|tsv|txt|xlsx?|ods)$/i

/** What a file is, by how it begins, else by its name: a log may carry any name, a list begins with anything. */
export async function kindOfFile(file: NamedFile): Promise<FileKind> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())
  const text = new TextDecoder(encodingOf(head)).decode(head).trimStart()
  if (kindOf(head) !== 'gzip' && text.startsWith('{')) return /^\{"touchstone":"backup"/.test(text) ? 'backup' : 'log'
  return LISTS.test(file.name) ? 'list' : 'log'
}

/** Why a file with the name of a list is none, as far as its start tells. */
export async function listTrouble(file: Blob): Promise<'binary' | 'empty' | undefined> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())
  if (kindOf(head)) return 'binary'
  return new TextDecoder(encodingOf(head)).decode(head).trim() === '' && file.size <= HEAD_BYTES ? 'empty' : undefined
}

/** Reads a log or a backup and looks what it would change; nothing is written. */
export async function openChosen(
  store: Pick<Store, 'rows'>,
  file: Blob,
  kind: Exclude<FileKind, 'list'>,
  options: Work & { passphrase?: string } = {},
): Promise<Result<Chosen, StoreCode | BackupCode>> {
  if (kind === 'backup') {
    const backup = await openBackup(file, options.passphrase, options)
    if (!backup.ok) return backup
    const found = await compareLog(store, backup.value.log, options)
    return found.ok ? { ok: true, value: { what: 'backup', backup: backup.value, found: found.value } } : found
  }
  const parsed = await readLog(file, options)
  if (!parsed.ok) return parsed
  const found = await compareLog(store, parsed.value, options)
  return found.ok ? { ok: true, value: { what: 'log', parsed: parsed.value, found: found.value } } : found
}

/** What taking it in would change by now, as the log may have changed since it was read. */
export async function compareAgain(store: Pick<Store, 'rows'>, chosen: Chosen): Promise<Chosen> {
  const found = await compareLog(store, chosen.what === 'backup' ? chosen.backup.log : chosen.parsed)
  return found.ok ? { ...chosen, found: found.value } : chosen
}

/** How many records a file would add or change. */
function changeOf({ added, conflicts }: DryRun): number {
  return added + conflicts.filter(({ kept }) => kept === 'theirs').length
}

/** Takes in what was read, in one step. */
export async function applyChosen(store: Store, chosen: Chosen, work: Work = {}): Promise<Result<Taken, StoreCode>> {
  if (chosen.what === 'backup') {
    const { backup } = chosen
    const restored = await restoreBackup(store, backup, work)
    if (!restored.ok) return restored
    const back = () => undoRestore(store, backup, restored.value)
    return { ok: true, value: { merged: restored.value.merged, back } }
  }
  const merged = await store.merge(chosen.parsed.records, work)
  return merged.ok ? { ok: true, value: { merged: merged.value, back: () => store.takeBack(merged.value) } } : merged
}

/** What is shown of a file that was read: what it would change, and of a backup when it was made and what else it holds. */
export type Looked = {
  file: string
  found: DryRun
  change: number
  backup?: { time: number; settings: number; aside: number }
}

/** A file that was read, for the screen. */
export function lookedAt(file: string, chosen: Chosen): Looked {
  const { found } = chosen
  const looked = { file, found, change: changeOf(found) }
  if (chosen.what === 'log') return looked
  const { time, settings, aside } = chosen.backup
  return { ...looked, backup: { time, settings: Object.keys(settings).length, aside } }
}

/** What a file did, for the screen, where some of its records stood here with another body. */
export type TakenFile = { file: string; added: number; conflicts: Conflict[] }
