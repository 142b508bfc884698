// How many keys the work takes: a triage is the gates alone, a full pass is every row that a person answers.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Panel } from '../tools/panel.mjs'
import { type Harness, startBrowser } from './harness'
import { ACME, SITE } from './pages'

let browser: Harness
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

test('a triage of a fresh account takes at most 12 keys', async () => {
  const panel = await browser.press(await browser.open(SITE))
  await panel.shows('Northwind Freight')
  await panel.press('y', 'y', 'p', 'y', 'n', 'y', 'p', 'y')
  const answers = await panel.answers()
  expect(await openIn(panel, /^(ready|willing|able)\./)).toEqual([])
  expect(answers).toMatchObject({ 'ready.problem': 'yes', 'willing.exploring': 'no', 'able.buying': 'yes' })
  await panel.saved()
  expect(panel.keys()).toBeLessThanOrEqual(12)
  await panel.nameRep('Rep One')
})

test('a full pass without a note, decision included, takes at most 35 keys', async () => {
  const panel = await browser.press(await browser.open(ACME))
  await panel.shows('Acme Instruments')
  await panel.press(...'yypynypy', ...'yyyyyy', ...'yy', ...'yp')
  expect(await openIn(panel, /./)).toEqual([])
  await panel.press('d', 'n', 'Enter')
  await expect.poll(() => panel.decision()).not.toBe('')
  await panel.saved()
  expect(panel.keys()).toBeLessThanOrEqual(35)
})

/** Rows that nobody has answered, other than those that are computed from dates and figures. */
async function openIn(panel: Panel, rows: RegExp): Promise<string[]> {
  const computed = ['willing.catalyst', 'acquisition.cost', 'acquisition.cycle']
  const answers = Object.entries(await panel.answers())
  return answers
    .filter(([id, value]) => rows.test(id) && value === 'unknown' && !computed.includes(id))
    .map(([id]) => id)
}
