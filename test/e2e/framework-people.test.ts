// People and jobs, walked through: three kinds of customers, five kinds of jobs with all there is to say, ranked, and the persona's page.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FREQUENCIES, JOB_KINDS, PAINS } from '../../lib/icp/job'
import { CUSTOMERS } from '../../lib/icp/person'
import { type Panel, wordsOf } from '../tools/panel.mjs'
import { words } from './options-page'
import { startWalk, type Walk } from './walk'

let walk: Walk
let panel: Panel
beforeAll(async () => {
  walk = await startWalk('situation')
  panel = walk.panel
})
afterAll(() => walk.browser.close())

const section = () => panel.page.locator('#section-people')
const field = (key: string) => section().getByLabel(words(key), { exact: true })
const press = (key: string) =>
  section()
    .getByRole('button', { name: words(key) })
    .click()
const jobs = () => section().locator('.job')
const job = (want: string) => jobs().filter({ hasText: want })
const change = (want: string) =>
  section()
    .getByRole('button', { name: `Change: ${want}` })
    .click()

test('a role of each kind can be noted, and the kinds that nobody stands for are pointed out', async () => {
  await panel.press('Alt+Digit7')
  const missing = () => section().locator('.flag').allInnerTexts()
  for (const [index, kind] of CUSTOMERS.entries()) {
    if (index > 0) await press('people.add')
    await field('person.role').fill(`Role ${kind}`)
    await field('person.title').fill(`Title ${kind}`)
    await section()
      .getByRole('radio', { name: words(`customer.${kind}`) })
      .check({ force: true })
    await press('people.addSubmit')
    const person = section()
      .locator('.person')
      .filter({ hasText: `Role ${kind}` })
    await person.getByText(wordsOf(`customer.${kind}`)).waitFor()
    const left = CUSTOMERS.slice(index + 1).map((one) => wordsOf(`customer.${one}.who`))
    expect((await missing()).join(' ')).toBe(left.length ? `Nobody yet who ${left.join(' or ')}.` : '')
  }
})

test('every kind of job has its statement, needs, measure, four questions, step and owners', async () => {
  for (const [index, kind] of JOB_KINDS.entries()) {
    await press('jobs.add')
    await field('job.when').fill(`time ${index} comes`)
    await field('job.want').fill(`do ${kind}`)
    await field('job.so').fill('gain')
    await field('job.kind').selectOption(kind)
    await section().getByLabel('Role executor', { exact: true }).check()
    await field('job.metric').fill(`metric of ${kind}`)
    await field('opportunity.importance').selectOption('5')
    await field('opportunity.satisfaction').selectOption(String(index + 1))
    await field('opportunity.frequency').selectOption(FREQUENCIES[index] ?? 'rarely')
    await field('opportunity.painIn').selectOption([...PAINS, 'both'][index % 3] ?? 'both')
    await field('opportunity.pain').fill(`hurt by ${kind}`)
    await section().locator('summary', { hasText: 'Needs' }).click()
    for (const need of ['functional', 'emotional', 'social']) await field(`job.${need}`).fill(`${need} ${kind}`)
    await change(`do ${kind}`)
    await job(`do ${kind}`).getByText(`When time ${index} comes, I want to do ${kind}, so I can gain.`).waitFor()
    expect(await job(`do ${kind}`).locator('.chip').innerText()).toBe(wordsOf(`job.kind.${kind}`))
  }
  // Importance 5 and satisfaction 1, 2, 3 … give 9, 8, 7 …: the greatest opportunity stands first.
  const ranks = section().locator('.job-rank')
  expect(await ranks.allInnerTexts()).toEqual(
    [9, 8, 7, 6, 5].map((value, place) => `#${place + 1} · opportunity ${value}`),
  )
  await change('do purchase')
  await field('opportunity.importance').selectOption('10')
  await expect.poll(() => ranks.first().innerText()).toBe('#1 · opportunity 15')
  expect(await jobs().first().innerText()).toContain('do purchase')
})

test('a job map keeps its steps in order, and another job may serve one of them', async () => {
  await section().locator('summary', { hasText: 'Job map' }).click()
  for (const step of ['Compare', 'Sign', 'Ask']) {
    await field('map.next').fill(step)
    await section().locator('.job-map form').getByLabel(words('map.metric')).fill(`days to ${step}`)
    await field('map.next').press('Enter')
  }
  await section().getByRole('button', { name: 'Move up: Ask' }).click()
  await section().getByRole('button', { name: 'Move up: Ask' }).click()
  const steps = () =>
    section()
      .locator('.map-step input')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
  await expect.poll(steps).toEqual(['Ask', 'days to Ask', 'Compare', 'days to Compare', 'Sign', 'days to Sign'])
  await change('do purchase')
  await change('do related')
  await field('job.serves').selectOption({ label: 'Compare' })
  await change('do related')
})

test('the persona joins all of it, and prints on one page', async () => {
  const person = section().locator('.person').filter({ hasText: 'Role executor' })
  await section().getByRole('button', { name: 'Change Role executor' }).click()
  for (const part of ['goals', 'challenges', 'triggers'] as const)
    await field(`person.${part}`).fill(`Some ${part}\nMore ${part}`)
  await field('person.context').fill('Forty people, three sites')
  await section().getByRole('button', { name: 'Change Role executor' }).click()
  await person.getByRole('button', { name: 'Card of Role executor' }).click()
  const card = panel.page.locator('dialog .persona')
  const shown = await card.innerText()
  const told = [
    'Role executor',
    'Title executor',
    wordsOf('customer.executor'),
    'Forty people, three sites',
    'serves “Compare”',
  ]
  const parts = ['goals', 'challenges', 'triggers'].flatMap((part) => [`Some ${part}`, `More ${part}`])
  const every = JOB_KINDS.flatMap((kind) => [`metric of ${kind}`, `hurt by ${kind}`, `emotional ${kind}`, `do ${kind}`])
  for (const text of [...told, ...parts, ...every]) expect(shown).toContain(text)
  await panel.page.emulateMedia({ media: 'print' })
  // As wide as A4 between its margins, of which 257 mm are left in height.
  await panel.page.setViewportSize({ width: Math.round((180 / 25.4) * 96), height: 1200 })
  const height = await panel.page.evaluate('document.querySelector(".persona").getBoundingClientRect().height')
  expect(height).toBeLessThan((257 / 25.4) * 96)
  await panel.page.emulateMedia({ media: null })
})
