// How well and how fast accounts are recognised on saved pages, beside what public libraries make of the same pages.
import { existsSync } from 'node:fs'
import { install } from './pages/install.mjs'
import { judge } from './pages/judge.mjs'
import { readManifest, SHARED } from './pages/manifest.mjs'
import { loadPeers } from './pages/peers.mjs'
import { printMisses, printTable } from './pages/print.mjs'
import { loadReader } from './pages/reader.mjs'
import { timeAll } from './pages/time.mjs'

/**
 * `npm run bench -- pages [--alone] [--misses]`: `--alone` leaves the other libraries out, `--misses` lists what went wrong.
 * @param {string[]} options
 */
export async function run(options) {
  if (!existsSync(SHARED)) {
    console.log(`No saved pages at ${SHARED}: nothing to measure.`)
    return 0
  }
  const pages = readManifest()
  const ours = await loadReader()
  const peers = options.includes('--alone') ? [] : await installed()
  const verdicts = await judge(pages, ours, peers)
  printTable(verdicts)
  if (options.includes('--misses')) printMisses(verdicts)
  await timeAll(pages, ours, peers)
  return 0
}

function installed() {
  install()
  return loadPeers()
}
