// When the worker is woken while no page of ours is open: every quarter of an hour, and soon after the log has changed.
import { browser, type ExtensionApi } from './browser'

type Api = Pick<ExtensionApi, 'alarms'>

/** The names of the alarms. */
export const ROUND = 'round'
export const CHANGED = 'changed'

const EVERY_MINUTES = 15
/** The least that browsers grant; what changes within it is looked at together. */
const SOON_MINUTES = 0.5

/** Keeps the clock going. Browsers may forget alarms when they are closed, so each start of the worker makes sure. */
export async function keepRounds(api: Api = browser): Promise<void> {
  const kept = await api.alarms.get(ROUND)
  if (kept?.periodInMinutes !== EVERY_MINUTES)
    await api.alarms.create(ROUND, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES })
}

/** What the worker has to know of a page's store; the part of it that is used. */
type Changing = {
  subscribe(listener: (change: { what: string }, from: 'here' | 'elsewhere') => void): () => void
}

/** Has the worker look at the log soon after this page has changed it. The alarm goes off although the page may be closed by then. */
export function wakeOnChanges(store: Changing, api: Api = browser): () => void {
  return store.subscribe(({ what }, from) => {
    if (from === 'here' && (what === 'records' || what === 'settings')) void wakeSoon(api)
  })
}

/** One that waits already sees what has changed until then: set anew again and again it would never go off. */
async function wakeSoon(api: Api): Promise<void> {
  if (!(await api.alarms.get(CHANGED))) await api.alarms.create(CHANGED, { delayInMinutes: SOON_MINUTES })
}
