// A browser with the built extension, fixture pages instead of the network, and a watch on everything that leaves it.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page, Request } from 'playwright-core'
import { expect } from 'vitest'
import { findBrowser } from '../tools/browser.mjs'
import { type Launched, launchWithExtension, pause, pressButton, untilListening } from '../tools/launch.mjs'
import { createPanel, type Panel } from '../tools/panel.mjs'
import { requestsOfExtensions } from './network'
import { type Fixture, fixtureOf } from './pages'

export const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url))

export type Harness = Launched & {
  /** Opens a tab; every address that is no fixture fails as if the network were down. */
  open(url: string): Promise<Page>
  /** Clicks the toolbar button on this tab, and answers with the side panel. */
  press(page: Page): Promise<Panel>
  /** Ends the worker as the browser does after 30 seconds of rest. */
  stopWorker(): Promise<void>
  /** Runs an expression in the worker, which wakes up if need be. */
  inWorker<Value>(expression: string): Promise<Value>
  /** Presses one of the manifest's keys, as the browser tells the worker of it. */
  command(name: 'evidence' | 'catalyst'): Promise<void>
  /** Chooses an entry of the menu on a selection, as the browser tells the worker of it. */
  choose(entry: string, selection: string): Promise<void>
  /** Lets one of the worker's alarms go off, as the browser tells the worker of it. */
  alarm(name: 'round' | 'changed'): Promise<void>
  /** How many workers of the extension are alive. */
  workers(): Promise<number>
  /** What the toolbar button shows on a tab. */
  button(page: Page): Promise<{ text: string; title: string }>
  /** The tab's address with what comes after `#:~:`, which pages themselves cannot see. */
  addressOf(page: Page): Promise<string>
  /** Gets ready to kill the browser; the function it answers with ends all its processes at once, in the middle of whatever they do. */
  aim(): Promise<() => Promise<void>>
  /** What went wrong in the extension's own pages and worker. */
  errors: string[]
}

export type Options = {
  /** Another build, or a changed copy of it. */
  directory?: string
  colorScheme?: 'light' | 'dark'
  /** The browser profile to go on with, which then stays; else an empty one. */
  profile?: string
  /** Pages for this test alone. */
  fixtures?: Record<string, Fixture>
}

export async function startBrowser(options: Options = {}): Promise<Harness> {
  const { directory = BUILT, colorScheme, profile, fixtures = {} } = options
  const browser = await findBrowser()
  if (!browser) throw new Error('no browser found: npm test fetches one')
  const log = path.join(BUILT, '..', `network-${process.pid}-${logs++}.json`)
  const launched = await launchWithExtension({
    browser,
    directory,
    headless: true,
    colorScheme,
    profile,
    args: [`--log-net-log=${log}`],
  })
  // The panel answers within 100 ms: what takes this long will not come.
  launched.context.setDefaultTimeout(8000)
  const errors: string[] = []
  watch(launched, errors)
  await launched.context.route(/^https?:/, (route) => {
    const fixture = fixtureOf(route.request().url(), fixtures)
    return fixture ? route.fulfill(fixture) : route.abort()
  })
  return {
    ...launched,
    errors,
    open: async (url) => {
      const page = await launched.context.newPage()
      await page.goto(url)
      return page
    },
    press: async (page) => createPanel(await pressButton(launched, page)),
    stopWorker: () => stopWorker(launched),
    inWorker: (expression) => inWorker(launched, expression),
    command: (name) => dispatch(launched, 'commands.onCommand', name),
    choose: (menuItemId, selectionText) =>
      dispatch(launched, 'contextMenus.onClicked', { menuItemId, selectionText, editable: false }),
    alarm: (name) => inWorker(launched, `void chrome.alarms.onAlarm.dispatch({ name: '${name}' })`),
    workers: () => runningWorkers(launched.cdp, launched.id),
    button: (page) => buttonOn(launched, page),
    addressOf: (page) => addressOf(launched, page),
    aim: () => aim(launched, log),
    close: () => closeAndCheck(launched, errors, log),
  }
}

let logs = 0

/** Errors and requests of the extension's own contexts; requests that fixtures answer never reach the network log. */
function watch({ context, id }: Launched, errors: string[]): void {
  const own = `chrome-extension://${id}/`
  context.on('request', (request) => {
    const asker = request.serviceWorker()?.url() ?? askerOf(request)
    if (asker.startsWith(own) && /^(https?|wss?):/.test(request.url())) errors.push(`asked for ${request.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.startsWith(own)) errors.push(message.text())
  })
  context.on('weberror', (error) => {
    if (error.page()?.url().startsWith(own)) errors.push(String(error.error().stack ?? error.error()))
  })
}

function askerOf(request: Request): string {
  try {
    return request.isNavigationRequest() ? '' : request.frame().url()
  } catch {
    // The frame of a request has gone when its page was closed meanwhile.
    return ''
  }
}

async function stopWorker({ context, cdp, id }: Launched): Promise<void> {
  const session = await context.newCDPSession(anyPage({ context }))
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
  while ((await runningWorkers(cdp, id)) > 0) await pause(10)
}

async function runningWorkers(cdp: Launched['cdp'], id: string): Promise<number> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] })
  return targetInfos.filter((target) => target.type === 'service_worker' && target.url.includes(id)).length
}

async function inWorker<Value>(launched: Launched, expression: string): Promise<Value> {
  const { context, cdp, id, worker } = launched
  if ((await runningWorkers(cdp, id)) === 0) {
    const session = await context.newCDPSession(anyPage(launched))
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${id}/` })
    await session.detach()
    while ((await runningWorkers(cdp, id)) === 0) await pause(10)
    await untilListening(worker)
  }
  return worker.evaluate(expression) as Promise<Value>
}

/** Neither keys of the browser nor its menus can be pressed from outside, so their event is raised where it would arrive. */
function dispatch(launched: Launched, event: string, value: unknown): Promise<void> {
  const arrives = `chrome.${event}.dispatch(${JSON.stringify(value)}, tab)`
  return inWorker(launched, `chrome.tabs.query({ active: true }).then(([tab]) => { ${arrives} })`)
}

/** Read in the worker, which has to find the tab in front. */
async function buttonOn(launched: Launched, page: Page): Promise<{ text: string; title: string }> {
  await page.bringToFront()
  return inWorker(
    launched,
    `chrome.tabs.query({ active: true }).then(async ([{ id: tabId }]) => ({
      text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) }))`,
  )
}

async function addressOf({ context }: Launched, page: Page): Promise<string> {
  const session = await context.newCDPSession(page)
  const { entries, currentIndex } = await session.send('Page.getNavigationHistory')
  await session.detach()
  return entries[currentIndex]?.url ?? ''
}

function anyPage({ context }: Pick<Launched, 'context'>): Page {
  const page = context.pages()[0]
  if (!page) throw new Error('the browser shows no page')
  return page
}

async function aim({ context, cdp }: Launched, log: string): Promise<() => Promise<void>> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
  const { id = 0 } = processInfo.find(({ type }) => type === 'browser') ?? {}
  return async () => {
    const ends = context.waitForEvent('close')
    // The browser leads a group of its processes.
    process.kill(-id, 'SIGKILL')
    await ends
    rmSync(log, { force: true })
  }
}

async function closeAndCheck(launched: Launched, errors: string[], log: string): Promise<void> {
  await launched.close()
  expect(errors, 'errors and requests of the extension').toEqual([])
  const requests = await requestsOfExtensions(log)
  rmSync(log, { force: true })
  expect(requests, 'requests of extensions in the network log').toEqual([])
}
