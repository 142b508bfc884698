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
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
        'extensions.webextOptionalPermissionPrompts': false,
      },
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

  test('the worker counts what is due and tells of it once a day, if it is let', async () => {
    await page.keyboard.press('d')
    await page.waitForSelector('form.decide')
    await page.click('form.decide input[value="develop"] + span')
    // How a day is typed depends on the browser's language.
    await page.$eval('form.decide input[type="date"]', (field) => {
      ;(field as HTMLInputElement).valueAsDate = new Date()
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    const name = await page.$('#decision-rep input')
    await name?.type('Rep One')
    await page.click('form.decide button[type="submit"]')
    await page.waitForSelector('form.decide', { hidden: true })
    page.goto(`moz-extension://${HOST}/options.html#/reminders`).catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 700))
    await page.waitForSelector('main select', { timeout: 10_000 })
    const [, digest] = await page.$$('main input[type="checkbox"]')
    await digest?.click()
    await page.waitForSelector('main select:enabled')
    await page.select('main select', '0')
    await expect.poll(() => page.evaluate('browser.action.getBadgeText({})')).toBe('1')
    // Without a display nothing is shown, so the browser lists nothing either; what was told is written down.
    await expect.poll(() => page.evaluate('browser.storage.local.get("told").then(({ told }) => told.length)')).toBe(1)
    expect(await page.evaluate('browser.alarms.get("round").then(({ periodInMinutes }) => periodInMinutes)')).toBe(15)
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
