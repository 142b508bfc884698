// An options page without a browser: a real store over a fake database, timers that wait to be told, files that are only kept.
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import en from '../../lib/locale/en.json'
import { createTranslate } from '../../lib/locale/translate'
import { openStore, type Store } from '../../lib/log/store'
import { type OptionsApp, startOptions } from '../../lib/options/options'
import type { Effects } from '../../lib/options/session'
import { hashOf } from '../../lib/paper'
import { REMINDERS } from '../../lib/reminders'
import { withHandles } from '../log/replica'

export const NOW = Date.UTC(2026, 10, 22, 12)

export type Stage = {
  app: OptionsApp
  store: Store
  saved: { name: string; text: string }[]
  blobs: { name: string; blob: Blob }[]
  copied?: string
  /** Pages for the printer that were opened, by their hash. */
  papers: string[]
  reloaded?: boolean
  /** The hash that the page's address shows. */
  hash: string
  go(hash: string): void
  /** Runs what waits for its time, until nothing waits any more. */
  later(): Promise<void>
  /** Resolves when all that the page has begun is done. */
  settled(): Promise<void>
}

type Shared = {
  factory?: IDBFactory
  channel?: string
  hash?: string
  locale?: string
  /** What the extension's own storage holds. */
  items?: Record<string, unknown>
} & Partial<Effects>

const UNSUPPORTED = { ok: false, code: 'unsupported', detail: '' } as const

function storageOf(items: Record<string, unknown>): Effects['storage'] {
  return {
    get: async (key: string | null) => (key === null ? { ...items } : { [key]: items[key] }),
    set: async (more) => void Object.assign(items, more),
    remove: async (keys) => {
      for (const key of keys) delete items[key]
    },
  }
}

export async function openStage({
  factory = new IDBFactory(),
  channel,
  hash = '',
  items = {},
  locale = 'en',
  ...more
}: Shared = {}) {
  let ids = 0
  const salt = Math.random().toString(36).slice(2)
  const timers = new Set<() => void>()
  const stage = { saved: [], blobs: [], papers: [], hash } as unknown as Stage
  const effects = { now: () => NOW, newId: () => `id-${salt}-${++ids}`, random: Math.random, indexedDB: factory }
  const opened = await openStore({ ...effects, ...(channel ? { channel: new BroadcastChannel(channel) } : {}) })
  if (!opened.ok) throw new Error(opened.code)
  stage.store = withHandles(opened.value)
  stage.app = await startOptions(
    {
      store: stage.store,
      device: 'here',
      t: createTranslate(locale, en),
      now: effects.now,
      newId: effects.newId,
      timer: (run) => {
        timers.add(run)
        return () => void timers.delete(run)
      },
      breathe: () => Promise.resolve(),
      save: (name, text) => void stage.saved.push({ name, text }),
      saveBlob: (name, blob) => void stage.blobs.push({ name, blob }),
      openPaper: (paper, options) => void stage.papers.push(hashOf(paper, options)),
      copy: async (text) => {
        stage.copied = text
        return true
      },
      sites: () => import('../../lib/page/settle'),
      storage: storageOf(items),
      folders: {
        supported: false,
        pick: async () => UNSUPPORTED,
        dropped: async () => UNSUPPORTED,
        access: async () => 'shut',
        ask: async () => 'shut',
      },
      lock: (run) => run(),
      reminders: {
        kept: async () => REMINDERS,
        keep: async () => undefined,
        canNotify: async () => 'not-allowed',
        ask: async () => 'not-allowed',
        onChange: () => undefined,
      },
      themes: { kept: async () => 'system', keep: async () => undefined },
      estimate: async () => ({ usage: 12_000_000, quota: 1_000_000_000 }),
      reload: () => {
        stage.reloaded = true
      },
      about: { version: '0.1.0', browser: 'Testing 1' },
      navigate: (to) => {
        stage.hash = to
      },
      ...more,
    },
    hash,
  )
  await stage.app.ready
  stage.go = (to) => {
    stage.hash = to
    stage.app.actions.go(to)
  }
  stage.settled = async () => {
    for (let turn = 0; turn < 25; turn++) await new Promise((resolve) => setTimeout(resolve, 1))
  }
  stage.later = async () => {
    for (let round = 0; round < 5 && timers.size; round++) {
      for (const run of [...timers]) {
        timers.delete(run)
        run()
      }
      await stage.settled()
    }
  }
  return stage
}
