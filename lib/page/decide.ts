// From what was collected to what is said of it: which kind of page this is, whose it is and which companies it is about.
import { type Clues, cluesOf } from './clues'
import { publishedOf } from './day'
import { isNews } from './kind'
import { affinity } from './name/affinity'
import { keyOf } from './name/key'
import type { Page } from './page'
import type { ReadAccount, Reading, Subject } from './reading'
import { readSubjects } from './sites/news'
import { isProfile, readProfile } from './sites/profile'
import { accountOf, rankNames } from './sites/website'
import { linkedInOf } from './sites/website/own'

/** Where a company tells its own news; elsewhere, on its blog, it writes of anything. */
const NEWS = /(?:^|[/-])(?:news\w*|press\w*|aktuelles|medien|media)(?:[/-]|$)|\/\d{4}\/\d\d?\//i

/** Articles and releases on the company's own site are about it first, and then about whom they name. */
function ownSubjects(clues: Clues, account: ReadAccount | null, isOwn: (name: string) => boolean): Subject[] {
  const article =
    /article/.test(clues.meta['og:type'] ?? '') ||
    /(?:^|[/-])(?:news|press|presse|blog|stories|insights|aktuelles)/i.test(clues.path)
  if (!account?.name || !article) return []
  const self = { name: account.name, ...(clues.domain && { domain: clues.domain }), source: 'address' }
  return NEWS.test(clues.path) ? [self, ...readSubjects(clues, isOwn)] : [self]
}

/** `domain` is the registrable domain of `url`, '' where there is none. */
export function decide(page: Page, url: string, domain: string): Reading {
  const clues = cluesOf(page, url, domain)
  const { blocks, title, lang, meta } = clues
  const names = rankNames(clues)
  const brand = names[0]?.name ?? ''
  const isOwn = (name: string) => keyOf(name) === keyOf(brand) || affinity(name, clues.label) > 0.8
  const spoken = lang || meta['og:locale'] || meta['content-language']
  const published = publishedOf(clues)
  const linkedin = linkedInOf(clues)
  const reading: Reading = {
    url,
    title,
    kind: 'none',
    ...(spoken && { lang: spoken.replace('_', '-') }),
    ...(published && { published }),
    account: null,
    subjects: [],
    blocks,
  }
  if (isProfile(clues)) return { ...reading, kind: 'site', publisher: brand, subjects: readProfile(clues) }
  if (isNews(clues, brand, () => readSubjects(clues, isOwn)[0]?.name))
    return { ...reading, kind: 'news', publisher: brand, subjects: readSubjects(clues, isOwn) }
  const account = accountOf(clues, names)
  const kind = account?.sure ? 'company' : account ? 'site' : 'none'
  const subjects = ownSubjects(clues, account, isOwn)
  return { ...reading, kind, account, subjects, ...(linkedin.length > 0 && { links: { linkedin } }) }
}
