// Processor time per 10 kB of page text, every finder in turn on the same page; the best of several rounds counts.

const ROUNDS = 5
const LARGE = 200_000

function taken(task) {
  const before = process.cpuUsage()
  task()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function best(task) {
  return Math.min(...Array.from({ length: ROUNDS }, () => taken(task)))
}

function quantile(values, share) {
  const sorted = [...values].sort((one, two) => one - two)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** @param {{ blocks: { text: string }[], lang?: string, kind: string }[]} readings */
export function measureTime(readings, finders) {
  console.log('\nTime per 10 kB of page text (pages of 2 kB and more)')
  const large = readings.filter(({ blocks }) => blocks.reduce((sum, { text }) => sum + text.length, 0) > 2000)
  for (const finder of finders) {
    const times = large.map((reading) => {
      const text = reading.blocks.map((block) => block.text).join('\n')
      return (best(() => search(finder, reading, text)) / text.length) * 10_000
    })
    console.log(
      `    ${finder.id.padEnd(14)} median ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`,
    )
  }
  const [ours] = finders
  if (ours)
    console.log(
      `    ${ours.id.padEnd(14)} a page of ${LARGE / 1000} kB: ${best(() => search(ours, together(large))).toFixed(0)} ms`,
    )
}

function search(finder, reading, text = '') {
  const options = { lang: reading.lang, page: reading.kind, account: { name: 'Acme', ownSite: true } }
  return finder.findIn ? finder.findIn(reading.blocks, options) : finder.find(text, reading.lang)
}

/** All English pages run together until they fill one large page. */
function together(readings) {
  const blocks = readings.filter(({ lang }) => (lang ?? 'en').startsWith('en')).flatMap((reading) => reading.blocks)
  const chosen = []
  for (let size = 0, at = 0; at < blocks.length && size + blocks[at].text.length < LARGE; at++) {
    size += blocks[at].text.length
    chosen.push(blocks[at])
  }
  return { lang: 'en', kind: 'news', blocks: chosen }
}
