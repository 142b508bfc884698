// A backup: one file of everything, outside of the browser's profile, locked by a passphrase if the rep wants.
//
// A line of JSON says what the file is; then come the bytes, packed by gzip and perhaps encrypted. Unpacked they are a line of JSON with the settings
// and what had been set aside, and after it the log, one record a line.
import type { LogRecord } from '../icp/records'
import { z } from '../icp/zod'
import type { Result } from '../result'
import { exportLog, packed } from './export'
import { sha256 } from './hash'
import { readLog } from './intake'
import { Lock, locked, unlocked } from './lock'
import type { ParsedLog } from './parser'
import { fromRow } from './rows'
import type { Store } from './store'
import type { StoreCode } from './transaction'
import type { Work } from './work'
import type { Merged } from './write'

export const BACKUP_VERSION = 1
export const BACKUP_TYPE = 'application/octet-stream'

/** `time` in ms; `lock` says how it is encrypted, else `sha256` is that of the bytes that follow. */
const Header = z.object({
  touchstone: z.literal('backup'),
  v: z.number(),
  time: z.number(),
  sha256: z.optional(z.string()),
  lock: z.optional(Lock),
})
type Header = z.infer<typeof Header>

const Extras = z.object({
  rep: z.optional(z.string()),
  settings: z.record(z.string(), z.unknown()),
  aside: z.array(z.unknown()),
})

/** What a backup holds; `aside` counts rows that could not be read when it was made and still cannot be. The name of the device is none of it. */
export type Backup = { time: number; log: ParsedLog; rep?: string; settings: Record<string, unknown>; aside: number }

/**
 * Why a file gives no backup: it is something else; made by a later version; locked, and a passphrase is needed; or another one; or bytes are missing or
 * changed; or it is too big.
 */
export type BackupCode = 'not-a-backup' | 'newer' | 'locked' | 'wrong-passphrase' | 'damaged' | 'too-big' | 'cancelled'

type Source = Pick<Store, 'mode' | 'unkept' | 'keep' | 'rows' | 'aside' | 'settings' | 'rep'>
type Bytes = Uint8Array<ArrayBuffer>

/** Everything as one file; what is being worked on is made a revision first. `now` in ms; without a passphrase anybody can read the file. */
export async function makeBackup(
  store: Source,
  options: Work & { now: number; passphrase?: string },
): Promise<Result<Blob, StoreCode>> {
  const kept = store.mode === 'read-only' ? undefined : await keepAll(store)
  if (kept && !kept.ok) return kept
  const extras = await extrasOf(store)
  if (!extras.ok) return extras
  const log = await exportLog(store, options)
  if (!log.ok) return log
  const content = await packed(new Blob([`${JSON.stringify(extras.value)}\n`, log.value.blob]))
  const bytes = new Uint8Array(await content.arrayBuffer())
  const header: Header = { touchstone: 'backup', v: BACKUP_VERSION, time: options.now }
  return { ok: true, value: await fileOf(header, bytes, options.passphrase) }
}

async function keepAll(store: Source): Promise<Result<void, StoreCode>> {
  const drafts = await store.unkept()
  for (const { id } of drafts.ok ? drafts.value : []) {
    const kept = await store.keep(id)
    if (!kept.ok) return kept
  }
  return drafts.ok ? { ok: true, value: undefined } : drafts
}

async function extrasOf(store: Source): Promise<Result<z.infer<typeof Extras>, StoreCode>> {
  const [rep, settings, aside] = [await store.rep(), await store.settings(), await store.aside()]
  if (!rep.ok) return rep
  if (!settings.ok) return settings
  return aside.ok ? { ok: true, value: { rep: rep.value, settings: settings.value, aside: aside.value } } : aside
}

async function fileOf(header: Header, bytes: Bytes, passphrase?: string): Promise<Blob> {
  const { lock, data } = passphrase ? await locked(bytes, passphrase) : { lock: undefined, data: bytes }
  const whole: Header = lock ? { ...header, lock } : { ...header, sha256: await sha256(bytes) }
  return new Blob([`${JSON.stringify(whole)}\n`, data], { type: BACKUP_TYPE })
}

const MOST_HEADER = 4096
const MOST_BYTES = 512_000_000
const LINE_FEED = 10

/** Reads a backup; nothing is written. Without its passphrase a locked one answers `locked`. */
export async function openBackup(file: Blob, passphrase = '', work: Work = {}): Promise<Result<Backup, BackupCode>> {
  if (file.size > MOST_BYTES) return { ok: false, code: 'too-big', detail: `${file.size} bytes` }
  const all = new Uint8Array(await file.arrayBuffer())
  const end = Math.max(all.subarray(0, MOST_HEADER).indexOf(LINE_FEED), 0)
  const header = Header.safeParse(parse(all.subarray(0, end)))
  if (!header.success) return { ok: false, code: 'not-a-backup', detail: '' }
  const { v } = header.data
  if (v > BACKUP_VERSION) return { ok: false, code: 'newer', detail: `version ${v}` }
  const content = await contentOf(header.data, all.slice(end + 1), passphrase)
  return content.ok ? readContent(header.data, content.value, work) : content
}

async function contentOf(header: Header, bytes: Bytes, passphrase: string): Promise<Result<Bytes, BackupCode>> {
  const detail = 'the bytes are not those that were written'
  if (!header.lock)
    return (await sha256(bytes)) === header.sha256 ? { ok: true, value: bytes } : { ok: false, code: 'damaged', detail }
  if (!passphrase) return { ok: false, code: 'locked', detail: '' }
  const content = await unlocked(bytes, header.lock, passphrase)
  return content ? { ok: true, value: content } : { ok: false, code: 'wrong-passphrase', detail: `or ${detail}` }
}

async function readContent({ time }: Header, bytes: Bytes, work: Work): Promise<Result<Backup, BackupCode>> {
  const unpacked = await unpack(bytes)
  if (!unpacked) return { ok: false, code: 'damaged', detail: 'gzip' }
  const all = new Uint8Array(await unpacked.arrayBuffer())
  const end = Math.max(all.indexOf(LINE_FEED), 0)
  const extras = Extras.safeParse(parse(all.subarray(0, end)))
  if (!extras.success) return { ok: false, code: 'damaged', detail: 'no settings' }
  const { rep, settings, aside } = extras.data
  const log = await logOf(unpacked.slice(end + 1), work)
  if (!log.ok) return log
  // A later version than the one that made it may read what that one could not.
  const readable = aside.flatMap(recordAside)
  log.value.records.push(...readable)
  return { ok: true, value: { time, log: log.value, rep, settings, aside: aside.length - readable.length } }
}

/** A log without a record is no file that breaks a rule. */
async function logOf(lines: Blob, work: Work): Promise<Result<ParsedLog, 'cancelled'>> {
  return lines.size ? readLog(lines, work) : { ok: true, value: { records: [], refused: [], notices: [] } }
}

function recordAside(entry: unknown): LogRecord[] {
  const { from, row } = Object(entry) as { from?: unknown; row?: unknown }
  const record = from === 'records' ? fromRow(row) : undefined
  return record?.ok ? [record.value] : []
}

/** What a restore did; `settings` are those that stood before, for taking it back. */
export type Restored = { merged: Merged; settings: Record<string, unknown>; rep?: string }

type Target = Pick<Store, 'merge' | 'settings' | 'setSetting' | 'rep' | 'setRep'>

/** Unites a backup with the log and takes over its settings; a name of the rep that was given here stays. Look at it with `compareLog` first. */
export async function restoreBackup(
  store: Target,
  { log, rep, settings }: Backup,
  work: Work = {},
): Promise<Result<Restored, StoreCode>> {
  const [before, name] = [await store.settings(), await store.rep()]
  if (!before.ok) return before
  if (!name.ok) return name
  const merged = await store.merge(log.records, work)
  if (!merged.ok) return merged
  for (const [key, value] of Object.entries(settings)) {
    const set = await store.setSetting(key, value)
    if (!set.ok) return set
  }
  const named = rep && !name.value ? await store.setRep(rep) : undefined
  if (named && !named.ok) return named
  return { ok: true, value: { merged: merged.value, settings: before.value, rep: name.value } }
}

/** Takes a restore back: the log, the settings and the rep's name are as they were. */
export async function undoRestore(
  store: Pick<Store, 'takeBack' | 'setSetting' | 'setRep'>,
  backup: Backup,
  { merged, settings, rep }: Restored,
): Promise<Result<void, StoreCode>> {
  const back = await store.takeBack(merged)
  if (!back.ok) return back
  for (const key of Object.keys(backup.settings)) {
    const set = await store.setSetting(key, settings[key])
    if (!set.ok) return set
  }
  return rep === undefined && backup.rep !== undefined ? store.setRep('') : back
}

async function unpack(bytes: Bytes): Promise<Blob | undefined> {
  try {
    return await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).blob()
  } catch {
    return undefined
  }
}

function parse(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(line))
  } catch {
    return undefined
  }
}
