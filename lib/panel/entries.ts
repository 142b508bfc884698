// Records of the account on the desk: written to the log, and taken back by tombstones.
import type { LogRecord } from '../icp/records'
import type { NewRecord } from '../log/context'
import { type Desk, fail, load } from './desk'

/** The account's name, and which keys belong together, are kept with the first thing noted about it. */
export function know(desk: Desk): Promise<boolean> {
  desk.meeting ??= meet(desk).finally(() => {
    desk.meeting = undefined
  })
  return desk.meeting
}

async function meet(desk: Desk): Promise<boolean> {
  const { key, keys, name } = desk.account
  const isNew = desk.known.length === 0
  const [first = key] = desk.known
  const entries: NewRecord[] = keys
    .filter((other) => other !== first && !desk.known.includes(other))
    .map((other) => ({ kind: 'same', accounts: [first, other] }))
  if (isNew) entries.unshift({ kind: 'account', account: key, facts: { name: name.slice(0, 300) } })
  if (!entries.length) return true
  const done = await desk.options.store.append(entries)
  if (!done.ok) {
    fail(desk, done.code)
    return false
  }
  desk.known = [...keys]
  await desk.options.met()
  return true
}

/**
 * Adds records to the log as one step that Undo takes back, by tombstones unless `back` knows better; answers whether they are
 * on disk.
 */
export async function append(
  desk: Desk,
  label: string,
  entries: NewRecord[],
  back: (added: LogRecord[]) => Promise<unknown> = (added) => erase(desk, added),
): Promise<boolean> {
  const added = await write(desk, entries)
  if (!added) return false
  desk.options.done({ label, back: async () => void (await back(added)) })
  return true
}

/** Adds records without a step of their own; undefined when the store refused. */
export async function write(desk: Desk, entries: NewRecord[]): Promise<LogRecord[] | undefined> {
  if (!(await know(desk))) return undefined
  const done = await desk.options.store.append(entries)
  if (!done.ok) {
    fail(desk, done.code)
    return undefined
  }
  // What is still being typed beside it is not on disk by that.
  desk.saved = { state: desk.pending.length ? desk.saved.state : 'saved', time: desk.options.now() }
  await load(desk)
  return done.value
}

/** Puts tombstones on records, or on what was written in their place after a removal was taken back. */
export function erase(desk: Desk, records: readonly LogRecord[]): Promise<unknown> {
  return write(
    desk,
    records.map(({ id }) => ({ kind: 'delete', target: desk.rewritten.get(id) ?? id })),
  )
}
