// What is due, outcomes and disqualification in the built extension.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Panel } from '../tools/panel.mjs'
import { type Harness, startBrowser } from './harness'
import { ACME, SITE } from './pages'
import { daysAgo } from './work'

let browser: Harness
let panel: Panel
beforeAll(async () => {
  browser = await startBrowser()
  panel = await browser.press(await browser.open(SITE))
  await panel.shows('Northwind Freight')
})
afterAll(() => browser.close())

const page = () => panel.page

test('a disqualification asks why and when to come back', async () => {
  await panel.press('d', '5', 'Enter')
  const form = page().locator('form.decide')
  expect(await form.getByRole('alert').count()).toBeGreaterThanOrEqual(2)
  await form.locator('input[value="day"]').check({ force: true })
  await form.getByLabel('Reason').fill('No budget this year')
  await form.locator('input[type=date]').fill(daysAgo(1))
  await form.getByLabel('Your name').fill('Rep One')
  await form.locator('button[type=submit]').click()
  await expect.poll(() => panel.decision()).toContain('Disqualif')
})

test('on that day it stands in the list of the menu, which opens the account over any page', async () => {
  await browser.press(await browser.open(ACME))
  await panel.shows('Acme Instruments')
  await page().locator('.menu-button').click()
  await page().locator('#menu').getByRole('button', { name: 'What is due' }).click()
  const entry = page().locator('dialog .due-item')
  await entry.waitFor()
  expect(await entry.innerText()).toContain('Come back')
  await entry.click()
  await panel.shows('Northwind Freight')
  await panel.pin()
  await panel.shows('Acme Instruments')
})

test('an outcome is recorded with its day and reason, and taken back', async () => {
  await panel.press('Alt+Digit0')
  const history = page().locator('#section-history')
  await history.locator('form').waitFor()
  await history.locator('input[value="won"]').check({ force: true })
  await history.getByLabel('Reason').fill('Trial with their own data')
  await history.getByRole('button', { name: 'Record' }).click()
  await history.locator('summary', { hasText: 'Outcome: Won' }).waitFor()
  await page().locator('.toast .link-button').last().click()
  await history.locator('summary', { hasText: 'Outcome: none yet' }).waitFor()
})

test('without an account on screen the list stands there, and the button says how many accounts are due', async () => {
  const blank = await browser.open('about:blank')
  await blank.bringToFront()
  const status = () => page().locator('.panel').getAttribute('data-status')
  await expect.poll(status).not.toBe('account')
  await page().getByRole('heading', { name: 'Due · 1' }).waitFor()
  await browser.alarm('round')
  await expect.poll(() => browser.button(blank)).toEqual({ text: '1', title: '1 account is due' })
})
