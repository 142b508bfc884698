// Which account is on the desk: follows the tab, takes what the rep picks, and moves only when nothing is left unsaved.
import type { Choice, Entered } from '../../components/panel/model'
import { nameKey } from '../icp/name'
import { refTo } from '../icp/profile/versions'
import type { Subject } from '../page/reading'
import { takeCaptures } from './captures'
import { noteClash } from './changed'
import { recall, remember } from './choice'
import { type Desk, load, openDesk } from './desk'
import { know } from './entries'
import { regroup } from './joins'
import { close } from './keeping'
import { learn } from './learn'
import { settle } from './patch'
import { type Place, placeOfReading, placeOfSubject } from './place'
import type { Session, Where } from './session'
import { forgetSteps, noteStep } from './steps'
import { search } from './suggest'
import { tell, update } from './update'

/** The tab has something new to say: goes where it leads, unless the account is pinned. */
export async function arrive(session: Session, where: Where): Promise<void> {
  // The rep has said what this page is about: reading it once more changes nothing.
  if (where.status === 'read' && where.url !== undefined && where.url === session.chosen) {
    session.where = where
    return search(session)
  }
  const arrival = ++session.arrival
  session.where = where
  // A page that loads takes the badge of its tab away.
  session.badged = undefined
  if (session.found && session.found.url !== where.url) session.found = undefined
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
  session.chosen = undefined
  await settleOn(session, place, where.url)
}

async function placeHere(
  session: Session,
  { reading, url }: Pick<Where, 'reading' | 'url'>,
): Promise<Place | undefined> {
  if (!reading) return undefined
  const place = placeOfReading(reading, session.known)
  if (session.learning && !place?.known) {
    await session.learning
    return placeHere(session, { reading, url })
  }
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

/** Puts an account on the desk, unless it lies there already. What was there is saved and kept first; while it cannot be, it stays. */
export async function settleOn(session: Session, place: Place, page: string | undefined): Promise<void> {
  const { arrival, desk, learning } = session
  if (desk && !desk.closed && isSame(place, desk)) {
    session.place = place
    session.page = page
    addKeys(desk, place)
    update(session)
    void takeCaptures(session)
    return search(session)
  }
  if (!(await putAway(session))) return
  const next = openDesk(
    deskOptions(session, () => next),
    place.account,
    place.knownKeys,
  )
  await load(next)
  if (arrival !== session.arrival) return
  forgetSteps(session)
  Object.assign(session, { desk: next, place, page, changed: undefined, focus: undefined })
  session.before = next.seen?.history.at(-1)
  // A known account whose page names a further key: they are one from now on, also where only that key is shown.
  if (place.known) void know(next)
  update(session)
  void takeCaptures(session)
  void learning?.then(async () => {
    if (session.desk === next) await regroup(session)
    update(session)
  })
  await search(session)
}

/** The page on the desk has shown a further key of the same account. */
function addKeys(desk: Desk, place: Place): void {
  const keys = [...new Set([...desk.account.keys, ...place.keys])]
  if (keys.length === desk.account.keys.length) return
  desk.account = { ...desk.account, keys }
  if (desk.known.length) void know(desk)
}

function deskOptions(session: Session, mine: () => Desk): Desk['options'] {
  const { store, device, now, newId, timer } = session.effects
  const isOpen = () => session.desk === mine()
  return {
    store,
    device,
    profile: session.profile,
    named: refTo(session.profiles, session.profile),
    now,
    newId,
    timer,
    changed: () => void (isOpen() && update(session)),
    met: async () => void (await learn(session)),
    done: (step) => noteStep(session, step),
    failed: (code) => tell(session, 'store', code),
    clashed: (differences) => {
      if (isOpen()) noteClash(session, differences)
    },
  }
}

/** Saves and keeps what is on the desk; false when it cannot be saved: then it stays, pinned, and the rep is told. */
async function putAway(session: Session): Promise<boolean> {
  const { desk } = session
  if (!desk || desk.closed) return true
  const done = (await settle(session)) && (await close(desk))
  if (done) return true
  session.pinned = true
  session.elsewhere = true
  tell(session, 'store', 'unsaved')
  return false
}

/** Clears the desk, all saved; false when something could not be saved and it stays. */
export async function leave(session: Session): Promise<boolean> {
  if (!(await putAway(session))) return false
  session.desk = undefined
  session.place = undefined
  session.page = undefined
  return true
}

/** The rep has said which account this page is about: that holds until the address changes. */
export async function moveTo(session: Session, place: Place): Promise<void> {
  session.arrival += 1
  session.chosen = session.where.url
  await settleOn(session, place, session.where.url)
}

/** The rep picked a company of the page; remembered for its address. */
export async function choose(session: Session, subject: Subject): Promise<void> {
  const { url } = session.where
  await Promise.all([remember(session, url, subject), moveTo(session, placeOfSubject(subject, session.known))])
}

/** An account entered by hand: a name, and a domain where the rep knows it. */
export async function enterByHand(session: Session, name: string, site: string): Promise<Entered> {
  const { t } = session.effects
  const trimmed = name.trim()
  if (!trimmed || !nameKey(trimmed)) return { ok: false, field: 'name', message: t('hand.name.missing') }
  const { domainOf } = await session.effects.sites()
  const domain = site.trim() ? domainOf(site.trim()) : undefined
  if (site.trim() && !domain) return { ok: false, field: 'domain', message: t('hand.domain.invalid') }
  await moveTo(session, placeOfSubject({ name: trimmed, ...(domain ? { domain } : {}) }, session.known))
  return { ok: true }
}

/** Keeps the account while the rep looks at other pages, or goes back to following the tab. */
export async function pin(session: Session, on: boolean): Promise<void> {
  session.pinned = on && session.desk !== undefined
  session.pinnedAt = session.effects.now()
  session.chosen = undefined
  if (!session.pinned) return arrive(session, session.where)
  session.elsewhere = false
  update(session)
}
