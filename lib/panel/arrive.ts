// Which account is on the desk: follows the tab, takes what the rep picks, and moves with nothing left unsaved.
import type { Choice, Entered } from '../../components/panel/model'
import type { AccountKey } from '../icp/account'
import { nameKey } from '../icp/name'
import type { LogRecord } from '../icp/records'
import type { NewRecord } from '../log/context'
import { cleanUrl } from '../log/link'
import type { Subject } from '../page/reading'
import { append, close, type Desk, load, openDesk, write } from './desk'
import { settle } from './patch'
import { apartKey, type Place, placeOfReading, placeOfSubject } from './place'
import type { Session, Where } from './session'
import { search } from './suggest'
import { learn, tell, toast, update } from './update'

const MOST_APART = 500

/** The tab has something new to say: goes where it leads, unless the account is pinned. */
export async function arrive(session: Session, where: Where): Promise<void> {
  const arrival = ++session.arrival
  session.where = where
  // A page that loads takes the badge of its tab away.
  session.badged = undefined
  if (where.status !== 'read' || !where.reading) {
    // Moving within the site of the account on the desk: it stays while the page is read.
    if (where.status === 'reading' && where.url && isOnDesk(session, where.url)) session.page = where.url
    session.choices = []
    session.elsewhere = session.pinned
    return update(session)
  }
  const place = await placeHere(session, where)
  if (arrival !== session.arrival) return
  session.choices = place ? [] : choicesOf(session, where.reading.subjects)
  session.elsewhere = session.pinned && !(place && session.desk && isSame(place, session.desk))
  if (session.pinned || !place) return search(session)
  await settleOn(session, place, where.url)
}

async function placeHere(session: Session, { reading, url }: Where): Promise<Place | undefined> {
  if (!reading) return undefined
  const place = placeOfReading(reading, session.known)
  if (place) return place
  const chosen = url ? await recall(session, url) : undefined
  return chosen && placeOfSubject(chosen, session.known)
}

/** The companies a page names, best first; those in the log are marked, and the first of them leads. */
function choicesOf(session: Session, subjects: readonly Subject[]): Choice[] {
  const choices = subjects.map((subject) => ({ ...subject, known: placeOfSubject(subject, session.known).known }))
  return choices.toSorted((a, b) => Number(b.known) - Number(a.known))
}

function isOnDesk(session: Session, url: string): boolean {
  const host = URL.canParse(url) ? `.${new URL(url).hostname}` : ''
  const keys = session.desk?.account.keys ?? []
  return keys.some((key) => key.startsWith('domain:') && host.endsWith(`.${key.slice('domain:'.length)}`))
}

function isSame(place: Place, desk: Desk): boolean {
  return place.account.keys.some((key) => desk.account.keys.includes(key))
}

/** Puts an account on the desk, unless it lies there already; what was there is saved and kept first. */
export async function settleOn(session: Session, place: Place, page: string | undefined): Promise<void> {
  const { arrival, desk } = session
  session.place = place
  if (desk && isSame(place, desk)) {
    session.page = page
    return search(session)
  }
  const { effects, profile } = session
  const { store, device, now, newId, timer } = effects
  const next = openDesk(
    {
      store,
      device,
      profile,
      now,
      newId,
      timer,
      changed: () => session.desk === next && update(session),
      met: () => learn(session),
      failed: (code) => tell(session, 'store', code),
    },
    place.account,
    place.known,
  )
  await settle(session)
  if (desk) await close(desk)
  await load(next)
  if (arrival !== session.arrival) return
  session.desk = next
  session.page = page
  session.changed = undefined
  session.before = next.seen?.history.at(-1)
  session.focus = undefined
  update(session)
  await search(session)
}

/** Clears the desk, all saved. */
export async function leave(session: Session): Promise<void> {
  await settle(session)
  const { desk } = session
  session.desk = undefined
  session.place = undefined
  session.page = undefined
  if (desk) await close(desk)
}

/** The rep picked a company of the page; remembered for its address. */
export async function choose(session: Session, subject: Subject): Promise<void> {
  const { url } = session.where
  await settleOn(session, placeOfSubject(subject, session.known), url)
  const page = url && cleanUrl(url)
  if (!page) return
  const { name, domain, linkedin } = subject
  const kept = await session.effects.store.setSetting(choiceKey(page), { name, domain, linkedin })
  if (!kept.ok) tell(session, 'store', kept.code)
}

/** The company that the rep picked on this page before. */
export async function recall(session: Session, url: string): Promise<Subject | undefined> {
  const page = cleanUrl(url)
  const kept = page ? await session.effects.store.setting(choiceKey(page)) : undefined
  return kept?.ok && isSubject(kept.value) ? kept.value : undefined
}

function choiceKey(page: string): string {
  return `choice:${page}`
}

function isSubject(value: unknown): value is Subject {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
}

/** An account entered by hand: a name, and a domain where the rep knows it. */
export async function enterByHand(session: Session, name: string, site: string): Promise<Entered> {
  const { t } = session.effects
  const trimmed = name.trim()
  if (!trimmed || !nameKey(trimmed)) return { ok: false, field: 'name', message: t('hand.name.missing') }
  const { domainOf } = await session.effects.sites()
  const domain = site.trim() ? domainOf(site.trim()) : undefined
  if (site.trim() && !domain) return { ok: false, field: 'domain', message: t('hand.domain.invalid') }
  session.arrival += 1
  await settleOn(
    session,
    placeOfSubject({ name: trimmed, ...(domain ? { domain } : {}) }, session.known),
    session.where.url,
  )
  return { ok: true }
}

/** Keeps the account while the rep looks at other pages, or goes back to following the tab. */
export async function pin(session: Session, on: boolean): Promise<void> {
  session.pinned = on && session.desk !== undefined
  if (!session.pinned) return arrive(session, session.where)
  session.elsewhere = false
  update(session)
}

/** The rep says that another known account is this same company. */
export async function join(session: Session, key: AccountKey): Promise<void> {
  const { desk } = session
  if (!desk) return
  const same: NewRecord = { kind: 'same', accounts: [desk.account.key, key] }
  const split = async (added: LogRecord[]) => {
    await write(
      desk,
      added.map(({ id }): NewRecord => ({ kind: 'delete', target: id })),
    )
    await reunite(session)
  }
  if (!(await append(desk, 'undo.join', [same], split))) return
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

/** Which keys belong to the account on the desk has changed: takes up the account as the log knows it now. */
async function reunite(session: Session): Promise<void> {
  await learn(session)
  const { desk, place } = session
  if (!desk || !place) return
  const known = session.known.find(({ keys }) => place.keys.some((key) => keys.includes(key)))
  desk.account = known ?? place.account
  session.place = { ...place, candidates: place.candidates.filter(({ key }) => !desk.account.keys.includes(key)) }
  await load(desk)
}
