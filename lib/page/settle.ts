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
