// The toolbar button: on a tab the tier of its account, or a sign that something was captured; everywhere else how much is due.
import { browser, type ExtensionApi } from './browser'

type Api = Pick<ExtensionApi, 'action' | 'runtime' | 'tabs'>

/** What belongs to a tab, and what to the day; both under white letters. */
const TAB = '#334155'
const DAY = '#b45309'

const MOST = 99

/**
 * Shows a text and a title on a tab's button; empty ones take them away, and the tab shows again what the others do. A tab that was closed is
 * passed over.
 */
export async function showOnTab(tabId: number, text: string, title: string, api: Api = browser): Promise<void> {
  try {
    await api.action.setBadgeBackgroundColor({ tabId, color: text ? TAB : DAY })
    await api.action.setBadgeText({ tabId, text: text || null })
    await setTitle(tabId, title || (await api.action.getTitle({})), api)
  } catch {
    // The tab was closed meanwhile: there is no button left to mark.
  }
}

/** Shows how much is due wherever a tab has nothing of its own; zero takes it away. */
export async function showDue(count: number, title: string, api: Api = browser): Promise<void> {
  const { action } = api.runtime.getManifest()
  const before = await api.action.getTitle({})
  const next = title || action?.default_title || ''
  await api.action.setBadgeBackgroundColor({ color: DAY })
  await api.action.setBadgeTextColor({ color: '#ffffff' })
  await api.action.setBadgeText({ text: count > MOST ? `${MOST}+` : count ? String(count) : '' })
  await api.action.setTitle({ title: next })
  // Not every browser can take a tab's own title away again: such tabs have a copy of the title of all, which has to follow.
  const tabs = before === next ? [] : await api.tabs.query({})
  for (const { id } of tabs)
    if (id !== undefined && (await titleOf(id, api)) === before) await setTitle(id, next, api).catch(() => undefined)
}

async function setTitle(tabId: number, title: string, api: Api): Promise<void> {
  if ((await api.action.getTitle({ tabId })) !== title) await api.action.setTitle({ tabId, title })
}

/** Undefined when the tab was closed meanwhile. */
function titleOf(tabId: number, api: Api): Promise<string | undefined> {
  return api.action.getTitle({ tabId }).catch(() => undefined)
}
