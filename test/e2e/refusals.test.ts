// Pages that no extension may read: the panel says so in words, and takes the account by hand.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Harness, startBrowser } from './harness'
import { html, PAPER } from './pages'

const DOWN = 'https://www.nobody-answers.example/'
const LOCAL = 'https://www.sign-in.example/'

let browser: Harness
beforeAll(async () => {
  browser = await startBrowser({ fixtures: { [LOCAL]: html('<title>Sign in</title><main><h1>Sign in</h1></main>') } })
})
afterAll(() => browser.close())

test.each([
  ['a page of the browser', 'chrome://version/', 'refused.browser-page'],
  ['a blank tab', 'about:blank', 'refused.blank'],
  ['a PDF', PAPER, 'refused.pdf'],
  ['a page that did not load', DOWN, 'refused.error-page'],
])('%s is refused in words', async (_, url, words) => {
  const page = await browser.context.newPage()
  await page.goto(url).catch(() => page.waitForURL('chrome-error://**'))
  const panel = await browser.press(page)
  await panel.is('refused')
  expect(await panel.says(words)).toBe(true)
  await page.close()
})

test('an account is entered by hand where nothing can be read, and kept', async () => {
  const page = await browser.open('chrome://version/')
  const panel = await browser.press(page)
  await panel.is('refused')
  await panel.enterByHand('Umbra Systems', 'umbra-systems.example')
  await panel.shows('Umbra Systems')
  await panel.press('y')
  await panel.saved()
  await panel.page.reload()
  await panel.is('refused')
  await panel.enterByHand('Umbra Systems', 'umbra-systems.example')
  await panel.shows('Umbra Systems')
  await expect.poll(() => panel.answers()).toMatchObject({ 'ready.problem': 'yes' })
})

test('a page without a company is no company', async () => {
  const panel = await browser.press(await browser.open(LOCAL))
  await panel.page.locator('.panel:not([data-status="starting"]):not([data-status="reading"])').waitFor()
  expect(await panel.page.locator('.account-name').allInnerTexts()).not.toContain('Sign in')
})
