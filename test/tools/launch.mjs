// @ts-check
// Launches Chromium with the built extension and presses its toolbar button as a rep would: gesture and page access are real.
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Worker} Worker */
/** @typedef {import('playwright-core').CDPSession} CDPSession */
/** @typedef {{ type: string, targetId: string, url: string, embedderData?: { tabActive?: boolean } }} Target */
/** @typedef {{ context: BrowserContext, cdp: CDPSession, id: string, worker: Worker, close(): Promise<void> }} Launched */

// The browser's own traffic has no place in a test that claims there is none.
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts a browser with the unpacked extension of `directory`, in the profile of that name or else in an empty one.
 * @param {{ browser: string, directory: string, headless: boolean, profile?: string, args?: string[], colorScheme?: 'light' | 'dark' | null }} options
 * @returns {Promise<Launched>}
 */
export async function launchWithExtension({ browser, directory, headless, profile, args = [], colorScheme = 'light' }) {
  // Without this the side panel never shows up as a page.
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1'
  const { chromium } = await import('playwright-core')
  const home = profile ?? (await mkdtemp(path.join(tmpdir(), 'touchstone-')))
  const context = await chromium.launchPersistentContext(home, {
    executablePath: browser,
    headless,
    colorScheme,
    viewport: null,
    chromiumSandbox: process.platform === 'linux' ? process.getuid?.() !== 0 : true,
    acceptDownloads: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging', '--window-size=1280,800', ...QUIET, ...args],
  })
  const { cdp, id, worker } = await loadExtension(context, directory)
  const close = () => (profile ? context.close() : closeAndRemove(context, home))
  return { context, cdp, id, worker, close }
}

/**
 * @param {BrowserContext} context
 * @param {string} directory
 */
async function loadExtension(context, directory) {
  const browser = context.browser()
  if (!browser) throw new Error('the browser has gone')
  const cdp = await browser.newBrowserCDPSession()
  const starts = context.waitForEvent('serviceworker')
  const { id } = await cdp.send('Extensions.loadUnpacked', { path: path.resolve(directory) })
  const worker = context.serviceWorkers().find((each) => each.url().includes(id)) ?? (await starts)
  await untilListening(worker)
  return { cdp, id, worker }
}

/**
 * Waits until the worker hears the toolbar button: a click before that is lost.
 * @param {Worker} worker
 */
export async function untilListening(worker) {
  // Evaluated in the extension, where `chrome` exists.
  while (!(await worker.evaluate('chrome.action.onClicked.hasListeners()'))) await pause(20)
}

/**
 * Clicks the toolbar button on this tab and returns the side panel, which is a page like any other.
 * @param {Launched} launched
 * @param {Page} page
 * @returns {Promise<Page>}
 */
export async function pressButton({ context, cdp, id }, page) {
  await page.bringToFront()
  /** @param {Page} each */
  const isPanel = (each) => each.url().startsWith(`chrome-extension://${id}/sidepanel.html`)
  const open = context.pages().find(isPanel)
  const opens = open ? Promise.resolve(open) : context.waitForEvent('page', isPanel)
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] })
  const tabs = /** @type {Target[]} */ (targetInfos).filter((target) => target.type === 'tab')
  const tab = tabs.find((target) => target.embedderData?.tabActive) ?? tabs.find((target) => target.url === page.url())
  if (!tab) throw new Error(`no tab shows ${page.url()}`)
  await cdp.send('Extensions.triggerAction', { id, targetId: tab.targetId })
  return opens
}

/** @param {number} ms */
export function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/**
 * @param {BrowserContext} context
 * @param {string} profile
 */
async function closeAndRemove(context, profile) {
  await context.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}
