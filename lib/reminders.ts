// How the rep wants to be reminded of what is due, kept for every page and for the worker; and whether the browser lets us notify.
import { browser, type ExtensionApi } from './browser'
import type { PageMessage } from './messages'

/** `badge`: the number on the toolbar button. `digest`: one notification a day, from `hour` on; `names`: it names accounts. */
export type Reminders = { badge: boolean; digest: boolean; names: boolean; hour: number }

export const REMINDERS: Reminders = { badge: true, digest: false, names: false, hour: 9 }

type Api = Pick<ExtensionApi, 'storage' | 'permissions' | 'notifications' | 'runtime'>

const KEY = 'reminders'
const NOTIFY = { permissions: ['notifications' as const] }

/** What is kept; what makes no sense is as it was at first. */
export async function keptReminders(api: Pick<Api, 'storage'> = browser): Promise<Reminders> {
  const kept: unknown = (await api.storage.local.get(KEY))[KEY]
  const { badge, digest, names, hour } = Object(kept) as Partial<Reminders>
  return {
    badge: badge !== false,
    digest: digest === true,
    names: names === true,
    hour: isHour(hour) ? hour : REMINDERS.hour,
  }
}

function isHour(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 24
}

/** Keeps them, and has the worker look at once. */
export async function keepReminders(
  reminders: Reminders,
  api: Pick<Api, 'storage' | 'runtime'> = browser,
): Promise<void> {
  await api.storage.local.set({ [KEY]: reminders })
  const look: PageMessage = { to: 'worker', what: 'look' }
  // Nobody answers: the worker is woken by being told.
  await api.runtime.sendMessage(look).catch(() => undefined)
}

/** Whether the browser lets us show notifications; `muted`: it would, but they are switched off for us, so that nobody sees them. */
export type Notifying = 'allowed' | 'muted' | 'not-allowed'

/** In Chromium alone. */
type Level = { getPermissionLevel?(): Promise<string> }

/** Whether a notification would be seen. */
export async function canNotify(api: Pick<Api, 'permissions' | 'notifications'> = browser): Promise<Notifying> {
  if (!(await api.permissions.contains(NOTIFY))) return 'not-allowed'
  const notifications = api.notifications as Level | undefined
  return (await notifications?.getPermissionLevel?.()) === 'denied' ? 'muted' : 'allowed'
}

/** Asks to be let; must be called in the very turn of a click. */
export async function askToNotify(api: Pick<Api, 'permissions' | 'notifications'> = browser): Promise<Notifying> {
  const given = await api.permissions.request(NOTIFY).catch(() => false)
  return given ? canNotify(api) : 'not-allowed'
}

/** Hears when it is given or taken away. */
export function onNotify(listener: () => void, api: Pick<Api, 'permissions'> = browser): void {
  const hear = ({ permissions = [] }: { permissions?: string[] }) => {
    if (permissions.includes('notifications')) listener()
  }
  api.permissions.onAdded.addListener(hear)
  api.permissions.onRemoved.addListener(hear)
}
