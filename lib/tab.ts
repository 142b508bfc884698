// The tab in front: whether it can be read at all, and what its page says.
import { browser, type ExtensionApi } from './browser'
import { collectPage } from './inject'
import type { ReadResult, Refusal } from './messages'
import { readingOf } from './page/settle'

/** The part of the extension API that reading a tab needs. */
export type TabApi = Pick<ExtensionApi, 'scripting' | 'tabs'>

/** As much of a browser tab as is used; the browser leaves `url` out where we have no access. */
export type Tab = { id?: number; url?: string }

const BLANK =
  /^(?:about:(?:blank|newtab|home|privatebrowsing)|(?:chrome|edge|brave|vivaldi|opera):\/\/(?:newtab|new-tab-page|startpage)\b.*)?$/
const ERROR_PAGE = /^chrome-error:|^about:(?:net|cert)error/
const PDF_VIEWER = /^chrome-extension:\/\/mhjfbmdgcfjbbpaeojofohoefgiehjai\//
const STORE =
  /^(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/

/** Why an address can never be read; undefined where it can, given access. A page whose address ends in .pdf may still be one. */
export function refusal(url: string): Refusal | undefined {
  if (BLANK.test(url)) return 'blank'
  if (ERROR_PAGE.test(url)) return 'error-page'
  if (PDF_VIEWER.test(url)) return 'pdf'
  if (!URL.canParse(url)) return 'browser-page'
  const { protocol, hostname, pathname } = new URL(url)
  if (protocol === 'file:') return 'file'
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page'
  if (STORE.test(hostname + pathname)) return 'store'
  return /\.pdf$/i.test(pathname) ? 'pdf' : undefined
}

/** The tab in front of a window; undefined when the window is closing. */
export async function activeTab(windowId: number, api: Pick<ExtensionApi, 'tabs'> = browser): Promise<Tab | undefined> {
  const [tab] = await api.tabs.query({ active: true, windowId }).catch(() => [])
  return tab
}

/** The address of a tab, undefined without access; `closed` when there is no such tab any more. */
async function addressOf(api: TabApi, tabId: number): Promise<{ url?: string } | 'closed'> {
  return api.tabs.get(tabId).catch(() => 'closed' as const)
}

async function isPdf(api: TabApi, tabId: number): Promise<boolean> {
  const type = await api.scripting
    .executeScript({ target: { tabId }, func: () => document.contentType })
    .catch(() => [])
  return type[0]?.result === 'application/pdf'
}

/** The address without the directive that marks a quote, which a page does not see of its own address. */
function seen(url: string): string {
  return url.replace(/:~:.*$/, '').replace(/#$/, '')
}

function refuse(code: Refusal, detail: string): ReadResult {
  return { ok: false, code, detail }
}

/**
 * Reads the page of a tab as it stands. `moved`: the tab is closed, or shows another address than the one that was read.
 * `no-access`: the rep has to press the button first. Never rejects.
 */
export async function readTab(tabId: number, api: TabApi = browser): Promise<ReadResult> {
  const tab = await addressOf(api, tabId)
  if (tab === 'closed') return refuse('moved', 'the tab is closed')
  const code = tab.url === undefined ? undefined : refusal(tab.url)
  if (code && (code !== 'pdf' || PDF_VIEWER.test(tab.url ?? ''))) return refuse(code, tab.url ?? '')
  const page = await collectPage(tabId, api)
  if (!page.ok) return code ? refuse(code, page.detail) : page
  const reading = readingOf(page.value)
  const result = reading
    ? ({ ok: true, value: reading } as const)
    : refuse('unreadable', 'the reader brought no page back')
  // A page may be about a file, and any address may serve one.
  const doubtful = code === 'pdf' || !result.ok || result.value.blocks.length === 0
  if (doubtful && (await isPdf(api, tabId))) return refuse('pdf', tab.url ?? '')
  if (!result.ok) return result
  const now = await addressOf(api, tabId)
  if (now === 'closed') return refuse('moved', 'the tab is closed')
  return now.url === undefined || seen(now.url) === seen(result.value.url) ? result : refuse('moved', now.url)
}
