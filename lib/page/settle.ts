// What the injected reader brought back becomes a Reading: checked, decided, its domains taken from the public-suffix list.
import { decide } from './decide'
import { domainOf } from './domain'
import type { Page } from './page'
import type { Reading } from './reading'

export { domainOf }

import { decideLinkedIn } from './sites/linkedin/decide'

const TEXTS = ['url', 'lang', 'title', 'scripts'] as const
const LISTS = ['tags', 'data', 'items', 'heads', 'logos', 'links', 'rights', 'addresses', 'blocks'] as const

/** Whether a value that came out of a tab has the shape of a collected page. */
export function isPage(value: unknown): value is Page {
  const page = value as Record<string, unknown> | null
  if (!page || typeof page !== 'object' || !page.meta || typeof page.meta !== 'object') return false
  return TEXTS.every((key) => typeof page[key] === 'string') && LISTS.every((key) => Array.isArray(page[key]))
}

/** `url` is the address of the tab, which alone says whose domain it is. */
export function settle(page: Page, url: string): Reading {
  const own = page.linkedin && decideLinkedIn(page, page.linkedin, url)
  const reading = own ? { ...own, blocks: page.blocks } : decide(page, url, domainOf(url) ?? '')
  const { account, links } = reading
  // A LinkedIn page names the site of the company it shows; any other page is on the site itself.
  const domain = domainOf(own ? (account?.domain ?? '') : url)
  const subjects = reading.subjects.map((subject) => ({
    ...subject,
    domain: subject.domain && domainOf(subject.domain),
  }))
  const domains = links?.domains && [...new Set(links.domains.flatMap((host) => domainOf(host) ?? []))]
  return {
    ...reading,
    url,
    subjects,
    account: account && { ...account, domain },
    ...(links && { links: { ...links, domains } }),
  }
}

const TEXT = 20_000
const LIST = 5_000

/** The same data with texts and lists cut to a size, and without characters that control or reverse a line. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string')
    return value.slice(0, TEXT).replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, ' ')
  if (Array.isArray(value)) return value.slice(0, LIST).map(tidy)
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)]))
}

/** What a reader brought back becomes a Reading of the address that it names; undefined when it is malformed. Never throws. */
export function readingOf(page: unknown): Reading | undefined {
  if (!isPage(page)) return undefined
  try {
    return tidy(settle(page, page.url)) as Reading
  } catch {
    // A page that defeats the reader says nothing; it must not take the panel along.
    return undefined
  }
}
