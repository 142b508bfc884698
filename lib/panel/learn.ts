// Which accounts and profiles the log knows: as it was known last at once, and as it is now a moment later.
import { type Account, foldedNameOf, keepFold } from '../icp/account'
import { DEFAULT_PROFILE } from '../icp/profile'
import { refTo } from '../icp/profile/versions'
import { each } from '../icp/steps'
import { view, viewing } from '../icp/view'
import { recallRows, rememberRows } from '../log/cache'
import type { StoreCode } from '../log/transaction'
import { unhurried } from '../log/work'
import type { Session } from './session'
import { tell, update } from './update'

/** Reads again which accounts and profiles the log knows; answers with the code where it cannot be read. */
export async function learn(session: Session): Promise<StoreCode | undefined> {
  const { store } = session.effects
  session.cancelRemember?.()
  const mark = await store.watermark()
  const found = await store.byKind(['account', 'same', 'profile'])
  if (!found.ok) {
    tell(session, 'store', found.code)
    return found.code
  }
  const { accounts, profiles } = await unhurried(viewing(found.value))
  const known = [...accounts.values()].map(({ account }) => account)
  await unhurried(each(known, foldedNameOf))
  session.known = known
  takeProfiles(session, profiles)
  if (mark.ok) rememberSoon(session, mark.value)
  return undefined
}

function takeProfiles(session: Session, profiles: Session['profiles']): void {
  session.profiles = profiles
  const newest = [...profiles.values()].flatMap((versions) => versions.at(-1)?.body ?? [])
  session.newest = new Map([DEFAULT_PROFILE, ...newest].map((body) => [body.id, body]))
  session.profile = session.newest.get(session.used ?? '') ?? session.newest.get(DEFAULT_PROFILE.id) ?? DEFAULT_PROFILE
  const { desk } = session
  if (desk?.options.profile.id !== session.profile.id) return
  desk.options.profile = session.profile
  desk.options.named = refTo(profiles, session.profile)
}

/** With fewer accounts the log itself is as quick. */
const MANY = 500
const REST_MS = 5000
const LIST = 'accounts'

/** Keeps the list of accounts for the next panel, once nothing has changed for a while; the log stays the truth. */
function rememberSoon(session: Session, mark: string): void {
  const { store, timer } = session.effects
  if (session.known.length < MANY || store.mode !== 'ok') return
  session.cancelRemember = timer(async () => {
    const now = await store.watermark()
    // What changed meanwhile may have been an erasure: the list waits for the next reading.
    if (!now.ok || now.value !== mark) return
    const rows = session.known.map((account) => ({ account, folded: foldedNameOf(account) }))
    await rememberRows(store, LIST, rows, mark)
  }, REST_MS)
}

/**
 * Begins with the accounts as they were known last, so that a large log keeps nobody waiting; `session.learning` tells when the log itself
 * has been read, where it has changed since. Without such a list the log is read first; answers with the code where it cannot be.
 */
export async function recallKnown(session: Session): Promise<StoreCode | undefined> {
  const { store } = session.effects
  const [kept, profiles] = await Promise.all([recallRows(store, LIST, 'all'), store.byKind(['profile'])])
  const known = kept.ok && kept.value ? kept.value.rows.flatMap(accountOf) : []
  if (!kept.ok || !kept.value || !profiles.ok || known.length < MANY) return learn(session)
  session.known = known
  takeProfiles(session, view(profiles.value).profiles)
  if (!kept.value.fresh) session.learning = learnAgain(session)
  return undefined
}

async function learnAgain(session: Session): Promise<void> {
  await learn(session)
  session.learning = undefined
  update(session)
}

/** An account as it was kept; nothing where it is no such thing. */
function accountOf(row: unknown): Account[] {
  const { account, folded } = Object(row) as { account?: Partial<Account>; folded?: unknown }
  const { key, keys, name } = Object(account) as Partial<Account>
  if (typeof key !== 'string' || typeof name !== 'string' || !Array.isArray(keys)) return []
  const found = { ...account, key, keys: keys.map(String), name }
  if (typeof folded === 'string') keepFold(found, folded)
  return [found]
}
