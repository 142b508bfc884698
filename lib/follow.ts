// Follows the active tab of a window.
import { browser, type ExtensionApi } from './browser'
import type { ReadResult, Refusal } from './messages'
import type { Reading } from './page/reading'
import { refusal } from './tab'

export type FollowState = {
  status: 'press' | 'reading' | 'refused' | 'read'
  tabId: number
  url?: string
  reading?: Reading
  refusal?: Refusal
}

export type FollowOptions = {
  windowId: number
  read: (tabId: number) => Promise<ReadResult>
  onState: (state: FollowState) => void
  api?: Pick<ExtensionApi, 'tabs'>
}

export function follow({ windowId, read, onState, api = browser }: FollowOptions) {
  let count = 0
  async function readNow(): Promise<void> {
    const mine = ++count
    const [tab] = await api.tabs.query({ active: true, windowId })
    if (!tab?.id || mine !== count) return
    const tabId = tab.id
    const never = tab.url ? refusal(tab.url) : undefined
    if (never) return onState({ status: 'refused', tabId, url: tab.url, refusal: never })
    onState({ status: 'reading', tabId, url: tab.url })
    const result = await read(tabId)
    if (mine !== count) return
    if (result.ok) onState({ status: 'read', tabId, url: result.value.url, reading: result.value })
    else if (result.code === 'no-access') onState({ status: 'press', tabId })
    else onState({ status: 'refused', tabId, url: tab.url, refusal: result.code })
  }
  const moved = (_: number, change: { url?: string; status?: string }, tab: { active: boolean; windowId?: number }) => {
    if (tab.active && tab.windowId === windowId && (change.url || change.status === 'complete')) void readNow()
  }
  const activated = (info: { windowId: number }) => void (info.windowId === windowId && readNow())
  api.tabs.onUpdated.addListener(moved)
  api.tabs.onActivated.addListener(activated)
  void readNow()
  return {
    readNow: () => void readNow(),
    stop() {
      api.tabs.onUpdated.removeListener(moved)
      api.tabs.onActivated.removeListener(activated)
    },
  }
}
