// The journey, walked through: seven stages under four coarse steps, seven questions at each with their hints, and what contradicts.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CONTRADICTIONS, type ContradictionCode } from '../../lib/icp/contradictions'
import { JOURNEY, QUESTIONS } from '../../lib/icp/framework/journey'
import { ASPECTS } from '../../lib/icp/stage'
import type { NewRecord } from '../../lib/log/context'
import { type Panel, wordsOf } from '../tools/panel.mjs'
import { bring, byAna } from './colleague'
import { type OptionsPage, words } from './options-page'
import { SITE } from './pages'
import { ACCOUNT, startWalk, type Walk } from './walk'
import { daysAgo } from './work'

let walk: Walk
let panel: Panel
let options: OptionsPage
beforeAll(async () => {
  walk = await startWalk('situation')
  ;({ options, panel } = walk)
})
afterAll(() => walk.browser.close())

const section = () => panel.page.locator('#section-journey')
const stage = () => section().getByLabel(words('journey.stage'), { exact: true })
const answer = async (id: string, key: string) => {
  await panel.goTo(id)
  await panel.press(key)
}

test.each(JOURNEY)('$id: its coarse step, what it means, and seven questions with a hint each', async (one) => {
  if (one === JOURNEY[0]) await panel.press('Alt+Digit8')
  await stage().selectOption(one.id)
  const here = section().locator('.aida [aria-current]')
  await expect.poll(() => here.innerText()).toBe(wordsOf(`aida.${one.aida}`))
  await section().getByText(one.meaning).waitFor()
  const fold = section().locator('.journey > details[open]')
  for (const aspect of ASPECTS) {
    const field = fold.getByLabel(QUESTIONS[aspect], { exact: true })
    expect(await field.getAttribute('placeholder')).toBe(one.hints[aspect])
  }
  await fold.getByRole('button', { name: `Take the hint: ${QUESTIONS.feel}` }).click()
  expect(await fold.getByLabel(QUESTIONS.feel, { exact: true }).inputValue()).toBe(one.hints.feel)
  await fold.getByLabel(QUESTIONS.pains, { exact: true }).fill(`Ours at ${one.id}`)
  await fold.getByText('2 of 7').waitFor()
})

/** A contradiction stands beside this row; that of a whole account above all rows. */
const BESIDE: Record<ContradictionCode, string | undefined> = {
  exploring: 'willing.exploring',
  'urgent-unaware': 'ready.urgent',
  'means-funded': 'able.means',
  'resource-layoffs': 'fit.resource',
  'cycle-by-hand': 'acquisition.cycle',
  'quote-thrice': 'able.buying',
  'unproven-a': undefined,
  'no-buyer': 'able.authority',
}
const flag = (code: ContradictionCode) => {
  const row = BESIDE[code]
  return panel.page.locator(`${row ? `[data-row="${row}"]` : '.panel'} [data-contradiction="${code}"]`)
}
const AGREED = CONTRADICTIONS.filter((code) => code !== 'unproven-a')

test('what does not go together is flagged beside what contradicts, and nothing is corrected', async () => {
  await options.fill('situation/start', daysAgo(10))
  await options.fill('situation/end', daysAgo(-10))
  await options.save('A short frame', 'Rep One')
  for (const code of CONTRADICTIONS) expect(await flag(code).count(), code).toBe(0)
  const event = {
    kind: 'catalyst',
    account: ACCOUNT,
    quote: '',
    title: '',
    grade: 'observed',
    captured: daysAgo(3),
  } as const
  const quote = (criterion: string): NewRecord => {
    const said = { quote: 'We grow by half every year.', title: 'About', grade: 'observed', day: daysAgo(3) } as const
    return { kind: 'evidence', account: ACCOUNT, criterion, ...said }
  }
  await bring(panel, [
    byAna(3, { ...event, catalyst: 'funding', day: daysAgo(80) }),
    byAna(3, { ...event, catalyst: 'layoffs', day: daysAgo(50) }),
    ...['ready.problem', 'able.buying', 'growth.expansion'].map((id) => byAna(3, quote(id))),
    byAna(3, {
      kind: 'person',
      account: ACCOUNT,
      person: 'p1',
      fields: { role: 'Head of tools', customer: 'executor' },
    }),
  ])
  const said = {
    'willing.exploring': 'n',
    'ready.aware': 'n',
    'ready.urgent': 'y',
    'able.means': 'n',
    'fit.resource': 'y',
  }
  const proven = { 'ready.problem': 'y', 'able.buying': 'y', 'growth.expansion': 'y' }
  for (const [id, key] of Object.entries({ ...said, ...proven })) await answer(id, key)
  await panel.page.locator('#section-acquisition summary', { hasText: 'Numbers' }).click()
  await panel.page.getByLabel(words('economics.cycleDays'), { exact: true }).fill('90')
  await answer('acquisition.cycle', 'y')
  for (const code of AGREED) await flag(code).waitFor()
  expect(await panel.answers()).toMatchObject({
    'willing.exploring': 'no',
    'able.means': 'no',
    'acquisition.cycle': 'yes',
  })
  await section().locator('[data-contradiction="exploring"]').waitFor()
})

test('each flag goes when what it tells of is put right', async () => {
  const right = {
    'willing.exploring': 'y',
    'ready.aware': 'y',
    'able.means': 'y',
    'fit.resource': 'p',
    'able.buying': 'p',
  }
  for (const [id, key] of Object.entries(right)) await answer(id, key)
  const cycle = panel.page.locator('[data-row="acquisition.cycle"]')
  await cycle.getByRole('button', { name: wordsOf('computed.back') }).click()
  await panel.press('Alt+Digit7')
  await panel.page.getByRole('button', { name: 'Remove Head of tools' }).click()
  for (const code of AGREED) await flag(code).waitFor({ state: 'detached' })
})

test('an A that no quote proves is flagged for the whole account', async () => {
  await options.go('#/profiles/default/scoring')
  await options.fill('bands/strong', '60')
  await options.fill('bands/now', '60')
  await options.save('Beliefs are enough')
  const site = await walk.browser.open(SITE)
  await panel.pin()
  await walk.browser.press(site)
  await panel.shows('Northwind Freight')
  for (const id of Object.keys(await panel.answers())) await answer(id, 'y')
  await expect.poll(async () => (await panel.verdict()).tier).toBe('A')
  await flag('unproven-a').waitFor()
})
