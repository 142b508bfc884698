// What a LinkedIn address shows, told by the address alone.
import { fold } from '../../names'
import type { LinkedInKey } from '../../reading'

export type LinkedInKind =
  | 'company'
  | 'school'
  | 'showcase'
  | 'person'
  | 'job'
  | 'job-search'
  | 'sales-company'
  | 'sales-lead'
  | 'none'

/** `slug` or `id` are the company's, or the person's on person pages; `job` is the job's number. */
export type LinkedInPage = {
  kind: LinkedInKind
  slug?: string
  id?: string
  job?: string
  /** The company that the address of a job names, as a slug. */
  hint?: string
}

const HOST = /^(?:(?:www|m|touch|[a-z]{2})\.)?linkedin\.com$/

/** The key that a part of an address stands for: a number is an id, anything else a slug, decoded and in lower case. */
export function keyOf(part: string): LinkedInKey {
  try {
    const key = decodeURIComponent(part).normalize().toLowerCase()
    return /^\d+$/.test(key) ? { id: key } : key && !/[\s/?#]/.test(key) ? { slug: key } : {}
  } catch {
    // A stray percent sign: no address that LinkedIn gives out.
    return {}
  }
}

/** Letters and digits alone, folded: what a name and its slug have in common. */
export function plain(text = ''): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whether a name and a slug begin alike, one of them wholly. */
export function isSpelled(name: string, slug?: string): boolean {
  const [one, two] = [plain(name), plain(slug)]
  return one.length > 1 && two.length > 1 && (one.startsWith(two) || two.startsWith(one))
}

/** A slug as a name: the best guess where a page shows none. */
export function spell(slug = ''): string {
  return slug
    .split('-')
    .filter(Boolean)
    .map((word) => word.replace(/^./u, (letter) => letter.toUpperCase()))
    .join(' ')
}

function job(part: string): LinkedInPage {
  const [, text = '', id] = /^(.*?)(\d+)$/.exec(part) ?? []
  const [, hint] = /-at-(.+)-$/.exec(text) ?? []
  return id ? { kind: 'job', job: id, hint } : { kind: 'none' }
}

function at([section, part = '', tab = '']: string[], chosen: string | null): LinkedInPage {
  const key = keyOf(part)
  const named = (key.id ?? key.slug) && !/^(?:unavailable|setup)$/.test(part)
  if (section === 'jobs') {
    if (part === 'view') return job(tab)
    if (chosen && /^\d+$/.test(chosen)) return { kind: 'job-search', job: chosen }
  } else if (section === 'sales') {
    const [first = ''] = tab.split(/,|%2c/i)
    if (part === 'company' && /^\d+$/.test(tab)) return { kind: 'sales-company', id: tab }
    if (/^(?:lead|people)$/.test(part) && first) return { kind: 'sales-lead', slug: first }
  } else if (section === 'in' && named && part !== 'me') return { kind: 'person', ...key }
  else if (/^(?:company|school|showcase)$/.test(section ?? '') && named && tab !== 'admin')
    return { kind: section as LinkedInKind, ...key }
  return { kind: 'none' }
}

/**
 * The kind of a LinkedIn page and the keys its address holds. Null when the address is not LinkedIn's; look-alikes and
 * LinkedIn's own corporate sites are not.
 */
export function classify(url: string): LinkedInPage | null {
  const { protocol, hostname, pathname, searchParams } = new URL(URL.canParse(url) ? url : 'about:blank')
  if (!/^https?:/.test(protocol) || !HOST.test(hostname)) return null
  const parts = pathname.split('/').filter((part, index) => part && (index > 1 || !/^(?:comm|mwlite)$/.test(part)))
  return at(parts, searchParams.get('currentJobId'))
}
