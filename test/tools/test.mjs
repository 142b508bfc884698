// @ts-check
// `npm test`: everything that is checked, from a clean clone, with nothing installed by hand.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { binary, ROOT, runCommand } from './command.mjs'
import { setUp } from './setup.mjs'
import { build, StepFailed, step, together } from './steps.mjs'

const counts = { passed: 0, failed: 0 }
const started = performance.now()

try {
  await setUp()
  await step('format and lint', () => tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']))
  await step('types', prepareAndCheckTypes)
  await together([() => build('chrome'), () => build('firefox')])
  await tests('unit and component tests', 'test/vitest.config.ts')
  const { browser, firefox } = await findBrowsers()
  await tests('browser tests', 'test/e2e/vitest.config.ts', {
    TOUCHSTONE_BROWSER: browser,
    TOUCHSTONE_FIREFOX: firefox,
  })
} catch (error) {
  // A step that failed outside of the tests counts as one, so that the last line never reads as a success.
  if (counts.failed === 0) counts.failed = 1
  if (!(error instanceof StepFailed)) process.stdout.write(`\n${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
process.stdout.write(`\n${((performance.now() - started) / 1000).toFixed(0)} s in all\n`)
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`)

/**
 * @param {string} file
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function tool(file, args, env) {
  return runCommand(process.execPath, [binary(file), ...args], env)
}

/** The types of the extension API are written by wxt, and the compiler's settings extend them. */
async function prepareAndCheckTypes() {
  const prepared = await tool('wxt/bin/wxt.mjs', ['prepare'])
  return prepared.ok ? tool('typescript/bin/tsc', ['--noEmit']) : prepared
}

async function findBrowsers() {
  const { ensureBrowser } = await import('./browser.mjs')
  const { ensureFirefox } = await import('./firefox.mjs')
  const found = { browser: '', firefox: '' }
  await step('find browsers', async () => {
    found.browser = await ensureBrowser((text) => process.stdout.write(`  ${text}\n`))
    found.firefox = (await ensureFirefox()) ?? ''
    return { ok: true, output: '', note: `${found.browser}, ${found.firefox || 'no Firefox: its tests are skipped'}` }
  })
  return found
}

/**
 * Runs one suite and adds up what passed and failed.
 * @param {string} name
 * @param {string} config
 * @param {NodeJS.ProcessEnv} [env]
 */
async function tests(name, config, env) {
  const report = path.join(ROOT, '.output', `${path.basename(path.dirname(config))}-report.json`)
  rmSync(report, { force: true })
  await step(name, async () => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const outcome = await tool('vitest/vitest.mjs', ['run', '--config', config, ...reporters], env)
    if (!existsSync(report)) return { ...outcome, ok: false }
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
    counts.passed += numPassedTests
    counts.failed += numFailedTests
    const skipped = numPendingTests ? `, ${numPendingTests} skipped` : ''
    return { ...outcome, note: `${numPassedTests} passed, ${numFailedTests} failed${skipped}` }
  })
}
