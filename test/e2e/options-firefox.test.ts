// The options page in Firefox, which has no folder picker: it opens, explains the way by file, and keeps a version.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFirefox } from '../tools/firefox.mjs'

const BUILT = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url))
const ID = 'touchstone@touchstone.example'
const HOST = '6e1f7d0a-8c4b-4f7e-9a52-3d1c0b9e7f22'

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
  })
  afterAll(() => browser?.close())

  test('a folder cannot be chosen, and the page says what to do instead', async () => {
    await open(page, '#/backup')
    await page.waitForSelector('#folder ~ .notice a[href="#/files"]')
  })

  test('a changed weight is a new version that is still there after a restart of the page', async () => {
    await open(page, '#/profiles/default/criteria')
    const weight = '[id="field-criteria/fit.technical/weight"]'
    await page.waitForSelector(weight)
    await page.$eval(weight, (field) => (field as HTMLInputElement).select())
    await page.type(weight, '2')
    await page.click('.save-bar .button.primary')
    await page.waitForSelector('.save-line input')
    const [note, rep] = await page.$$('.save-line input')
    await note?.type('Platforms decide')
    await rep?.type('Rep One')
    await page.click('.save-line button[type=submit]')
    await page.waitForSelector('.save-bar', { hidden: true })
    await open(page, '#/profiles/default/versions')
    await page.waitForFunction(() => document.querySelectorAll('.version').length === 2)
    expect(errors).toEqual([])
  })
})

/** In Firefox the promise of such a navigation never settles, so what matters is waited for. */
async function open(page: Page, hash: string): Promise<void> {
  page.goto('about:blank').catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, 300))
  page.goto(`moz-extension://${HOST}/options.html${hash}`).catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, 700))
  await page.waitForSelector('main h2')
}
