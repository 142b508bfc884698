// LinkedIn in one step, where the document is at hand: what is collected inside of the page is decided at once.
import { collect } from '../../collect'
import type { Reading } from '../../reading'
import { collectLinkedIn } from './collect'
import { decideLinkedIn } from './decide'

/** Reads a LinkedIn page; null when `url` is not LinkedIn's. Blocks are left to the caller. */
export function readLinkedIn(document: Document, url: string): Reading | null {
  const marks = collectLinkedIn(document, url)
  return marks
    ? decideLinkedIn(
        collect(document, url, () => false),
        marks,
        url,
      )
    : null
}
