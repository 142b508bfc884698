// @ts-check
// Steps of a longer job: one line each with its time, and what a step printed only when it fails.
import { binary, runCommand } from './command.mjs'

/** @typedef {{ ok: boolean, output: string, note?: string }} Outcome */

/** A step that failed; its name and output have been printed already. */
export class StepFailed extends Error {}

/**
 * Runs one step and prints how it went.
 * @param {string} name what the reader waits for
 * @param {() => Promise<Outcome>} work
 * @returns {Promise<Outcome>}
 * @throws {StepFailed}
 */
export async function step(name, work) {
  const started = performance.now()
  const outcome = await work()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const note = outcome.note ? `  ${outcome.note}` : ''
  process.stdout.write(`${outcome.ok ? '✓' : '✗'} ${name.padEnd(28)} ${seconds.padStart(6)} s${note}\n`)
  if (outcome.ok) return outcome
  process.stdout.write(`\n${outcome.output.trimEnd()}\n\n`)
  throw new StepFailed(name)
}

/**
 * Runs lanes of steps side by side; when one fails the others end their current step, and then the job stops.
 * @param {(() => Promise<unknown>)[]} lanes
 */
export async function together(lanes) {
  const results = await Promise.allSettled(lanes.map((lane) => lane()))
  for (const result of results) if (result.status === 'rejected') throw result.reason
}

/**
 * Builds the extension for one browser into `.output`.
 * @param {'chrome' | 'firefox'} browser
 */
export function build(browser) {
  return step(`build for ${browser}`, () =>
    runCommand(process.execPath, [binary('wxt/bin/wxt.mjs'), 'build', '-b', browser]),
  )
}
