// A glance at the log by the worker: opened as it is, read, and let go of. It writes no records; of settings it keeps its own.
import { wrap } from 'idb'
import type { Result } from '../result'
import type { Context } from './context'
import { DATABASE_VERSION, type Database, type OpenCode, openAsItIs } from './database'
import { makeFeed } from './feed'
import { makeReader, type Reader } from './read'
import { makeSettings, type Settings } from './settings'
import { later, type StoreOptions } from './store'

export type Glance = Pick<Reader, 'rows' | 'all' | 'get' | 'aside' | 'watermark'> &
  Pick<Settings, 'device' | 'rep' | 'setting' | 'setSetting'> & {
    /** Lets go of the database; holding on would keep a page from upgrading it. */
    close(): void
  }

/** Opens the log for a glance. `nothing`: there is none yet, or one of another version, so that a page has to open it first. */
export async function glanceAtLog({
  indexedDB = globalThis.indexedDB,
  timer = later,
  channel,
  ...effects
}: StoreOptions): Promise<Result<Glance, OpenCode | 'nothing'>> {
  const opened = await openAsItIs(indexedDB, timer)
  if (!opened.ok) return opened
  const database = wrap(opened.value) as Database
  if (database.version !== DATABASE_VERSION) {
    database.close()
    return { ok: false, code: 'nothing', detail: `version ${database.version}` }
  }
  database.addEventListener('versionchange', () => database.close())
  const context: Context = { ...effects, database, timer, readOnly: false, feed: makeFeed(channel), leaving: new Set() }
  const { rows, all, get, aside, watermark } = makeReader({ ...context, readOnly: true })
  const { device, rep, setting, setSetting } = makeSettings(context)
  return {
    ok: true,
    value: { rows, all, get, aside, watermark, device, rep, setting, setSetting, close: () => letGo(context) },
  }
}

function letGo({ database, feed }: Context): void {
  database.close()
  feed.close()
}
