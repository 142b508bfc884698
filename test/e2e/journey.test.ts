// The journey in the built extension: a stage, its questions, and what contradicts it flagged beside its row.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Panel } from '../tools/panel.mjs'
import { type Harness, startBrowser } from './harness'
import { ACME, SITE } from './pages'

let browser: Harness
let panel: Panel
beforeAll(async () => {
  browser = await startBrowser()
  panel = await browser.press(await browser.open(ACME))
  await panel.shows('Acme Instruments')
})
afterAll(() => browser.close())

const section = () => panel.page.locator('#section-journey')

test('a stage is picked, shows in the coarse view, and contradicts a No on exploring', async () => {
  await panel.goTo('willing.exploring')
  await panel.press('n')
  await panel.press('Alt+Digit8')
  await section().getByLabel('Stage').selectOption('selection')
  expect(await section().locator('.aida [aria-current]').innerText()).toBe('Desire')
  const row = panel.page.locator('[data-row="willing.exploring"]')
  await row.locator('[data-contradiction="exploring"]').waitFor()
  await panel.goTo('willing.exploring')
  await panel.press('y')
  await row.locator('[data-contradiction]').waitFor({ state: 'detached' })
})

test('a question is answered in own words or by its hint, and both stay', async () => {
  await panel.press('Alt+Digit8')
  const feel = section().getByLabel('What do they think or feel?', { exact: true })
  expect(await feel.getAttribute('placeholder')).not.toBe('')
  await feel.fill('Afraid to choose wrongly')
  await section().getByRole('button', { name: 'Take the hint: What moves them?' }).click()
  await section().getByText('2 of 7').waitFor()
  await panel.saved()
  const other = await browser.open(SITE)
  await browser.press(other)
  await panel.shows('Northwind Freight')
  await other.close()
  await panel.shows('Acme Instruments')
  await panel.press('Alt+Digit8')
  await expect.poll(() => feel.inputValue()).toBe('Afraid to choose wrongly')
})
