// The panel follows the tab: in-page moves, other tabs, other sites. What belongs to one account never lands on another.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Panel, select } from '../tools/panel.mjs'
import { type Harness, startBrowser } from './harness'
import { ACME, GLOBEX, INITECH, NEWS, SITE } from './pages'

let browser: Harness
let panel: Panel
let page: Awaited<ReturnType<Harness['open']>>
beforeAll(async () => {
  browser = await startBrowser()
  page = await browser.open(GLOBEX)
  panel = await browser.press(page)
})
afterAll(() => browser.close())

test('a company page of LinkedIn is recognised, with facts that one click keeps', async () => {
  await panel.shows('Globex Robotics')
  expect(await panel.facts()).toEqual(expect.arrayContaining([expect.stringContaining('Industrial Automation')]))
  expect(await panel.kept()).toEqual([])
  await panel.keep('Industrial Automation')
  await expect.poll(() => panel.kept()).toEqual(['Industrial Automation'])
})

test('an in-page move comes with the new name, though its content is late', async () => {
  await panel.press('y', 'n')
  await panel.saved()
  await page.locator('a.other').click()
  await page.waitForURL(INITECH)
  await panel.shows('Initech Analytics')
  expect(await panel.answers()).toMatchObject({ 'ready.problem': 'unknown', 'ready.aware': 'unknown' })
})

test('a quote of the new page is evidence of the new account alone', async () => {
  await panel.goTo('ready.problem')
  await select(page, '.story')
  await panel.press('e')
  await expect.poll(() => panel.evidence('ready.problem')).toBe(1)
  await page.goBack()
  await panel.shows('Globex Robotics')
  await expect.poll(() => panel.answers()).toMatchObject({ 'ready.problem': 'yes', 'ready.aware': 'no' })
  expect(await panel.evidence('ready.problem')).toBe(0)
})

test('another tab that nobody granted says what to press, and pressing reads it', async () => {
  const other = await browser.open(ACME)
  await other.bringToFront()
  await panel.is('press')
  await browser.press(other)
  await panel.shows('Acme Instruments')
  await page.bringToFront()
  await panel.shows('Globex Robotics')
})

test('a move to another site ends the access until the button is pressed', async () => {
  await page.goto(SITE)
  await panel.is('press')
  await browser.press(page)
  await panel.shows('Northwind Freight')
})

test('a page of news asks which company it is about, and takes the answer', async () => {
  const news = await browser.open(NEWS)
  await browser.press(news)
  await panel.is('choose')
  await expect.poll(() => panel.choices()).toEqual(expect.arrayContaining(['Acme Instruments', 'Globex Robotics']))
  await panel.choose('Acme Instruments')
  await panel.shows('Acme Instruments')
  await news.close()
})

test('a notice that comes above the questions leaves the one in focus in sight', async () => {
  await panel.page.setViewportSize({ width: 360, height: 640 })
  await page.bringToFront()
  await panel.shows('Northwind Freight')
  await panel.pin()
  await panel.press('j', 'j', 'j', 'j', 'j', 'j')
  const below = () =>
    panel.page.evaluate(() => {
      const bottomOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0
      return bottomOf('[data-row]:focus-within') - bottomOf('.scroll')
    })
  expect(await below()).toBeLessThan(1)
  await page.goto(ACME)
  await panel.page.locator('.top .notice').waitFor()
  await expect.poll(below).toBeLessThan(1)
})
