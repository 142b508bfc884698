// The folder that carries the log between machines: chosen once, connected again by one click, and what each sync did.
import type { PickCode } from '../folder'
import type { SyncReport } from '../log/folder'
import { syncFolder } from '../log/folder'
import type { Result } from '../result'
import { run } from './job'
import type { FolderHandle, Session } from './session'
import { learn, tell, toast, update } from './update'

/** Settings of this machine: the folder itself, and what the last sync with it did. */
export const FOLDER = 'local:folder handle'
const LAST = 'local:folder last'

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
  const kept = await store.setSetting(FOLDER, picked.value)
  if (!kept.ok) return tell(session, kept.code)
  await store.setSetting(LAST, undefined)
  session.folder = { handle: picked.value, access: await folders.access(picked.value) }
  update(session)
  await sync(session)
}

/** Reads and writes the folder; where access has ended, asks for it again: this must follow a click. */
export async function sync(session: Session): Promise<void> {
  const { folders, store, lock, now } = session.effects
  const { folder } = session
  if (!folder) return
  if (folder.access !== 'open') folder.access = await folders.ask(folder.handle)
  if (folder.access !== 'open') return update(session)
  const done = await run(session, 'sync', (work) => syncFolder(folder.handle, store, { ...work, lock }))
  if (!done) return
  if (done.ok) {
    folder.problem = undefined
    folder.last = { time: now(), report: done.value }
    await store.setSetting(LAST, folder.last)
    await learn(session)
  } else {
    if (done.code === 'denied') folder.access = 'ask'
    if (done.code !== 'cancelled') folder.problem = done.code
  }
  update(session)
}

/** From here on the log is not carried by the folder; what lies in it stays there. */
export async function leaveFolder(session: Session): Promise<void> {
  const { store, t } = session.effects
  const before = session.folder
  const kept = await store.setSetting(FOLDER, undefined)
  if (!kept.ok) return tell(session, kept.code)
  session.folder = undefined
  const back = async () => {
    session.folder = before
    await store.setSetting(FOLDER, before?.handle)
    update(session)
  }
  toast(session, t('folder.left'), 'info', back)
}

/** Finds the folder of an earlier visit, and whether we are still let in. */
export async function recallFolder(session: Session): Promise<void> {
  const { folders, store } = session.effects
  const [kept, last] = [await store.setting(FOLDER), await store.setting(LAST)]
  if (!kept.ok || !isHandle(kept.value)) return
  session.folder = { handle: kept.value, access: await folders.access(kept.value) }
  if (last.ok && isLast(last.value)) session.folder.last = last.value
  update(session)
}

function isHandle(value: unknown): value is FolderHandle {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'directory'
}

function isLast(value: unknown): value is { time: number; report: SyncReport } {
  return typeof value === 'object' && value !== null && 'time' in value && 'report' in value
}
