// Carrying the log between machines without a server: a folder that something else replicates, a directory in it for each device.
//
// Each device writes its own directory alone and reads those of all. The hash in a file's name tells whether all of it has arrived, so it does not
// matter in which order, how often or how late files come: the log is the union of what has.
import type { Conflict } from '../icp/merge'
import type { Result } from '../result'
import { type Folder, LAYOUT } from './directory'
import { need } from './failure'
import { type Found, listFolder, readMonth, type Skipped } from './inbox'
import { keepLedger, type Ledger, readLedger } from './ledger'
import type { FileCode } from './line'
import { type FolderCode, failureOf, type OwnStore, writeOwn } from './own'
import { targetTag } from './rows'
import type { Store } from './store'
import { goOn, type Work } from './work'
import type { Merged } from './write'

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
 * `conflicts`: records of the log that came with another body. `renewed`: another profile was found to write under this device's name, so this one took a new name.
 */
export type SyncReport = {
  device: string
  renewed?: { from: string; to: string }
  read: ReadFile[]
  conflicts: Conflict[]
  wrote: { path: string; records: number }[]
  removed: string[]
  skipped: Skipped[]
  known: number
}

/** `lock` keeps two pages of one profile from writing at once; the browser's `navigator.locks.request`, in essence. */
export type SyncWork = Work & { lock?: <Value>(run: () => Promise<Value>) => Promise<Value> }

export type SyncStore = OwnStore & Pick<Store, 'renewDevice' | 'merge' | 'mode'>

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

type Syncing = { store: SyncStore; top: Folder; ledger: Ledger; report: SyncReport }

async function sync(root: Folder, store: SyncStore, work: SyncWork): Promise<SyncReport> {
  const top = await root.getDirectoryHandle(LAYOUT, { create: true })
  const device = need(await store.device())
  const ledger = await readLedger(store)
  const { files, skipped } = await listFolder(top)
  const report: SyncReport = { device, read: [], conflicts: [], wrote: [], removed: [], skipped, known: 0 }
  const syncing = { store, top, ledger, report }
  await readFiles(syncing, files, work)
  goOn(work)
  if (store.mode !== 'read-only') await write(syncing, work)
  await remember(syncing, files)
  return report
}

/** Takes in what is new. */
async function readFiles(syncing: Syncing, files: readonly Found[], work: Work): Promise<void> {
  const { ledger, report, store } = syncing
  const known = new Set(ledger.known)
  const isOwn = ({ device, name }: Found) => device === report.device && ledger.own.includes(name)
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
    // Before they are in the log: whoever is ended in between would take them for what was written here.
    if (own.length && (await lacksAny(store, new Set(own.map(({ id }) => id))))) await takeNewName(syncing)
    const merged = need(await store.merge(records, { via: 'folder', signal: work.signal }))
    ledger.known.push(found.path)
    const { added, conflicts, erased = 0 } = merged
    const gone = erasedBy(merged)
    report.conflicts = [...report.conflicts.filter(({ mine }) => !gone.has(mine.id)), ...conflicts]
    report.read.push({
      path: found.path,
      records: records.length,
      added: added.length,
      conflicting: conflicts.length,
      erased,
      refused,
    })
  }
}

/** Ids of records that a merge removed, because they were erased elsewhere. */
function erasedBy({ replaced, conflicts }: Merged): Set<string> {
  const still = new Set(conflicts.map(({ mine }) => mine.id))
  return new Set(replaced.map(({ id }) => id).filter((id) => !still.has(id)))
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
async function takeNewName({ store, ledger, report }: Syncing): Promise<void> {
  const to = need(await store.renewDevice())
  report.renewed = { from: report.device, to }
  report.device = to
  ledger.own = []
}

async function write({ store, top, ledger, report }: Syncing, { signal }: Work): Promise<void> {
  const { device } = report
  const { wrote, removed } = await writeOwn({ store, top, ledger, device }, { signal })
  report.wrote = wrote.map(({ name, records }) => ({ path: `${device}/${name}`, records }))
  report.removed = removed.map((name) => `${device}/${name}`)
}

/** Of files that are gone nothing needs to be remembered. */
async function remember({ store, ledger }: Syncing, files: readonly Found[]): Promise<void> {
  const there = new Set(files.map(({ path }) => path))
  await keepLedger(store, { ...ledger, known: ledger.known.filter((path) => there.has(path)) })
}
