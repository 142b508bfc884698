// Whole pages through the real reader: what is reported of the account, and false alarms per page.
import { parseHTML } from 'linkedom'
import { readManifest } from '../pages/manifest.mjs'
import { loadReader } from '../pages/reader.mjs'
import { printRates, tally } from './score.mjs'
import { readRows } from './texts.mjs'

/**
 * Counts the events of the account on every page. The others are given the page's text; they know no account.
 * @param {import('./finder.mjs').Finder} ours
 * @param {import('./finder.mjs').Finder[]} peers
 */
export async function measurePages(ours, peers, misses) {
  const { readPage } = await loadReader()
  const saved = new Map(readManifest().map((page) => [page.id, page]))
  const pages = readRows('pages.jsonl').flatMap((truth) => {
    const page = saved.get(truth.page)
    if (!page) return []
    const url = page.url || `https://${page.truth?.domain ?? 'example.com'}/`
    return [{ ...truth, domain: page.truth?.domain, reading: readPage(parseHTML(page.html).document, url) }]
  })
  for (const finder of [ours, ...peers]) measure(finder, pages, misses)
  return pages.map(({ reading }) => reading)
}

function found(finder, { reading, kind, account, alts, domain }) {
  const text = reading.blocks.map((block) => block.text).join('\n')
  if (!finder.findIn) return finder.find(text, reading.lang)
  const own = kind === 'company-site'
  const known = { name: account, aliases: own ? alts : [], domain: own ? domain : undefined, ownSite: own }
  const options = { lang: reading.lang, page: reading.kind, published: reading.published, account: known }
  return finder.findIn(reading.blocks, options).filter(({ subject }) => subject === 'account')
}

function measure(finder, pages, misses) {
  console.log(`\nWhole pages: ${finder.id}`)
  for (const [name, isOf] of [
    ['company', (page) => page.kind === 'company-site'],
    ['news and press', (page) => page.kind !== 'company-site'],
  ]) {
    const counts = tally()
    const group = pages.filter(isOf)
    for (const page of group) {
      const hints = found(finder, page)
      const got = new Set(hints.map(({ kind }) => kind))
      for (const kind of new Set([...got, ...page.labels])) {
        if (page.maybe.includes(kind) && !page.labels.includes(kind)) continue
        const what = !page.labels.includes(kind) ? 'wrong' : got.has(kind) ? 'right' : 'missed'
        counts[what]++
        const quote = hints.find((one) => one.kind === kind)?.quote ?? ''
        if (misses && what !== 'right' && finder.findIn)
          console.log(`      ${what} ${kind} ${page.page} ${quote.slice(0, 140)}`)
      }
    }
    printRates(name, counts)
    console.log(`      ${group.length} pages, ${(counts.wrong / group.length).toFixed(3)} false alarms per page`)
  }
}
