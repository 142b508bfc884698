// The reminder of a backup: a quiet word, shown only while nobody types.
import { readMarker, reminderOf, remindLater } from '../log/marker'
import type { Session } from './session'
import { update } from './update'

/** How long to wait, in ms, where the rep is at it just now. */
const BUSY_MS = 5000

/** Looks again whether a backup is due; what is no longer due goes at once, what has become so waits for a quiet moment. */
export async function remind(session: Session): Promise<void> {
  const { store, marker, now, busy, timer } = session.effects
  session.cancelReminder?.()
  if (store.mode !== 'ok') return
  const words = await readMarker(marker)
  const due = words && reminderOf(words, now())
  if (due && !session.backup && busy()) {
    session.cancelReminder = timer(() => void remind(session), BUSY_MS)
    return
  }
  if (!due && !session.backup) return
  session.backup = due
  update(session)
}

/** Not now: quiet for a day. */
export async function putOff(session: Session): Promise<void> {
  session.backup = undefined
  update(session)
  await remindLater(session.effects.marker, session.effects.now())
}
