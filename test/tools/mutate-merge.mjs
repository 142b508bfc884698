// @ts-check
// Shows that the tests of merging would notice: breaks the merge in one way after the other, in a copy, and runs them on it.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { binary, ROOT } from './command.mjs'
import { MUTANTS } from './mutants.mjs'

/** @typedef {import('./mutants.mjs').Mutant} Mutant */

const TESTS = [
  'test/icp/merge.test.ts',
  'test/icp/hlc.test.ts',
  'test/log/converge.test.ts',
  'test/log/store.test.ts',
  'test/log/folder.test.ts',
  'test/log/erase.test.ts',
]

const copy = mkdtempSync(path.join(tmpdir(), 'touchstone-mutants-'))
try {
  for (const each of ['lib', 'test/icp', 'test/log', 'test/files', 'test/tools/groupby.ts', 'package.json'])
    cpSync(path.join(ROOT, each), path.join(copy, each), { recursive: true })
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'dir')
  writeFileSync(
    path.join(copy, 'vitest.config.ts'),
    `import './test/tools/groupby.ts'\nexport default { test: { include: ${JSON.stringify(TESTS)} } }\n`,
  )
  process.exitCode = runAll()
} finally {
  rmSync(copy, { recursive: true, force: true })
}

function runAll() {
  const healthy = runTests()
  if (healthy.failed) {
    console.log(`The tests fail without any change:\n${healthy.output.slice(-3000)}`)
    return 1
  }
  const survivors = MUTANTS.filter((mutant) => {
    const noticed = isNoticed(mutant)
    console.log(`${noticed ? 'noticed ' : 'SURVIVED'}  ${mutant.name}`)
    return !noticed
  })
  console.log(`${MUTANTS.length - survivors.length} of ${MUTANTS.length} changes noticed`)
  return survivors.length ? 1 : 0
}

/**
 * Whether some test asserts against the change: a copy that does not even run would prove nothing.
 * @param {Mutant} mutant
 */
function isNoticed({ file, from, to }) {
  const place = path.join(copy, file)
  const text = readFileSync(place, 'utf8')
  if (text.split(from).length !== 2) throw new Error(`${file} does not hold, or holds more than once: ${from}`)
  writeFileSync(
    place,
    text.replace(from, () => to),
  )
  const { failed, output } = runTests()
  writeFileSync(place, text)
  if (failed && !/AssertionError|Property failed/.test(output)) throw new Error(output.slice(-3000))
  return failed
}

function runTests() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      binary('vitest/vitest.mjs'),
      'run',
      '--root',
      copy,
      '--config',
      path.join(copy, 'vitest.config.ts'),
      '--bail',
      '1',
    ],
    { encoding: 'utf8', env: { ...process.env, TOUCHSTONE_RUNS: process.env.TOUCHSTONE_RUNS ?? '120', NO_COLOR: '1' } },
  )
  return { failed: status !== 0, output: stdout + stderr }
}
