// The worker's surroundings without a browser: a real log, an extension API that only remembers, a clock that stands still, and an end at any step.
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import type { ExtensionApi } from '../../lib/browser'
import { english } from '../../lib/locale/english'
import { glanceAtLog } from '../../lib/log/glance'
import { openStore, type Store } from '../../lib/log/store'
import type { FolderHandle } from '../../lib/log/sync'
import { REMINDERS, type Reminders } from '../../lib/reminders'
import type { RoundOptions } from '../../lib/worker/rounds'

export type Shown = { text: string; title: string }
export type Told = { title: string; message: string }

export type World = {
  store: Store
  items: Record<string, unknown>
  /** What the toolbar button says. */
  button: Shown
  /** Every notification there ever was. */
  told: Told[]
  /** Alarms by name. */
  alarms: Map<string, { when?: number }>
  /** Whether the browser lets us notify. */
  allowed: boolean
  now: number
  /** How often the whole log was read. */
  reads: number
  remind(change: Partial<Reminders>): void
  /** A worker that has just been started; one that may make `steps` calls is stopped at the next. */
  worker(steps?: number): RoundOptions
  /** The sync folder, and what the browser says to it. */
  folder?: { handle: FolderHandle; access: 'open' | 'ask' | 'shut'; busy?: boolean }
}

/** The time at an hour of a day in November 2026, where the rep is. */
export function at(day: number, hour: number, minute = 0): number {
  return new Date(2026, 10, day, hour, minute).getTime()
}

const TITLE = 'Touchstone: qualify this account'

export async function makeWorld(): Promise<World> {
  const indexedDB = new IDBFactory()
  let ids = 0
  const salt = Math.random().toString(36).slice(2)
  const world = { items: {}, told: [], alarms: new Map(), allowed: true, now: at(22, 12), reads: 0 } as unknown as World
  const options = { now: () => world.now, newId: () => `id-${salt}-${++ids}`, random: Math.random, indexedDB }
  const opened = await openStore({ ...options, channel: new BroadcastChannel(salt) })
  if (!opened.ok) throw new Error(opened.code)
  world.store = opened.value
  world.button = { text: '', title: TITLE }
  world.remind = (change) => {
    world.items.reminders = { ...REMINDERS, ...change }
  }
  world.worker = (steps = Number.POSITIVE_INFINITY) => {
    const step = stepper(steps)
    return {
      api: apiOf(world, step),
      t: english,
      now: options.now,
      glance: async () => {
        const log = await glanceAtLog(options)
        if (!log.ok) return log
        const { all, rows, setting } = log.value
        const counted = <Value>(read: () => Promise<Value>): Promise<Value> => {
          world.reads += 1
          return step(read)
        }
        // A fake database cannot keep a handle.
        const handle: typeof setting = async (name) =>
          /handle$/.test(name) ? { ok: true, value: world.folder?.handle } : setting(name)
        const reading = {
          all: () => counted(all),
          rows: (...given: Parameters<typeof rows>) => counted(() => rows(...given)),
        }
        return { ok: true, value: { ...log.value, ...reading, setting: handle } }
      },
      access: async () => world.folder?.access ?? 'shut',
      alone: (run) => run(),
      aloneInFolder: async (run) => {
        if (!world.folder?.busy) await run()
      },
      stay: (run) => run(),
    }
  }
  return world
}

type Step = <Value>(call: () => Value | Promise<Value>) => Promise<Value>

/** Whoever is stopped hears nothing more of what was asked. */
function stepper(steps: number): Step {
  let left = steps
  return async (call) => {
    left -= 1
    if (left < 0) throw new Error('stopped')
    return call()
  }
}

function apiOf(world: World, step: Step): ExtensionApi {
  const { items } = world
  return {
    runtime: {
      getManifest: () => ({ action: { default_title: TITLE } }),
      getURL: (path: string) => `chrome-extension://id/${path}`,
    },
    storage: {
      local: {
        get: (key: string) => step(() => ({ [key]: structuredClone(items[key]) })),
        set: (more: Record<string, unknown>) => step(() => void Object.assign(items, structuredClone(more))),
      },
    },
    action: {
      setBadgeBackgroundColor: () => step(() => undefined),
      setBadgeTextColor: () => step(() => undefined),
      setBadgeText: ({ text }: { text: string }) => step(() => void Object.assign(world.button, { text })),
      getTitle: () => step(() => world.button.title),
      setTitle: ({ title }: { title: string }) => step(() => void Object.assign(world.button, { title })),
    },
    tabs: { query: () => step(() => []) },
    alarms: {
      get: (name: string) => step(() => world.alarms.get(name)),
      create: (name: string, when: { when?: number }) => step(() => void world.alarms.set(name, when)),
    },
    permissions: { contains: () => step(() => world.allowed) },
    notifications: {
      create: (_: string, { title, message }: Told) => step(() => void world.told.push({ title, message })),
    },
  } as unknown as ExtensionApi
}
