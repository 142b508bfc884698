// One notification a day of what is due, if the rep allows it: never twice on a day, whatever becomes of the worker or the clock.
import type { ExtensionApi } from '../browser'
import type { DueItem } from '../icp/due'
import type { Translate } from '../locale/translate'
import { canNotify, type Reminders } from '../reminders'
import type { Due } from './agenda'
import { inWords } from './words'

/** `items` finds what is due by name. */
export type DigestOptions = {
  api: ExtensionApi
  t: Translate
  now: () => number
  items: () => Promise<readonly DueItem[]>
}

/** The id of the notification. */
export const DIGEST = 'due'

const KEY = 'told'
/** Days that are remembered: a clock that is set back finds them told. */
const MOST_DAYS = 60
const MOST_NAMES = 3

/** Settles the day, once its hour has come: tells what is due, or that nothing is, which is told by silence. */
export async function tellOnce(options: DigestOptions, reminders: Reminders, due: Due): Promise<void> {
  const { api, now } = options
  const { day, hour } = here(now())
  if (!reminders.digest || hour < reminders.hour || (await canNotify(api)) !== 'allowed') return
  const told = daysOf((await api.storage.local.get(KEY))[KEY])
  if (told.includes(day)) return
  // Written down first: a worker that is stopped in between tells nothing today, rather than everything twice.
  await api.storage.local.set({ [KEY]: [...told, day].slice(-MOST_DAYS) })
  if (due.accounts + due.profiles === 0) return
  await api.notifications.create(DIGEST, {
    type: 'basic',
    title: inWords(due, options.t),
    message: await messageOf(options, reminders),
    iconUrl: api.runtime.getURL('icon/128.png'),
  })
}

async function messageOf({ t, items }: DigestOptions, reminders: Reminders): Promise<string> {
  const names = reminders.names ? namesOf(await items()) : []
  if (!names.length) return t('digest.press')
  const more = names.length - MOST_NAMES
  const list = t.list(names.slice(0, MOST_NAMES))
  return more > 0 ? t('digest.more', { names: list, count: more }) : list
}

/** Each account once, the longest overdue first. */
function namesOf(items: readonly DueItem[]): string[] {
  const names = items.flatMap(({ account, name }) => (account && name ? [[account, name] as const] : []))
  return [...new Map(names).values()]
}

/** Day and hour where the rep is: a morning is not a matter of UTC. */
function here(now: number): { day: string; hour: number } {
  const date = new Date(now)
  return { day: `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`, hour: date.getHours() }
}

function daysOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
