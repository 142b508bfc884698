// What a person waits for in the built extension with a team's log of a year in it: panel, options, what-if, effect, files, tab switches.
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from '../tools/browser.mjs'
import { launchWithExtension, pressButton } from '../tools/launch.mjs'

const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url))
/** Milliseconds, and megabytes, that must not be exceeded. */
const MOST = {
  'panel: its account stands there': 300,
  'panel: 500 tab switches, growth in MB': 10,
  'options: profiles stand there': 500,
  'options: what-if over all accounts': 1000,
  'options: search, a key': 50,
}
const MOST_TASK = 50

/** @typedef {{ ms: number, task: number }} Measured */

/**
 * `npm run bench -- load [accounts] [--rounds=2] [--switches=500]` over what `npm run build` made. The clock of a busy machine tells little:
 * of all rounds the best counts.
 * @param {string[]} options
 */
export async function run(options) {
  const number = (/** @type {string} */ name, /** @type {number} */ other) =>
    Number(options.find((each) => each.startsWith(`--${name}=`))?.split('=')[1] ?? other)
  const accounts = Number(options.find((each) => /^\d+$/.test(each)) ?? 10_000)
  const browser = await findBrowser()
  if (!browser || !existsSync(BUILT)) {
    console.log(browser ? 'Nothing is built: npm run build' : 'No browser: nothing to measure.')
    return 0
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'touchstone-load-'))
  try {
    const launched = await launchWithExtension({ browser, directory: BUILT, headless: true })
    try {
      await launched.context.route(/^https?:/, (route) => {
        const { hostname } = new URL(route.request().url())
        const name = `Company ${/\d+/.exec(hostname)?.[0]} B.V.`
        return route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><title>${name}</title><meta property="og:site_name" content="${name}"><h1>${name}</h1><p>We make tools.</p>`,
        })
      })
      const best = new Map()
      await fill(launched, await bundle(folder), accounts)
      for (let round = number('rounds', 2); round > 0; round -= 1) {
        await panelRound(launched, best, round === 1 ? number('switches', 500) : 0)
        await optionsRound(launched, best)
      }
      return print(best) ? 0 : 1
    } finally {
      await launched.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** @param {string} folder */
async function bundle(folder) {
  const { rolldown } = await import('rolldown')
  const input = fileURLToPath(new URL('load/fill.ts', import.meta.url))
  const built = await rolldown({ input, platform: 'browser', tsconfig: false })
  const file = path.join(folder, 'fill.js')
  await built.write({ file, format: 'iife' })
  return readFileSync(file, 'utf8')
}

async function fill({ context, id }, script, accounts) {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${id}/options.html`)
  await page.locator('main h2').waitFor()
  await page.evaluate(script)
  console.log(`${await page.evaluate(`fill(${accounts})`)} records of ${accounts} accounts`)
  await page.close()
}

/** Keeps the least that was measured of each. */
function note(best, name, ms, task) {
  const before = best.get(name)
  best.set(name, { ms: Math.min(ms, before?.ms ?? ms), task: Math.min(task, before?.task ?? task) })
}

/** The longest task of a page since it was asked last, in ms: tasks of less than 50 ms are not told, so 0. */
const longest = (page) =>
  page.evaluate(() => {
    const found = globalThis.tasks ?? []
    globalThis.tasks ??= found
    if (!globalThis.watching) {
      globalThis.watching = new PerformanceObserver((list) =>
        found.push(...list.getEntries().map(({ duration }) => duration)),
      )
      globalThis.watching.observe({ type: 'longtask', buffered: true })
    }
    return new Promise((resolve) => setTimeout(() => resolve(Math.max(0, ...found.splice(0))), 50))
  })

async function timed(best, name, page, work) {
  await longest(page)
  const start = performance.now()
  await work()
  const ms = performance.now() - start
  note(best, name, ms, await longest(page))
}

async function panelRound(launched, best, switches) {
  const tab = await launched.context.newPage()
  await tab.goto('https://www.company-7.example/')
  const start = performance.now()
  const panel = await pressButton(launched, tab)
  const shown = panel.locator('.account-name bdi', { hasText: 'Company 7 B.V.' }).first()
  await shown.waitFor({ timeout: 120_000 })
  note(best, 'panel: its account stands there', performance.now() - start, await longest(panel))
  // What is due is looked for once the first look is over.
  await panel.waitForTimeout(8000)
  note(best, 'panel: what is due, in the background', 0, await longest(panel))
  const files = [7, 8].map((each) => `https://www.company-${each}.example/about`)
  for (const url of files)
    await timed(best, 'panel: another account', panel, async () => {
      await tab.goto(url)
      await pressButton(launched, tab)
      const name = `Company ${/\d+/.exec(url)?.[0]} B.V.`
      await panel.locator('.account-name bdi', { hasText: name }).first().waitFor({ timeout: 60_000 })
    })
  if (switches) await switchTabs(launched, best, panel, tab, switches)
  await panel.close()
  await tab.close()
}

async function switchTabs(launched, best, panel, tab, switches) {
  const other = await launched.context.newPage()
  await other.goto('https://www.company-9.example/')
  await pressButton(launched, other)
  const tabs = [
    [tab, 8],
    [other, 9],
  ]
  const session = await launched.context.newCDPSession(panel)
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1_000_000
  }
  const turn = async (count) => {
    for (let index = 0; index < count; index += 1) {
      const [page, account] = tabs[index % 2]
      await page.bringToFront()
      await panel
        .locator('.account-name bdi', { hasText: `Company ${account} B.V.` })
        .first()
        .waitFor({ timeout: 60_000 })
    }
  }
  await turn(20)
  const before = await heap()
  await turn(switches)
  const after = await heap()
  note(best, `panel: ${switches} tab switches, growth in MB`, after - before, 0)
  await other.close()
}

async function optionsRound({ context, id }, best) {
  const page = await context.newPage()
  page.setDefaultTimeout(180_000)
  const start = performance.now()
  await page.goto(`chrome-extension://${id}/options.html#/profiles/default/criteria`)
  await page.locator('main h2').waitFor()
  note(best, 'options: profiles stand there', performance.now() - start, 0)
  await page.locator('main[aria-busy="false"]').waitFor()
  note(best, 'options: the whole log is read', performance.now() - start, await longest(page))
  await timed(best, 'options: effect of a change', page, async () => {
    await page.locator('[id="field-criteria/fit.technical/weight"]').fill('3')
    await page.locator('.save-status :is(summary, .hint)', { hasNotText: '…' }).waitFor()
  })
  await goTo(page, '#/profiles/default/whatif')
  const status = page.locator('section.block p[role=status]')
  await page.locator('section.block form .button.primary').waitFor()
  await timed(best, 'options: what-if over all accounts', page, async () => {
    await page.locator('section.block form .button.primary').click()
    await status.filter({ hasNotText: '…' }).waitFor()
  })
  await goTo(page, '#/privacy')
  const field = page.locator('input[type=search]')
  for (const keys of ['c', 'o', 'mpany 77', '7'])
    await timed(best, 'options: search, a key', page, async () => {
      await field.pressSequentially(keys.slice(0, -1))
      await field.press(keys.slice(-1))
      await page.locator('.erasable li').first().waitFor()
    })
  await goTo(page, '#/files')
  for (const [index, format] of [
    [0, 'JSONL'],
    [2, 'XLSX'],
    [3, 'CSV'],
  ])
    await timed(best, `options: export as ${format}`, page, async () => {
      const comes = page.waitForEvent('download')
      await page.locator('.exports li button').nth(index).click()
      await comes
    })
  await page.close()
}

async function goTo(page, hash) {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await page.locator('main h2').waitFor()
}

function print(best) {
  let good = true
  for (const [name, { ms, task }] of best) {
    const missed = ms > (MOST[name] ?? Number.POSITIVE_INFINITY) || task > MOST_TASK
    if (missed) good = false
    const cells = [
      name.padEnd(46),
      ms.toFixed(name.endsWith('MB') ? 1 : 0).padStart(8),
      `longest task ${task.toFixed(0).padStart(5)} ms`,
      missed ? 'MISSED' : '',
    ]
    console.log(cells.join('  ').trimEnd())
  }
  return good
}
