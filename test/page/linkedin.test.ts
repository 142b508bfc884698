// @vitest-environment jsdom
// LinkedIn pages of every kind, build and language that the fixtures hold, read from two parsers.
import { readdirSync, readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../lib/page/read'
import type { Reading } from '../../lib/page/reading'
import { readLinkedIn } from '../../lib/page/sites/linkedin/read'

const FOLDER = 'test/pages'
const cases = readdirSync(FOLDER).filter((name) => name.startsWith('linkedin--'))

const parsers: Record<string, (html: string) => Document> = {
  jsdom: (html) => new DOMParser().parseFromString(html, 'text/html'),
  linkedom: (html) => parseHTML(html).document,
}

/** What a reading says of the account, without what every page has. */
function essence({ kind, account, subjects, links, stale }: Reading) {
  return JSON.parse(JSON.stringify({ kind, account, subjects, links, stale }))
}

describe.each(Object.keys(parsers))('parsed by %s', (parser) => {
  test.each(cases)('%s', (name) => {
    const { url, ...expected } = JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, 'utf8'))
    const document = parsers[parser]!(readFileSync(`${FOLDER}/${name}/page.html`, 'utf8'))
    const before = document.documentElement.outerHTML
    expect(essence(readPage(document, url))).toEqual(expected)
    expect(essence(readLinkedIn(document, url)!)).toEqual(expected)
    expect(document.documentElement.outerHTML).toBe(before)
  })
})

test('every kind of page in every build is among the fixtures, in at least four languages', () => {
  const kinds = new Set(cases.map((name) => name.replace(/-[a-z]{2}$/, '').replace('linkedin--', '')))
  const languages = new Set(cases.map((name) => name.slice(-2)))
  for (const build of ['guest', 'ember', 'newest'])
    for (const kind of ['company', 'person', 'person-several', 'job', 'job-search'])
      expect(kinds).toContain(`${build}-${kind}`)
  for (const kind of ['ember-about', 'newest-about', 'sales-account', 'sales-lead']) expect(kinds).toContain(kind)
  expect(languages.size).toBeGreaterThanOrEqual(4)
})

test('a page without an account gives no name, whatever companies it shows', () => {
  const none = cases.filter((name) =>
    /feed|search-none|list|login|authwall|pulse|me-|network|admin|missing|post|home/.test(name),
  )
  expect(none.length).toBeGreaterThan(12)
  for (const name of none) {
    const { url } = JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, 'utf8'))
    const document = parsers.linkedom!(readFileSync(`${FOLDER}/${name}/page.html`, 'utf8'))
    expect(readPage(document, url), name).toMatchObject({ kind: 'none', account: null, subjects: [] })
  }
})
