// Captures made by menu or key: taken out of the queue into the log, or kept waiting until the rep says where they belong.

import type { PanelActions } from '../../components/panel/model'
import type { AccountKey } from '../icp/account'
import { drain, type Place as Filed } from '../log/capture'
import type { NewRecord } from '../log/context'
import { cleanUrl, foldText } from '../log/link'
import { captureKey } from '../log/queue'
import type { Capture } from '../messages'
import { recall } from './choice'
import { load } from './desk'
import type { Edit } from './draft'
import { know } from './entries'
import { edit, flush } from './keeping'
import { learn } from './learn'
import { type Place, placeOfReading, placeOfSubject } from './place'
import type { Session } from './session'
import { noteStep } from './steps'
import { tell, toast, update } from './update'

const MOST_NOTES = 20_000

/** Files what is queued; safe to call at any moment, also from several panels at once. */
export function takeCaptures(session: Session): Promise<void> {
  const next = () => take(session)
  session.taking = session.taking.then(next, next)
  return session.taking
}

async function take(session: Session): Promise<void> {
  const { store, queue } = session.effects
  await session.learning
  const items = await queued(session)
  if (!items) return
  const places = await placesOf(session, Object.values(items).filter(isCapture))
  // The badge says that something was captured: from here on the panel says so.
  session.badged = undefined
  const noted = await takeNotes(session, places)
  const drained = await drain(queue, store, ({ id, as }) => {
    if (noted.has(id)) return 'discard'
    return as.what === 'note' ? 'wait' : (places.get(id)?.filed ?? 'wait')
  })
  if (!drained.ok) return tell(session, 'store', drained.code)
  const { added, waiting } = drained.value
  // A note whose account is known waits quietly until that account is on the desk.
  session.waiting = waiting.filter(({ id }) => !places.has(id))
  await nameNew(
    session,
    [...places.values()].filter(({ capture }) => added.includes(capture.id)),
  )
  const { desk } = session
  if (added.length && desk) await load(desk)
  const count = added.length + noted.size
  if (count) toast(session, session.effects.t('toast.captured', { count }))
  else update(session)
}

async function queued(session: Session): Promise<Record<string, unknown> | undefined> {
  try {
    return await session.effects.queue.get(null)
  } catch {
    tell(session, 'store', 'queue')
    return undefined
  }
}

/** Writes notes of the account on the desk into its evaluation; what stands there already is not written twice. */
async function takeNotes(session: Session, places: Map<string, Placed>): Promise<Set<string>> {
  const { desk } = session
  const notes = [...places.values()].filter(({ capture, filed }) => {
    return capture.as.what === 'note' && desk?.account.keys.includes(filed.account)
  })
  if (!desk || !notes.length) return new Set()
  for (const { capture } of notes) edit(desk, 'undo.notes', withNote(lineOf(capture)))
  await flush(desk)
  const isWritten = ({ capture }: Placed) => desk.evaluation.notes.includes(lineOf(capture))
  return desk.pending.length ? new Set() : new Set(notes.filter(isWritten).map(({ capture }) => capture.id))
}

function lineOf({ quote, url }: Capture): string {
  const link = cleanUrl(url)
  return `“${foldText(quote)}”${link ? ` ${link}` : ''}`
}

function withNote(line: string): Edit {
  return (before) => {
    if (before.notes.includes(line)) return before
    const notes = [before.notes, line].filter(Boolean).join('\n')
    // What does not fit any more waits in the queue.
    return notes.length > MOST_NOTES ? before : { ...before, notes }
  }
}

function isCapture(item: unknown): item is Capture {
  return typeof item === 'object' && item !== null && 'quote' in item && 'as' in item && 'url' in item && 'id' in item
}

type Placed = { capture: Capture; filed: Exclude<Filed, string>; place: Place }

async function placesOf(session: Session, captures: Capture[]): Promise<Map<string, Placed>> {
  const places = new Map<string, Placed>()
  for (const capture of captures) {
    const placed = await placeOf(session, capture)
    if (placed) places.set(capture.id, { capture, ...placed })
  }
  return places
}

/** The account of the page it was taken from; the pinned one while the panel keeps it; else what was chosen for that page. */
async function placeOf(session: Session, capture: Capture): Promise<Omit<Placed, 'capture'> | undefined> {
  const { desk, place, where, focus, known } = session
  const isHere = where.url !== undefined && cleanUrl(where.url) === cleanUrl(capture.url)
  if (desk && place && (isForPinned(session, capture) || (!session.pinned && isHere && session.page === where.url))) {
    const criterion = capture.as.what === 'evidence' ? focus : undefined
    return { filed: { account: desk.account.key, ...(criterion ? { criterion } : {}) }, place }
  }
  const { readingOf } = await session.effects.sites()
  const reading = readingOf(capture.page)
  const chosen = await recall(session, capture.url)
  const found = (reading && placeOfReading(reading, known)) ?? (chosen && placeOfSubject(chosen, known))
  return found && { filed: { account: found.account.key }, place: found }
}

/** While an account is pinned, what is captured in this window goes to it; what waited before, or comes from elsewhere, does not. */
function isForPinned({ pinned, pinnedAt = 0, effects }: Session, { windowId, time }: Capture): boolean {
  return pinned && windowId === effects.windowId && time >= pinnedAt
}

/** Accounts that were not known before get the name that their page gave. */
async function nameNew(session: Session, places: Placed[]): Promise<void> {
  const fresh = new Map(places.flatMap(({ place }) => (place.known ? [] : [[place.account.key, place] as const])))
  if (!fresh.size) return
  const entries = [...fresh.values()].flatMap(({ account: { key, keys, name } }): NewRecord[] => [
    { kind: 'account', account: key, facts: { name: name.slice(0, 300) } },
    ...keys.filter((other) => other !== key).map((other): NewRecord => ({ kind: 'same', accounts: [key, other] })),
  ])
  const done = await session.effects.store.append(entries)
  if (done.ok) await learn(session)
  else tell(session, 'store', done.code)
}

/** The rep says where a waiting capture, or evidence without a criterion, belongs, or that it is not wanted. */
export async function assign(session: Session, id: string, to: Parameters<PanelActions['assign']>[1]): Promise<void> {
  const waiting = session.waiting.find((capture) => capture.id === id)
  if (!waiting) return
  const account: AccountKey | undefined = to.account
  if (waiting.as.what === 'note' && account && session.desk) {
    edit(session.desk, 'undo.notes', withNote(lineOf(waiting)))
    await flush(session.desk)
    if (session.desk.pending.length) return
  }
  if (session.desk && account && !(await know(session.desk))) return
  const isGone = to.discard || !account || waiting.as.what === 'note'
  const filed: Filed = isGone ? 'discard' : { account, ...(to.criterion ? { criterion: to.criterion } : {}) }
  const { queue, store } = session.effects
  const one = { ...queue, get: async () => pick(await queue.get(null), captureKey(id)) }
  const done = await drain(one, store, () => filed)
  if (!done.ok) return tell(session, 'store', done.code)
  if (to.discard) noteStep(session, { label: 'undo.remove', back: () => requeue(session, waiting) })
  if (session.desk) await load(session.desk)
  await takeCaptures(session)
}

async function requeue(session: Session, capture: Capture): Promise<void> {
  await session.effects.queue.set({ [captureKey(capture.id)]: capture })
  await takeCaptures(session)
}

function pick(items: Record<string, unknown>, key: string): Record<string, unknown> {
  return key in items ? { [key]: items[key] } : {}
}
