// The folder that carries the log between machines, on the options page: chosen or dropped, synced with, left.
import type { PickCode } from '../folder'
import {
  type FolderHandle,
  forgetConflicts as forget,
  keepFolder,
  recallFolder,
  reconnect,
  syncConnected,
} from '../log/sync'
import type { Result } from '../result'
import { run } from './job'
import type { Session } from './session'
import { learn, tell, toast, update } from './update'

/** Lets the rep choose a folder, and syncs with it. */
export async function chooseFolder(session: Session): Promise<void> {
  await takeFolder(session, await session.effects.folders.pick())
}

/** Takes the folder that was dropped on the page, and syncs with it; the browser asks whether we may write there. */
export async function dropFolder(session: Session, transfer: DataTransfer): Promise<void> {
  await takeFolder(session, await session.effects.folders.dropped(transfer))
}

async function takeFolder(session: Session, picked: Result<FolderHandle, PickCode>): Promise<void> {
  const { folders, store, t } = session.effects
  if (!picked.ok) {
    if (picked.code !== 'cancelled') toast(session, t(`folder.code.${picked.code}`), 'error')
    return
  }
  const folder = { handle: picked.value, access: await folders.access(picked.value), conflicts: [] }
  const kept = await keepFolder(store, folder)
  if (!kept.ok) return tell(session, kept.code)
  session.folder = folder
  update(session)
  await sync(session)
}

/** Reads and writes the folder; where access has ended, asks for it again: this must follow a click. */
export async function sync(session: Session): Promise<void> {
  const { effects, folder } = session
  if (!folder) return
  if (!(await reconnect(folder, effects))) return update(session)
  const { lock } = effects
  if (await run(session, 'sync', (work) => syncConnected(folder, effects, { ...work, lock }))) await learn(session)
  update(session)
}

/** From here on the log is not carried by the folder; what lies in it stays there. */
export async function leaveFolder(session: Session): Promise<void> {
  const { store, t } = session.effects
  const before = session.folder
  const kept = await keepFolder(store)
  if (!kept.ok) return tell(session, kept.code)
  session.folder = undefined
  const back = async () => {
    const again = await keepFolder(store, before)
    if (!again.ok) return tell(session, again.code)
    session.folder = before
    update(session)
  }
  toast(session, t('folder.left'), 'info', back)
}

/** The rep has seen what came with other content. */
export async function forgetConflicts(session: Session): Promise<void> {
  const { folder, effects } = session
  if (!folder) return
  const done = await forget(folder, effects.store)
  if (!done.ok) tell(session, done.code)
  update(session)
}

/** Finds the folder of an earlier visit, and what another page has done with it meanwhile. */
export async function recall(session: Session): Promise<void> {
  if (session.job?.what === 'sync') return
  const { folders, store } = session.effects
  const found = await recallFolder(store, folders)
  session.folder = found && { ...found, problem: session.folder?.problem }
  update(session)
}
