// The build for Firefox in Firefox: its sidebar's page, driven in a tab, since the document inside the sidebar is out of reach.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFirefox } from '../tools/firefox.mjs'

const BUILT = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url))
const ID = 'touchstone@touchstone.example'
const HOST = '6e1f7d0a-8c4b-4f7e-9a52-3d1c0b9e7f21'

const firefox = findFirefox()

describe.runIf(firefox)('in Firefox', () => {
  let browser: Browser
  let page: Page
  const errors: string[] = []
  beforeAll(async () => {
    browser = await launch({
      browser: 'firefox',
      executablePath: firefox,
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }) },
    })
    await browser.installExtension(path.resolve(BUILT))
    page = await browser.newPage()
    page.setDefaultTimeout(10_000)
    page.on('pageerror', (error) => errors.push(String(error)))
    await open(page)
  })
  afterAll(() => browser?.close())

  test('the sidebar’s page takes an account by hand and answers by key', async () => {
    await enterByHand(page)
    await page.keyboard.press('y')
    await page.waitForSelector('[data-row="ready.problem"] input[value="yes"]:checked')
    await page.waitForSelector('.saved[data-state="saved"]')
  })

  test('what was answered is there after a restart of the page', async () => {
    await open(page)
    await enterByHand(page)
    await page.waitForSelector('[data-row="ready.problem"] input[value="yes"]:checked')
    expect(errors).toEqual([])
  })
})

/** In Firefox the promise of such a navigation never settles, so what matters is waited for. */
async function open(page: Page): Promise<void> {
  page.goto(`moz-extension://${HOST}/sidepanel.html`).catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, 700))
  await page.waitForSelector('.panel form')
}

async function enterByHand(page: Page): Promise<void> {
  const [name, domain] = await page.$$('.panel form input')
  await name?.type('Umbra Systems')
  await domain?.type('umbra-systems.example')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.account-name')
}
