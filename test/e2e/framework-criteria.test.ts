// The criteria, walked through: every question with its words and signals, what a team makes of them, knock-outs, and the gate.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FRAMEWORK } from '../../lib/icp/framework'
import { GROUPS } from '../../lib/icp/framework/criterion'
import { type Panel, wordsOf } from '../tools/panel.mjs'
import { bring, byAna } from './colleague'
import { type OptionsPage, words } from './options-page'
import { ACCOUNT, startWalk, type Walk } from './walk'
import { daysAgo } from './work'

let walk: Walk
let panel: Panel
let options: OptionsPage
beforeAll(async () => {
  walk = await startWalk('criteria')
  ;({ options, panel } = walk)
})
afterAll(() => walk.browser.close())

const MUSTS = FRAMEWORK.filter(({ role }) => role === 'must').map(({ id }) => id)
const FITS = MUSTS.filter((id) => id.startsWith('fit.'))
const row = (id: string) => panel.page.locator(`[data-row="${id}"]`)
const answer = async (id: string, key: string) => {
  await panel.goTo(id)
  await panel.press(key)
}
const gate = () => panel.page.locator('#section-success .gate-state').getAttribute('data-gate')
const tier = async () => (await panel.verdict()).tier

test.each(FRAMEWORK)('$id: question, what each answer looks like, what to look for', async (criterion) => {
  const strategic = criterion.role === 'override'
  const box = strategic ? panel.page.locator('.strategic') : row(criterion.id)
  if (!strategic) await panel.goTo(criterion.id)
  await box.getByRole('button', { name: wordsOf('row.rubric').replace('{name}', criterion.name) }).click()
  const shown = await box.innerText()
  const { question, yes, partly, no, signals } = criterion
  for (const text of [criterion.name, question, yes, partly, no, ...signals]) expect(shown).toContain(text)
  expect(await box.locator('abbr').count()).toBe(criterion.role === 'must' ? 1 : 0)
})

test('a proven No on any must disqualifies, an unproven one is only suspected', async () => {
  const quote = { kind: 'evidence', title: 'A page', grade: 'observed', day: daysAgo(1) } as const
  const proof = MUSTS.map((criterion) =>
    byAna(1, { ...quote, account: ACCOUNT, criterion, quote: `About ${criterion}` }),
  )
  await answer(MUSTS[0] ?? '', 'n')
  await row(MUSTS[0] ?? '')
    .getByText(wordsOf('row.suspected'))
    .waitFor()
  expect(await tier()).not.toBe('X')
  await bring(panel, proof)
  for (const id of MUSTS) {
    await answer(id, 'n')
    await expect.poll(tier, { message: id }).toBe('X')
    await answer(id, 'y')
    await expect.poll(tier, { message: id }).not.toBe('X')
  }
})

test('the gate of the six fits is pass, stretch, a bad fit or unproven', async () => {
  expect(FITS).toHaveLength(6)
  await expect.poll(gate).toBe('pass')
  await answer('fit.functional', 'u')
  await expect.poll(gate).toBe('unproven')
  await answer('fit.functional', 'p')
  const [initial, future] = [row('stretch.initial'), row('stretch.future')]
  for (const question of [initial, future]) await question.locator('input[value="yes"]').check({ force: true })
  await expect.poll(gate).toBe('stretch')
  await future.locator('input[value="no"]').check({ force: true })
  await expect.poll(gate).toBe('bad fit')
  await panel.page.getByText(wordsOf('knockout.badFit')).waitFor()
  await panel.page.getByText(`Answered with No: “${wordsOf('stretch.future')}”`).waitFor()
})

test('a disqualification is for now: it says when to come back, for each of the three reasons', async () => {
  const cases = {
    capability: ['What exactly', 'AS/400 connector', 'Come back when we can do it: AS/400 connector'],
    change: ['What exactly', 'a new board', 'Come back when they change: a new board'],
    day: ['Look again on', '2031-01-05', 'Come back on 5 Jan 2031'],
  } as const
  for (const [when, [label, text, shown]] of Object.entries(cases)) {
    await panel.press('d', '5')
    const form = panel.page.locator('form.decide')
    await form.locator(`input[value="${when}"]`).check({ force: true })
    await form.getByLabel(label).fill(text)
    await form.getByLabel('Reason').fill('Not now')
    if (when === 'capability') await form.getByLabel('Your name').fill('Rep One')
    await form.locator('button[type=submit]').click()
    await expect.poll(() => panel.decision()).toContain(shown)
    expect(await panel.decision()).toContain('Not now')
  }
})

test('a team rewords a criterion, switches one off, weighs another, and makes a must of a third', async () => {
  for (const { id } of FRAMEWORK) await options.page.locator(`[data-criterion="${id}"]`).waitFor()
  const fold = options.page.locator('[data-criterion="ready.aware"] summary')
  await fold.click()
  const own = { name: 'Says so', question: 'Do they say so?', yes: 'In writing', partly: 'By phone', no: 'Never' }
  for (const [field, text] of Object.entries(own)) await options.fill(`criteria/ready.aware/${field}`, text)
  await options.fill('criteria/ready.aware/signals', 'A letter\nA post')
  await options.page.locator('[id="field-criteria/willing.exploring/off"]').uncheck()
  await options.page.locator('[id="field-criteria/able.authority/knockout"]').check()
  await options.page.locator('[id="field-criteria/able.means/knockout"]').uncheck()
  await options.fill('criteria/able.buying/weight', '3')
  for (const group of GROUPS) {
    await options.page.getByLabel(words('field.criterion.name')).last().fill(`Own of ${group}`)
    await options.page.locator('#own-group').selectOption(group)
    await options.click('add')
  }
  await options.save('Our words')
  await panel.goTo('ready.aware')
  const aware = row('ready.aware')
  await aware.getByText(own.question).waitFor()
  await aware.getByRole('button', { name: 'Says so: what the answers mean' }).click()
  for (const text of [own.yes, own.partly, own.no, 'A letter', 'A post']) await aware.getByText(text).waitFor()
  expect(await row('willing.exploring').count()).toBe(0)
  expect(await row('able.authority').locator('abbr').count()).toBe(1)
  expect(await row('able.means').locator('abbr').count()).toBe(0)
})

test('criteria of one’s own stand in their group and count', async () => {
  for (const group of GROUPS) {
    const section = group === 'growth' ? 'acquisition' : group
    const own = panel.page.locator(`#section-${section} [data-row="own.own-of-${group}"]`)
    expect(await own.locator('.row-name').innerText()).toBe(`Own of ${group}`)
    await answer(`own.own-of-${group}`, 'y')
  }
  await panel.page.locator('.score-button').click()
  const points = panel.page.locator('dialog .points')
  for (const group of GROUPS) await points.getByText(`Own of ${group}`).waitFor()
  expect(await points.getByText('Exploring options').count()).toBe(0)
  await panel.press('Escape')
})
