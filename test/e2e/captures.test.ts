// What is captured while the panel is closed and the worker is gone arrives, on the right account, exactly once.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Panel, select } from '../tools/panel.mjs'
import { type Harness, startBrowser } from './harness'
import { ACME, SITE } from './pages'

let browser: Harness
let panel: Panel
let page: Awaited<ReturnType<Harness['open']>>
beforeAll(async () => {
  browser = await startBrowser()
  page = await browser.open(ACME)
  panel = await browser.press(page)
  await panel.shows('Acme Instruments')
  await panel.press('y')
  await panel.saved()
})
afterAll(() => browser.close())

test('evidence and a catalyst taken with the panel closed and the worker stopped each time', async () => {
  await panel.page.close()
  await select(page, '#pain')
  await browser.stopWorker()
  await browser.command('evidence')
  await expect.poll(() => queued(browser)).toBe(1)
  await browser.stopWorker()
  await browser.choose('evidence', 'Our service team writes 3,000 calibration reports a month by hand')
  await expect.poll(() => queued(browser)).toBe(2)
  await select(page, '#other')
  await browser.stopWorker()
  await browser.choose('catalyst expansion', 'Acme Instruments opens a second plant in Leipzig next spring.')
  await expect.poll(() => queued(browser)).toBe(3)
  await browser.stopWorker()

  panel = await browser.press(page)
  await panel.shows('Acme Instruments')
  await expect.poll(() => panel.waiting()).toHaveLength(2)
  await expect.poll(() => panel.catalysts()).toHaveLength(1)
  expect(await queued(browser)).toBe(0)
})

test('a capture waits for a criterion, and is filed with one choice', async () => {
  await panel.file(0, 'ready.problem')
  await expect.poll(() => panel.evidence('ready.problem')).toBe(1)
  await panel.file(0, 'ready.urgent')
  await expect.poll(() => panel.evidence('ready.urgent')).toBe(1)
  await expect.poll(() => panel.waiting()).toHaveLength(0)
})

test('closing, opening and stopping afterwards brings nothing in twice', async () => {
  for (const round of [1, 2]) {
    await panel.page.close()
    await browser.stopWorker()
    panel = await browser.press(page)
    await panel.shows('Acme Instruments')
    await expect.poll(() => panel.evidence('ready.problem'), { message: `round ${round}` }).toBe(1)
    expect(await panel.evidence('ready.urgent')).toBe(1)
    expect(await panel.catalysts()).toHaveLength(1)
    expect(await panel.waiting()).toEqual([])
  }
  await panel.nameRep('Rep One')
  const { text } = await panel.exported('jsonl')
  const kinds = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; quote?: string })
  expect(kinds.filter(({ kind }) => kind === 'catalyst')).toHaveLength(1)
  expect(
    kinds.filter(({ kind }) => kind === 'evidence').every(({ quote }) => quote?.startsWith('Our service team')),
  ).toBe(true)
})

test('with the panel open on a pinned account, a quote of another site goes to the pinned one', async () => {
  await panel.pin()
  const news = await browser.open(SITE)
  await browser.press(news)
  await panel.shows('Acme Instruments')
  await select(news, '#tender')
  await panel.goTo('willing.exploring')
  await panel.press('e')
  await expect.poll(() => panel.evidence('willing.exploring')).toBe(1)
  expect(await panel.name()).toBe('Acme Instruments')
})

test('an evidence leads back to its page, at the quote', async () => {
  const opens = browser.context.waitForEvent('page')
  await panel.openEvidence('willing.exploring')
  const opened = await opens
  await expect.poll(() => browser.addressOf(opened)).toMatch(/^https:\/\/www\.northwind-freight\.example\/#:~:text=/)
})

/** Captures that no page has drained yet. */
function queued({ inWorker }: Harness): Promise<number> {
  return inWorker(
    `chrome.storage.local.get().then((all) => Object.keys(all).filter((key) => key.startsWith('capture:')).length)`,
  )
}
