// Where links lead: to a company on LinkedIn, or through LinkedIn to a site.
import type { LinkedInKey } from '../../reading'
import { classify, keyOf } from './url'

/** The key of the company that an address of LinkedIn is about, also a relative one; empty for any other address. */
export function companyAt(href: string): LinkedInKey {
  const [, key] = /\/(?:company|school|showcase)\/([^/?#]+)/.exec(href) ?? []
  const host = URL.canParse(href) ? classify(href) : href.startsWith('/')
  return key && host ? keyOf(key) : {}
}

/** The number of the company that a link of Sales Navigator leads to. */
export function salesCompanyAt(href: string): LinkedInKey {
  const [, id] = /\/sales\/company\/(\d+)/.exec(href) ?? []
  return { id }
}

/** The host outside LinkedIn that an address leads to, also through a redirect. */
export function hostOf(href: string, redirected = false): string | undefined {
  if (!URL.canParse(href)) return
  const { hostname, protocol, searchParams } = new URL(href)
  if (classify(href) && !redirected) return hostOf(searchParams.get('url') ?? '', true)
  const own = /(?:^|\.)(?:linkedin\.com|lnkd\.in)$/.test(hostname)
  return /^https?:/.test(protocol) && !own ? hostname.replace(/^www\./, '') : undefined
}

/** The number at the end of the urn of a company. */
export function idOf(urn: unknown): string | undefined {
  return /ompany:(\d+)$/.exec(String(urn))?.[1]
}
