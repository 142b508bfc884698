// @ts-check
// Takes the pictures of the documents from the current build: `npm run screenshots`. The panel stands beside its page as in the browser.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { ROOT } from './command.mjs'
import { qualify, settle } from './demo.mjs'
import { launchWithExtension, pressButton } from './launch.mjs'
import { createPanel } from './panel.mjs'
import { SAMPLE_URL, serveSample } from './sample.mjs'

const FOLDER = path.join(ROOT, '.github', 'images')
const HEIGHT = 860

mkdirSync(FOLDER, { recursive: true })
const browser = await ensureBrowser((text) => process.stdout.write(`${text}\n`))
for (const colorScheme of /** @type {const} */ (['light', 'dark'])) await takePicture(colorScheme)

/** @param {'light' | 'dark'} colorScheme */
async function takePicture(colorScheme) {
  const directory = path.join(ROOT, '.output', 'chrome-mv3')
  const launched = await launchWithExtension({ browser, directory, headless: true, colorScheme })
  const { context } = launched
  await serveSample(context)
  const page = await context.newPage()
  await page.goto(SAMPLE_URL)
  const panel = createPanel(await pressButton(launched, page))
  await panel.shows('Northwind Freight')
  await qualify(panel, page)
  await panel.goTo('ready.aware')
  await settle(panel)
  await page.evaluate('getSelection().empty()')
  await panel.page.setViewportSize({ width: 360, height: HEIGHT })
  await page.setViewportSize({ width: 920, height: HEIGHT })
  const [beside, own] = [await page.screenshot(), await panel.page.screenshot()]
  const sheet = await context.newPage()
  await sheet.setViewportSize({ width: 1280, height: HEIGHT })
  await sheet.setContent(sheetOf(beside, own, colorScheme))
  const file = path.join(FOLDER, `panel-${colorScheme}.png`)
  await sheet.screenshot({ path: file })
  await launched.close()
  process.stdout.write(`wrote ${path.relative(ROOT, file)}\n`)
}

/**
 * Both pictures side by side, with the line that the browser draws between them.
 * @param {Buffer} page
 * @param {Buffer} panel
 * @param {string} colorScheme
 */
function sheetOf(page, panel, colorScheme) {
  const line = colorScheme === 'dark' ? '#3c4043' : '#dadce0'
  const image = (/** @type {Buffer} */ bytes) => `<img src="data:image/png;base64,${bytes.toString('base64')}">`
  return `<style>body{margin:0;display:flex} img{display:block} img+img{box-shadow:-1px 0 ${line}}</style>${image(page)}${image(panel)}`
}
