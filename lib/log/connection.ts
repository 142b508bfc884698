// What becomes of an open connection: let go for a page of a newer version, taken away by the browser, opened again.
import type { Result } from '../result'
import { type Context, META } from './context'
import { type OpenCode, openDatabase, type Timer } from './database'
import { type Estimate, roomOf } from './room'
import { type StoreCode, transact } from './transaction'

/** How long another page waits at most until this one has saved what it holds. */
const LEAVE_MS = 1000

/**
 * Listens to what happens to the database. A page of a newer version, or the browser itself, may want it: holding on would hang the other, so that
 * what the page holds is saved first, and then it lets go.
 */
export function hold(context: Context): void {
  const { database, feed } = context
  const letGo = (why: 'upgrade' | 'lost') => {
    database.close()
    feed.emit({ what: 'closed', why })
  }
  database.addEventListener('versionchange', (event) => {
    // Without a new version the database is being deleted: there is nothing left to save into.
    if (event.newVersion === null) letGo('lost')
    else if (context.leaving.size === 0) letGo('upgrade')
    else void leave(context).then(() => letGo('upgrade'))
  })
  database.addEventListener('close', () => feed.emit({ what: 'closed', why: 'lost' }))
}

function leave({ leaving, timer }: Context): Promise<void> {
  return new Promise((resolve) => {
    const cancel = timer(resolve, LEAVE_MS)
    void Promise.allSettled([...leaving].map((work) => work())).then(() => {
      cancel()
      resolve()
    })
  })
}

/** Opens the database anew after it was taken away; `another`: what stands there now is not the log that was open, and is left alone. */
export async function reopen(
  context: Context,
  factory: IDBFactory,
  estimate?: () => Promise<Estimate>,
): Promise<Result<'same' | 'another', StoreCode>> {
  const opened = await openTold(factory, context.timer, estimate)
  if (!opened.ok) return opened
  const { database, readOnly } = opened.value
  const device = await transact({ database, timer: context.timer }, ['meta'], 'readonly', (transaction) =>
    transaction.objectStore('meta').get(META.device),
  )
  if (!device.ok || device.value !== context.device || readOnly !== context.readOnly) {
    database.close()
    return device.ok ? { ok: true, value: 'another' } : device
  }
  context.database = database
  hold(context)
  return { ok: true, value: 'same' }
}

/** Opens the database; where the disk is full Chromium opens nothing and does not say why, so that the room is asked for. */
export async function openTold(factory: IDBFactory, timer: Timer, estimate?: () => Promise<Estimate>) {
  const opened = await openDatabase(factory, timer)
  if (opened.ok || opened.code !== 'unreadable' || !estimate) return opened
  const code: OpenCode = roomOf(await estimate()).state === 'full' ? 'full' : opened.code
  return { ...opened, code }
}
