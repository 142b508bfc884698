// Outcomes, walked through: all seven with date and reason, and the evaluation that stood before each, which stays as it was.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FRAMEWORK } from '../../lib/icp/framework'
import { OUTCOMES } from '../../lib/icp/records'
import { type Panel, wordsOf } from '../tools/panel.mjs'
import { bring, byAna } from './colleague'
import { words } from './options-page'
import { ACCOUNT, startWalk, type Walk } from './walk'
import { daysAgo } from './work'

let walk: Walk
let panel: Panel
beforeAll(async () => {
  walk = await startWalk('situation')
  panel = walk.panel
})
afterAll(() => walk.browser.close())

const outcomes = () => panel.page.locator('#section-history .outcome')
const lines = async () => (await outcomes().allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))

/** Yes to every row, proven by nothing: of medium fit, and ready now. */
const FORTY_DAYS_AGO = byAna(40, {
  kind: 'revision',
  body: {
    evaluation: 'anas-evaluation',
    account: ACCOUNT,
    profile: { id: 'default', version: 1 },
    answers: Object.fromEntries(FRAMEWORK.map(({ id }) => [id, { value: 'yes' as const }])),
    economics: {},
    notes: '',
  },
})

test('every outcome is recorded with its day and reason, beside the tier that stood before it', async () => {
  await bring(panel, [FORTY_DAYS_AGO])
  await panel.page.locator('#section-history summary', { hasText: 'Outcome: none yet' }).click()
  const form = panel.page.locator('#section-history form')
  await form.locator('button[type=submit]').click()
  for (const key of ['kindMissing', 'reasonMissing']) await form.getByText(wordsOf(`outcome.${key}`)).waitFor()
  for (const [index, outcome] of OUTCOMES.entries()) {
    await form.getByRole('radio', { name: words(`outcome.${outcome}`) }).check({ force: true })
    await form.getByLabel(words('outcome.day')).fill(daysAgo(30 - index))
    await form.getByLabel(words('outcome.reason')).fill(`Reason of ${outcome}`)
    await form.locator('button[type=submit]').click()
    await expect.poll(() => outcomes().count()).toBe(index + 1)
  }
  const shown = await lines()
  for (const [index, outcome] of OUTCOMES.toReversed().entries()) {
    expect(shown[index]).toContain(wordsOf(`outcome.${outcome}`))
    expect(shown[index]).toContain(`Reason of ${outcome}`)
    expect(shown[index]).toContain('Stood at B before')
  }
  await panel.page.locator('#section-history summary', { hasText: 'Outcome: Churned' }).waitFor()
})

test('what is answered later changes nothing of what stood before', async () => {
  const before = await lines()
  await panel.goTo('ready.problem')
  await panel.press('n', 'n', 'n')
  await panel.saved()
  await panel.press('d', '4')
  await panel.page.locator('form.decide').getByLabel('Your name').fill('Rep One')
  await panel.page.locator('form.decide button[type=submit]').click()
  await expect.poll(() => panel.decision()).toContain('Park')
  expect(await lines()).toEqual(before)
})

test('of an outcome before anybody had judged it that is said', async () => {
  const form = panel.page.locator('#section-history form')
  await form.getByRole('radio', { name: words('outcome.lost') }).check({ force: true })
  await form.getByLabel(words('outcome.day')).fill(daysAgo(60))
  await form.getByLabel(words('outcome.reason')).fill('Long ago')
  await form.locator('button[type=submit]').click()
  await outcomes().filter({ hasText: 'Long ago' }).getByText(wordsOf('outcome.unjudged')).waitFor()
  await panel.page.locator('#section-history summary', { hasText: / steps?$/ }).click()
  const steps = panel.page.locator('#section-history .step')
  for (const outcome of OUTCOMES) await steps.getByText(`Reason of ${outcome}`).waitFor()
})
