// Captures made by menu or key: taken out of the queue into the log, or kept waiting until the rep says where they belong.

import type { PanelActions } from '../../components/panel/model'
import type { AccountKey } from '../icp/account'
import { drain, type Place as Filed } from '../log/capture'
import type { NewRecord } from '../log/context'
import { cleanUrl } from '../log/link'
import { captureKey } from '../log/queue'
import type { Capture } from '../messages'
import { recall } from './arrive'
import { load } from './desk'
import { type Place, placeOfReading, placeOfSubject } from './place'
import { learn, type Session, tell, toast, update } from './session'

/** Files what is queued; safe to call at any moment, also from several panels at once. */
export function takeCaptures(session: Session): Promise<void> {
  session.taking = session.taking.then(() => take(session))
  return session.taking
}

async function take(session: Session): Promise<void> {
  const { store, queue } = session.services
  const items = await queue.get(null)
  const places = await placesOf(session, Object.values(items).filter(isCapture))
  const drained = await drain(queue, store, (capture) => places.get(capture.id)?.filed ?? 'wait')
  if (!drained.ok) return tell(session, 'store', drained.code)
  const { added, waiting } = drained.value
  session.waiting = waiting
  await nameNew(
    session,
    [...places].filter(([id]) => added.includes(id)).map(([, { place }]) => place),
  )
  const { desk } = session
  if (added.length && desk) await load(desk)
  if (added.length) toast(session, session.services.t('toast.captured', { count: added.length }))
  else update(session)
}

function isCapture(item: unknown): item is Capture {
  return typeof item === 'object' && item !== null && 'quote' in item && 'as' in item && 'url' in item && 'id' in item
}

type Placed = { filed: Filed; place: Place }

async function placesOf(session: Session, captures: Capture[]): Promise<Map<string, Placed>> {
  const places = new Map<string, Placed>()
  for (const capture of captures) {
    const placed = await placeOf(session, capture)
    if (placed) places.set(capture.id, placed)
  }
  return places
}

/** The account of the page it was taken from; the pinned one while the panel keeps it; else what was chosen for that page. */
async function placeOf(session: Session, capture: Capture): Promise<Placed | undefined> {
  const { desk, place, where, focus, known } = session
  const isHere = where.url !== undefined && cleanUrl(where.url) === cleanUrl(capture.url)
  if (desk && place && (session.pinned || (isHere && session.page === where.url))) {
    const criterion = capture.as.what === 'evidence' ? focus : undefined
    return { filed: { account: desk.account.key, ...(criterion ? { criterion } : {}) }, place }
  }
  const { isPage, settle } = await session.services.sites()
  const reading = isPage(capture.page) ? settle(capture.page, capture.url) : undefined
  const chosen = await recall(session, capture.url)
  const found = (reading && placeOfReading(reading, known)) ?? (chosen && placeOfSubject(chosen, known))
  return found && { filed: { account: found.account.key }, place: found }
}

/** Accounts that were not known before get the name that their page gave. */
async function nameNew(session: Session, places: Place[]): Promise<void> {
  const fresh = new Map(places.filter(({ known }) => !known).map((place) => [place.account.key, place]))
  if (!fresh.size) return
  const entries = [...fresh.values()].flatMap(({ account: { key, keys, name } }): NewRecord[] => [
    { kind: 'account', account: key, facts: { name: name.slice(0, 300) } },
    ...keys.filter((other) => other !== key).map((other): NewRecord => ({ kind: 'same', accounts: [key, other] })),
  ])
  const done = await session.services.store.append(entries)
  if (done.ok) await learn(session)
  else tell(session, 'store', done.code)
}

/** The rep says where a waiting capture belongs, or that it is not wanted. */
export async function assign(session: Session, id: string, to: Parameters<PanelActions['assign']>[1]): Promise<void> {
  const { queue, store } = session.services
  const account: AccountKey | undefined = to.account
  const filed: Filed =
    to.discard || !account ? 'discard' : { account, ...(to.criterion ? { criterion: to.criterion } : {}) }
  const one = { ...queue, get: async () => pick(await queue.get(null), captureKey(id)) }
  const done = await drain(one, store, () => filed)
  if (!done.ok) return tell(session, 'store', done.code)
  if (session.desk) await load(session.desk)
  await takeCaptures(session)
}

function pick(items: Record<string, unknown>, key: string): Record<string, unknown> {
  return key in items ? { [key]: items[key] } : {}
}
