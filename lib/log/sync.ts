// The sync folder as this browser remembers it: which one, whether we are let in, and what the last sync did.
import type { Conflict } from '../icp/merge'
import { LogRecord } from '../icp/records'
import { z } from '../icp/zod'
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

type Report = Omit<SyncReport, 'conflicts'>

/** What a sync did, at `time` in ms; `told` is what the newest one did that did anything, which the rep may not have seen yet. */
export type LastSync = { time: number; report: Report; told?: Report }

/**
 * The folder of a page, with what it last came to; `written`: when the worker last wrote, in ms; `problem` is why a sync could not be done.
 * `conflicts`: records that came with another body, until the rep has seen them, the newest first.
 */
export type Connected = {
  handle: FolderHandle
  access: Access
  last?: LastSync
  written?: number
  conflicts: Conflict[]
  problem?: FolderCode
}

/** The same for the screen. */
export type FolderState = Omit<Connected, 'handle'> & { name: string }

/** What is shown of a folder. */
export function folderState({ handle, ...rest }: Connected): FolderState {
  return { name: handle.name, ...rest }
}

/** Settings of this machine; what holds bodies of records goes when anything is erased, as lists do that are kept for the next time. */
const FOLDER = 'local:folder handle'
const LAST = 'local:folder last'
const WRITTEN = 'local:folder written'
const CONFLICTS = 'local:cache:conflicts'
const MOST_CONFLICTS = 200

const Conflicts = z.array(z.object({ mine: LogRecord, theirs: LogRecord, kept: z.enum(['mine', 'theirs']) }))

type Settings = Pick<Store, 'setting' | 'setSetting'>

/** The folder that was chosen on this machine; undefined where there is none. */
export async function recallFolder(
  store: Settings,
  folders: Pick<FolderAccess, 'access'>,
): Promise<Connected | undefined> {
  const names = [FOLDER, LAST, WRITTEN]
  const [kept, last, written] = await Promise.all(names.map((name) => store.setting(name)))
  if (!kept?.ok || !isHandle(kept.value)) return undefined
  return {
    handle: kept.value,
    access: await folders.access(kept.value),
    conflicts: await conflictsIn(store),
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
    () => store.setSetting(CONFLICTS, folder?.conflicts),
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
  // Access may have ended since it was last looked at: browsers take it away when the last tab of ours is closed.
  folder.access = await folders.access(folder.handle)
  if (folder.access !== 'open') folder.access = await folders.ask(folder.handle)
  folder.problem = folder.access === 'open' ? undefined : 'denied'
  return folder.access === 'open'
}

/** Reads and writes the folder, and notes in it what came of that; answers whether it was done. */
export async function syncConnected(folder: Connected, effects: Effects, work: SyncWork): Promise<boolean> {
  const { store, now } = effects
  const done = await syncFolder(folder.handle, store, work)
  if (done.ok) {
    const { conflicts, ...report } = done.value
    folder.problem = undefined
    folder.last = { time: now(), report, told: toldAfter(folder.last, report) }
    await store.setSetting(LAST, folder.last)
    if (conflicts.length) await keepConflicts(folder, store, conflicts)
    return true
  }
  if (done.code === 'denied') folder.access = 'ask'
  if (done.code !== 'cancelled') folder.problem = done.code
  return false
}

/** What an empty sync leaves alone in the folder is said anew each time, the rest is said as it was. */
function toldAfter(before: LastSync | undefined, report: Report): Report {
  const { read, wrote, removed, skipped, renewed } = report
  if (!before?.told || renewed || read.length + wrote.length + removed.length > 0) return report
  return { ...before.told, skipped }
}

async function conflictsIn(store: Settings): Promise<Conflict[]> {
  const kept = await store.setting(CONFLICTS)
  return Conflicts.safeParse(kept.ok ? kept.value : undefined).data ?? []
}

async function keepConflicts(folder: Connected, store: Settings, found: readonly Conflict[]): Promise<void> {
  const ids = new Set(found.map(({ mine }) => mine.id))
  // As they are stored now: what was erased meanwhile must not come back.
  const before = (await conflictsIn(store)).filter(({ mine }) => !ids.has(mine.id))
  folder.conflicts = [...found, ...before].slice(0, MOST_CONFLICTS)
  await store.setSetting(CONFLICTS, folder.conflicts)
}

/** The rep has seen what came with another body. */
export async function forgetConflicts(folder: Connected, store: Settings): Promise<Result<void, StoreCode>> {
  folder.conflicts = []
  return store.setSetting(CONFLICTS, undefined)
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
