// Privacy: what is read of LinkedIn, how long accounts are kept, and erasing for good.
import type { PersonForm } from '../../components/options/model-privacy'
import { setCareful } from '../careful'
import type { AccountKey } from '../icp/account'
import { parseNumber } from '../locale/number'
import { personErasure } from '../log/person'
import { run } from './job'
import type { Session } from './session'
import { learn, tell, toast, update } from './update'

/** The setting that says how many months accounts are kept; 0: for ever. */
export const MONTHS = 'retention months'
const MOST_MONTHS = 1200

/** Reads of LinkedIn nothing but address, title and selection, or reads it as any site. */
export async function beCareful(session: Session, on: boolean): Promise<void> {
  session.careful = on
  update(session)
  await setCareful(session.effects.storage, on)
}

/** How long accounts are kept, as typed; false when that is no number of months. */
export function setMonths(session: Session, text: string): boolean {
  const months = text.trim() === '' ? 0 : parseNumber(text, session.effects.t.locale)
  if (months === undefined || months < 0 || months > MOST_MONTHS || !Number.isInteger(months)) return false
  session.months = months
  update(session)
  void session.effects.store.setSetting(MONTHS, months).then((kept) => {
    if (!kept.ok) tell(session, kept.code)
  })
  return true
}

/** Looks for accounts by name or key. */
export function findAccounts(session: Session, query: string): void {
  session.query = query
  update(session)
}

/** Erases accounts with all that bears on them, by each of their keys; there is no way back. */
export async function eraseAccounts(session: Session, keys: readonly AccountKey[]): Promise<void> {
  const { store, t } = session.effects
  const wanted = [...(session.log?.accounts.values() ?? [])].filter(({ account }) => keys.includes(account.key))
  const all = wanted.flatMap(({ account }) => account.keys)
  if (!all.length) return
  const erased = await run(session, 'erase', () => store.erase({ accounts: all }))
  if (!erased) return
  if (!erased.ok) return tell(session, erased.code)
  await learn(session)
  toast(session, t('erase.done', { count: erased.value.records }))
}

/** Looks what the log says of a person; nothing is erased. */
export async function findPerson(session: Session, { name, profile }: PersonForm): Promise<void> {
  const who = { name: name.trim(), profile: profile.trim() }
  if (!who.name && !who.profile) return
  const found = await session.effects.store.all()
  if (!found.ok) return tell(session, found.code)
  const { erase, rewrite } = personErasure(found.value, who)
  session.person = { ...who, erase: erase.length, rewrite: rewrite.length }
  update(session)
}

export function forgetPerson(session: Session): void {
  session.person = undefined
  update(session)
}

/** Takes a person out of the log: what would be lost with them is written again without the name first, then the rest is erased. */
export async function erasePerson(session: Session): Promise<void> {
  const { store, t } = session.effects
  const { person } = session
  if (!person) return
  const done = await run(session, 'erase', async () => {
    const found = await store.all()
    if (!found.ok) return found
    const { erase, rewrite } = personErasure(found.value, person)
    const written = await store.append(rewrite)
    return written.ok ? store.erase({ records: erase }) : written
  })
  if (!done) return
  if (!done.ok) return tell(session, done.code)
  session.person = undefined
  await learn(session)
  toast(session, t('erase.done', { count: done.value.records }))
}
