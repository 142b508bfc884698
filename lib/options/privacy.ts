// Privacy: what is read of LinkedIn, how long accounts are kept, and erasing for good.
import type { PersonForm } from '../../components/options/model-privacy'
import { setCareful } from '../careful'
import type { AccountKey } from '../icp/account'
import type { AccountView } from '../icp/view'
import { parseNumber } from '../locale/number'
import { type Naming, namesAccount, namesPerson, saysOf } from '../log/naming'
import { erasingPerson } from '../log/person'
import { capturesNaming, eraseCaptures } from '../log/queue'
import { unhurried } from '../log/work'
import type { Result } from '../result'
import { sync } from './folder'
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

/** How long accounts are kept, as typed, nothing for ever; false when that is no number of months. */
export function setMonths(session: Session, text: string): boolean {
  const all = text.trim() === ''
  const months = all ? 0 : parseNumber(text, session.effects.t.locale)
  if (months === undefined || !Number.isInteger(months) || months < (all ? 0 : 1) || months > MOST_MONTHS) return false
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

/** Erases accounts with all that bears on them, by each of their keys, and captures that wait and name one; there is no way back. */
export async function eraseAccounts(session: Session, keys: readonly AccountKey[]): Promise<void> {
  const { store, t } = session.effects
  const wanted = [...(session.log?.accounts.values() ?? [])].filter(({ account }) => keys.includes(account.key))
  const all = wanted.flatMap(({ account }) => account.keys)
  if (!all.length) return
  const naming = namesAccount(all, wanted.flatMap(namesOf))
  const erased = await run(session, 'erase', async () => {
    const done = await store.erase({ accounts: all })
    return done.ok ? andWaiting(session, naming, done.value.records) : done
  })
  if (!erased) return
  if (!erased.ok) return tell(session, erased.code)
  await follow(session)
  toast(session, t('erase.done', { count: erased.value }))
}

/** Shows what is left; the folder is cleaned at once where we are let in, else with the next sync. */
async function follow(session: Session): Promise<void> {
  await learn(session)
  if (session.folder?.access === 'open') await sync(session)
}

/** Every name that the account was ever given. */
function namesOf({ account, history }: AccountView): string[] {
  const given = history.flatMap((record) => (record.kind === 'account' ? (record.facts.name ?? []) : []))
  return [account.name, ...given]
}

/** Takes captures out of the queue that name whom was erased; answers with how much went in all. */
async function andWaiting(
  { effects: { storage } }: Session,
  naming: Naming,
  gone: number,
): Promise<Result<number, 'queue'>> {
  const waiting = await eraseCaptures(storage, naming)
  return waiting.ok ? { ok: true, value: gone + waiting.value } : waiting
}

/** Looks what the log says of a person, and what is being worked on or waits; nothing is erased. */
export async function findPerson(session: Session, { name, profile }: PersonForm): Promise<void> {
  const { store, storage } = session.effects
  const who = { name: name.trim(), profile: profile.trim() }
  if (!who.name && !who.profile) return
  const naming = (text: string) => namesPerson(text, who)
  const [found, drafts, waiting] = [await store.all(), await store.unkept(), await capturesNaming(storage, naming)]
  if (!found.ok) return tell(session, found.code)
  if (!drafts.ok) return tell(session, drafts.code)
  if (!waiting.ok) return tell(session, waiting.code)
  const { erase, rewrite } = await unhurried(erasingPerson(found.value, who))
  const written = drafts.value.filter(({ body }) => saysOf(body, who)).length
  session.person = { ...who, erase: erase.length + written + waiting.value.length, rewrite: rewrite.length + written }
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
    const { erase, rewrite } = await unhurried(erasingPerson(found.value, person))
    const written = await store.append(rewrite)
    if (!written.ok) return written
    const erased = await store.erase({ records: erase, who: person })
    if (!erased.ok) return erased
    return andWaiting(session, (text) => namesPerson(text, person), erased.value.records + erased.value.drafts)
  })
  if (!done) return
  if (!done.ok) return tell(session, done.code)
  session.person = undefined
  await follow(session)
  toast(session, t('erase.done', { count: done.value }))
}
