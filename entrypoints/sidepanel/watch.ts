// What reaches an open panel from outside: its window's tabs, the worker's word, the queue, and the end of the page.
import type { ExtensionApi } from '../../lib/browser'
import { follow } from '../../lib/follow'
import { isMarkerKey } from '../../lib/log/marker'
import { isCaptureKey } from '../../lib/log/queue'
import { isGranted } from '../../lib/messages'
import type { PanelApp } from '../../lib/panel/panel'
import { onDueWanted } from '../../lib/wanted'

/** Connects a panel to its window for as long as its page lives. */
export function watch(app: PanelApp, api: ExtensionApi, windowId: number): void {
  const tabs = follow({ windowId, api, onState: (state) => void app.arrive({ ...state, url: state.url || undefined }) })
  app.onReadAgain(tabs.readNow)
  api.runtime.onMessage.addListener((message: unknown, sender: { id?: string }) => {
    if (sender.id === api.runtime.id && isGranted(message) && message.windowId === windowId) tabs.readNow(true)
  })
  api.storage.local.onChanged.addListener((changes) => {
    const keys = Object.keys(changes)
    if (keys.some(isCaptureKey)) app.captured()
    if (keys.some(isMarkerKey)) app.marked()
  })
  void onDueWanted(windowId, () => app.showDue(), api)
  addEventListener('pagehide', () => void app.flush())
  document.addEventListener('visibilitychange', () => void (document.hidden ? app.flush() : app.marked()))
}
