// Backup and restore: one file of everything outside of the browser, and back in after a look at what it would change.
import { dayOf } from '../icp/day'
import { makeBackup } from '../log/backup'
import { applyChosen, openChosen } from '../log/chosen'
import { forgetLost, noteBackup, readMarker, recallLost } from '../log/marker'
import { fileName } from '../log/name'
import { run } from './job'
import type { Session, Step } from './session'
import { showTaken } from './taken'
import { tell, toast, update } from './update'

/** Saves everything as one file; with a passphrase nobody else can read it. */
export async function backUp(session: Session, passphrase: string): Promise<void> {
  const { store, storage, now, saveBlob, t } = session.effects
  const options = { now: now(), ...(passphrase ? { passphrase } : {}) }
  const made = await run(session, 'backup', (work) => makeBackup(store, { ...work, ...options }))
  if (!made) return
  if (!made.ok) return tell(session, made.code)
  const name = fileName(['touchstone', 'backup', dayOf(now())], 'backup')
  saveBlob(name, made.value)
  await noteBackup(storage, now())
  await lookAtMarker(session)
  toast(session, t('toast.exported', { name }))
}

/** Reads a file that shall be restored, and says what that would change. */
export async function chooseBackup(session: Session, file: File, passphrase = ''): Promise<void> {
  const { store } = session.effects
  session.chosen = undefined
  session.taken = undefined
  const opened = await run(session, 'reading', (work) => openChosen(store, file, 'backup', { ...work, passphrase }))
  if (!opened) return
  if (opened.ok) session.chosen = { file, wrong: false, opened: opened.value }
  else if (opened.code === 'locked') session.chosen = { file, wrong: false }
  else if (opened.code === 'wrong-passphrase') session.chosen = { file, wrong: true }
  else if (opened.code !== 'cancelled') sayWhy(session, opened.code)
  update(session)
}

function sayWhy(session: Session, code: string): void {
  const { t } = session.effects
  toast(session, t.known(`backup.code.${code}`, t.known(`store.${code}`, t('store.failed'))), 'error')
}

/** Takes the chosen backup in; Undo puts log and settings back. */
export async function restore(session: Session): Promise<void> {
  const { store } = session.effects
  const { file, opened } = session.chosen ?? {}
  if (!file || !opened) return
  const done = await run(session, 'restore', (work) => applyChosen(store, opened, work))
  if (!done) return
  if (!done.ok) return done.code === 'cancelled' ? undefined : tell(session, done.code)
  session.chosen = undefined
  const askAgain = await acceptLoss(session)
  await session.recall()
  await showTaken(session, { file: file.name, from: 'backup' }, done.value, askAgain)
}

/** Leaves the chosen backup alone. */
export function forgetChosen(session: Session): void {
  session.chosen = undefined
  update(session)
}

/** Reads again when the last backup was, and whether an earlier log is gone. */
export async function lookAtMarker(session: Session): Promise<void> {
  session.marker = await readMarker(session.effects.storage)
  update(session)
}

/** The rep has restored a file, or wants nothing of the earlier log: not said again, unless what this answers with is called. */
export async function acceptLoss(session: Session): Promise<Step> {
  const { storage } = session.effects
  const lost = session.marker?.lost
  if (lost) await forgetLost(storage)
  await lookAtMarker(session)
  return async () => {
    if (lost) await recallLost(storage, lost)
    await lookAtMarker(session)
  }
}
