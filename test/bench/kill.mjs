// The browser killed fifty times in the middle of edits and imports: the long form of a test that runs a few rounds each time.

import { spawnSync } from 'node:child_process'
import { binary, ROOT } from '../tools/command.mjs'

/** `npm run bench -- kill [rounds] [seed]`: over the sources as they stand. */
export function run([rounds = '50', seed = String(Date.now() % 1_000_000)]) {
  const env = { ...process.env, TOUCHSTONE_KILLS: rounds, TOUCHSTONE_SEED: seed }
  const node = (/** @type {string[]} */ ...args) =>
    spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' }).status ?? 1
  const vitest = [binary('vitest/vitest.mjs'), 'run', '--config', 'test/e2e/vitest.config.ts', 'test/e2e/kill.test.ts']
  return node(binary('wxt/bin/wxt.mjs'), 'build') || node(...vitest)
}
