// People and their jobs in the built extension: noted by keys alone, kept, ranked, and printed on one page.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Panel } from '../tools/panel.mjs'
import { type Harness, startBrowser } from './harness'
import { ACME, SITE } from './pages'
import { pagesOf } from './work'

let browser: Harness
let panel: Panel
beforeAll(async () => {
  browser = await startBrowser()
  panel = await browser.press(await browser.open(ACME))
  await panel.shows('Acme Instruments')
})
afterAll(() => browser.close())

const section = () => panel.page.locator('#section-people')

test('a stakeholder with one job is noted without the mouse', async () => {
  await panel.press('Alt+Digit7')
  const role = section().getByLabel('Role')
  await expect.poll(() => role.evaluate((field) => field === document.activeElement)).toBe(true)
  const type = (text: string) => panel.page.keyboard.type(text)
  await type('Head of finance')
  await panel.press('Tab', 'Tab', 'Space', 'Tab')
  await type('the month ends')
  await panel.press('Tab')
  await type('close the books')
  await panel.press('Tab')
  await type('report in time')
  await panel.press('Enter')
  await section().getByText('When the month ends, I want to close the books, so I can report in time.').waitFor()
  expect(await section().locator('.person .chip').innerText()).toBe('Uses it')
  await section().getByText('Nobody yet who').waitFor()
})

test('needs, metric, the four questions and a job map are kept, and the rank shows', async () => {
  await section().getByRole('button', { name: 'Change: close the books' }).click()
  await section().getByLabel('They measure success by').fill('days to close')
  await section().getByLabel('How important').selectOption('9')
  await section().getByLabel('How well served').selectOption('3')
  await section().getByLabel('How often').selectOption('monthly')
  await section().getByLabel('Hurts in').selectOption('time')
  await section().locator('summary', { hasText: 'Job map' }).click()
  for (const step of ['Collect the ledgers', 'Reconcile']) {
    await section().getByLabel('Next step').fill(step)
    await section().getByLabel('Next step').press('Enter')
  }
  await section().locator('summary', { hasText: 'Job map · 2 steps' }).waitFor()
  await section().getByText('#1 · opportunity 15').waitFor()
  await panel.press('Escape')
})

test('all of it is there again after another account was on screen', async () => {
  await panel.saved()
  const other = await browser.open(SITE)
  await browser.press(other)
  await panel.shows('Northwind Freight')
  expect(await panel.page.locator('#section-people .section-note').innerText()).toBe('optional')
  await other.close()
  await panel.shows('Acme Instruments')
  await panel.press('Alt+Digit7')
  await section().getByText('#1 · opportunity 15').waitFor()
})

test('the card of a persona prints on one page', async () => {
  await section().getByRole('button', { name: 'Card of Head of finance' }).click()
  await panel.page.locator('dialog .persona').waitFor()
  const opens = browser.context.waitForEvent('page', (page) => page.url().includes('/print.html'))
  await panel.page.locator('dialog .button.primary').click()
  const sheet = await opens
  await sheet.locator('.print-bar .button:enabled').waitFor()
  const shown = await sheet.locator('.paper').innerText()
  for (const part of ['Head of finance', 'close the books', 'days to close']) expect(shown).toContain(part)
  expect(await pagesOf(browser, sheet)).toBe(1)
  await sheet.close()
})
