// Pages of a directory, network or encyclopedia about a company: the account is the company shown, never the directory.
import { fold } from '../../icp/name'
import { type Clues, isWithin } from '../clues'
import { textOf } from '../jsonld'
import { clean } from '../name/clean'
import { keyOf } from '../name/key'
import type { Subject } from '../reading'
import { isOwn, ORGANIZATION } from './website/names'

const PLATFORM =
  /^(?:(?:facebook|instagram|twitter|x|youtube|tiktok|threads|pinterest|reddit|crunchbase|glassdoor|indeed|g2|capterra|trustpilot|yelp|zoominfo|owler|pitchbook|dnb|kununu|xing|northdata|wellfound|angel|tracxn|cbinsights|craft|rocketreach|apollo|apps\.apple|play\.google|getapp|softwareadvice|sourceforge|producthunt|clutch|goodfirms|bbb|yellowpages|kompass|europages|wlw|opencorporates|golden|companieshouse|comparably|builtin|themuse|ambitionbox|craigslist|manta|thomasnet|alibaba|tripadvisor|foursquare|vimeo|flickr|medium|quora|wikidata|similarweb|stackshare|semrush)\.(?:com|org|net|de|io|ai|co|co\.uk|nl|fr|it|es|us)|wikipedia\.org|youtu\.be)$/

const AROUND =
  /\s+(?:on|auf|sur|en|op) (?:instagram|twitter|x|facebook|linkedin|youtube|tiktok|pinterest)\b.*|\s*\(@[^)]*\).*|[:|·•–—-]?\s+(?:company profile|reviews?|customer reviews|overview|competitors|funding|profile|startseite|home|jobs|careers|salaries|working at|photos|videos|posts|about|information|pricing|features|alternatives|revenue|stock|valuation|employee\w*|products)\b.*|\s+\(company\)|\s+\(\w+\)$|\s+(?:is|are) (?:hiring|rated)\b.*/gi

const COMPANY =
  /founded|headquarters|industry|traded as|number of employees|gegründet|mitarbeiter|sitz|branche|umsatz|kuruluş|fondation|sede|oprichting|創業|本社|شرکت/i

export function isPlatform(page: Clues): boolean {
  return PLATFORM.test(page.domain) || PLATFORM.test(page.host)
}

/** The company a third-party page is about, the surest first; none on a platform page about something else. */
export function readProfile(page: Clues, text: string): Subject[] {
  const things = page.things.filter(
    (thing) =>
      ORGANIZATION.test(thing.types) &&
      !isOwn(page, thing) &&
      /^(?:|mainEntity|about|itemReviewed|@graph)$/.test(thing.role),
  )
  const title = page.meta['og:title'] || page.title
  const encyclopedia = /wiki/.test(page.domain)
  const sources: [string, string][] = [
    ...things.map((thing): [string, string] => [textOf(thing.at.name), 'organization data']),
    ...(encyclopedia && !COMPANY.test(text)
      ? []
      : ([
          [title.split(/ [|·–—-] |: /)[0] ?? '', 'title'],
          [page.heads[0] ?? '', 'heading'],
        ] as [string, string][])),
  ]
  const found = new Map<string, Subject>()
  for (const [raw, source] of sources) {
    const name = clean(raw.replace(AROUND, ''))
    const key = keyOf(name)
    if (key && !fold(page.domain).includes(key)) found.set(key, found.get(key) ?? { name, source })
  }
  const outside = things
    .map((thing) => textOf(thing.at.url))
    .find((address) => URL.canParse(address) && !isWithin(new URL(address).host, page.domain))
  const [first, ...rest] = [...found.values()]
  return first ? [{ ...first, ...(outside ? { domain: new URL(outside).host } : {}) }, ...rest] : []
}
