// Reading the folder: which files are there, which of them are whole, and what they hold.
import type { Result } from '../result'
import { entriesOf, type FileEntry, type Folder, isDevice, monthFile, reasonFor, type SkipReason } from './directory'
import { describe } from './failure'
import { sha256 } from './hash'
import { readLog } from './intake'
import type { ParsedLog } from './parser'

/** A file that was left alone, and why; `path` counts from the layout's directory. */
export type Skipped = { path: string; reason: SkipReason; detail: string }
/** A file with a name of ours. */
export type Found = { device: string; name: string; path: string; file: FileEntry }

const MOST_BYTES = 512_000_000

/** What lies in the folder, by path. */
export async function listFolder(top: Folder): Promise<{ files: Found[]; skipped: Skipped[] }> {
  const [files, skipped]: [Found[], Skipped[]] = [[], []]
  for (const [device, directory] of await entriesOf(top)) {
    if (directory.kind !== 'directory' || !isDevice(device)) {
      skipped.push({ path: device, reason: 'foreign', detail: '' })
      continue
    }
    for (const [name, file] of await entriesOf(directory)) {
      const path = `${device}/${name}`
      if (file.kind === 'file' && monthFile(name)) files.push({ device, name, path, file })
      else skipped.push({ path, reason: reasonFor(name), detail: '' })
    }
  }
  return { files, skipped }
}

/** Reads a file of the folder when its bytes are those that its name promises. */
export async function readMonth({ name, file }: Found): Promise<Result<ParsedLog, SkipReason>> {
  const bytes = await bytesOf(file)
  if (!bytes.ok) return bytes
  const hash = await sha256(bytes.value)
  if (hash.slice(0, 8) !== monthFile(name)?.start)
    return { ok: false, code: 'partial', detail: `${bytes.value.length} bytes` }
  const read = await readLog(new Blob([bytes.value]))
  return read.ok ? read : { ok: false, code: 'unreadable', detail: read.detail }
}

async function bytesOf(file: FileEntry): Promise<Result<Uint8Array<ArrayBuffer>, SkipReason>> {
  try {
    const blob = await file.getFile()
    if (blob.size > MOST_BYTES) return { ok: false, code: 'too-big', detail: `${blob.size} bytes` }
    return { ok: true, value: new Uint8Array(await blob.arrayBuffer()) }
  } catch (error) {
    const { name, detail } = describe(error)
    return { ok: false, code: 'unreadable', detail: `${name}: ${detail}` }
  }
}
