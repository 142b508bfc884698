// A few words about the log, kept outside of its database: when the last backup was, and that there was a log at all.
import { z } from '../icp/zod'
import { sha256 } from './hash'
import type { Store } from './store'

/** What is needed of the extension's storage; the caller passes it in. */
export type MarkerStorage = {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

/**
 * `records` the log had at `time` (ms); `start` when it was first seen; `backup` when the last backup was made; `since` names the accounts that were
 * evaluated after it, by the start of a hash; `later` until when the rep does not want to be reminded; `lost` what an earlier database of this profile held, until the rep has been told.
 */
const Marker = z.object({
  device: z.string(),
  records: z.number(),
  time: z.number(),
  start: z.number(),
  backup: z.optional(z.number()),
  since: z.array(z.string()),
  later: z.optional(z.number()),
  lost: z.optional(z.object({ records: z.number(), time: z.number(), backup: z.optional(z.number()) })),
})
export type Marker = z.infer<typeof Marker>

const KEY = 'log'

/** Whether these words were written anew, by the keys of the storage that changed. */
export function isMarkerKey(key: string): boolean {
  return key === KEY
}

/** What was written down last; undefined when nothing was, or nothing that makes sense. */
export async function readMarker(storage: MarkerStorage): Promise<Marker | undefined> {
  try {
    const found = Marker.safeParse((await storage.get(KEY))[KEY])
    return found.success ? found.data : undefined
  } catch {
    // Without the storage nothing is known, as on the first day; the log itself is not concerned.
    return undefined
  }
}

type Watched = Pick<Store, 'device' | 'count' | 'subscribe'>

/** Looks whether the log is still the one of last time, and writes down what is there now. Call it when a page has opened the store. */
export function checkLog(store: Watched, storage: MarkerStorage, now: number): Promise<Marker | undefined> {
  return inTurn(() => check(store, storage, now))
}

async function check(store: Watched, storage: MarkerStorage, now: number): Promise<Marker | undefined> {
  const [device, count] = [await store.device(), await store.count()]
  if (!device.ok || !count.ok) return undefined
  const before = await readMarker(storage)
  const changed = before?.device !== device.value
  // An empty database, or a new one that was worked in before anybody looked.
  const gone = before && before.records > count.value && (count.value === 0 || changed)
  const lost = before?.lost ?? (gone ? lossOf(before) : undefined)
  const marker: Marker = {
    device: device.value,
    records: count.value,
    time: now,
    start: changed ? now : before.start,
    since: before?.since ?? [],
    ...(before?.backup === undefined ? {} : { backup: before.backup }),
    ...(before?.later === undefined ? {} : { later: before.later }),
    ...(lost ? { lost } : {}),
  }
  await write(storage, marker)
  return marker
}

function lossOf({ records, time, backup }: Marker): Marker['lost'] {
  return { records, time, ...(backup === undefined ? {} : { backup }) }
}

/** Keeps the words up to date while a page changes the log; returns how to stop. */
export function watchLog(store: Watched, storage: MarkerStorage, now: () => number): () => void {
  return store.subscribe((change, from) => {
    if (from !== 'here' || change.what !== 'records') return
    const evaluated = change.kinds?.includes('revision') ?? false
    void inTurn(() => update(store, storage, now(), evaluated ? change.evaluated : []))
  })
}

/** `accounts`: those that were evaluated; undefined when there were too many to name. */
async function update(
  store: Watched,
  storage: MarkerStorage,
  now: number,
  accounts: readonly string[] | undefined,
): Promise<void> {
  const [before, count] = [await readMarker(storage), await store.count()]
  if (!before || !count.ok) return
  const names = accounts ? await Promise.all(accounts.map(nameOf)) : Array.from({ length: MANY }, (_, i) => `many-${i}`)
  const since = [...new Set([...before.since, ...names])].slice(-MANY)
  await write(storage, { ...before, records: count.value, time: now, since })
}

async function nameOf(account: string): Promise<string> {
  return (await sha256(account)).slice(0, 12)
}

/** Evaluations after which, and days after which, a backup is asked for. */
const MANY = 25
const DAYS = 7
const DAY_MS = 86_400_000

/** Why a backup is due: `days` since the last one, or since the log began, and how many `evaluations` (up to 25) it would lose. */
export type BackupDue = { days: number; evaluations: number; never: boolean }

/** Whether a backup is due: after 7 days with work in them, or 25 evaluations; an empty log needs none. */
export function backupDue({ backup, start, since, records }: Marker, now: number): BackupDue | undefined {
  if (records === 0) return undefined
  const days = Math.max(Math.floor((now - (backup ?? start)) / DAY_MS), 0)
  const due = since.length >= MANY || (since.length > 0 && days >= DAYS)
  return due ? { days, evaluations: since.length, never: backup === undefined } : undefined
}

/** The same where it is worth a word now: not on the day on which the rep said later. When exactly, and never while somebody types, is the page's part. */
export function reminderOf(marker: Marker, now: number): BackupDue | undefined {
  const { later } = marker
  // A clock that was set back does not keep it quiet for longer.
  const quiet = later !== undefined && later > now && later <= now + DAY_MS
  return quiet ? undefined : backupDue(marker, now)
}

/** The rep wants to be reminded tomorrow. */
export function remindLater(storage: MarkerStorage, now: number): Promise<void> {
  return amend(storage, { later: now + DAY_MS })
}

/** Writes down that a backup was made. */
export function noteBackup(storage: MarkerStorage, now: number): Promise<void> {
  return amend(storage, { backup: now, since: [], later: undefined })
}

/** The rep knows that the earlier log is gone: restored, or not wanted. */
export function forgetLost(storage: MarkerStorage): Promise<void> {
  return amend(storage, { lost: undefined })
}

/** The rep did not mean that: the earlier log is asked after again. */
export function recallLost(storage: MarkerStorage, lost: Marker['lost']): Promise<void> {
  return amend(storage, { lost })
}

function amend(storage: MarkerStorage, change: Partial<Marker>): Promise<void> {
  return inTurn(async () => {
    const before = await readMarker(storage)
    if (before) await write(storage, { ...before, ...change })
  })
}

let turn: Promise<unknown> = Promise.resolve()

/** One after the other: each reads what the one before wrote. */
function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const done = turn.then(work)
  turn = done.catch(() => undefined)
  return done
}

async function write(storage: MarkerStorage, marker: Marker): Promise<void> {
  try {
    await storage.set({ [KEY]: marker })
  } catch {
    // A reminder less; the log itself is not concerned.
  }
}
