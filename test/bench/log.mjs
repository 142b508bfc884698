// How fast the log takes in, gives out and finds, beside raw IndexedDB and bare JSON in the same run in a real browser.
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from '../tools/browser.mjs'

const PAGE = 'https://bench.example/'
/** What a ratio must not exceed, and what a time in ms must not. */
const MOST = { insert: 1.25, export: 1.1 }
const MOST_MS = { 'first rows of a list': 100, 'CSV of the evaluations': 5000, 'XLSX, four sheets': 5000 }
const EVALUATIONS = 50_000

/**
 * `npm run bench -- log [--small|--big|--tables] [--rounds=3]`: `--small` leaves out 100,000 records and the tables. Ours and raw take turns; of all
 * turns of each side the least is told, and the ratio is that of the two.
 * @param {string[]} options
 */
export async function run(options) {
  const browser = await findBrowser()
  if (!browser) {
    console.log('No browser: nothing to measure.')
    return 0
  }
  const rounds = Number(options.find((each) => each.startsWith('--rounds='))?.slice(9) ?? 3)
  const folder = await mkdtemp(path.join(tmpdir(), 'touchstone-bench-'))
  try {
    const script = await bundle(folder)
    let good = true
    const only = ['--small', '--big', '--tables'].find((each) => options.includes(each))
    const wanted = (/** @type {string} */ name) => !only || only === name
    /** @param {number} count @param {string} what @param {string} words */
    const one = async (count, what, words) => {
      const run = `${what}(${count}, ${rounds})`
      const report = await measure(browser, path.join(folder, `${what}-${count}`), script, run)
      good = print(`${count.toLocaleString('en')} ${words}`, report) && good
    }
    if (wanted('--small')) await one(10_000, 'measure', 'records')
    if (wanted('--big')) await one(100_000, 'measure', 'records')
    if (wanted('--tables')) await one(EVALUATIONS, 'measureTables', 'evaluations')
    return good ? 0 : 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** @param {string} folder */
async function bundle(folder) {
  const { rolldown } = await import('rolldown')
  const built = await rolldown({
    input: fileURLToPath(new URL('log/page.ts', import.meta.url)),
    platform: 'browser',
    tsconfig: false,
  })
  const file = path.join(folder, 'page.js')
  await built.write({ file, format: 'esm' })
  return readFileSync(file, 'utf8')
}

/**
 * @param {string} browser
 * @param {string} profile
 * @param {string} script
 * @param {string} run
 * @returns {Promise<import('./log/turns').Report>}
 */
async function measure(browser, profile, script, run) {
  const { chromium } = await import('playwright-core')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    headless: true,
    chromiumSandbox: process.platform === 'linux' ? process.getuid?.() !== 0 : true,
  })
  try {
    await context.route(`${PAGE}**`, (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: script })
        : route.fulfill({
            contentType: 'text/html',
            body: '<!doctype html><script type="module" src="page.js"></script>',
          }),
    )
    const page = await context.newPage()
    page.on('pageerror', (error) => console.log(String(error)))
    await page.goto(PAGE)
    await page.waitForFunction('typeof measure === "function"')
    return await page.evaluate(run)
  } finally {
    await context.close()
  }
}

/**
 * @param {string} title
 * @param {import('./log/turns').Report} report
 */
function print(title, report) {
  console.log(`\n${title}`)
  let good = true
  for (const [name, { ours, raw, held }] of Object.entries(report)) {
    const ratio = raw ? ours / raw : undefined
    const missed =
      (ratio ?? 0) > (MOST[name] ?? Number.POSITIVE_INFINITY) || ours > (MOST_MS[name] ?? Number.POSITIVE_INFINITY)
    if (missed) good = false
    const cells = [
      name.padEnd(26),
      `${ours.toFixed(0).padStart(7)} ms`,
      raw === undefined ? ''.padStart(10) : `${raw.toFixed(0).padStart(7)} ms`,
      ratio === undefined ? ''.padStart(6) : `× ${ratio.toFixed(2)}`,
      `page waits ${(held ?? 0).toFixed(0).padStart(4)} ms`,
      missed ? 'MISSED' : '',
    ]
    console.log(cells.join('  ').trimEnd())
  }
  return good
}
