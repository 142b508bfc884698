// A collected page with what follows from its address and its embedded data: what the rules of every site read.
import { parseJson, type Thing, thingsOf } from './jsonld'
import { labelOf } from './name/affinity'
import type { Page } from './page'

/** `host` without www, `domain` registrable, `label` the part of it that a company chose. */
export type Clues = Page & { host: string; path: string; domain: string; label: string; things: Thing[] }

/** A longer path tells no more and would cost more. */
const PATH = 500

export function isWithin(host: string, domain: string): boolean {
  return !!domain && (host === domain || host.endsWith(`.${domain}`))
}

export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
}

/** `domain` is the registrable domain of `url`, '' without one. */
export function cluesOf(page: Page, url: string, domain: string): Clues {
  const things = page.data.flatMap((text) => thingsOf(parseJson(text)))
  const items: Thing[] = page.items.map(({ role, type, at }) => ({ role, types: type, at }))
  page.items.forEach(({ up }, place) => {
    const item = items[place]
    if (item && up !== undefined) item.up = items[up]
  })
  const path = URL.canParse(url) ? decodePath(new URL(url).pathname.slice(0, PATH)) : ''
  return { ...page, url, host: hostOf(url), path, domain, label: labelOf(domain), things: [...things, ...items] }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // Not UTF-8: as it stands.
    return path
  }
}
