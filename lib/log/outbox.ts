// Writing to the folder: the directory of this device, one file for each month, a new one in place before the older goes.
import { dayOf } from '../icp/day'
import { timeOf } from '../icp/hlc'
import { entriesOf, type Folder, monthFile, monthFileName } from './directory'
import { blobOf, isLine, JSONL_TYPE, type Line } from './export'
import { sha256 } from './hash'
import type { RecordRow } from './rows'
import type { StoreCode } from './transaction'

/**
 * `isOurs` tells of a name in the directory that all it holds was in the log; `isNeeded` of the text of a file that it alone still holds something;
 * `wrote` hears of a name, and is waited for, before it is used.
 */
export type Outbox = {
  directory: Folder
  isOurs: (name: string) => boolean
  isNeeded: (text: string) => boolean
  wrote: (name: string) => Promise<void>
}

/** Paths are names within the directory. */
export type Written = { wrote: { name: string; records: number }[]; removed: string[] }

/** Thrown when the disk does not give back what was written. */
export type NotWritten = { code: StoreCode | 'folder'; detail: string }

/**
 * The lines of each month (`yyyy-mm`, in UTC) that this device has to write: its own, and whatever came another way than through the folder, since
 * nobody else may be there to write it.
 */
export function makeMonths(): { take: (rows: readonly RecordRow[]) => void; months: Map<string, Line[]> } {
  const months = new Map<string, Line[]>()
  return {
    months,
    take(rows) {
      for (const row of rows) {
        if (row.via === 'folder' || !isLine(row)) continue
        const month = dayOf(timeOf(row.hlc)).slice(0, 7)
        const lines = months.get(month)
        const line = { hlc: row.hlc, id: row.id, text: row.text }
        if (lines) lines.push(line)
        else months.set(month, [line])
      }
    },
  }
}

/** Makes the directory say what the months say, and no more. */
export async function writeMonths(outbox: Outbox, months: ReadonlyMap<string, Line[]>): Promise<Written> {
  const written: Written = { wrote: [], removed: [] }
  const present = new Map(await entriesOf(outbox.directory))
  const needed = new Set<string>()
  for (const [month, lines] of [...months].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bytes = new Uint8Array(await (await blobOf(lines)).arrayBuffer())
    const hash = await sha256(bytes)
    const name = monthFileName(month, hash)
    needed.add(name)
    if (present.has(name) && (await holds(outbox.directory, name, hash))) continue
    await outbox.wrote(name)
    await writeFile(outbox.directory, name, bytes, hash)
    written.wrote.push({ name, records: lines.length })
  }
  for (const name of present.keys()) {
    if (needed.has(name) || !monthFile(name) || !outbox.isOurs(name)) continue
    if (outbox.isNeeded(await textOf(outbox.directory, name))) continue
    await remove(outbox.directory, name)
    written.removed.push(name)
  }
  return written
}

async function writeFile(directory: Folder, name: string, bytes: Uint8Array<ArrayBuffer>, hash: string): Promise<void> {
  const file = await directory.getFileHandle(name, { create: true })
  const stream = await file.createWritable()
  await stream.write(new Blob([bytes], { type: JSONL_TYPE }))
  await stream.close()
  if (await holds(directory, name, hash)) return
  const failure: NotWritten = { code: 'folder', detail: `${name} is not what was written` }
  throw failure
}

async function holds(directory: Folder, name: string, hash: string): Promise<boolean> {
  const file = await (await directory.getFileHandle(name)).getFile()
  return (await sha256(new Uint8Array(await file.arrayBuffer()))) === hash
}

async function textOf(directory: Folder, name: string): Promise<string> {
  try {
    return await (await (await directory.getFileHandle(name)).getFile()).text()
  } catch (error) {
    if (isGone(error)) return ''
    throw error
  }
}

async function remove(directory: Folder, name: string): Promise<void> {
  try {
    await directory.removeEntry(name)
  } catch (error) {
    if (!isGone(error)) throw error
  }
}

/** Gone already, by the hand of the replicator. */
function isGone(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError'
}
