// The public reader: a document and its address in, plain data out.
import { collectPage } from './document'
import type { Reading } from './reading'
import { settle } from './settle'

/** Reads a page in a browser or a parsed document. Never throws over what a page holds, never writes to it. */
export function readPage(document: Document, url: string): Reading {
  return settle(collectPage(document, url), url)
}
