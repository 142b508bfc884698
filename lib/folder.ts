// Folders of the disk, where the browser lets a page into one: it is picked or dropped once, and later only for being let in again.
import type { Result } from './result'

/** What a directory's handle knows of access, in browsers that have a picker. */
type Guarded = {
  kind: 'directory'
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>
}

type PickingWindow = {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>
}

/** `ask`: one click of the rep lets us in again; `shut`: they said no. */
export type Access = 'open' | 'ask' | 'shut'

type DroppedItem = DataTransferItem & { getAsFileSystemHandle?(): Promise<FileSystemHandle | null> }

/**
 * `unsupported`: this browser lets no page into a folder; `blocked`: a policy or the browser forbids it; `cancelled`: the rep closed the picker;
 * `not-one`: what was dropped is not one folder.
 */
export type PickCode = 'unsupported' | 'blocked' | 'cancelled' | 'not-one'

const MODE = { mode: 'readwrite' } as const
const ACCESS: Readonly<Record<PermissionState, Access>> = { granted: 'open', prompt: 'ask', denied: 'shut' }

/** Whether this browser lets a page into a folder at all. */
export function canPickFolder(): boolean {
  return 'showDirectoryPicker' in globalThis
}

/** Lets the rep choose a folder; must follow a click in a full page. */
export async function pickFolder(): Promise<Result<FileSystemDirectoryHandle, PickCode>> {
  const { showDirectoryPicker } = globalThis as PickingWindow
  if (!showDirectoryPicker) return { ok: false, code: 'unsupported', detail: 'no picker' }
  try {
    return { ok: true, value: await showDirectoryPicker({ id: 'touchstone', ...MODE }) }
  } catch (error) {
    const { name, detail } = describe(error)
    return { ok: false, code: name === 'AbortError' ? 'cancelled' : 'blocked', detail }
  }
}

/** The folder that was dropped; must be called while the drop is told, since the browser forgets it right after. */
export async function droppedFolder(transfer: DataTransfer): Promise<Result<FileSystemDirectoryHandle, PickCode>> {
  const [item, ...more]: DroppedItem[] = [...transfer.items].filter(({ kind }) => kind === 'file')
  if (!item || more.length) return { ok: false, code: 'not-one', detail: `${more.length} more` }
  if (!item.getAsFileSystemHandle) return { ok: false, code: 'unsupported', detail: 'no handle' }
  try {
    const handle = await item.getAsFileSystemHandle()
    if (handle?.kind !== 'directory') return { ok: false, code: 'not-one', detail: handle?.kind ?? '' }
    return { ok: true, value: handle as FileSystemDirectoryHandle }
  } catch (error) {
    return { ok: false, code: 'blocked', detail: describe(error).detail }
  }
}

function describe(error: unknown): { name: string; detail: string } {
  const { name, message } = error instanceof DOMException ? error : { name: 'Error', message: String(error) }
  return { name, detail: `${name}: ${message}` }
}

/** Whether we are still let into a folder; nothing is asked. */
export async function accessTo(handle: Guarded): Promise<Access> {
  return handle.queryPermission ? ACCESS[await handle.queryPermission(MODE)] : 'open'
}

/** Asks to be let in; must follow a click or a drop. */
export async function askForAccess(handle: Guarded): Promise<Access> {
  if (!handle.requestPermission) return 'open'
  try {
    return ACCESS[await handle.requestPermission(MODE)]
  } catch {
    // The browser asks nobody who has not just clicked: the next click will do.
    return 'ask'
  }
}

const LOCK = 'touchstone folder'

/** Lets one page of this browser at a time work in the folder. */
export function alone<Value>(run: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(LOCK, run)
}

/** The same for who need not work there at all while somebody else does. */
export async function aloneUnlessBusy(run: () => Promise<unknown>): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => lock && run())
}
