// Carrying the log between machines without a server: a folder that something else replicates, a directory in it for each device.
//
// Each device writes its own directory alone and reads those of all. The hash in a file's name tells whether all of it has arrived, so it does not
// matter in which order, how often or how late files come: the log is the union of what has.
import { z } from '../icp/zod'
import type { Result } from '../result'
import { type Folder, LAYOUT } from './directory'
import { describe } from './failure'
import { type Found, listFolder, readMonth, type Skipped } from './inbox'
import type { FileCode } from './line'
import { makeMonths, writeMonths } from './outbox'
import { targetTag } from './rows'
import type { Store } from './store'
import type { StoreCode } from './transaction'
import { goOn, type Work } from './work'

/** The browser no longer lets us into the folder: the rep has to connect it again; or the folder does not do what is asked of it. */
export type FolderCode = StoreCode | 'denied' | 'folder'

/** What came of a file that was read: its records, and the lines that could not be. */
export type ReadFile = {
  path: string
  records: number
  added: number
  conflicting: number
  erased: number
  refused: { line: number; code: FileCode; detail: string }[]
}

/**
 * What a sync did, and what it left alone and why; paths count from the layout's directory. `known`: whole files that had been read before.
 * `renewed`: another profile was found to write under this device's name, so this one took a new name.
 */
export type SyncReport = {
  device: string
  renewed?: { from: string; to: string }
  read: ReadFile[]
  wrote: { path: string; records: number }[]
  removed: string[]
  skipped: Skipped[]
  known: number
}

/** `lock` keeps two pages of one profile from writing at once; the browser's `navigator.locks.request`, in essence. */
export type SyncWork = Work & { lock?: <Value>(run: () => Promise<Value>) => Promise<Value> }

export type SyncStore = Pick<Store, 'device' | 'renewDevice' | 'setting' | 'setSetting' | 'rows' | 'merge' | 'mode'>

/**
 * Reads what is new in the folder, then writes what is new here. Safe to repeat and to break off at any moment: what was read is in the log, and a month's
 * older file goes only after the newer one was read back.
 */
export async function syncFolder(
  root: Folder,
  store: SyncStore,
  work: SyncWork = {},
): Promise<Result<SyncReport, FolderCode>> {
  const { lock = (run) => run() } = work
  try {
    return await lock(async () => ({ ok: true, value: await sync(root, store, work) }))
  } catch (error) {
    return { ok: false, ...failureOf(error) }
  }
}

function failureOf(error: unknown): { code: FolderCode; detail: string } {
  if (typeof error === 'object' && error !== null && 'code' in error && 'detail' in error)
    return error as { code: FolderCode; detail: string }
  const { name, detail } = describe(error)
  const denied = name === 'NotAllowedError' || name === 'SecurityError'
  return { code: denied ? 'denied' : 'folder', detail: `${name}: ${detail}` }
}

/** What this profile remembers of the folder: paths of files that are in the log, and names it ever wrote. */
const Memory = z.object({ known: z.array(z.string()), own: z.array(z.string()) })
type Memory = z.infer<typeof Memory>
const MEMORY = 'local:folder'
const MOST_NAMES = 2000

type Syncing = { store: SyncStore; top: Folder; memory: Memory; report: SyncReport }

async function sync(root: Folder, store: SyncStore, work: SyncWork): Promise<SyncReport> {
  const top = await root.getDirectoryHandle(LAYOUT, { create: true })
  const device = need(await store.device())
  const recalled = Memory.safeParse(need(await store.setting(MEMORY)))
  const memory = recalled.success ? recalled.data : { known: [], own: [] }
  const { files, skipped } = await listFolder(top)
  const report: SyncReport = { device, read: [], wrote: [], removed: [], skipped, known: 0 }
  const syncing = { store, top, memory, report }
  if (await readFiles(syncing, files, work)) await takeNewName(syncing)
  goOn(work)
  await writeOwn(syncing, work)
  await remember(syncing, files)
  return report
}

function need<Value>(result: Result<Value, StoreCode>): Value {
  if (result.ok) return result.value
  throw { code: result.code, detail: result.detail }
}

/** Takes in what is new; whether somebody else was found writing in our directory. */
async function readFiles(syncing: Syncing, files: readonly Found[], work: Work): Promise<boolean> {
  const { memory, report, store } = syncing
  const known = new Set(memory.known)
  const isOwn = ({ device, name }: Found) => device === report.device && memory.own.includes(name)
  let cloned = false
  for (const [index, found] of files.entries()) {
    goOn(work)
    work.progress?.(index, files.length)
    if (isOwn(found)) continue
    if (known.has(found.path)) {
      report.known += 1
      continue
    }
    const parsed = await readMonth(found)
    if (!parsed.ok) {
      report.skipped.push({ path: found.path, reason: parsed.code, detail: parsed.detail })
      continue
    }
    const { records, refused } = parsed.value
    const own = records.filter(({ device }) => device === report.device && found.device === report.device)
    cloned ||= own.length > 0 && (await lacksAny(store, new Set(own.map(({ id }) => id))))
    const merged = need(await store.merge(records, { via: 'folder', signal: work.signal }))
    memory.known.push(found.path)
    const { added, conflicting, erased = 0 } = merged
    report.read.push({
      path: found.path,
      records: records.length,
      added: added.length,
      conflicting,
      erased,
      refused,
    })
  }
  return cloned
}

/** Whether records stand under our name that we never wrote: then somebody else has it too, or our memory was put back to an earlier day. */
async function lacksAny(store: SyncStore, ids: Set<string>): Promise<boolean> {
  need(
    await store.rows((rows) => {
      for (const row of rows) {
        ids.delete(row.id)
        // What was removed here once was here.
        if (row.kind === 'delete') for (const tag of row.tags ?? []) ids.delete(tag.slice(targetTag('').length))
      }
    }),
  )
  return ids.size > 0
}

/** From here on under another name: the directory stays as it is, for whoever else writes it, and what we wrote is written again in the new one. */
async function takeNewName({ store, memory, report }: Syncing): Promise<void> {
  const to = need(await store.renewDevice())
  report.renewed = { from: report.device, to }
  report.device = to
  memory.own = []
}

async function writeOwn({ store, top, memory, report }: Syncing, { signal }: Work): Promise<void> {
  if (store.mode === 'read-only') return
  const { months, take } = makeMonths()
  need(await store.rows(take, { signal }))
  const { device } = report
  if (!months.size && !memory.own.length) return
  const known = new Set(memory.known)
  const directory = await top.getDirectoryHandle(device, { create: true })
  const { wrote, removed } = await writeMonths(
    {
      directory,
      isOurs: (name) => memory.own.includes(name) || known.has(`${device}/${name}`),
      wrote: (name) => void memory.own.push(name),
    },
    months,
  )
  report.wrote = wrote.map(({ name, records }) => ({ path: `${device}/${name}`, records }))
  report.removed = removed.map((name) => `${device}/${name}`)
}

/** Of files that are gone nothing needs to be remembered, but for our own: an old one that comes back must not look like another's. */
async function remember({ store, memory }: Syncing, files: readonly Found[]): Promise<void> {
  const there = new Set(files.map(({ path }) => path))
  const known = [...new Set(memory.known)].filter((path) => there.has(path))
  const own = [...new Set(memory.own)].slice(-MOST_NAMES)
  need(await store.setSetting(MEMORY, { known, own }))
}
