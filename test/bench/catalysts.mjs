// How well and how fast events are found in labelled texts and saved pages, beside what simpler means find in the same.
import { existsSync } from 'node:fs'
import { loadFinder } from './catalysts/finder.mjs'
import { measurePages } from './catalysts/pages.mjs'
import { measurePairs } from './catalysts/pairs.mjs'
import { loadPeers } from './catalysts/peers.mjs'
import { measureTexts } from './catalysts/score.mjs'
import { FOLDER, readTexts } from './catalysts/texts.mjs'
import { measureTime } from './catalysts/time.mjs'

/**
 * `npm run bench -- catalysts [--alone] [--misses] [--half=a|b]`: `--alone` leaves the others out, `--misses` lists what went
 * wrong, `--half` takes the half of the texts that rules were written on (a) or the one kept aside (b).
 * @param {string[]} options
 */
export async function run(options) {
  if (!existsSync(FOLDER)) {
    console.log(`No labelled texts at ${FOLDER}: nothing to measure.`)
    return 0
  }
  const find = await loadFinder()
  const texts = readTexts()
  const half = options.find((one) => one.startsWith('--half='))?.slice(7)
  const misses = options.includes('--misses')
  const peers = options.includes('--alone') ? [] : await loadPeers(texts)
  for (const name of half ? [half] : ['a', 'b']) {
    measureTexts(
      texts.filter((text) => text.half === name),
      name,
      [find, ...peers],
      misses,
    )
  }
  const pages = await measurePages(find, peers, misses)
  measurePairs(find, peers, misses)
  measureTime(pages, [find, ...peers])
  return 0
}
