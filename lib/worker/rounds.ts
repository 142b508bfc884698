// What the worker does by itself while no page may be open: counts what is due, tells of it, and writes the sync folder.
import { CHANGED } from '../alarms'
import { showDue } from '../badge'
import type { ExtensionApi } from '../browser'
import type { Translate } from '../locale/translate'
import type { Glance } from '../log/glance'
import { carryConnected, type FolderAccess, recallFolder } from '../log/sync'
import { keptReminders } from '../reminders'
import type { Result } from '../result'
import { countDue, type Due, NOTHING_DUE, searchDue } from './agenda'
import { tellOnce } from './digest'
import { inWords } from './words'

/**
 * `alone` lets one round at a time run, `aloneInFolder` only where nobody works in the folder just now; `access` asks nobody. `stay` keeps the
 * worker from being stopped while something runs.
 */
export type RoundOptions = {
  api: ExtensionApi
  t: Translate
  now: () => number
  glance: () => Promise<Result<Glance>>
  access: FolderAccess['access']
  alone: <Value>(run: () => Promise<Value>) => Promise<Value>
  aloneInFolder: (run: () => Promise<unknown>) => Promise<void>
  stay: <Value>(run: () => Promise<Value>) => Promise<Value>
}

/** What a round left behind: when it began, and how long it took, in ms. */
type Last = { time: number; took: number }

const KEY = 'round'
/** While the rep works, rounds may take a twentieth of the time, so that a large log is not read over and over. */
const REST = 20

/** A round after the log has changed, or the promise of one when the last was long and is just over. */
export async function roundAfterChange(options: RoundOptions): Promise<void> {
  const { api, now } = options
  const { time, took } = lastOf((await api.storage.local.get(KEY))[KEY])
  const since = now() - time
  if (since >= 0 && since < REST * took) await api.alarms.create(CHANGED, { when: time + REST * took })
  else await makeRound(options)
}

/** Looks at the log as it is now. Safe to be stopped at any step and to be done again. */
export function makeRound(options: RoundOptions): Promise<void> {
  const { api, now, alone, stay, glance } = options
  const round = async () => {
    const time = now()
    const log = await glance()
    if (!log.ok) return log.code === 'nothing' ? show(options, NOTHING_DUE) : undefined
    try {
      await remind(log.value, options)
    } finally {
      // Also when what is due could not be told.
      await carry(log.value, options).finally(log.value.close)
    }
    const last: Last = { time, took: Math.max(now() - time, 0) }
    await api.storage.local.set({ [KEY]: last })
  }
  return stay(() => alone(round))
}

/** What cannot be counted just now is counted next time; until then the button shows what it showed. */
async function remind(log: Glance, options: RoundOptions): Promise<void> {
  const due = await countDue(log, options)
  if (!due.ok) return
  const reminders = await keptReminders(options.api)
  await show(options, reminders.badge ? due.value : NOTHING_DUE)
  const items = async () => {
    const found = await searchDue(log, options)
    return found.ok ? found.value : []
  }
  await tellOnce({ ...options, items }, reminders, due.value)
}

function show({ api, t }: RoundOptions, due: Due): Promise<void> {
  return showDue(due.accounts + due.profiles, inWords(due, t), api)
}

/** Where we are not let in, the pages say so and ask for a click. */
async function carry(log: Glance, { access, now, aloneInFolder }: RoundOptions): Promise<void> {
  const folder = await recallFolder(log, { access })
  if (folder) await aloneInFolder(() => carryConnected(folder, { store: log, now }))
}

function lastOf(value: unknown): Last {
  const { time, took } = Object(value) as Partial<Last>
  return { time: Number(time) || 0, took: Number(took) || 0 }
}
