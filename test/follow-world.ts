// A browser made of plain data, with time that passes when told: tabs that move, load late, close and refuse to be read.
import type { Clock, FollowState } from '../lib/follow'
import { follow } from '../lib/follow'
import type { ReadResult } from '../lib/messages'
import type { Reading } from '../lib/page/reading'

export const WINDOW = 7

type Page = { url: string; windowId: number; shows: string; stale?: boolean }
type Listener = (...args: never[]) => void

/** Everything that waits for nothing but its turn. */
const turn = () => new Promise((resolve) => setImmediate(resolve))

function event() {
  const listeners = new Set<Listener>()
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...args: unknown[]) => {
      for (const listener of listeners) listener(...(args as never[]))
    },
    count: () => listeners.size,
  }
}

function manualClock() {
  let time = 0
  let last = 0
  const timers = new Map<number, { due: number; run: () => void }>()
  const clock: Clock = {
    now: () => time,
    setTimeout: (run, ms) => {
      timers.set(++last, { due: time + ms, run })
      return last
    },
    clearTimeout: (handle) => void timers.delete(handle as number),
  }
  /** Lets promises that are due go on, then every timer in its turn. */
  async function pass(ms: number): Promise<void> {
    const end = time + ms
    for (;;) {
      for (let round = 0; round < 4; round++) await turn()
      const [next] = [...timers]
        .filter(([, { due }]) => due <= end)
        .sort(([a, one], [b, two]) => one.due - two.due || a - b)
      if (!next) break
      timers.delete(next[0])
      time = next[1].due
      next[1].run()
    }
    time = end
  }
  return { clock, pass, pending: () => timers.size }
}

/** The name a page has when its content has arrived: the last part of its address. */
export function nameAt(url: string): string {
  return new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? 'home'
}

export function readingOf({ url, shows, stale }: Page): Reading {
  const linkedin = url.includes('linkedin.com') ? { slug: nameAt(url) } : undefined
  const account = { name: shows, linkedin, sure: true, sources: { name: 'heading' } }
  return { url, title: shows, kind: 'company', account, subjects: [], blocks: [], ...(stale && { stale }) }
}

export function makeWorld(pages: Record<number, string>, { readMs = 20 } = {}) {
  const { clock, pass, pending } = manualClock()
  const tabs = new Map<number, Page>()
  for (const [id, url] of Object.entries(pages)) tabs.set(Number(id), { url, windowId: WINDOW, shows: nameAt(url) })
  const states: FollowState[] = []
  const onActivated = event()
  const onUpdated = event()
  const onRemoved = event()
  const world = {
    tabs,
    states,
    active: Number(Object.keys(pages)[0]) as number | undefined,
    reads: 0,
    /** Which pages may be read; of others not even the address is seen. */
    allowed: (_url: string): boolean => true,
    code: undefined as Exclude<ReadResult, { ok: true }>['code'] | undefined,
    onState: undefined as ((state: FollowState) => void) | undefined,
    pass,
    pending,
    listeners: () => onActivated.count() + onUpdated.count() + onRemoved.count(),
    last: () => states.at(-1),
    given: () =>
      states.flatMap((state) => (state.status === 'read' ? [`${state.reading.account?.name} at ${state.url}`] : [])),
  }
  const seen = (id: number) => {
    const page = tabs.get(id)
    if (!page) throw new Error(`No tab with id: ${id}.`)
    return {
      id,
      windowId: page.windowId,
      active: id === world.active,
      url: world.allowed(page.url) ? page.url : undefined,
    }
  }

  async function read(id: number): Promise<ReadResult> {
    world.reads++
    const page = tabs.get(id)
    const taken = page && readingOf(page)
    await new Promise<void>((resolve) => clock.setTimeout(resolve, readMs))
    const now = tabs.get(id)
    if (!taken || !now || now.url !== taken.url) return { ok: false, code: 'moved', detail: '' }
    if (!world.allowed(now.url)) return { ok: false, code: 'no-access', detail: '' }
    return world.code ? { ok: false, code: world.code, detail: '' } : { ok: true, value: taken }
  }

  const api = {
    tabs: {
      get: (id: number) => turn().then(() => seen(id)),
      query: () => turn().then(() => (world.active === undefined ? [] : [seen(world.active)])),
      onActivated,
      onUpdated,
      onRemoved,
    },
  }
  return {
    ...world,
    world,
    /** Goes to another address in the page; what it shows follows `late` milliseconds after. */
    go(id: number, url: string, late = 0) {
      const page = tabs.get(id)!
      page.url = url
      const arrives = () => {
        if (tabs.get(id)?.url !== url) return
        page.shows = nameAt(url)
        page.stale = false
        onUpdated.fire(id, { title: page.shows }, world.allowed(url) ? seen(id) : { ...seen(id), url: undefined })
      }
      const visible = world.allowed(url)
      onUpdated.fire(id, visible ? { status: 'loading', url } : { status: 'loading' }, seen(id))
      if (late) clock.setTimeout(arrives, late)
      else arrives()
      onUpdated.fire(id, { status: 'complete' }, seen(id))
    },
    open(id: number, url: string, windowId = WINDOW) {
      tabs.set(id, { url, windowId, shows: nameAt(url) })
    },
    activate(id: number) {
      const windowId = tabs.get(id)!.windowId
      if (windowId === WINDOW) world.active = id
      onActivated.fire({ tabId: id, windowId })
    },
    close(id: number) {
      tabs.delete(id)
      if (world.active === id) world.active = undefined
      onRemoved.fire(id)
    },
    title: (id: number, title: string) => onUpdated.fire(id, { title }, seen(id)),
    /** What the browser tells of a tab that shows what it showed before. */
    update: (id: number, change: { status: string }) => onUpdated.fire(id, change, seen(id)),
    start() {
      const onState = (state: FollowState) => {
        states.push(state)
        world.onState?.(state)
      }
      return follow({ api: api as never, windowId: WINDOW, read, clock, onState })
    },
  }
}
