// Acquisition efficiency, walked through: the three rules, figures from account, kind of account and profile, the cycle against the frame.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COST_RULES } from '../../lib/icp/profile'
import { type Panel, wordsOf } from '../tools/panel.mjs'
import { bring, byAna } from './colleague'
import { type OptionsPage, words } from './options-page'
import { ACCOUNT, startWalk, type Walk } from './walk'
import { daysAgo } from './work'

let walk: Walk
let panel: Panel
let options: OptionsPage
beforeAll(async () => {
  walk = await startWalk('acquisition')
  ;({ options, panel } = walk)
})
afterAll(() => walk.browser.close())

const section = () => panel.page.locator('#section-acquisition')
const answerOf = async (id: string) => (await panel.answers())[`acquisition.${id}`]
const type = (label: string, text: string) => section().getByLabel(label, { exact: true }).fill(text)
const figures = async () => (await section().locator('.figures').innerText()).replace(/\s+/g, ' ')

test('every rule can be the profile’s, and judges by its own figure; payback in months of one’s own', async () => {
  await section().locator('summary', { hasText: 'Numbers' }).click()
  // Value 2.000 × 80 % × 36 = 57.600; full cost 20.800 + 3.000 + 1.200 = 25.000; ratio 2,3; payback 15,6 months; limit 1.600.
  await type('Revenue a month', '2.000,00')
  await type('Gross margin, %', '۸۰')
  await type('Lifetime, months', '٣٦')
  await type('Cost to acquire', '20 800')
  await type('Onboarding', '3k')
  await type('First support', '1,200')
  await type('Currency', 'jpy')
  const expected = { ratio: 'partly', payback: 'yes', murphy: 'no' } as const
  for (const rule of COST_RULES) {
    await options.page.getByRole('radio', { name: words(`value.rule.${rule}`) }).check({ force: true })
    if (rule === 'payback') await options.fill('acquisition/paybackMonths', '16')
    // The first of them is the profile’s already.
    if (rule !== 'ratio') await options.save(`By ${rule}`, rule === 'payback' ? 'Rep One' : undefined)
    await section()
      .locator('.rules [data-used]')
      .getByText(wordsOf(`rule.${rule}`).slice(0, 12))
      .waitFor()
    await expect.poll(() => answerOf('cost')).toBe(expected[rule])
    expect(await section().locator('.rule-result').getAttribute('data-result')).toBe(expected[rule])
  }
  expect(await figures()).toContain(
    'Lifetime value ¥57,600 Full cost ¥25,000 Value to cost 2.3× Payback 16 months Value ÷ months ¥1,600',
  )
})

test('what an account leaves open comes from its kind by headcount, else from the profile', async () => {
  for (const label of ['Revenue a month', 'Cost to acquire', 'Currency']) await type(label, '')
  await options.fill('acquisition/defaults/monthlyRevenue', '500')
  await options.fill('acquisition/defaults/currency', 'USD')
  await options.click('segments.add')
  await options.fill('acquisition/segments/0/name', 'Small firms')
  await options.fill('acquisition/segments/0/employees/max', '200')
  await options.fill('acquisition/segments/0/defaults/monthlyRevenue', '4000')
  await options.save('Defaults')
  const grey = () => section().getByLabel('Revenue a month', { exact: true }).getAttribute('placeholder')
  await expect.poll(grey).toBe('500')
  expect(await figures()).toContain('Lifetime value $14,400')
  await bring(panel, [byAna(1, { kind: 'account', account: ACCOUNT, facts: { employees: { min: 51, max: 200 } } })])
  await expect.poll(grey).toBe('4,000')
  expect(await figures()).toContain('Lifetime value $115,200')
})

test('the cycle fits the frame, nearly, or not; closed windows of profile and account move the last day to start', async () => {
  // A frame of 200 days that ends in 100: 25 % of it are 50 days of grace.
  await options.go('#/profiles/default/situation')
  await options.fill('situation/start', daysAgo(100))
  await options.fill('situation/end', daysAgo(-100))
  await options.save('A frame')
  const last = () => section().locator('.last-start').innerText()
  const shown = (day: string) =>
    new Date(day).toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'short',
      ...(day.slice(0, 4) === daysAgo(0).slice(0, 4) ? {} : { year: 'numeric' }),
      timeZone: 'UTC',
    })
  for (const [days, fits] of Object.entries({ 90: 'yes', 120: 'partly', 160: 'no' })) {
    await type('Buying cycle, days', days)
    await expect.poll(() => answerOf('cycle')).toBe(fits)
  }
  await type('Buying cycle, days', '90')
  await expect.poll(last).toContain(shown(daysAgo(-10)))
  await options.go('#/profiles/default/acquisition')
  await options.click('windows.add')
  await options.fill('acquisition/closedWindows/0/start', daysAgo(-20))
  await options.fill('acquisition/closedWindows/0/end', daysAgo(-39))
  await options.save('Holidays')
  await expect.poll(() => answerOf('cycle')).toBe('partly')
  await expect.poll(last).toContain(shown(daysAgo(10)))
  await section()
    .getByText(/^For every account: /)
    .waitFor()
  await section()
    .getByRole('button', { name: wordsOf('windows.add') })
    .click()
  await type('First day', daysAgo(-40))
  await type('Last day', daysAgo(-89))
  await expect.poll(() => answerOf('cycle')).toBe('no')
  await expect.poll(last).toContain(shown(daysAgo(60)))
})
