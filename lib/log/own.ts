// The directory of this device in the sync folder: what is new here goes in, by whoever may write there just now, a page or the worker.
import type { Result } from '../result'
import { entriesOf, type Folder, LAYOUT, monthFile } from './directory'
import type { Line } from './export'
import { describe, need } from './failure'
import { keepLedger, type Ledger, readLedger } from './ledger'
import { makeMonths, type Outbox, type Written, writeMonths } from './outbox'
import type { Store } from './store'
import type { StoreCode } from './transaction'
import type { Work } from './work'

/** The browser no longer lets us into the folder: the rep has to connect it again; or the folder does not do what is asked of it. */
export type FolderCode = StoreCode | 'denied' | 'folder'

/** Why something could not be done in the folder. */
export function failureOf(error: unknown): { code: FolderCode; detail: string } {
  if (typeof error === 'object' && error !== null && 'code' in error && 'detail' in error)
    return error as { code: FolderCode; detail: string }
  const { name, detail } = describe(error)
  const denied = name === 'NotAllowedError' || name === 'SecurityError'
  return { code: denied ? 'denied' : 'folder', detail: `${name}: ${detail}` }
}

export type OwnStore = Pick<Store, 'device' | 'setting' | 'setSetting' | 'rows' | 'get' | 'aside' | 'watermark'>

/** `top` is the layout's directory, `device` the name of this one. */
export type Own = { store: OwnStore; top: Folder; ledger: Ledger; device: string }

/** Makes the own directory say what the log says. What is about to be written is remembered first: whoever is ended in between knows it again. */
export async function writeOwn(own: Own, work: Work): Promise<Written> {
  const { store, ledger } = own
  const mark = await markOf(own)
  const { months, take } = makeMonths()
  need(await store.rows(take, { signal: work.signal }))
  const isEmpty = !months.size && !ledger.own.length
  const written = isEmpty ? { wrote: [], removed: [] } : await writeMonths(await outboxOf(own, months), months)
  ledger.mark = mark
  return written
}

async function outboxOf(own: Own, months: ReadonlyMap<string, Line[]>): Promise<Outbox> {
  const { store, top, ledger, device } = own
  const lost = await lostIds(store)
  const said = new Set(lost.size ? [...months.values()].flat().map(({ id }) => id) : [])
  return {
    directory: await top.getDirectoryHandle(device, { create: true }),
    isOurs: isOurs(own),
    isNeeded(text) {
      const ids = [...text.matchAll(/^\{"id":"([^"]+)"/gm)].map(([, id = '']) => id)
      // With what was erased even that has to go.
      return ids.some((id) => lost.has(id)) && ids.every((id) => lost.has(id) || said.has(id))
    },
    async wrote(name) {
      ledger.own.push(name)
      await keepLedger(store, ledger)
    },
  }
}

/** Records that the log held and cannot read any more: a file that was written before may be all that is left of them. */
async function lostIds(store: OwnStore): Promise<Set<string>> {
  const lost = new Set<string>()
  for (const { from, row } of need(await store.aside())) {
    const { id } = Object(row) as { id?: unknown }
    if (from !== 'records' || typeof id !== 'string') continue
    const held = await store.get(id)
    if (!held.ok || !held.value) lost.add(id)
  }
  return lost
}

/** Whether all that a file of the own directory holds is in the log. */
function isOurs({ ledger, device }: Pick<Own, 'ledger' | 'device'>): (name: string) => boolean {
  const known = new Set(ledger.known)
  return (name) => ledger.own.includes(name) || known.has(`${device}/${name}`)
}

/** Names the state of the log that the directory of a device says. */
async function markOf({ store, device }: Pick<Own, 'store' | 'device'>): Promise<string> {
  return `${device} ${need(await store.watermark())}`
}

/** `same`: nothing is new here. `strange`: a file lies there that this profile does not know, so a page has to look first who else writes under its name. */
export type Carried = { state: 'same' | 'strange' } | ({ state: 'written' } & Written)

/** Writes what is new here, and reads nothing of others. Safe to repeat and to break off at any moment. */
export async function carryOut(root: Folder, store: OwnStore, work: Work = {}): Promise<Result<Carried, FolderCode>> {
  try {
    return { ok: true, value: await carry(root, store, work) }
  } catch (error) {
    return { ok: false, ...failureOf(error) }
  }
}

async function carry(root: Folder, store: OwnStore, work: Work): Promise<Carried> {
  const [device, ledger] = [need(await store.device()), await readLedger(store)]
  if (ledger.mark === (await markOf({ store, device }))) return { state: 'same' }
  const top = await root.getDirectoryHandle(LAYOUT, { create: true })
  const own = { store, top, ledger, device }
  if (await holdsStrange(own)) return { state: 'strange' }
  const written = await writeOwn(own, work)
  await keepLedger(store, ledger)
  return { state: 'written', ...written }
}

async function holdsStrange(own: Own): Promise<boolean> {
  const [, directory] = (await entriesOf(own.top)).find(([name]) => name === own.device) ?? []
  if (directory?.kind !== 'directory') return false
  const ours = isOurs(own)
  return (await entriesOf(directory)).some(([name]) => monthFile(name) !== undefined && !ours(name))
}
