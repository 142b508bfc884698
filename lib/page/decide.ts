// From what was collected to what is said of it: which kind of page this is, whose it is and which companies it is about.
import { cluesOf } from './clues'
import { newsScore } from './kind'
import { affinity } from './name/affinity'
import { keyOf } from './name/key'
import type { Page } from './page'
import type { Reading } from './reading'
import { readSubjects } from './sites/news'
import { isProfile, readProfile } from './sites/profile'
import { accountOf, rankNames } from './sites/website'

/** `domain` is the registrable domain of `url`, '' where there is none. */
export function decide(page: Page, url: string, domain: string): Reading {
  const clues = cluesOf(page, url, domain)
  const { blocks, title, lang } = page
  const names = rankNames(clues)
  const brand = names[0]?.name ?? ''
  const own = (name: string) => keyOf(name) === keyOf(brand) || affinity(name, clues.label) > 0.8
  const reading: Reading = { url, title, kind: 'none', ...(lang && { lang }), account: null, subjects: [], blocks }
  if (isProfile(clues)) return { ...reading, kind: 'site', publisher: brand, subjects: readProfile(clues) }
  if (newsScore(clues, brand) > 0)
    return { ...reading, kind: 'news', publisher: brand, subjects: readSubjects(clues, own) }
  const account = accountOf(clues, names)
  const article = /article/.test(page.meta['og:type'] ?? '') || /news|press|blog/i.test(clues.path)
  const self = account?.name && article ? [{ name: account.name, domain, source: 'address' }] : []
  return {
    ...reading,
    kind: account?.sure ? 'company' : account ? 'site' : 'none',
    account,
    subjects: self.length ? [...self, ...readSubjects(clues, own)] : [],
  }
}
