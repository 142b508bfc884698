// How many keys and stops the longer jobs take: a first profile in two minutes, a person with a job in half of one, at five keys a second.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Panel } from '../tools/panel.mjs'
import { type Harness, startBrowser } from './harness'
import { openOptions } from './options-page'
import { ACME } from './pages'
import { daysAgo } from './work'

let browser: Harness
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** Types and presses on a page, and counts: a stop is a place where the hand has to think of where it is. */
function hands(page: Panel['page']) {
  const spent = { keys: 0, stops: 0 }
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
    spent.keys += keys.length
    spent.stops += keys.filter((key) => key === 'Tab').length
  }
  const type = async (text: string) => {
    await page.keyboard.type(text)
    spent.keys += text.length
  }
  return { spent, press, type }
}

test('three questions make a profile that the panel uses, in far fewer keys than two minutes hold', async () => {
  const { page, used, go } = await openOptions(browser, '#/profiles')
  await page.getByRole('link', { name: 'Answer three questions' }).press('Enter')
  await page.getByRole('heading', { name: 'Answer three questions' }).waitFor()
  const { spent, press, type } = hands(page)
  // What is sold to whom, the problem, the goal with its amount, its currency and its end, a name for it and for oneself.
  await press('Tab', 'ArrowDown', 'ArrowDown', 'Tab')
  await type('Closing the books takes them more than a week every month.')
  await press('Tab', 'ArrowRight', 'Tab')
  await type('250000')
  await press('Tab', 'Tab')
  const [year = '', month = '', day = ''] = daysAgo(-200).split('-')
  await type(month + day + year)
  await press('Tab', 'Tab')
  await type('Finance teams')
  await press('Tab')
  await type('Rep One')
  await press('Enter')
  await page.getByText('Version 1 saved. The panel judges by it.').waitFor()
  expect(await page.locator('[id="field-situation/end"]').inputValue()).toBe(daysAgo(-200))
  await go('#/profiles')
  expect(await used()).toBe('Finance teams')
  expect(spent.stops).toBeLessThanOrEqual(9)
  expect(spent.keys).toBeLessThanOrEqual(120 * 5)
  expect(spent.keys).toBeLessThanOrEqual(120)
})

test('a person with one job takes six stops, and fewer keys than half a minute holds', async () => {
  const panel = await browser.press(await browser.open(ACME))
  await panel.shows('Acme Instruments')
  const { spent, press, type } = hands(panel.page)
  await press('Alt+Digit7')
  const role = panel.page.locator('#section-people').getByLabel('Role')
  await expect.poll(() => role.evaluate((field) => field === document.activeElement)).toBe(true)
  await type('Head of finance')
  await press('Tab', 'Tab', 'Space', 'Tab')
  await type('the month ends')
  await press('Tab')
  await type('close the books')
  await press('Tab')
  await type('report in time')
  await press('Enter')
  await panel.page.getByText('When the month ends, I want to close the books, so I can report in time.').waitFor()
  expect(spent.stops).toBeLessThanOrEqual(6)
  expect(spent.keys).toBeLessThanOrEqual(30 * 5)
})

test('people, journey and numbers are closed until wanted, and stay so over a full pass', async () => {
  const panel = await browser.press(await browser.open(ACME))
  await panel.page.reload()
  await panel.shows('Acme Instruments')
  const open = () =>
    panel.page.locator('.section details[open] > summary').evaluateAll((all) => all.map((one) => one.textContent))
  expect(await open()).toEqual([])
  for (const lazy of ['.people', '.journey', '.figures-form']) expect(await panel.page.locator(lazy).count()).toBe(0)
  await panel.press(...'yypynypy', ...'yyyyyy', ...'yy', ...'yp')
  await panel.saved()
  expect(await open()).toEqual([])
})
