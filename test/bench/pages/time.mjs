// Processor time per page, every reader in a pass of its own over all pages, in one run: the ratios mean something, the times little.
import { parse } from './parse.mjs'

/** At least two rounds, and more while they are quick, so that every reader is warm. */
const ROUNDS = 8
const ENOUGH = 15_000

/** @typedef {import('./manifest.mjs').SavedPage} SavedPage */

/** @param {number[]} values */
function median(values) {
  return [...values].sort((one, two) => one - two)[values.length >> 1] ?? 0
}

/**
 * The page that a rep reads is parsed already, so ours is timed on a fresh document; the other libraries take HTML.
 * @param {SavedPage[]} pages
 * @param {Awaited<ReturnType<typeof import('./reader.mjs').loadReader>>} ours
 * @param {import('./peers.mjs').Peer[]} peers
 */
export async function timeAll(pages, ours, peers) {
  const own = [
    {
      id: 'touchstone, inside of the page',
      time: await timeOf(
        pages,
        ({ html }) => parse(html),
        (at, { url }) => ours.collectPage(at, url),
      ),
    },
    {
      id: 'touchstone, the whole reading',
      time: await timeOf(
        pages,
        ({ html }) => parse(html),
        (at, { url }) => ours.readPage(at, url),
      ),
    },
    {
      id: 'touchstone, from HTML',
      time: await timeOf(pages, String, (_, page) => ours.readPage(parse(page.html), page.url)),
    },
  ]
  const others = []
  for (const { id, name } of peers)
    others.push({
      id: `${id}, from HTML`,
      time: await timeOf(pages, String, (_, page) => name(page).catch(() => undefined)),
    })
  const fastest = Math.min(...others.map(({ time }) => time))
  console.log('\nMedian processor time per page')
  for (const { id, time } of [...own, ...others].sort((one, two) => one.time - two.time)) {
    const ratio = Number.isFinite(fastest) ? `${(time / fastest).toFixed(2)} × the fastest other` : ''
    console.log(`  ${id.padEnd(32)} ${time.toFixed(1).padStart(6)} ms  ${ratio}`)
  }
}

/**
 * Of each page the best round, so that the rest of the machine counts little; of all pages the median.
 * @template Ready
 * @param {SavedPage[]} pages
 * @param {(page: SavedPage) => Ready} prepare is not timed
 * @param {(ready: Ready, page: SavedPage) => unknown} task
 */
async function timeOf(pages, prepare, task) {
  /** @type {Map<SavedPage, number>} */
  const best = new Map()
  const begun = performance.now()
  for (let round = 0; round < 2 || (round < ROUNDS && performance.now() - begun < ENOUGH); round++)
    for (const page of pages) {
      const ready = prepare(page)
      const start = process.cpuUsage()
      await task(ready, page)
      const { user, system } = process.cpuUsage(start)
      best.set(page, Math.min((user + system) / 1000, best.get(page) ?? Number.POSITIVE_INFINITY))
    }
  return median([...best.values()])
}
