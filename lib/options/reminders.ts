// How the rep is reminded of what is due: the number on the button, and one notification a day where the browser lets us.
import type { Reminders } from '../reminders'
import type { Session } from './session'
import { update } from './update'

/** Finds what was chosen, and what the browser says to it. */
export async function recallReminders(session: Session): Promise<void> {
  const { kept, canNotify } = session.effects.reminders
  const [reminders, notifying] = await Promise.all([kept(), canNotify()])
  session.reminders = { ...reminders, notifying, refused: false }
  update(session)
}

/** Changes what was chosen. Notifications are asked for in the very turn of the click, or the browser asks nobody. */
export async function remind(session: Session, change: Partial<Reminders>): Promise<void> {
  const { ask, keep } = session.effects.reminders
  const notifying = change.digest ? await ask() : session.reminders.notifying
  const refused = change.digest === true && notifying === 'not-allowed'
  const { badge, digest, names, hour } = { ...session.reminders, ...change, ...(refused ? { digest: false } : {}) }
  session.reminders = { badge, digest, names, hour, notifying, refused }
  update(session)
  await keep({ badge, digest, names, hour })
}
