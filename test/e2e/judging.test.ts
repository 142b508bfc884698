// An account under more than one profile, in the built extension.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEFAULT_PROFILE } from '../../lib/icp/profile'
import type { Panel } from '../tools/panel.mjs'
import { type Harness, startBrowser } from './harness'
import { ACME } from './pages'

let browser: Harness
let panel: Panel
beforeAll(async () => {
  browser = await startBrowser()
  panel = await browser.press(await browser.open(ACME))
  await panel.shows('Acme Instruments')
})
afterAll(() => browser.close())

const PROFILE = {
  id: 'profile-1',
  hlc: '0000000010000elsewhere',
  device: 'elsewhere',
  rep: 'Manager',
  v: 1,
  kind: 'profile',
  body: { ...DEFAULT_PROFILE, id: 'public', name: 'Public sector', criteria: { 'able.means': { name: 'Has a vote' } } },
}

async function judgeBy(name: string): Promise<void> {
  await panel.page.locator('.menu-button').click()
  await panel.page.locator('#menu').getByLabel(name).check()
}

const answer = async () => (await panel.answers())['ready.problem']

test('a second profile of the log can be judged by; each has answers of its own', async () => {
  await panel.goTo('ready.problem')
  await panel.press('y')
  expect(await panel.page.locator('#menu input[name=profile]').count()).toBe(0)
  const report = await panel.dryRun({ name: 'profile.jsonl', text: `${JSON.stringify(PROFILE)}\n` })
  expect(report).toMatchObject({ added: 1, refused: 0 })
  await panel.applyImport()
  await judgeBy('Public sector')
  await panel.page.locator('[data-row="able.means"]').getByText('Has a vote').waitFor()
  await expect.poll(answer).toBe('unknown')
  await panel.goTo('ready.problem')
  await panel.press('n')
  await panel.saved()
  await judgeBy('Ideal customer')
  await expect.poll(answer).toBe('yes')
})

test('the choice is remembered by the next panel', async () => {
  await judgeBy('Public sector')
  await expect.poll(answer).toBe('no')
  await panel.page.reload()
  await panel.page.locator('.panel:not([data-status="starting"])').waitFor()
  await panel.page.locator('.menu-button').click()
  expect(await panel.page.locator('#menu').getByLabel('Public sector').isChecked()).toBe(true)
})
