// @ts-check
// `npm start`: from a clean clone to the panel open on a sample company; without a display the same job is done unseen.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './command.mjs'
import { setUp } from './setup.mjs'
import { build, StepFailed } from './steps.mjs'

const BUILT = path.join(ROOT, '.output', 'chrome-mv3')

try {
  await setUp()
  await build('chrome')
  const { ensureBrowser } = await import('./browser.mjs')
  const browser = await ensureBrowser(say)
  const { runDemo } = await import('./demo.mjs')
  if (hasDisplay()) await showSample(browser)
  else await runDemo({ browser, directory: BUILT, folder: path.join(ROOT, '.output', 'demo'), say })
} catch (error) {
  if (!(error instanceof StepFailed)) say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

/** Whether somebody would see a window. */
function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * Opens the browser on the sample company, with what was answered last time, and stays until it is closed.
 * @param {string} browser
 */
async function showSample(browser) {
  const { launchWithExtension, pressButton } = await import('./launch.mjs')
  const { SAMPLE_URL, serveSample } = await import('./sample.mjs')
  const profile = path.join(ROOT, '.output', 'profile')
  mkdirSync(profile, { recursive: true })
  const launched = await launchWithExtension({ browser, directory: BUILT, headless: false, profile, colorScheme: null })
  await serveSample(launched.context)
  const page = launched.context.pages()[0] ?? (await launched.context.newPage())
  await page.goto(SAMPLE_URL)
  await pressButton(launched, page)
  say('Touchstone is open beside the page of an invented company. On any other page, press its button or Alt+Q.')
  say('Close the browser to end.')
  await new Promise((resolve) => launched.context.on('close', resolve))
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`)
}
