// The tab: whether it can be read, and what its page says.
import { browser, type ExtensionApi } from './browser'
import { collectPage } from './inject'
import type { ReadResult, Refusal } from './messages'
import { isPage, settle } from './page/settle'

/** Reads a tab's page; a refusal says why not. */
export async function readTab(
  tabId: number,
  api: Pick<ExtensionApi, 'scripting' | 'tabs'> = browser,
): Promise<ReadResult> {
  const page = await collectPage(tabId, api)
  if (!page.ok) return page
  if (!isPage(page.value)) return { ok: false, code: 'unreadable', detail: 'no page' }
  const tab = await api.tabs.get(tabId)
  if (tab.url !== undefined && tab.url !== page.value.url) return { ok: false, code: 'moved', detail: '' }
  return { ok: true, value: settle(page.value, page.value.url) }
}

/** Why a tab with this address can never be read. */
export function refusal(url: string): Refusal | undefined {
  if (url === '' || url.startsWith('about:blank')) return 'blank'
  if (/^https:\/\/(chromewebstore\.google\.com|addons\.mozilla\.org)\//.test(url)) return 'store'
  if (url.startsWith('file:')) return 'file'
  return /^https?:/.test(url) ? undefined : 'browser-page'
}
