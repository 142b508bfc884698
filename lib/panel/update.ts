// Keeps what is shown up to date: the state, the badge, short messages, and drafts that were left resting.
import { signal } from '@preact/signals'
import type { Toast } from '../../components/panel/model'
import { headline } from '../icp/headline'
import { DEFAULT_PROFILE } from '../icp/profile'
import type { Effects, Session, Stateless } from './session'
import { stateOf } from './state'

/** A session in which nothing has been asked yet. */
export function createSession(effects: Effects): Session {
  const session: Stateless = {
    effects,
    profile: DEFAULT_PROFILE,
    profiles: new Map(),
    newest: new Map(),
    where: { status: 'starting' },
    arrival: 0,
    known: [],
    choices: [],
    pinned: false,
    elsewhere: false,
    waiting: [],
    apart: [],
    aside: 0,
    taking: Promise.resolve(),
    patches: [],
    settling: Promise.resolve(true),
    readAgain: () => undefined,
    letters: true,
    toasts: [],
    steps: [],
    noteForm: 'rich',
    dueWanted: 0,
  }
  return Object.assign(session, { state: signal(stateOf(session)) })
}

/** Shows the session as it is now. */
export function update(session: Session): void {
  session.state.value = stateOf(session)
  showBadge(session)
}

/** The name of the setting that says under which profile the panel judges. */
export const USED = 'profile'

/** The name of the setting that says in which form a note was copied last. */
export const NOTE_FORM = 'note form'

/** Makes revisions of drafts that were left resting, such as by a panel that was closed; those touched within `ms` are left alone. */
export async function keepRest(session: Session, ms = 0): Promise<void> {
  const { store, now } = session.effects
  if (store.mode === 'read-only') return
  const drafts = await store.unkept()
  if (!drafts.ok) return tell(session, 'store', drafts.code)
  for (const { id, time } of drafts.value) {
    const kept = time + ms <= now() ? await store.keep(id) : undefined
    if (kept && !kept.ok) return tell(session, 'store', kept.code)
  }
}

let toastCount = 0

/** Shows a short message; `text` is in words already, `offer` what it offers to do next. */
export function toast(
  session: Session,
  text: string,
  tone: Toast['tone'] = 'info',
  undo = false,
  offer?: Toast['offer'],
): void {
  const step = undo ? session.steps.at(-1)?.id : undefined
  const shown = { id: ++toastCount, text, tone, undo: step !== undefined, step, offer }
  // What keeps failing is said once, not in a heap.
  const others = session.toasts.filter((one) => one.text !== text || one.undo)
  session.toasts = [...others.slice(-2), shown]
  update(session)
}

/** Says in words why something could not be done. */
export function tell(session: Session, what: 'store' | 'refused', code: string): void {
  const { t } = session.effects
  const known = code === 'closed' && session.closed ? session.closed : code
  toast(session, t.known(`${what}.${known}`, t(what === 'store' ? 'store.failed' : 'refused.unreadable')), 'error')
}

function showBadge(session: Session): void {
  const { status, verdict, account } = session.state.value
  const { tabId } = session.where
  if (tabId === undefined) return
  const shown = status === 'account' && verdict && account && !session.elsewhere
  // An open account has its tier there; elsewhere the button says how many wait, which is the worker's part.
  const letter = shown ? verdict.tier : ''
  const title = shown
    ? session.effects.t('badge.title', {
        name: account.name,
        tier: verdict.tier,
        gate: verdict.gate,
        score: headline(verdict).score,
      })
    : ''
  const key = `${tabId} ${letter} ${title}`
  if (session.badged === key) return
  session.badged = key
  session.effects.badge(tabId, letter, title)
}
