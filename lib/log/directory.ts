// The folder that carries the log between machines: what its names mean, and the few calls that are made on it.

/** The part of a FileSystemFileHandle that is used. */
export type FileEntry = {
  readonly kind: 'file'
  readonly name: string
  getFile(): Promise<Blob>
  createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>
}

/** The part of a FileSystemDirectoryHandle that is used. */
export type Folder = {
  readonly kind: 'directory'
  readonly name: string
  entries(): AsyncIterable<[string, FileEntry | Folder]>
  getDirectoryHandle(name: string, options?: { create?: boolean }): Promise<Folder>
  getFileHandle(name: string, options?: { create?: boolean }): Promise<FileEntry>
  removeEntry(name: string): Promise<void>
}

/** The version of the layout: `v1/<device>/<yyyy-mm>.<first 8 hex digits of the SHA-256 of the bytes>.jsonl`. */
export const LAYOUT = 'v1'

/** Why a file was left alone. */
export type SkipReason =
  /** Not of the log: another name, or not in the directory of a device. */
  | 'foreign'
  /** A copy that the replicator made because two machines wrote the same name. */
  | 'conflict-copy'
  /** Its bytes are not those that its name promises, or the replicator is still writing it under another name: on its way, or cut off. */
  | 'partial'
  | 'too-big'
  /** It was there and could not be read: removed meanwhile, or refused by the system. */
  | 'unreadable'

const DEVICE = /^[A-Za-z0-9-]{1,40}$/
const MONTH_FILE = /^(\d{4}-(?:0[1-9]|1[0-2]))\.([0-9a-f]{8})\.jsonl$/
const COPY = /^\.?\d{4}-\d{2}\.[0-9a-f]{8}/
/** What Syncthing, browsers and others call a file of ours until it is whole. */
const UNDER_WAY = /\d{4}-\d{2}\.[0-9a-f]{8}.*\.(tmp|part|partial|crswap|crdownload)$/

/** Whether a directory is that of a device. */
export function isDevice(name: string): boolean {
  return DEVICE.test(name)
}

/** What the name of a file says: the month and the start of the hash of its bytes. */
export function monthFile(name: string): { month: string; start: string } | undefined {
  const [, month, start] = MONTH_FILE.exec(name) ?? []
  return month && start ? { month, start } : undefined
}

/** The name of a month's file. */
export function monthFileName(month: string, hash: string): string {
  return `${month}.${hash.slice(0, 8)}.jsonl`
}

/** Why a file with a name that is none of ours is left alone. */
export function reasonFor(name: string): SkipReason {
  if (UNDER_WAY.test(name)) return 'partial'
  return COPY.test(name) ? 'conflict-copy' : 'foreign'
}

/** Every entry of a directory, by name. */
export async function entriesOf(folder: Folder): Promise<[string, FileEntry | Folder][]> {
  const found: [string, FileEntry | Folder][] = []
  for await (const entry of folder.entries()) found.push(entry)
  return found.sort(([a], [b]) => (a < b ? -1 : 1))
}
