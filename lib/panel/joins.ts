// Two accounts are one company, or are not: said by the rep, and taken back by the rep.
import type { AccountKey } from '../icp/account'
import type { NewRecord } from '../log/context'
import { load } from './desk'
import { append, erase } from './entries'
import { keep } from './keeping'
import { learn } from './learn'
import { apartKey } from './place'
import type { Session } from './session'
import { tell, toast, update } from './update'

const MOST_APART = 500

/** The rep says that another known account is this same company. What was just answered is kept first, so that it is the newest. */
export async function join(session: Session, key: AccountKey): Promise<void> {
  const { desk } = session
  if (!desk || !(await keep(desk))) return
  const same: NewRecord = { kind: 'same', accounts: [desk.account.key, key] }
  const done = await append(desk, 'undo.join', [same], async (added) => {
    await erase(desk, added)
    await reunite(session)
  })
  if (!done) return
  await reunite(session)
  toast(session, session.effects.t('toast.joined'), 'info', true)
}

/** The rep says that two accounts are not one company: not asked again. */
export async function keepApart(session: Session, key: AccountKey): Promise<void> {
  const { desk } = session
  if (!desk) return
  session.apart = [...session.apart, apartKey(desk.account.key, key)]
  update(session)
  const kept = await session.effects.store.setSetting('apart', session.apart.slice(-MOST_APART))
  if (!kept.ok) tell(session, 'store', kept.code)
}

/** Which keys belong to the account on the desk may have changed: takes it up as the log knows it now. */
export async function reunite(session: Session): Promise<void> {
  await learn(session)
  await regroup(session)
}

/** The same by what the session knows of all accounts, without reading them again. */
export async function regroup(session: Session): Promise<void> {
  const { desk, place } = session
  if (!desk || !place) return
  const known = session.known.find(({ keys }) => place.keys.some((key) => keys.includes(key)))
  desk.account = known ?? place.account
  desk.known = known?.keys ?? []
  session.place = { ...place, candidates: place.candidates.filter(({ key }) => !desk.account.keys.includes(key)) }
  await load(desk)
}
