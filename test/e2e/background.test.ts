// What happens while no page of ours is open: the number on the button, the sync folder, the notification of the day.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Panel } from '../tools/panel.mjs'
import { BUILT, type Harness, startBrowser } from './harness'
import { openOptions } from './options-page'
import { ACME, SITE } from './pages'
import { daysAgo } from './work'

/** Decides, and waits until that stands in the log. */
async function decided(panel: Panel, decision: Parameters<Panel['decide']>[0]): Promise<void> {
  await panel.decide(decision)
  await panel.page
    .locator('.toast')
    .getByText(/^Decided/)
    .waitFor()
}

const QUIET = { text: '', title: 'Touchstone: qualify this account' }
const ONE = { text: '1', title: '1 account is due' }

describe('the number on the button', () => {
  let browser: Harness
  let page: Page
  beforeAll(async () => {
    browser = await startBrowser()
    page = await browser.open(SITE)
  })
  afterAll(() => browser.close())

  test('is there soon after a decision, with the panel closed and the worker stopped', async () => {
    const panel = await browser.press(page)
    await panel.shows('Northwind Freight')
    await decided(panel, { kind: 'develop', nextStep: 'Call', due: daysAgo(0), rep: 'Rep One' })
    await expect.poll(() => browser.inWorker(`chrome.alarms.get('changed').then(Boolean)`)).toBe(true)
    const blank = await browser.open('about:blank')
    await panel.page.close()
    await page.reload()
    expect(await browser.button(blank)).toEqual(QUIET)
    // The alarm that the panel left behind, only sooner.
    await browser.inWorker(`chrome.alarms.create('changed', { when: Date.now() + 500 })`)
    await browser.stopWorker()
    await expect.poll(() => browser.workers()).toBe(1)
    await expect.poll(() => browser.button(blank)).toEqual(ONE)
    expect(await browser.button(page)).toEqual(ONE)
    await blank.close()
  })

  test('makes room for the tier of a tab, and is back when the tab goes elsewhere', async () => {
    const panel = await browser.press(page)
    await panel.shows('Northwind Freight')
    await expect.poll(async () => (await browser.button(page)).title).toContain('Northwind Freight')
    await page.goto(ACME)
    await browser.press(page)
    await panel.shows('Acme Instruments')
    await page.goto('about:blank')
    await expect.poll(() => browser.button(page)).toEqual(ONE)
    await panel.page.close()
  })

  test('is there from the start of the browser on, and can be switched off', async () => {
    await browser.inWorker(`chrome.action.setBadgeText({ text: '' })`)
    await browser.inWorker('void chrome.runtime.onStartup.dispatch()')
    await expect.poll(() => browser.button(page)).toEqual(ONE)
    const options = await openOptions(browser, '#/reminders')
    const number = options.page.getByRole('checkbox', { name: 'Show how many accounts are due' })
    await number.uncheck()
    await expect.poll(() => browser.button(page)).toEqual(QUIET)
    await number.check()
    await expect.poll(() => browser.button(page)).toEqual(ONE)
    await options.page.close()
  })

  test('goes when the account is erased', async () => {
    const options = await openOptions(browser, '#/privacy')
    await options.page.getByRole('searchbox').fill('Northwind')
    await options.page.getByRole('button', { name: /Northwind Freight/ }).click()
    await options.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Erase/ })
      .click()
    await options.toast()
    await options.page.close()
    await browser.stopWorker()
    await browser.alarm('changed')
    await expect.poll(() => browser.button(page)).toEqual(QUIET)
  })
})

describe('the sync folder', () => {
  let browser: Harness
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())

  test('is written with all pages closed, where the browser lets the worker in', async () => {
    const page = await browser.open(SITE)
    const options = await openOptions(browser, '#/backup')
    // The picker cannot be used without a display; the browser's private folder has the same kind of handle.
    await options.page.evaluate('globalThis.showDirectoryPicker = () => navigator.storage.getDirectory()')
    await options.page.getByRole('button', { name: 'Choose a folder…' }).click()
    await options.page.getByRole('button', { name: 'Sync now' }).waitFor()
    await options.page.close()
    // The panel, for its part, is not let in.
    await browser.context.addInitScript(`
      const handle = globalThis.FileSystemHandle?.prototype ?? {}
      handle.queryPermission = handle.requestPermission = async () => 'prompt'
    `)
    const panel = await browser.press(page)
    await panel.shows('Northwind Freight')
    await decided(panel, { kind: 'develop', nextStep: 'Send the offer', rep: 'Rep One' })
    await panel.page.close()
    await browser.stopWorker()
    expect(await browser.inWorker(FILES)).toEqual([])
    await browser.alarm('round')
    await expect.poll(() => browser.inWorker<string[]>(FILES).then(String)).toContain('Send the offer')
    const again = await openOptions(browser, '#/backup')
    await again.page.getByText(/^written in the background/).waitFor()
  })
})

/** What lies in the folder. */
const FILES = `(async () => {
  const texts = []
  for await (const [, layout] of (await navigator.storage.getDirectory()).entries())
    for await (const [, device] of layout.entries())
      for await (const [, file] of device.entries()) texts.push(await (await file.getFile()).text())
  return texts
})()`

describe('the notification of the day', () => {
  let browser: Harness
  let directory: string
  beforeAll(async () => {
    directory = allowed()
    browser = await startBrowser({ directory })
    const panel = await browser.press(await browser.open(SITE))
    await panel.shows('Northwind Freight')
    await decided(panel, { kind: 'develop', nextStep: 'Call', due: daysAgo(1), rep: 'Rep One' })
    await panel.page.close()
  })
  afterAll(async () => {
    await browser.close()
    rmSync(directory, { recursive: true, force: true })
  })

  const shown = () => browser.inWorker<string[]>('chrome.notifications.getAll().then(Object.keys)')

  test('comes when the rep has allowed it, and once', async () => {
    const options = await openOptions(browser, '#/reminders')
    await options.page.getByRole('checkbox', { name: 'Tell me once a day what is due' }).check()
    await options.page.getByLabel('Not before').selectOption('0')
    await expect.poll(shown).toEqual(['due'])
    await options.page.close()
    await browser.inWorker(`chrome.notifications.clear('due')`)
    await browser.stopWorker()
    const since = Date.now()
    await browser.alarm('round')
    const last = `chrome.storage.local.get('round').then(({ round }) => round.time)`
    await expect.poll(() => browser.inWorker<number>(last)).toBeGreaterThanOrEqual(since)
    expect(await shown()).toEqual([])
  })

  test('leads to the list of what is due', async () => {
    const opens = browser.context.waitForEvent('page')
    // An event that is raised here is no click of the rep's: the browser refuses the panel, and a tab opens instead.
    await browser.inWorker(`void chrome.notifications.onClicked.dispatch('due')`)
    const list = (await opens).getByRole('dialog')
    await list.locator('.due-item').getByText('Northwind Freight').waitFor()
  })
})

/** The same extension, as it is after the rep has allowed notifications: nobody can answer the browser's question here. */
function allowed(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'touchstone-allowed-'))
  cpSync(BUILT, directory, { recursive: true })
  const file = path.join(directory, 'manifest.json')
  const { optional_permissions, permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as {
    optional_permissions: string[]
    permissions: string[]
  }
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...permissions, ...optional_permissions] }))
  return directory
}
