// The sync folder in the panel: read and written by itself where we are let in and the rep rests, by one click where we are not.
import { forgetConflicts as forget, recallFolder, reconnect, syncConnected } from '../log/sync'
import { takeUp } from './changed'
import { reunite } from './joins'
import { keep } from './keeping'
import { settle } from './patch'
import type { Session } from './session'
import { keepRest, tell, toast, update } from './update'

/** In ms: after the panel has opened; from one sync to the next, and to the next where something changed here; while the rep is at it. */
const FIRST_MS = 2000
const EVERY_MS = 5 * 60_000
const CHANGED_MS = 2 * 60_000
const REST_MS = 20_000
const BUSY_MS = 5000

/** Finds the folder of this machine and keeps in step with it; returns how to stop. */
export async function watchFolder(session: Session): Promise<() => void> {
  const { store } = session.effects
  if (store.mode !== 'ok') return () => undefined
  await recall(session)
  plan(session, FIRST_MS)
  const unsubscribe = store.subscribe((change, from) => {
    // What was erased is shown no more.
    const erased = change.what === 'records' && (change.kinds?.includes('delete') ?? true)
    if (erased || (change.what === 'settings' && from === 'elsewhere')) void recall(session)
    if (change.what === 'records') planSoon(session)
  })
  return () => {
    unsubscribe()
    session.cancelSync?.()
    session.syncing?.abort()
  }
}

/** Another page may have chosen, synced or left the folder. */
async function recall(session: Session): Promise<void> {
  if (session.syncing) return
  const { store, folders } = session.effects
  const before = session.folder
  const found = await recallFolder(store, folders)
  session.folder = found && { ...found, problem: before?.problem }
  update(session)
  if (found && !before) plan(session, FIRST_MS)
}

function plan(session: Session, ms: number): void {
  session.cancelSync?.()
  session.cancelSync = session.folder && session.effects.timer(() => void syncQuietly(session), ms)
}

/** What changed here is carried out before long, once for a burst of changes. */
function planSoon(session: Session): void {
  const { folder, syncing, effects } = session
  if (!folder || syncing) return
  const since = effects.now() - (folder.last?.time ?? 0)
  plan(session, Math.max(REST_MS, CHANGED_MS - since))
}

/** In the background: nothing is asked, and nothing is begun while the rep is at it. */
async function syncQuietly(session: Session): Promise<void> {
  const { folder, effects } = session
  if (!folder || session.syncing) return
  if (effects.busy()) return plan(session, BUSY_MS)
  folder.access = await effects.folders.access(folder.handle)
  if (folder.access === 'open') await sync(session)
  else update(session)
  plan(session, EVERY_MS)
}

/** By the rep's click: asks to be let in again where that is needed, and carries what is being worked on, too. */
export async function syncNow(session: Session): Promise<void> {
  const { folder, effects, desk } = session
  if (!folder || session.syncing) return
  if (!(await reconnect(folder, effects))) return update(session)
  if (!(await settle(session)) || (desk && !(await keep(desk)))) return
  await keepRest(session)
  if (await sync(session)) toast(session, inWords(session))
  plan(session, EVERY_MS)
}

/** The rep has seen what came with other content. */
export async function forgetConflicts(session: Session): Promise<void> {
  const { folder, effects } = session
  if (!folder) return
  const done = await forget(folder, effects.store)
  if (!done.ok) tell(session, 'store', done.code)
  update(session)
}

async function sync(session: Session): Promise<boolean> {
  const { folder, effects } = session
  if (!folder) return false
  const syncing = new AbortController()
  session.syncing = syncing
  update(session)
  const work = { signal: syncing.signal, lock: effects.lock }
  const done = await syncConnected(folder, effects, work).finally(() => {
    session.syncing = undefined
  })
  const { read = [] } = (done && folder.last?.report) || {}
  if (read.some(({ added, conflicting, erased }) => added + conflicting + erased > 0))
    await takeUp(session, () => reunite(session))
  update(session)
  return done
}

function inWords({ folder, effects: { t } }: Session): string {
  const { read = [], wrote = [] } = folder?.last?.report ?? {}
  const added = read.reduce((sum, file) => sum + file.added, 0)
  return `${t('sync.read', { count: read.length, added: t.number(added) })} ${t('sync.wrote', { count: wrote.length })}`
}
