// From what was collected to what is said of it: which kind of page this is, whose it is and which companies it is about.
import { type Clues, cluesOf, hostOf } from './clues'
import { publishedOf } from './day'
import { textOf } from './jsonld'
import { isNews } from './kind'
import { affinity } from './name/affinity'
import { clean } from './name/clean'
import { keyOf } from './name/key'
import type { Page } from './page'
import type { ReadAccount, Reading, Subject } from './reading'
import { readHirer } from './sites/job'
import { readSubjects } from './sites/news'
import { isProfile, readProfile } from './sites/profile'
import { accountOf, rankNames } from './sites/website'
import { isOwn, ORGANIZATION } from './sites/website/names'
import { linkedInOf } from './sites/website/own'

/** Where a company tells its own news; elsewhere, on its blog, it writes of anything. */
const NEWS = /(?:^|[/-])(?:news\w*|press\w*|aktuelles|medien|media)(?:[/-]|$)|\/\d{4}\/\d\d?\//i

/** Companies with a site elsewhere that the page's own data describes: whom it is about, not whose it is. */
function foreignSubjects(clues: Clues): Subject[] {
  return clues.things.flatMap((thing) => {
    const domain = hostOf(textOf(thing.at.url))
    const foreign =
      ORGANIZATION.test(thing.types) && /^(?:|about|mentions)$/.test(thing.role) && isOwn(clues, thing) === false
    const name = foreign ? clean(textOf(thing.at.name)) : ''
    return name ? [{ name, domain, source: 'organization data' }] : []
  })
}

/** Articles and releases on the company's own site are about it first, and then about whom they name. */
function ownSubjects(clues: Clues, account: ReadAccount | null, isMine: (name: string) => boolean): Subject[] {
  const foreign = foreignSubjects(clues).filter(({ name }) => !isMine(name))
  const article = /article/.test(clues.meta['og:type'] ?? '') || NEWS.test(clues.path) || foreign.length > 0
  if (!account?.name || !article) return []
  const self = { name: account.name, ...(clues.domain && { domain: clues.domain }), source: 'address' }
  const named = NEWS.test(clues.path) ? readSubjects(clues, isMine) : []
  const known = new Set(foreign.map(({ name }) => keyOf(name)))
  return [self, ...foreign, ...named.filter(({ name }) => !known.has(keyOf(name)))]
}

/** `domain` is the registrable domain of `url`, '' where there is none. */
export function decide(page: Page, url: string, domain: string): Reading {
  const clues = cluesOf(page, url, domain)
  const { blocks, title, lang, meta } = clues
  const names = rankNames(clues)
  const brand = names[0]?.name ?? ''
  const isMine = (name: string) => keyOf(name) === keyOf(brand) || affinity(name, clues.label) > 0.8
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
  const hirer = readHirer(clues, brand)
  if (hirer) return { ...reading, kind: 'job', publisher: brand, subjects: [hirer] }
  if (isProfile(clues)) return { ...reading, kind: 'site', publisher: brand, subjects: readProfile(clues) }
  if (isNews(clues, brand, () => readSubjects(clues, isMine)[0]?.name))
    return { ...reading, kind: 'news', publisher: brand, subjects: readSubjects(clues, isMine) }
  const account = accountOf(clues, names)
  const kind = account?.sure ? 'company' : account ? 'site' : 'none'
  const subjects = ownSubjects(clues, account, isMine)
  return { ...reading, kind, account, subjects, ...(linkedin.length > 0 && { links: { linkedin } }) }
}
