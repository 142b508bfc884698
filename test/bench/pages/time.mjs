// Time per page from its HTML to an answer, every reader in turn on the same page, so that all meet the same machine.
import { parseHTML } from 'linkedom'

const ROUNDS = 2

/** @param {number[]} values */
function median(values) {
  return [...values].sort((one, two) => one - two)[values.length >> 1] ?? 0
}

/**
 * @param {import('./manifest.mjs').SavedPage[]} pages
 * @param {Awaited<ReturnType<typeof import('./reader.mjs').loadReader>>} ours
 * @param {import('./peers.mjs').Peer[]} peers
 */
export async function timeAll(pages, ours, peers) {
  const readers = [
    { id: 'touchstone', run: async (page) => ours(parseHTML(page.html).document, page.url) },
    ...peers.map((peer) => ({ id: peer.id, run: async (page) => peer.name(page).catch(() => undefined) })),
  ]
  /** @type {Map<string, number[]>} */
  const times = new Map(readers.map(({ id }) => [id, []]))
  const reading = []
  for (const page of pages) {
    const document = parseHTML(page.html).document
    reading.push(Math.min(...(await rounds(async () => ours(document, page.url)))))
    for (const { id, run } of readers) times.get(id)?.push(Math.min(...(await rounds(() => run(page)))))
  }
  printTimes(times, median(reading))
}

async function rounds(task) {
  const taken = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    await task()
    taken.push(performance.now() - start)
  }
  return taken
}

function printTimes(times, reading) {
  const medians = [...times].map(([id, taken]) => ({ id, time: median(taken) }))
  const fastest = Math.min(...medians.filter(({ id }) => id !== 'touchstone').map(({ time }) => time))
  console.log('\nFrom HTML to an answer, median per page (touchstone parses with linkedom)')
  for (const { id, time } of medians.sort((one, two) => one.time - two.time)) {
    const ratio = Number.isFinite(fastest) ? `${(time / fastest).toFixed(2)} × the fastest other` : ''
    console.log(`  ${id.padEnd(20)} ${time.toFixed(1).padStart(6)} ms  ${ratio}`)
  }
  console.log(`  touchstone on a document that is there already: ${reading.toFixed(1)} ms`)
}
