// Follows the tab in front of a window: reads each page it settles on, and says nothing about a page that is gone.
import { browser, type ExtensionApi } from './browser'
import type { ReadResult, Refusal } from './messages'
import type { Reading } from './page/reading'
import { activeTab, readTab } from './tab'

/**
 * What the tab shows. `url` is '' where we have no access. `read` comes twice: as soon as the page says something, and
 * `settled` when it held still; in between only when it says something else.
 */
export type FollowState = { tabId: number; url: string } & (
  | { status: 'press' | 'reading' }
  | { status: 'refused'; refusal: Refusal }
  | { status: 'read'; reading: Reading; settled: boolean }
)

/** Time in milliseconds; handed in, so that tests need not wait. */
export type Clock = {
  now(): number
  setTimeout(run: () => void, ms: number): unknown
  clearTimeout(handle: unknown): void
}

export type FollowOptions = {
  windowId: number
  onState: (state: FollowState) => void
  read?: (tabId: number) => Promise<ReadResult>
  api?: Pick<ExtensionApi, 'tabs'>
  clock?: Clock
}

/** One address in one tab, from the moment it shows up until the next. */
type Visit = {
  tabId: number
  url: string
  reads: number
  timer?: unknown
  /** When it is read next. */
  due: number
  busy?: boolean
  again?: boolean
  /** The button was just pressed on it: what is closed even so will never be open. */
  granted: boolean
  status?: FollowState['status']
  /** What was last said of the page, since when it says so, and whether it held still. */
  reading?: Reading
  since: number
  settled?: boolean
}

type Following = Required<FollowOptions> & {
  visit?: Visit
  /** The tab in front. */
  shown?: number
  /** Counts arrivals: what was asked for an earlier one comes too late. */
  arrival: number
  stopped?: boolean
  /** The last reading that was given, and of which tab: a page may go on showing it after it has moved. */
  given?: { tabId: number; reading: Reading }
}

/** A burst of moves is over when the address stays this long. */
const REST = 120
/** How long a page must say the same to count as settled. */
const STILL = 1000
/** When a page that still shows the one before is asked again, and how often in all. */
const RETRY = 400
const PATIENCE = 8
/** No visit is read more often than this without a word of the rep. */
const READS = 16

const clockOfBrowser: Clock = {
  now: () => Date.now(),
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: (handle) => clearTimeout(handle as number),
}

/** The address without its fragment, unless the fragment is a path of its own. */
function pageOf(url: string): string {
  return url.replace(/#(?![/!]).*$/, '')
}

function textOf({ blocks: _, ...rest }: Reading): string {
  return JSON.stringify(rest)
}

/** Whether a reading gives the name of the page before to another company's key: its content has not followed yet. */
function isRemnant(before: Reading, now: Reading): boolean {
  const [one, two] = [before.account, now.account]
  const [was, is] = [one?.linkedin, two?.linkedin]
  if (!was || !is || !one?.name || one.name !== two?.name || pageOf(before.url) === pageOf(now.url)) return false
  return was.slug && is.slug ? was.slug !== is.slug : !!was.id && !!is.id && was.id !== is.id
}

function give(
  at: Following,
  visit: Visit,
  state: { status: 'press' | 'reading' } | { status: 'refused'; refusal: Refusal },
) {
  visit.status = state.status
  at.onState({ tabId: visit.tabId, url: visit.url, ...state })
}

function leave(at: Following): void {
  if (at.visit) at.clock.clearTimeout(at.visit.timer)
  at.visit = undefined
  at.arrival++
}

/** A tab shows an address: it is read when it has rested for `ms`. Jumps within a page are not announced. */
function begin(at: Following, tabId: number, url: string, ms: number, granted = false): void {
  const last = at.visit?.tabId === tabId ? at.visit : undefined
  // One move is often reported twice.
  if (last?.url === url && last.reads === 0) {
    readIn(at, last, ms)
    return
  }
  const jump = last?.status === 'read' && last.url !== url && pageOf(last.url) === pageOf(url)
  leave(at)
  at.shown = tabId
  const visit: Visit = { tabId, url, granted, reads: 0, since: 0, due: 0 }
  at.visit = visit
  if (!jump) give(at, visit, { status: 'reading' })
  readIn(at, visit, ms)
}

function readIn(at: Following, visit: Visit, ms: number): void {
  // Whoever was told of the visit may have gone elsewhere at once.
  if (at.visit !== visit) return
  const { clock } = at
  clock.clearTimeout(visit.timer)
  visit.due = clock.now() + ms
  visit.timer = clock.setTimeout(() => void readPage(at, visit), ms)
}

async function readPage(at: Following, visit: Visit): Promise<void> {
  if (visit.busy) {
    visit.again = true
    return
  }
  visit.busy = true
  visit.reads++
  const result = await at
    .read(visit.tabId)
    .catch((error): ReadResult => ({ ok: false, code: 'unreadable', detail: String(error) }))
  visit.busy = false
  if (at.visit !== visit) return
  if (!result.ok) await fail(at, visit, result.code)
  else if (visit.url && pageOf(result.value.url) !== pageOf(visit.url)) await fail(at, visit, 'moved')
  else take(at, visit, result.value)
  if (visit.again && visit.reads < READS) readIn(at, visit, 0)
  visit.again = false
}

function take(at: Following, visit: Visit, reading: Reading): void {
  visit.url ||= reading.url
  const { given, clock } = at
  const doubtful = reading.stale || (given?.tabId === visit.tabId && isRemnant(given.reading, reading))
  if (doubtful && visit.reads < PATIENCE) {
    readIn(at, visit, RETRY)
    return
  }
  const said = doubtful && reading.account ? { ...reading, account: { ...reading.account, sure: false } } : reading
  const same = visit.reading !== undefined && textOf(visit.reading) === textOf(said)
  if (!same) visit.since = clock.now()
  const rest = visit.since + STILL - clock.now()
  const settled = (same && rest <= 0) || visit.reads >= READS
  const known = same && settled === (visit.settled ?? false)
  Object.assign(visit, { reading: said, settled, status: 'read' })
  if (!doubtful) at.given = { tabId: visit.tabId, reading: said }
  if (!known) at.onState({ tabId: visit.tabId, url: visit.url, status: 'read', reading: said, settled })
  if (!settled) readIn(at, visit, Math.max(rest, 0))
}

/** A page that could not be read: gone on, out of reach for now, or for ever. */
async function fail(at: Following, visit: Visit, code: Refusal): Promise<void> {
  if (code === 'moved') {
    const tab = await at.api.tabs.get(visit.tabId).catch(() => undefined)
    if (at.visit !== visit) return
    if (!tab) return leave(at)
    if (tab.url !== undefined && tab.url !== visit.url) return begin(at, visit.tabId, tab.url, REST)
    if (visit.reads < PATIENCE) return readIn(at, visit, RETRY)
  }
  const refusal = code === 'no-access' && visit.granted ? 'blank' : code
  const status = refusal === 'no-access' ? 'press' : 'refused'
  if (visit.status !== status) give(at, visit, status === 'press' ? { status } : { status, refusal })
}

/** Goes to the tab in front, or to the one that just came to the front. */
async function arrive(at: Following, tabId?: number, granted = false): Promise<void> {
  leave(at)
  if (at.stopped) return
  const { arrival } = at
  const tab = await (tabId === undefined
    ? activeTab(at.windowId, at.api)
    : at.api.tabs.get(tabId).catch(() => undefined))
  if (arrival !== at.arrival || tab?.id === undefined) return
  begin(at, tab.id, tab.url ?? '', 0, granted)
}

type Change = { url?: string; status?: string; title?: string }

/** The tab in front goes to another address, or its page has come further. */
function change(at: Following, tabId: number, { url, status, title }: Change, tab: { url?: string }): void {
  if (tabId !== at.shown) return
  const { visit, clock } = at
  if (url !== undefined || status === 'loading') {
    begin(at, tabId, url ?? tab.url ?? '', REST)
    return
  }
  if (!visit || visit.reads >= READS || (status !== 'complete' && title === undefined)) return
  // A title that never rests must not put the reading off.
  const soon = visit.due - clock.now()
  if (soon <= 0 || soon > REST) readIn(at, visit, REST)
}

/**
 * Follows the tab in front of a window from now on. Every state belongs to the tab and the address of that moment. `readNow`
 * reads again at once; `granted` when the rep has just pressed the button, without which a closed page asks for it. `stop` ends it.
 */
export function follow(options: FollowOptions): { readNow(granted?: boolean): void; stop(): void } {
  const at: Following = { read: readTab, api: browser, clock: clockOfBrowser, ...options, arrival: 0 }
  const { tabs } = at.api
  const activated = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    if (windowId !== at.windowId) return
    at.shown = tabId
    void arrive(at, tabId)
  }
  const updated = (tabId: number, changed: Change, tab: { url?: string }) => change(at, tabId, changed, tab)
  const removed = (tabId: number) => {
    if (tabId !== at.shown) return
    at.shown = undefined
    leave(at)
  }
  tabs.onActivated.addListener(activated)
  tabs.onUpdated.addListener(updated)
  tabs.onRemoved.addListener(removed)
  void arrive(at)
  return {
    readNow: (granted = false) => void arrive(at, undefined, granted),
    stop() {
      at.stopped = true
      at.shown = undefined
      leave(at)
      tabs.onActivated.removeListener(activated)
      tabs.onUpdated.removeListener(updated)
      tabs.onRemoved.removeListener(removed)
    },
  }
}
