// The sync folder as this browser remembers it: which one, whether we are let in, and what the last sync did.
import type { Result } from '../result'
import type { Folder } from './directory'
import { type SyncReport, type SyncStore, type SyncWork, syncFolder } from './folder'
import { forgetMark } from './ledger'
import { type Carried, carryOut, type FolderCode, type OwnStore } from './own'
import type { Store } from './store'
import type { StoreCode } from './transaction'

/** A folder that the rep chose; the database can keep it. */
export type FolderHandle = Folder & object

/** `ask`: one click lets us in again; `shut`: the rep said no. */
export type Access = 'open' | 'ask' | 'shut'

/** Whether we are let into a folder: `access` never asks, `ask` must follow a click. */
export type FolderAccess = {
  access: (handle: FolderHandle) => Promise<Access>
  ask: (handle: FolderHandle) => Promise<Access>
}

/** What a sync did, at `time` in ms. */
export type LastSync = { time: number; report: SyncReport }

/** The folder of a page, with what it last came to; `written`: when the worker last wrote, in ms; `problem` is why a sync could not be done. */
export type Connected = {
  handle: FolderHandle
  access: Access
  last?: LastSync
  written?: number
  problem?: FolderCode
}

/** The same for the screen. */
export type FolderState = Omit<Connected, 'handle'> & { name: string }

/** What is shown of a folder. */
export function folderState({ handle, ...rest }: Connected): FolderState {
  return { name: handle.name, ...rest }
}

/** Settings of this machine. */
const FOLDER = 'local:folder handle'
const LAST = 'local:folder last'
const WRITTEN = 'local:folder written'

type Settings = Pick<Store, 'setting' | 'setSetting'>

/** The folder that was chosen on this machine; undefined where there is none. */
export async function recallFolder(
  store: Settings,
  folders: Pick<FolderAccess, 'access'>,
): Promise<Connected | undefined> {
  const [kept, last, written] = await Promise.all([FOLDER, LAST, WRITTEN].map((name) => store.setting(name)))
  if (!kept?.ok || !isHandle(kept.value)) return undefined
  return {
    handle: kept.value,
    access: await folders.access(kept.value),
    ...(last?.ok && isLast(last.value) ? { last: last.value } : {}),
    ...(written?.ok && typeof written.value === 'number' ? { written: written.value } : {}),
  }
}

/** Takes a folder that was just chosen, or none any more; what was done with the one before is forgotten with it. */
export async function keepFolder(store: Settings, folder?: Connected): Promise<Result<void, StoreCode>> {
  const steps = [
    () => forgetMark(store),
    () => store.setSetting(FOLDER, folder?.handle),
    () => store.setSetting(WRITTEN, undefined),
    () => store.setSetting(LAST, folder?.last),
  ]
  for (const step of steps) {
    const kept = await step()
    if (!kept.ok) return kept
  }
  return { ok: true, value: undefined }
}

type Effects = { store: SyncStore & Settings; folders: FolderAccess; now: () => number }

/** Asks to be let in again, where that is needed; must follow a click. Answers whether we are. */
export async function reconnect(folder: Connected, { folders }: Pick<Effects, 'folders'>): Promise<boolean> {
  if (folder.access !== 'open') folder.access = await folders.ask(folder.handle)
  folder.problem = folder.access === 'open' ? undefined : 'denied'
  return folder.access === 'open'
}

/** Reads and writes the folder, and notes in it what came of that; answers whether it was done. */
export async function syncConnected(folder: Connected, effects: Effects, work: SyncWork): Promise<boolean> {
  const { store, now } = effects
  const done = await syncFolder(folder.handle, store, work)
  if (done.ok) {
    folder.problem = undefined
    folder.last = { time: now(), report: done.value }
    await store.setSetting(LAST, folder.last)
    return true
  }
  if (done.code === 'denied') folder.access = 'ask'
  if (done.code !== 'cancelled') folder.problem = done.code
  return false
}

/** Writes what is new here where we are let in, and asks and reads nothing: for the worker, while no page is open. */
export async function carryConnected(
  { handle, access }: Connected,
  { store, now }: { store: OwnStore; now: () => number },
): Promise<Result<Carried, FolderCode>> {
  if (access !== 'open') return { ok: false, code: 'denied', detail: access }
  const carried = await carryOut(handle, store)
  if (carried.ok && carried.value.state === 'written') await store.setSetting(WRITTEN, now())
  return carried
}

function isHandle(value: unknown): value is FolderHandle {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'directory'
}

function isLast(value: unknown): value is LastSync {
  return typeof value === 'object' && value !== null && 'time' in value && 'report' in value
}
