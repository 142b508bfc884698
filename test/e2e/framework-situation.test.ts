// The situation, walked through: goal and frame, what can be delivered beside the fits, checkpoints with decisions, after the sale.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEFAULT_PROFILE, GOALS } from '../../lib/icp/profile'
import { COURSES } from '../../lib/icp/records'
import { CAPABILITY_OF } from '../../lib/icp/situation'
import type { Panel } from '../tools/panel.mjs'
import { wordsOf } from '../tools/panel.mjs'
import { bring, byAna } from './colleague'
import { type OptionsPage, words } from './options-page'
import { startWalk, type Walk } from './walk'
import { daysAgo } from './work'

let walk: Walk
let options: OptionsPage
let panel: Panel
beforeAll(async () => {
  walk = await startWalk('situation')
  ;({ options, panel } = walk)
})
afterAll(() => walk.browser.close())

const CAPABILITY = {
  product: 'Consolidation is solid; forecasting is a beta.',
  service: 'Two roll-outs a month, onboarding in English and Dutch.',
  technology: 'Cloud only, hosted in the EU.',
}
/** Ninety days, of which the first third ended fifteen days ago. */
const [START, FIRST, END] = [daysAgo(45), daysAgo(15), daysAgo(-45)]

const pick = (key: Parameters<typeof wordsOf>[0]) =>
  options.page.getByRole('radio', { name: words(key) }).check({ force: true })

test('every kind of goal has its amount, and revenue alone a currency', async () => {
  for (const goal of GOALS) {
    await pick(`goal.${goal}`)
    await options.page.getByLabel(words(`goal.amount.${goal}`)).waitFor()
    await options.fill('situation/goal/amount', '100,000')
    const currency = await options.page.getByLabel(words('economics.currency')).count()
    expect([goal, currency]).toEqual([goal, goal === 'revenue' ? 1 : 0])
  }
  await pick('goal.revenue')
  await options.fill('situation/goal/currency', 'EUR')
})

test('checkpoints stand at thirds with what is expected, rounded up, and any day can be chosen instead', async () => {
  await options.fill('situation/start', START)
  await options.fill('situation/end', END)
  const expected = () => options.page.locator('.chips .chip .hint').allInnerTexts()
  expect((await expected()).map((text) => text.match(/[\d,]+/)?.[0])).toEqual(['33,334', '66,667', '100,000'])
  await options.click('checkpoints.own')
  await options.fill('situation/checkpoints/0', daysAgo(44))
  await options.page.getByText('€1,112').waitFor()
  await options.click('checkpoints.add')
  expect(await options.page.locator('[id^="field-situation/checkpoints/"]').count()).toBe(4)
  expect(await options.problems()).toEqual([])
  await options.click('checkpoints.backToThirds')
  expect(await expected()).toHaveLength(3)
})

test('what can be delivered today stands in the panel beside each fit that it bears on', async () => {
  for (const [part, text] of Object.entries(CAPABILITY)) await options.fill(`situation/capability/${part}`, text)
  await options.save('Our first quarter', 'Rep One')
  for (const [fit, part] of Object.entries(CAPABILITY_OF))
    await panel.page.locator(`[data-row="${fit}"] .capability`).getByText(CAPABILITY[part]).waitFor()
})

test('at a checkpoint the measure says how it stands, and the decision is kept with its reason', async () => {
  await options.go('#/situation')
  const { page } = options
  const line = page.locator(`.checkpoint[data-day="${FIRST}"]`)
  const measured = {
    keep: ['33,334', 'on track'],
    tactics: ['23,334', 'watch'],
    version: ['23,333', 'behind'],
  } as const
  for (const course of COURSES) {
    const [amount, status] = measured[course]
    await line.locator('.button').click()
    await line.getByLabel(words('checkpoint.measured')).fill(amount)
    await line.getByLabel(words('checkpoint.day')).fill(FIRST)
    await page.getByRole('radio', { name: words(`course.${course}`) }).check({ force: true })
    expect(await line.getByText(wordsOf('checkpoint.toEditor')).count()).toBe(course === 'version' ? 1 : 0)
    await line.getByLabel(words('checkpoint.reason')).fill(`Because of ${course}`)
    await line.locator('button[type=submit]').click()
    await line.locator(`[data-status="${status}"]`).waitFor()
    const newest = page.locator('#decisions ~ ol > li').first()
    await newest.getByText(`Because of ${course}`).waitFor()
    expect(await newest.innerText()).toContain(`€${amount} of €33,334 expected`)
    expect(await newest.innerText()).toContain(wordsOf(`course.${course}`))
  }
})

test('two machines that saved the same number both stay in sight, and either can be taken up', async () => {
  await bring(panel, [
    byAna(2, { kind: 'profile', body: { ...DEFAULT_PROFILE, version: 2, note: 'Northern', strict: true } }),
  ])
  await options.go('#/profiles/default/versions')
  const versions = options.page.locator('.version b')
  await expect.poll(() => versions.allInnerTexts()).toEqual(['Version 2 · Rep One', 'Version 2 · Ana', 'Version 1'])
  await options.page.locator('[aria-labelledby=compare] select').first().selectOption('Version 2 · Ana')
  const changed = options.page.locator('.table tbody th')
  expect(await changed.allInnerTexts()).toContain('Strict: an A needs all six fits proven')
  await options.page.getByRole('button', { name: 'Take up again: Version 2 · Ana' }).click()
  await options.save('What Ana had')
  expect(await options.version()).toContain('Version 3')
  await options.go('#/profiles/default/versions')
  await options.page.getByRole('button', { name: 'Take up again: Version 2 · Rep One' }).click()
  await options.save('Back again')
})

test('a profile for after the sale has no criteria of the sales cycle', async () => {
  const rows = () => panel.page.locator('[data-row^="acquisition."]').count()
  await expect.poll(rows).toBe(4)
  await options.go('#/profiles/default/situation')
  await options.page.getByLabel(words('field.postSale')).check()
  await options.save('Customers we have')
  await expect.poll(rows).toBe(1)
  await options.go('#/profiles/default/criteria')
  expect(await options.page.getByText(words('criteria.postSale')).count()).toBeGreaterThanOrEqual(3)
})
