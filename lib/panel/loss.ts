// Notices that the log of last time is gone, though nobody removed it: said at once, with the way to restore it.
import { checkLog, forgetLost, watchLog } from '../log/marker'
import type { Session } from './session'
import { update } from './update'

/** Looks whether the log is still the one of last time, and writes down what is in it from now on; returns how to stop. */
export async function watchLoss(session: Session): Promise<() => void> {
  const { store, marker, now } = session.effects
  if (store.mode !== 'ok') return () => undefined
  const found = await checkLog(store, marker, now())
  session.gone = found?.lost !== undefined
  if (session.gone) update(session)
  return watchLog(store, marker, now)
}

/** The rep has restored a file, or begins anew: not said again. */
export async function acceptLoss(session: Session): Promise<void> {
  if (!session.gone) return
  session.gone = false
  update(session)
  await forgetLost(session.effects.marker)
}
