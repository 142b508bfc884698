// What the page about reminders shows: how the rep wants to be told of what is due, and whether the browser lets us.
import type { Notifying, Reminders } from '../../lib/reminders'

/** `refused`: the rep was asked just now, and said no. */
export type RemindersState = Reminders & { notifying: Notifying; refused: boolean }

export type RemindersActions = {
  /** Changes how the rep is reminded; the digest is asked for from the browser, so this must follow a click. */
  remind(change: Partial<Reminders>): void
}
