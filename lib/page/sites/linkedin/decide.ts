// LinkedIn: which account a collected page is about. The address tells the kind of page; each kind has its reader.
import { parseJson, thingsOf } from '../../jsonld'
import type { Page } from '../../page'
import type { LinkedInKey, Reading, ReadingKind } from '../../reading'
import { readCompany } from './company'
import { readJob } from './job'
import type { LinkedInMarks } from './marks'
import { readPerson } from './person'
import { readSalesCompany, readSalesLead } from './sales'
import type { Found, Scene } from './scene'
import { classify, type LinkedInKind } from './url'

const READERS: Record<Exclude<LinkedInKind, 'none'>, [ReadingKind, (scene: Scene) => Found]> = {
  company: ['company', readCompany],
  school: ['company', readCompany],
  showcase: ['company', readCompany],
  person: ['person', readPerson],
  job: ['job', readJob],
  'job-search': ['job', readJob],
  'sales-company': ['company', readSalesCompany],
  'sales-lead': ['person', readSalesLead],
}

const WALL = /auth_?wall|checkpoint|guest-home|login|registration|cold-join|_404/i

/** Only the keys that are known, so that two readings of one page compare equal. */
function known({ slug, id }: LinkedInKey = {}): LinkedInKey | undefined {
  return slug || id ? { ...(slug && { slug }), ...(id && { id }) } : undefined
}

/**
 * Decides a LinkedIn page. Null when `url` is not LinkedIn's; kind 'none' without an account where it shows no company or
 * person, or a wall in place of it. Where a field was found stands in `sources`; the blocks are left to the caller.
 */
export function decideLinkedIn(collected: Page, marks: LinkedInMarks, url: string): Reading | null {
  const page = classify(url)
  if (!page) return null
  const { meta, lang } = collected
  const title = collected.title.replace(/^\(\d+\+?\) /, '')
  const reading: Reading = { url, title, kind: 'none', ...(lang && { lang }), account: null, subjects: [], blocks: [] }
  const { pagekey = '', 'como-pk': newest = '' } = meta
  if (page.kind === 'none' || WALL.test(pagekey + newest)) return reading
  const [kind, read] = READERS[page.kind]
  const things = collected.data.flatMap((block) => thingsOf(parseJson(block)))
  const { account, subjects = [], domain, stale } = read({ ...marks, url, page, title, meta, things, guest: !!pagekey })
  if (account) account.linkedin = known(account.linkedin)
  reading.kind = kind
  reading.account = account
  reading.subjects = subjects.map((subject) => ({ ...subject, linkedin: known(subject.linkedin) }))
  if (domain) reading.links = { domains: [domain] }
  if (stale) reading.stale = true
  return reading
}
