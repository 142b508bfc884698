// The options page for everyone: what axe finds in a real browser, at every place, wide and narrow, light and dark.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Harness, startBrowser } from './harness'
import { type OptionsPage, openOptions } from './options-page'
import { ACME } from './pages'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const PLACES = [
  '#/profiles',
  '#/profiles/new',
  ...['situation', 'criteria', 'scoring', 'acquisition', 'catalysts', 'reasons', 'versions', 'whatif'].map(
    (part) => `#/profiles/default/${part}`,
  ),
  '#/situation',
  '#/reminders',
  '#/backup',
  '#/files',
  '#/privacy',
  '#/look',
  '#/diagnostics',
]

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let browser: Harness
  let options: OptionsPage
  beforeAll(async () => {
    browser = await startBrowser({ colorScheme })
    options = await openOptions(browser, '#/profiles/default/criteria')
    await options.page.setViewportSize({ width: 1280, height: 900 })
    await options.fill('criteria/fit.technical/weight', '2')
  })
  afterAll(() => browser.close())

  test.each(PLACES)('%s', async (place) => {
    await options.go(place)
    await options.page.locator('details').evaluateAll((folds) => {
      for (const fold of folds.slice(0, 4)) fold.setAttribute('open', '')
    })
    for (const width of [1280, 360, 280]) {
      expect(await options.overflow(width), `${width}`).toBeLessThanOrEqual(0)
      expect(await problems(options), `${width}`).toEqual([])
    }
    await options.page.setViewportSize({ width: 1280, height: 900 })
  })
})

describe('the theme', () => {
  test('that is chosen here is the panel’s too', async () => {
    const browser = await startBrowser({ colorScheme: 'light' })
    const panel = await browser.press(await browser.open(ACME))
    const options = await openOptions(browser, '#/look')
    const ground = (page: typeof options.page) =>
      page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
    const light = await ground(options.page)
    await options.page.getByRole('radio', { name: 'Dark' }).check({ force: true })
    await expect.poll(() => ground(options.page)).not.toBe(light)
    await expect.poll(() => ground(panel.page)).toBe(await ground(options.page))
    await options.page.reload()
    await expect.poll(() => ground(options.page)).not.toBe(light)
    await browser.close()
  })
})

type Violation = { id: string; impact?: string; nodes: { html: string; any: { message: string }[] }[] }

async function problems({ page }: OptionsPage): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = (await page.evaluate('axe.run()')) as { violations: Violation[] }
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.any[0]?.message ?? ''}`))
}
