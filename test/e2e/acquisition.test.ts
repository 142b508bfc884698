// Acquisition in the built extension: figures with digits of any script, the three rules by name, strategy, and overriding a No.
import { afterAll, beforeAll, expect, test } from 'vitest'
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

const section = () => panel.page.locator('#section-acquisition')
const rules = () => section().locator('.rules b').allInnerTexts()

test('the three rules are named with their results, and say what is missing before there are figures', async () => {
  await section().locator('summary', { hasText: 'Numbers' }).click()
  await section().locator('.rules').waitFor()
  expect(await rules()).toEqual(['figures missing', 'figures missing', 'figures missing'])
  const figures = {
    'Revenue a month': '۲٬۰۰۰',
    'Gross margin, %': '80',
    'Lifetime, months': '36',
    'Cost to acquire': '15,000',
    Onboarding: '3000',
    'First support': '1200',
    Currency: 'try',
  }
  for (const [label, figure] of Object.entries(figures)) await section().getByLabel(label, { exact: true }).fill(figure)
  await expect.poll(rules).toEqual(['met', 'met', 'missed'])
  expect(await section().locator('.rule-result').innerText()).toBe('Value at least 3 × full cost: met')
  expect(await section().locator('.figures').innerText()).toMatch(/TRY\s*57,600/)
})

test('a cost that misses is Partly once the account is strategic, with the reason kept', async () => {
  await section().getByLabel('Cost to acquire', { exact: true }).fill('150000')
  const answer = async () => (await panel.answers())['acquisition.cost']
  await expect.poll(answer).toBe('no')
  await section().getByRole('checkbox', { name: 'Strategically important' }).check()
  await section().getByLabel('Reason', { exact: true }).fill('Lighthouse customer')
  await expect.poll(answer).toBe('partly')
})

test('a disqualification is overridden with a reason, which stays in sight and can be withdrawn', async () => {
  await panel.goTo('fit.technical')
  await panel.press('n')
  await panel.goTo('fit.technical')
  await panel.press('e')
  const form = panel.page.locator('[data-row="fit.technical"] .detail form')
  await form.locator('textarea').fill('We run on mainframes only.')
  await form.locator('input[type="url"]').fill('https://acme.example/systems')
  await form.locator('button[type=submit]').click()
  const tier = async () => (await panel.verdict()).tier
  await expect.poll(tier).toBe('X')
  const reasons = panel.page.locator('.reasons')
  await reasons.getByRole('button', { name: 'Override, with a reason' }).click()
  await reasons.getByLabel('Why it does not count').fill('They move next year')
  await reasons.getByRole('button', { name: 'Save' }).click()
  await expect.poll(tier).not.toBe('X')
  await reasons.getByText('They move next year').waitFor()
  await reasons.getByRole('button', { name: 'Withdraw' }).click()
  await expect.poll(tier).toBe('X')
})
