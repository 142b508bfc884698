// What could not be read: listed with the reason, and saved as a file so that somebody can look at it.
import { dayOf } from '../icp/day'
import { fileName } from '../log/name'
import type { Session } from './session'
import { tell, toast, update } from './update'

/** Reads the list of what was set aside. */
export async function lookAtAside(session: Session): Promise<void> {
  const found = await session.effects.store.aside()
  if (!found.ok) return tell(session, found.code)
  session.aside = found.value
  update(session)
}

/** Saves what was set aside, untouched, as lines of JSON. */
export function exportAside(session: Session): void {
  const { save, now, t } = session.effects
  const name = fileName(['touchstone', 'set-aside', dayOf(now())], 'jsonl')
  save(name, session.aside.map((row) => `${JSON.stringify(row)}\n`).join(''), 'application/x-ndjson')
  toast(session, t('toast.exported', { name }))
}
