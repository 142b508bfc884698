// What axe finds in the panel, in every state that a rep meets, light and dark.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Panel, select } from '../tools/panel.mjs'
import { type Harness, startBrowser } from './harness'
import { ACME, NEWS, SITE } from './pages'
import { daysAgo } from './work'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let browser: Harness
  let panel: Panel
  let page: Awaited<ReturnType<Harness['open']>>
  beforeAll(async () => {
    browser = await startBrowser({ colorScheme })
    page = await browser.open(SITE)
    panel = await browser.press(page)
    await panel.shows('Northwind Freight')
  })
  afterAll(() => browser.close())

  test('a fresh account', async () => expect(await problems(panel)).toEqual([]))

  test('an account with answers, evidence, a catalyst and all folds open', async () => {
    await panel.press('y', 'n', 'p')
    await panel.goTo('ready.problem')
    await select(page, '#pain')
    await panel.press('e')
    await expect.poll(() => panel.evidence('ready.problem')).toBe(1)
    await panel.noteCatalyst({ kind: 'layoffs', day: daysAgo(3) })
    await panel.page.locator('details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '')
    })
    expect(await problems(panel)).toEqual([])
  })

  test.each([
    ['the decision', 'd'],
    ['the form of a catalyst', 'c'],
    ['the help', '?'],
  ])('%s', async (_, key) => {
    await panel.press(key)
    await panel.page.locator('form.decide, form.card, dialog').first().waitFor()
    expect(await problems(panel)).toEqual([])
    await panel.press('Escape')
  })

  test('why this score', async () => {
    await panel.page.locator('.score-button').click()
    await panel.page.locator('dialog table').first().waitFor()
    expect(await problems(panel)).toEqual([])
    await panel.press('Escape')
  })

  test('a page about several companies, one without access, and one that cannot be read', async () => {
    await browser.press(await browser.open(NEWS))
    await panel.is('choose')
    expect(await problems(panel)).toEqual([])
    await (await browser.open(ACME)).bringToFront()
    await panel.is('press')
    expect(await problems(panel)).toEqual([])
    await browser.press(await browser.open('chrome://version/'))
    await panel.is('refused')
    expect(await problems(panel)).toEqual([])
  })

  test('nothing scrolls sideways at 360 and at 280 px', async () => {
    await page.bringToFront()
    await panel.shows('Northwind Freight')
    for (const width of [360, 280]) {
      await panel.page.setViewportSize({ width, height: 800 })
      expect(
        await panel.page.evaluate('document.documentElement.scrollWidth - innerWidth'),
        `${width}`,
      ).toBeLessThanOrEqual(0)
    }
  })
})

type Violation = { id: string; impact?: string; nodes: { html: string; any: { message: string }[] }[] }

/** Serious and critical findings, each with where and what. */
async function problems({ page }: Panel): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = (await page.evaluate('axe.run()')) as { violations: Violation[] }
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.any[0]?.message ?? ''}`))
}
