// Keeps what is shown up to date: the state, short messages, and what the log knows.
import { signal } from '@preact/signals'
import type { Toast } from '../../components/options/model'
import { DEFAULT_PROFILE } from '../icp/profile'
import { view, viewing } from '../icp/view'
import { compareAgain } from '../log/chosen'
import { KEPT_MONTHS } from '../log/retention'
import type { StoreCode } from '../log/transaction'
import { unhurried } from '../log/work'
import { REMINDERS } from '../reminders'
import { parseRoute } from './route'
import type { Effects, Session, Stateless, Step } from './session'
import { stateOf } from './state'

/** A session in which nothing has been read yet. */
export function createSession(effects: Effects): Session {
  const session: Stateless = {
    effects,
    route: parseRoute(''),
    versions: new Map(),
    used: DEFAULT_PROFILE.id,
    drafts: new Map(),
    held: [],
    round: 0,
    judging: 0,
    learning: {},
    aside: [],
    presets: [],
    careful: false,
    months: KEPT_MONTHS,
    query: '',
    theme: 'system',
    reminders: { ...REMINDERS, notifying: 'not-allowed', refused: false },
    letters: true,
    kinds: new Map(),
    unkept: 0,
    estimate: {},
    planning: Promise.resolve(),
    recall: async () => undefined,
    toasts: [],
    steps: new Map(),
  }
  return Object.assign(session, { state: signal(stateOf(session)) })
}

/** Shows the session as it is now. */
export function update(session: Session): void {
  session.state.value = stateOf(session)
}

/** Reads the profiles alone: enough to begin with, and quick however large the log is. Answers with the code where they cannot be read. */
export async function learnProfiles(session: Session): Promise<StoreCode | undefined> {
  const found = await session.effects.store.byKind(['profile'])
  if (!found.ok) return found.code
  session.versions = view(found.value).profiles
  update(session)
  return undefined
}

/** Reads the log again, while the page stays alive; whoever asks meanwhile waits for one more reading. */
export function learn(session: Session): Promise<void> {
  const { learning } = session
  const begin = (): Promise<void> => {
    learning.next = undefined
    learning.now = readLog(session).finally(() => {
      learning.now = undefined
    })
    return learning.now
  }
  if (!learning.now) return begin()
  learning.next ??= learning.now.then(begin, begin)
  return learning.next
}

async function readLog(session: Session): Promise<void> {
  const found = await session.effects.store.all()
  if (!found.ok) return tell(session, found.code)
  const log = await unhurried(viewing(found.value))
  session.log = log
  session.held = found.value
  session.kinds = new Map()
  for (const { kind } of found.value) session.kinds.set(kind, (session.kinds.get(kind) ?? 0) + 1)
  session.versions = log.profiles
  update(session)
  await lookAgain(session)
}

/** A file that waits to be taken in is held against the log as it is now. */
async function lookAgain(session: Session): Promise<void> {
  const { chosen, reading, effects } = session
  const backup = chosen?.opened && (await compareAgain(effects.store, chosen.opened))
  const log = reading?.what === 'log' ? await compareAgain(effects.store, reading.chosen) : undefined
  // What was taken in or left alone meanwhile stays gone.
  if (backup && session.chosen === chosen) session.chosen = { ...chosen, opened: backup }
  if (log && reading?.what === 'log' && session.reading === reading) session.reading = { ...reading, chosen: log }
  if (backup || log) update(session)
}

let toastCount = 0

/** Shows a short message; `text` is in words already, `back` takes back what it tells of. */
export function toast(session: Session, text: string, tone: Toast['tone'] = 'info', back?: Step): void {
  const id = ++toastCount
  if (back) session.steps.set(id, back)
  // What keeps failing is said once, not in a heap.
  const others = session.toasts.filter((one) => one.text !== text || one.undo)
  session.toasts = [...others.slice(-2), { id, text, tone, undo: back !== undefined }]
  update(session)
}

/** Says in words why the store could not do something. */
export function tell(session: Session, code: string): void {
  const { t } = session.effects
  const known = code === 'closed' && session.closed ? session.closed : code
  toast(session, t.known(`store.${known}`, t('store.failed')), 'error')
}
