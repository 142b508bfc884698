// What runs inside of the page: everything the panel needs to know of it, collected once within a quarter of a second.
import { collect } from './collect'
import type { Page } from './page'
import { collectLinkedIn } from './sites/linkedin/collect'
import { readBlocks } from './text'
import { ask } from './text/node'

/** In milliseconds; what is begun within it ends well before a page would seem to hang, at 250. */
const BUDGET = 190
const COLLECTING = 110

export function collectPage(document: Document, url: string): Page {
  const begin = Date.now()
  const page = collect(document, url, () => Date.now() - begin > COLLECTING)
  // A parser may leave an empty document without any element.
  if (!ask(document, 'documentElement')) return page
  page.linkedin = collectLinkedIn(document, url)
  page.blocks = readBlocks(document, { base: url, deadline: BUDGET - (Date.now() - begin) })
  return page
}
