// What a panel that opens, or is open, shall show: said by the worker, taken by one panel, and gone with the browser.
import { browser, type ExtensionApi } from './browser'

type Api = Pick<ExtensionApi, 'storage' | 'windows'>

const KEY = 'wanted'

/** Has the panel of the window in front show what is due. */
export function wantDue(api: Pick<Api, 'storage'> = browser): Promise<void> {
  return api.storage.session.set({ [KEY]: 'due' })
}

/** Calls `show` whenever what is due is wanted of the panel in this window, now or later. */
export async function onDueWanted(windowId: number, show: () => void, api: Api = browser): Promise<void> {
  const look = async () => {
    if ((await api.storage.session.get(KEY))[KEY] !== 'due') return
    if ((await api.windows.getLastFocused()).id !== windowId) return
    await api.storage.session.remove(KEY)
    show()
  }
  api.storage.session.onChanged.addListener((changes) => {
    if (changes[KEY]?.newValue === 'due') void look()
  })
  await look()
}
