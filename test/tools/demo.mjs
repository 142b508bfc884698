// @ts-check
// The job done unseen, for machines without a display: qualify the sample company, and keep what came of it.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { launchWithExtension, pressButton } from './launch.mjs'
import { createPanel, select } from './panel.mjs'
import { SAMPLE_URL, serveSample } from './sample.mjs'

/**
 * Recognises the sample company, answers by keys, takes quotes and a catalyst, decides, and writes log and picture.
 * @param {{ browser: string, directory: string, folder: string, say: (text: string) => void }} options
 */
export async function runDemo({ browser, directory, folder, say }) {
  mkdirSync(folder, { recursive: true })
  const launched = await launchWithExtension({ browser, directory, headless: true })
  try {
    await serveSample(launched.context)
    const page = await launched.context.newPage()
    await page.goto(SAMPLE_URL)
    const panel = createPanel(await pressButton(launched, page))
    await panel.shows('Northwind Freight')
    say(`recognised   ${await panel.name()}`)
    await qualify(panel, page)
    const { tier, range, word, score } = await panel.verdict()
    say(`verdict      ${tier} ${range} ${score}, ${word}, after ${panel.keys()} keys`)
    await panel.decide({ nextStep: 'Ask for the tender documents', rep: 'Demo' })
    for (const format of /** @type {const} */ (['jsonl', 'csv'])) {
      writeFileSync(path.join(folder, `log.${format}`), (await panel.exported(format)).text)
    }
    await settle(panel)
    await panel.page.screenshot({ path: path.join(folder, 'panel.png') })
    for (const file of ['log.jsonl', 'log.csv', 'panel.png']) say(`wrote        ${path.join(folder, file)}`)
  } finally {
    await launched.close()
  }
}

/**
 * The panel from its top, at rest: everything saved, no message over it, no pointer on it.
 * @param {import('./panel.mjs').Panel} panel
 */
export async function settle(panel) {
  await panel.saved()
  const close = panel.page.locator('.toast .icon-button')
  while ((await close.count()) > 0) {
    // A message may go by itself before it is put away; others wait behind it for their turn.
    await close
      .last()
      .click({ timeout: 1000 })
      .catch(() => undefined)
  }
  await panel.tidy()
  await panel.page.mouse.move(0, 0)
}

/**
 * Confirms who it is, and answers every row, with quotes of the page where it says so.
 * @param {import('./panel.mjs').Panel} panel
 * @param {import('playwright-core').Page} page
 */
export async function qualify(panel, page) {
  await panel.keepAll()
  await panel.join()
  await panel.goTo('ready.problem')
  await panel.press(...'yypyyypy', ...'yyyyyy', ...'yy', ...'yu')
  for (const [criterion, selector] of QUOTES) {
    await panel.goTo(criterion)
    await select(page, selector)
    await panel.takeEvidence(criterion)
  }
  await select(page, 'main article:first-child h3')
  const five = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10)
  await panel.noteCatalyst({ kind: 'funding', day: five })
  await panel.saved()
}

/** Which words of the sample page prove which criterion. */
const QUOTES = /** @type {const} */ ([
  ['ready.problem', '#pain'],
  ['willing.exploring', '#tender'],
  ['able.means', 'main section:first-of-type article:first-child p'],
  ['fit.technical', 'main section:last-of-type article:nth-child(1) p'],
  ['fit.resource', 'main section:last-of-type article:nth-child(2) p'],
])
