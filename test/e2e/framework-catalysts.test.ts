// Catalysts, walked through: every kind with its figures, noted in the panel, what decay leaves of it, and kinds of one's own.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CATALYST_KINDS } from '../../lib/icp/catalyst'
import { type Panel, wordsOf } from '../tools/panel.mjs'
import { bring, byAna } from './colleague'
import { type OptionsPage, words } from './options-page'
import { ACCOUNT, startWalk, type Walk } from './walk'
import { daysAgo } from './work'

let walk: Walk
let panel: Panel
let options: OptionsPage
beforeAll(async () => {
  walk = await startWalk('catalysts')
  ;({ options, panel } = walk)
})
afterAll(() => walk.browser.close())

const KINDS = Object.entries(CATALYST_KINDS)
const moments = () => panel.page.locator('.timeline .moment')
const moment = (name: string) => moments().filter({ has: panel.page.getByRole('heading', { name }) })
const signOf = (name: string) => moment(name).locator('.sign').getAttribute('aria-label')
const answer = async () => (await panel.answers())['willing.catalyst']

/** Opens the form for a kind, and answers with it. */
async function noting(kind: string) {
  await panel.press('c')
  const form = panel.page.locator('#section-catalysts form.card')
  await form.locator('select').selectOption(kind)
  return form
}

test('every kind shows its strength, half-life, sign and deadline, all of them to be changed', async () => {
  await options.page.getByText('The figures are assumptions').waitFor()
  expect(await options.page.locator('.kind').count()).toBe(KINDS.length)
  for (const [id, { name, base, halfLife, sign, deadline = false }] of KINDS) {
    const field = (key: string) => options.value(`catalysts/${id}/${key}`)
    expect([await field('name'), await field('base'), await field('halfLife'), await field('sign')]).toEqual([
      name,
      String(base * 100),
      String(halfLife),
      sign,
    ])
    expect(await options.page.locator(`[id="field-catalysts/${id}/deadline"]`).isChecked()).toBe(deadline)
  }
})

test('somebody who looked and found none has answered; one who has not looked has not', async () => {
  await expect.poll(answer).toBe('unknown')
  await panel.page.getByRole('button', { name: wordsOf('catalyst.look') }).click()
  await expect.poll(answer).toBe('no')
})

test('every kind is noted with its dates and its sign', async () => {
  for (const [id, { name, sign, deadline, onlyUntil }] of KINDS) {
    const form = await noting(id)
    const [day, until] = [form.getByLabel(words('catalyst.day')), form.getByLabel(words('catalyst.deadline'))]
    expect([id, await day.count(), await until.count()]).toEqual([id, onlyUntil ? 0 : 1, deadline ? 1 : 0])
    if (deadline) await until.fill(daysAgo(-20))
    if (!onlyUntil) await day.fill(daysAgo(3))
    if (id === 'merger') await form.getByRole('radio', { name: words('catalyst.role.target') }).check({ force: true })
    const good = form.getByRole('radio', { name: words('catalyst.good') })
    expect(await good.isChecked()).toBe(sign === '+')
    await form.getByLabel(words('catalyst.quote')).fill(`They say: ${id}.`)
    await form.locator('button[type=submit]').click()
    await moment(name).getByText(`They say: ${id}.`).waitFor()
    expect(await signOf(name)).toBe(wordsOf(sign === '+' ? 'catalyst.good' : 'catalyst.bad'))
  }
  expect(await moments().count()).toBe(KINDS.length)
  await moment('Merger or acquisition').getByText(wordsOf('catalyst.role.target')).waitFor()
  await moment('RFP, RFI or tender').getByText('20 days left').waitFor()
  await expect.poll(answer).toBe('yes')
})

test('what others noted says who, and age takes its strength: fresh, fading, gone', async () => {
  const event = { kind: 'catalyst', account: ACCOUNT, quote: '', title: 'Newsroom' } as const
  const noted = (days: number, catalyst: string, dates: object) =>
    byAna(days, {
      ...event,
      catalyst,
      grade: 'observed',
      captured: daysAgo(days),
      url: 'https://a.example/n',
      ...dates,
    })
  await bring(panel, [
    noted(100, 'incident', { day: daysAgo(100) }),
    noted(61, 'technology', { day: daysAgo(61) }),
    noted(40, 'renewal', { deadline: daysAgo(2) }),
  ])
  const anas = (name: string) => moment(name).filter({ hasText: 'noted by Ana' })
  const freshness = (name: string) => anas(name).getAttribute('data-freshness')
  await panel.page.locator('.fold summary', { hasText: 'faded' }).click()
  expect(await freshness('Migration or platform change')).toBe('fading')
  expect(await freshness('Contract with a rival ends')).toBe('gone')
  expect(await freshness('Breach, outage, fine or recall')).toBe('gone')
  expect(await moment('Funding round').getAttribute('data-freshness')).toBe('fresh')
  await anas('Migration or platform change').getByText('Newsroom').waitFor()
})

test('bad news warns on means and resources', async () => {
  for (const id of ['able.means', 'fit.resource'])
    await panel.page.locator(`[data-row="${id}"]`).getByText(wordsOf('row.warns')).waitFor()
})

test('a turned sign, another name and a kind of one’s own count in the panel as the profile says', async () => {
  await options.fill('catalysts/rfp/name', 'Public tender')
  await options.page.locator('[id="field-catalysts/layoffs/sign"]').selectOption('+')
  await options.page.getByLabel(words('field.catalyst.name')).last().fill('Founder speaks')
  await options.click('add')
  const own = 'catalysts/own-founder-speaks'
  await options.fill(`${own}/base`, '90')
  await options.fill(`${own}/halfLife`, '10')
  await options.page.locator(`[id="field-${own}/sign"]`).selectOption('-')
  await options.save('Our events', 'Rep One')
  await moment('Public tender').waitFor()
  await expect.poll(() => signOf('Layoffs')).toBe(wordsOf('catalyst.good'))
  const form = await noting('own-founder-speaks')
  await form.getByLabel(words('catalyst.day')).fill(daysAgo(0))
  await form.locator('button[type=submit]').click()
  await moment('Founder speaks').waitFor()
  expect(await signOf('Founder speaks')).toBe(wordsOf('catalyst.bad'))
})
