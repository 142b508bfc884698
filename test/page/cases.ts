// The page fixtures as folders: `page.html` beside `expected.json`; each is read under both parsers.
import { readdirSync, readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { parseHTML } from 'linkedom'
import type { Reading } from '../../lib/page/reading'

const PAGES = new URL('../pages/', import.meta.url)

/** What a fixture expects: `subjects` are the first ones in order as [name, domain], `among` stand somewhere behind them. */
export type Expected = {
  url: string
  reading: Partial<Reading>
  oneOf?: string[]
  subjects?: [name: string, domain?: string][]
  oneOfSubjects?: string[]
  among?: string[]
  never?: string[]
  others?: [field: string, value: string][]
}

export type Case = { id: string; html: string; expected: Expected }

export function casesOf(kinds: string[]): Case[] {
  return readdirSync(PAGES)
    .filter((id) => kinds.some((kind) => id.startsWith(`${kind}--`)))
    .map((id) => ({
      id,
      html: readFileSync(new URL(`${id}/page.html`, PAGES), 'utf8'),
      expected: JSON.parse(readFileSync(new URL(`${id}/expected.json`, PAGES), 'utf8')),
    }))
}

export const PARSERS: Record<string, (html: string, url: string) => Document> = {
  jsdom: (html, url) => new JSDOM(html, { url }).window.document,
  linkedom: (html) => parseHTML(html).document,
}
