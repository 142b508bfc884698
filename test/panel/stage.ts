// A panel without a browser: a real store over a fake database, a tab that says what the test wants, a clock that stands still.
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import en from '../../lib/locale/en.json'
import { createTranslate } from '../../lib/locale/translate'
import type { QueueStorage } from '../../lib/log/queue'
import { openStore, type Store } from '../../lib/log/store'
import type { Selection } from '../../lib/messages'
import type { ReadAccount, Reading } from '../../lib/page/reading'
import { hashOf } from '../../lib/paper'
import type { SecondReader } from '../../lib/second-reader'
import '../../lib/panel/files'
import '../../lib/panel/incoming'
import '../../lib/panel/share'
import { type PanelApp, startPanel } from '../../lib/panel/panel'
import type { Effects } from '../../lib/panel/session'
import '../../lib/panel/sync'
import '../../lib/page/settle'
import { withHandles } from '../log/replica'
import '../../lib/page/signals/find'

export const NOW = Date.UTC(2026, 10, 22, 12)

export type Stage = {
  app: PanelApp
  store: Store
  queue: QueueStorage & { items: Record<string, unknown> }
  saved: { name: string; text: string }[]
  opened: string[]
  /** What lies on the clipboard. */
  copied?: { text: string; html?: string }
  selection?: Selection
  reloaded?: boolean
  room: { usage?: number; quota?: number }
  /** The browser's own model, when the test brings one. */
  secondReader?: SecondReader
  /** What waits for its time, run by `later`. */
  later(): void
  show(reading: Reading): Promise<void>
  /** Resolves when all that the panel has begun is done. */
  settled(): Promise<void>
  now: number
}

type Shared = {
  factory?: IDBFactory
  channel?: string
  items?: Record<string, unknown>
  /** What was done with the log before the panel opens. */
  before?: (store: Store) => Promise<unknown>
} & Partial<Effects>

export async function openStage({
  factory = new IDBFactory(),
  channel,
  items = {},
  before,
  ...more
}: Shared = {}): Promise<Stage> {
  let ids = 0
  const timers = new Set<() => void>()
  const queue = storageOf(items)
  const stage = { saved: [], opened: [], queue, now: NOW, room: {} } as unknown as Stage
  const salt = Math.random().toString(36).slice(2)
  const options = { now: () => stage.now, newId: () => `id-${salt}-${++ids}`, random: Math.random, indexedDB: factory }
  const opened = await openStore({ ...options, ...(channel ? { channel: new BroadcastChannel(channel) } : {}) })
  if (!opened.ok) throw new Error(opened.code)
  const work = new Set<Promise<unknown>>()
  watchDigests(work)
  stage.store = watched(withHandles(opened.value), work)
  await before?.(stage.store)
  const device = await stage.store.device()
  stage.app = await startPanel({
    store: stage.store,
    device: device.ok ? device.value : '',
    queue,
    marker: { get: async () => ({ ...queue.items }), set: queue.set },
    t: createTranslate('en', en),
    now: options.now,
    newId: options.newId,
    timer: (run) => {
      timers.add(run)
      return () => void timers.delete(run)
    },
    windowId: 1,
    sites: () => import('../../lib/page/settle'),
    signals: () => import('../../lib/page/signals/find'),
    secondReader: async () => stage.secondReader,
    select: async () =>
      stage.selection ? { ok: true, value: stage.selection } : { ok: false, code: 'no-access', detail: '' },
    estimate: async () => stage.room,
    reload: () => {
      stage.reloaded = true
    },
    openOptions: () => undefined,
    open: (url) => void stage.opened.push(url),
    badge: () => {},
    save: (name, text) => void stage.saved.push({ name, text }),
    openPaper: (paper) => void stage.opened.push(hashOf(paper)),
    copy: async (text, html) => {
      stage.copied = { text, html }
      return true
    },
    folders: { access: async () => 'open', ask: async () => 'open' },
    lock: (run) => run(),
    busy: () => false,
    ...more,
  })
  stage.later = () => {
    for (const run of [...timers]) {
      timers.delete(run)
      run()
    }
  }
  stage.settled = async () => {
    for (let quiet = 0; quiet < 12; quiet = work.size ? 0 : quiet + 1) {
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }
  stage.show = async (reading) => {
    await stage.app.arrive({ status: 'read', tabId: 1, url: reading.url, reading })
    await stage.settled()
  }
  return stage
}

/** Digests are made on another thread, which a busy machine may keep waiting: they count as work too. */
function watchDigests(work: Set<Promise<unknown>>): void {
  const digest = crypto.subtle.digest.bind(crypto.subtle)
  crypto.subtle.digest = (...given) => {
    const made = digest(...given)
    work.add(made)
    void made.finally(() => work.delete(made))
    return made
  }
}

/** The same store, whose calls stand in `work` until they are answered. */
function watched(store: Store, work: Set<Promise<unknown>>): Store {
  return new Proxy(store, {
    get(target, name: keyof Store) {
      const method = target[name]
      if (typeof method !== 'function') return method
      return (...args: never[]) => {
        const answer: unknown = (method as (...given: never[]) => unknown)(...args)
        if (answer instanceof Promise) {
          work.add(answer)
          void answer.finally(() => work.delete(answer))
        }
        return answer
      }
    },
  })
}

function storageOf(items: Record<string, unknown>): Stage['queue'] {
  return {
    items,
    get: async () => ({ ...items }),
    set: async (more) => void Object.assign(items, more),
    remove: async (keys) => {
      for (const key of keys) delete items[key]
    },
  }
}

/** What the reader says of a company's site. */
export function siteOf(domain: string, account: Partial<ReadAccount> = {}, path = '/'): Reading {
  return {
    url: `https://${domain}${path}`,
    title: domain,
    kind: 'company',
    account: { name: domain.split('.')[0] ?? domain, domain, sure: true, sources: { name: 'title' }, ...account },
    subjects: [],
    blocks: [],
  }
}

/** Waits for what is done outside of the store, such as reading a file. */
export async function until(what: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2000 && !what(); turn++) await new Promise((resolve) => setTimeout(resolve, 1))
  if (!what()) throw new Error('it did not come to that')
}
