// The store of a page: the log, the drafts and the settings of this browser profile, over one database.
import type { Result } from '../result'
import { readmit } from './aside'
import { hold, openTold, reopen } from './connection'
import type { Context } from './context'
import type { Timer } from './database'
import { type Drafts, makeDrafts } from './drafts'
import { type Eraser, makeEraser } from './erase'
import { type Channel, type Listener, makeFeed } from './feed'
import { makeReader, type Reader } from './read'
import type { Estimate } from './room'
import { makeSettings, nameDevice, type Settings } from './settings'
import type { StoreCode } from './transaction'
import { makeWriter, type Writer } from './write'

export type Store = Reader &
  Writer &
  Drafts &
  Eraser &
  Settings & {
    /**
     * `read-only`: the data belong to a newer version of the product; every write answers with that code. `memory`: there is no database, and all
     * is gone when the page is closed.
     */
    mode: 'ok' | 'read-only' | 'memory'
    /** Hears of every change, of this page and of others; returns how to stop. */
    subscribe(listener: Listener): () => void
    /** Has work done, for a second at most, before the database is let go of for a newer version; returns how to call that off. */
    beforeClose(work: () => Promise<unknown>): () => void
    /** Opens the database again after the browser took it away. `another`: it is no longer this log, and the page has to be loaded again. */
    reopen(): Promise<Result<'same' | 'another', StoreCode>>
    /** Lets go of the database; what was answered with ok is on disk. */
    close(): void
  }

/** Effects of a store. `random` gives numbers from 0 to below 1; `newId` uuids of version 7; `now` ms since the epoch. */
export type StoreOptions = {
  now: () => number
  newId: () => string
  random: () => number
  indexedDB?: IDBFactory
  channel?: Channel
  timer?: Timer
  /** What the browser says of the room on the disk. */
  estimate?: () => Promise<Estimate>
}

const CHANNEL = 'touchstone'

/** Opens the store of this browser profile. Nothing is ever deleted or replaced because it could not be opened or read. */
export async function openStore(options: StoreOptions): Promise<Result<Store, StoreCode>> {
  const factory = options.indexedDB ?? globalThis.indexedDB
  if (!factory) return { ok: false, code: 'no-database', detail: 'this browser has none' }
  const timer = options.timer ?? later
  const opened = await openTold(factory, timer, options.estimate)
  if (!opened.ok) return opened
  const { database, readOnly } = opened.value
  const feed = makeFeed(options.channel ?? new BroadcastChannel(CHANNEL))
  const { now, newId, random } = options
  const context: Context = { database, timer, readOnly, now, newId, random, feed, leaving: new Set() }
  hold(context)
  const named = await nameDevice(context)
  if (!named.ok) {
    database.close()
    feed.close()
    return named
  }
  await readmit(context)
  const again = () => reopen(context, factory, options.estimate)
  return { ok: true, value: assemble(context, readOnly ? 'read-only' : 'ok', again) }
}

/** The store over an open database. */
export function assemble(context: Context, mode: Store['mode'], again: Store['reopen']): Store {
  return {
    ...makeReader(context),
    ...makeWriter(context),
    ...makeDrafts(context),
    ...makeEraser(context),
    ...makeSettings(context),
    mode,
    subscribe: context.feed.subscribe,
    beforeClose(work) {
      const entry = () => work()
      context.leaving.add(entry)
      return () => void context.leaving.delete(entry)
    },
    reopen: again,
    close() {
      context.database.close()
      context.feed.close()
    },
  }
}

/** The timer of the page. */
export function later(run: () => void, ms: number): () => void {
  const handle = setTimeout(run, ms)
  return () => clearTimeout(handle)
}
