// Which profile the panel judges under, of the several that the log may hold.
import type { AccountKey } from '../icp/account'
import { leave, moveTo, settleOn } from './arrive'
import { placeOfAccount } from './place'
import type { Session } from './session'
import { tell, USED, update } from './update'

/** From now on the panel judges under this profile; the account on the desk is laid out anew under it. */
export async function useProfile(session: Session, id: string): Promise<void> {
  // The choice shows at once; the account follows when its work so far is saved.
  session.used = id
  update(session)
  const kept = await session.effects.store.setSetting(USED, id)
  if (!kept.ok) tell(session, 'store', kept.code)
  await judgeUnder(session, id)
}

/** Takes up a choice that another page made. */
export async function followProfile(session: Session): Promise<void> {
  if (session.used !== undefined) await judgeUnder(session, session.used)
}

async function judgeUnder(session: Session, id: string): Promise<void> {
  const { place, page, desk } = session
  session.used = id
  const profile = session.newest.get(id)
  const now = desk?.options.profile ?? session.profile
  if (!profile || now.id === id) return update(session)
  const knownKeys = desk?.known ?? []
  if (!(await leave(session))) return
  session.profile = profile
  if (place) await settleOn(session, { ...place, known: knownKeys.length > 0, knownKeys }, page)
  else update(session)
}

/** Opens an account of the log, whatever the tab shows; it stays until the rep lets it go. */
export async function openAccount(session: Session, key: AccountKey): Promise<void> {
  const account = session.known.find(({ keys }) => keys.includes(key))
  const { desk } = session
  if (!account || (desk?.account.keys.includes(key) && session.state.value.status === 'account')) return
  await moveTo(session, placeOfAccount(account))
  // Whatever came meanwhile is not what the rep asked to keep.
  if (!session.desk?.account.keys.includes(key)) return
  session.pinned = true
  session.pinnedAt = session.effects.now()
  session.elsewhere = true
  update(session)
}
