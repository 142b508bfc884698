// Opens the panel, as the browser allows it: in the very turn of a click.
import type { ExtensionApi, Tab } from '../browser'
import type { WorkerMessage } from '../messages'
import { wantDue } from '../wanted'
import { DIGEST } from './digest'

/**
 * Opens the panel beside a tab. Must be called in the very turn of the click, or the browser refuses; the click gives the
 * panel access to this tab, which it is told in case it is open already.
 */
export function openPanel(api: ExtensionApi, tab: Pick<Tab, 'id' | 'windowId'>): void {
  const { id, windowId } = tab
  if (windowId === undefined) return
  const opened = openIn(api, windowId)
  const message: WorkerMessage = { to: 'panel', what: 'granted', tabId: id ?? -1, windowId }
  // A panel that is just opening asks for itself, and nobody answers the message.
  void opened.then(() => api.runtime.sendMessage(message)).catch(() => undefined)
}

/** Returns how to hear the click on the notification, which can be called again: there is none to hear before the rep has allowed notifications. */
export function digestListener(api: ExtensionApi): () => void {
  const clicked = (id: string) => {
    if (id === DIGEST) openDue(api)
  }
  return () => api.notifications?.onClicked.addListener(clicked)
}

/**
 * Opens the panel at the list of what is due, after a click on the notification. Where the browser does not take that for a click of the rep's, the
 * same page opens in a tab.
 */
export function openDue(api: ExtensionApi): void {
  void wantDue(api)
  void api.notifications.clear(DIGEST)
  const opened = openIn(api, api.windows.WINDOW_ID_CURRENT)
  void opened.catch(() => api.tabs.create({ url: api.runtime.getURL('sidepanel.html') }))
}

function openIn(api: ExtensionApi, windowId: number): Promise<void> {
  return api.sidePanel ? api.sidePanel.open({ windowId }) : api.sidebarAction.open()
}
