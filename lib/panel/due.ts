// What is due, found in the background: the log is read once the first paint is over, and judged account by account.
import { dayOf } from '../icp/day'
import type { DueItem } from '../icp/due'
import { findDue as findInLog } from '../log/due'
import { makeBreath } from '../log/work'
import type { Session } from './session'
import { tell, update } from './update'

/** Looks through all accounts for what waits for this rep, or for anybody while nobody gave a name; one look at a time, and a change meanwhile asks for another. */
export async function findDue(session: Session): Promise<void> {
  if (session.finding) {
    session.findAgain = true
    return
  }
  session.finding = true
  session.findAgain = false
  const due = await dueNow(session)
  session.finding = false
  if (due) session.due = due
  update(session)
  if (session.findAgain) await findDue(session)
}

async function dueNow(session: Session): Promise<DueItem[] | undefined> {
  const { effects, rep } = session
  const found = await findInLog(effects.store, { today: dayOf(effects.now()), rep, breathe: makeBreath() })
  if (found.ok) return found.value
  tell(session, 'store', found.code)
  return undefined
}
