// The folder picker of the browser, where it has one: a page asks for a folder once, and later only for being let in again.
import type { Result } from './result'

/** What is used of a directory's handle; the database can keep it. */
export type DirectoryHandle = FileSystemDirectoryHandle & {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>
}

type PickingWindow = {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<DirectoryHandle>
}

/** `ask`: one click of the rep lets us in again; `shut`: they said no. */
export type Access = 'open' | 'ask' | 'shut'

/** `unsupported`: this browser has no picker; `blocked`: a policy or the browser forbids it; `cancelled`: the rep closed it. */
export type PickCode = 'unsupported' | 'blocked' | 'cancelled'

const MODE = { mode: 'readwrite' } as const
const ACCESS: Readonly<Record<PermissionState, Access>> = { granted: 'open', prompt: 'ask', denied: 'shut' }

/** Whether this browser lets a page into a folder at all. */
export function canPickFolder(): boolean {
  return 'showDirectoryPicker' in globalThis
}

/** Lets the rep choose a folder; must follow a click in a full page. */
export async function pickFolder(): Promise<Result<DirectoryHandle, PickCode>> {
  const { showDirectoryPicker } = globalThis as PickingWindow
  if (!showDirectoryPicker) return { ok: false, code: 'unsupported', detail: 'no picker' }
  try {
    return { ok: true, value: await showDirectoryPicker({ id: 'touchstone', ...MODE }) }
  } catch (error) {
    const { name, message } = error instanceof DOMException ? error : { name: 'Error', message: String(error) }
    return { ok: false, code: name === 'AbortError' ? 'cancelled' : 'blocked', detail: `${name}: ${message}` }
  }
}

/** Whether we are still let into a folder; nothing is asked. */
export async function accessTo(handle: DirectoryHandle): Promise<Access> {
  return handle.queryPermission ? ACCESS[await handle.queryPermission(MODE)] : 'open'
}

/** Asks to be let in again; must follow a click. */
export async function askForAccess(handle: DirectoryHandle): Promise<Access> {
  return handle.requestPermission ? ACCESS[await handle.requestPermission(MODE)] : 'open'
}
