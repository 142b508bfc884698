// What the panel remembers while it is open, and the one place where that becomes what it shows.
import { type Signal, signal } from '@preact/signals'
import type { HistoryRow, PanelState, Toast } from '../../components/panel/model'
import type { Account } from '../icp/account'
import { addDays, dayOf } from '../icp/day'
import { timeOf } from '../icp/hlc'
import { DEFAULT_PROFILE, type Profile } from '../icp/profile'
import type { AccountView } from '../icp/view'
import { view } from '../icp/view'
import type { Translate } from '../locale/translate'
import type { ParsedLog } from '../log/file'
import type { QueueStorage } from '../log/queue'
import type { Store } from '../log/store'
import type { Merged } from '../log/write'
import type { Capture, Refusal, Selection } from '../messages'
import type { Reading } from '../page/reading'
import type { Result } from '../result'
import type { Desk } from './desk'
import { factRows } from './facts'
import { historyOf } from './history'
import type { Place } from './place'
import { showDesk } from './show'

/** `isPage` checks what a reader collected, `settle` makes a reading of it, `domainOf` knows the registrable domain. */
export type Sites = Pick<typeof import('../page/settle'), 'isPage' | 'settle' | 'domainOf'>

/** Everything outside that the panel uses. `badge` shows a tier on a tab; `select` reads what is selected on it. */
export type Services = {
  store: Store
  device: string
  queue: QueueStorage
  t: Translate
  now: () => number
  newId: () => string
  timer: (run: () => void, ms: number) => () => void
  /** What tells sites apart; large, so loaded after the first paint. */
  sites: () => Promise<Sites>
  select: (tabId: number) => Promise<Result<Selection, Refusal>>
  open: (url: string) => void
  badge: (tabId: number, letter: string, title: string) => void
  save: (name: string, text: string, type: string) => void
}

/** The tab the panel looks at. */
export type Where = {
  status: 'starting' | 'press' | 'reading' | 'refused' | 'read'
  tabId?: number
  url?: string
  refusal?: Refusal
  reading?: Reading
}

export type Session = {
  readonly services: Services
  readonly state: Signal<PanelState>
  profile: Profile
  profiles: Map<string, Profile>
  where: Where
  /** The account on the desk and how we came to it; `page` is the address it was found at. */
  place?: Place
  page?: string
  desk?: Desk
  /** Counts arrivals: an answer that took too long is for another page. */
  arrival: number
  known: Account[]
  choices: Reading['subjects']
  pinned: boolean
  elsewhere: boolean
  changed?: { rep: string; time: number }
  waiting: Capture[]
  /** Captures are taken one round after the other. */
  taking: Promise<void>
  readAgain: () => void
  rep?: string
  letters: boolean
  focus?: string
  toasts: Toast[]
  /** A file that was read and waits to be applied, or the last one applied. */
  incoming?: ParsedLog
  imported?: Merged
  history?: { seen: AccountView | undefined; rows: HistoryRow[] }
  badged?: string
}

/** A session in which nothing has been asked yet. */
export function createSession(services: Services): Session {
  const session: Omit<Session, 'state'> = {
    services,
    profile: DEFAULT_PROFILE,
    profiles: new Map(),
    where: { status: 'starting' },
    arrival: 0,
    known: [],
    choices: [],
    pinned: false,
    elsewhere: false,
    waiting: [],
    taking: Promise.resolve(),
    readAgain: () => undefined,
    letters: true,
    toasts: [],
  }
  return Object.assign(session, { state: signal(stateOf(session)) })
}

/** Shows the session as it is now. */
export function update(session: Session): void {
  session.state.value = stateOf(session)
  showBadge(session)
}

/** Reads again which accounts and profiles the log knows. */
export async function learn(session: Session): Promise<void> {
  const found = await session.services.store.byKind(['account', 'same', 'profile'])
  if (!found.ok) return tell(session, 'store', found.code)
  const { accounts, profiles } = view(found.value)
  session.known = [...accounts.values()].map(({ account }) => account)
  session.profiles = new Map([...profiles.values()].flat().map(({ body }) => [`${body.id} ${body.version}`, body]))
  session.profile = profiles.get(DEFAULT_PROFILE.id)?.at(-1)?.body ?? DEFAULT_PROFILE
}

/** The stored version of a profile; the one that ships where the log has none. */
export function profileOf(session: Pick<Session, 'profiles'>, id: string, version: number): Profile {
  return session.profiles.get(`${id} ${version}`) ?? DEFAULT_PROFILE
}

let toastCount = 0

/** Shows a short message; `text` is in words already. */
export function toast(session: Session, text: string, tone: Toast['tone'] = 'info', undo = false): void {
  session.toasts = [...session.toasts.slice(-2), { id: ++toastCount, text, tone, undo }]
  update(session)
}

/** Says in words why something could not be done. */
export function tell(session: Session, what: 'store' | 'refused', code: string): void {
  const { t } = session.services
  toast(session, t.known(`${what}.${code}`, t(what === 'store' ? 'store.failed' : 'refused.unreadable')), 'error')
}

function stateOf(session: Omit<Session, 'state'>): PanelState {
  const { services, where, pinned, elsewhere, choices, profile, desk, toasts, letters } = session
  const today = dayOf(services.now())
  return {
    status: statusOf(session),
    storage: services.store.mode,
    today,
    refusal: where.refusal,
    ...(where.url ? { page: pageOf(where.url, where.reading) } : {}),
    pinned,
    elsewhere,
    choices,
    ...shownDesk(session, today),
    profile,
    waiting: session.waiting.map(({ id, quote, url, title, as }) => ({
      id,
      quote,
      url,
      title,
      what: as.what,
      ...(as.what === 'catalyst' && as.kind ? { kind: as.kind } : {}),
    })),
    saved: desk?.saved ?? { state: 'idle' },
    rep: session.rep,
    undo: desk?.steps.at(-1)?.label ?? (session.imported ? 'undo.import' : undefined),
    toasts,
    letters,
    focus: session.focus,
  }
}

function statusOf({ where, desk, page, pinned, choices }: Omit<Session, 'state'>): PanelState['status'] {
  if (desk && (pinned || page === where.url)) return 'account'
  if (where.status !== 'read') return where.status
  return choices.length ? 'choose' : 'nothing'
}

function pageOf(url: string, reading: Reading | undefined): NonNullable<PanelState['page']> {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  return { url, host, title: reading?.title ?? '', kind: reading?.kind ?? 'none' }
}

type Work = Pick<
  PanelState,
  | 'account'
  | 'facts'
  | 'unsure'
  | 'joins'
  | 'lastSeen'
  | 'stale'
  | 'changed'
  | 'evaluation'
  | 'verdict'
  | 'rows'
  | 'catalysts'
  | 'looked'
  | 'history'
>

function shownDesk(session: Omit<Session, 'state'>, today: string): Work {
  const { desk, place, profile, services } = session
  if (!desk || !place) return { facts: [], unsure: false, joins: [], rows: [], catalysts: [], history: [] }
  const { seen, evaluation } = desk
  const account = {
    ...desk.account,
    ...seen?.account,
    keys: desk.account.keys,
    ...(seen ? {} : { name: place.account.name }),
  }
  return {
    account,
    facts: factRows(account, desk.named, place.said),
    unsure: place.unsure && !desk.named,
    joins: place.candidates.map(({ key, name, reason }) => ({ key, name, reason })),
    ...lastSeen(seen, today, profile.staleDays),
    changed: session.changed,
    evaluation,
    ...showDesk(evaluation, seen, { profile, today, t: services.t }),
    history: historyRows(session),
  }
}

/** Judging every revision again is work: only when the log has changed. */
function historyRows(session: Omit<Session, 'state'>): HistoryRow[] {
  const seen = session.desk?.seen
  if (session.history?.seen !== seen || !session.history) {
    const options = {
      device: session.services.device,
      profileOf: (id: string, version: number) => profileOf(session, id, version),
    }
    session.history = { seen, rows: historyOf(seen, options) }
  }
  return session.history.rows
}

function lastSeen(seen: AccountView | undefined, today: string, staleDays: number): Pick<Work, 'lastSeen' | 'stale'> {
  const last = seen?.history.at(-1)
  if (!last) return {}
  const day = dayOf(timeOf(last.hlc))
  return { lastSeen: { rep: last.rep, day }, ...(addDays(day, staleDays) < today ? { stale: { day } } : {}) }
}

function showBadge(session: Session): void {
  const { status, verdict, account } = session.state.value
  const { tabId } = session.where
  if (tabId === undefined) return
  const shown = status === 'account' && verdict && account && !session.elsewhere
  const letter = shown ? verdict.tier : ''
  const title = shown
    ? session.services.t('badge.title', {
        name: account.name,
        tier: verdict.tier,
        gate: verdict.gate,
        score: Math.round(verdict.sort),
      })
    : ''
  const key = `${tabId} ${letter} ${title}`
  if (session.badged === key) return
  session.badged = key
  session.services.badge(tabId, letter, title)
}
