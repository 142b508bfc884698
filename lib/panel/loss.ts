// Notices that the log of last time is gone, though nobody removed it: said at once, with the way to restore it.
import { checkLog, forgetLost, readMarker, recallLost, watchLog } from '../log/marker'
import type { Session } from './session'
import { noteStep } from './steps'
import { toast, update } from './update'

/** Looks whether the log is still the one of last time, and writes down what is in it from now on; returns how to stop. */
export async function watchLoss(session: Session): Promise<() => void> {
  const { store, marker, now } = session.effects
  if (store.mode !== 'ok') return () => undefined
  session.gone = (await checkLog(store, marker, now()))?.lost
  if (session.gone) update(session)
  return watchLog(store, marker, now)
}

/** Whoever restores a backup does so on another page, which writes that down a moment after the log itself. */
const TOLD_MS = 1000

/** The log has changed: where it was gone, it may be back. */
export function lookAtLoss(session: Session): void {
  if (!session.gone) return
  session.effects.timer(async () => {
    session.gone = (await readMarker(session.effects.marker))?.lost
    update(session)
  }, TOLD_MS)
}

/** The rep has restored a file, or wants nothing of the earlier log: not said again, unless what this answers with is called. */
export async function acceptLoss(session: Session): Promise<() => Promise<void>> {
  const { gone } = session
  const { marker } = session.effects
  if (!gone) return async () => undefined
  session.gone = undefined
  update(session)
  await forgetLost(marker)
  return async () => {
    await recallLost(marker, gone)
    session.gone = gone
    update(session)
  }
}

/** Begins a log of its own; Undo asks after the earlier one again. */
export async function beginAnew(session: Session): Promise<void> {
  if (!session.gone) return
  noteStep(session, { label: 'undo.beginAnew', back: await acceptLoss(session) })
  toast(session, session.effects.t('storage.begun'), 'info', true)
}
