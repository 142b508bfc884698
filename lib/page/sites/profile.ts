// Pages of a directory, network or encyclopedia about a company: what counts is the company shown, never the directory.
import { type Clues, hostOf, isWithin } from '../clues'
import { type Thing, textOf } from '../jsonld'
import { affinity } from '../name/affinity'
import { clean } from '../name/clean'
import { keyOf } from '../name/key'
import type { Subject } from '../reading'
import { isOwn, ORGANIZATION, segments } from './website/names'

/** Sites whose pages are about others, by registrable domain. */
const PLATFORMS = new Set(
  (
    'facebook.com instagram.com twitter.com x.com youtube.com tiktok.com threads.net threads.com pinterest.com reddit.com bsky.app vimeo.com flickr.com medium.com quora.com snapchat.com vk.com weibo.com t.me telegram.me xing.com ' +
    'wikipedia.org wikidata.org wikimedia.org fandom.com crunchbase.com pitchbook.com owler.com zoominfo.com dnb.com tracxn.com cbinsights.com craft.co golden.com rocketreach.co apollo.io lusha.com similarweb.com stackshare.io ' +
    'glassdoor.com glassdoor.de glassdoor.co.uk indeed.com kununu.com comparably.com builtin.com themuse.com ambitionbox.com wellfound.com angel.co stepstone.de monster.com ziprecruiter.com welcometothejungle.com ' +
    'g2.com capterra.com getapp.com softwareadvice.com trustradius.com trustpilot.com producthunt.com sourceforge.net alternativeto.net clutch.co goodfirms.co provenexpert.com omr.reviews saashub.com appsumo.com ' +
    'yelp.com yelp.de tripadvisor.com foursquare.com bbb.org manta.com yellowpages.com gelbeseiten.de dasoertliche.de 11880.com goldenpages.nl kompass.com europages.com europages.de wlw.de thomasnet.com alibaba.com made-in-china.com ' +
    'northdata.com northdata.de opencorporates.com companieshouse.gov.uk creditsafe.com firmenwissen.de unternehmensregister.de bundesanzeiger.de societe.com pappers.fr infogreffe.fr kvk.nl find-and-update.company-information.service.gov.uk'
  ).split(' '),
)

const PATH =
  /\/(?:compan(?:y|ies)|organi[sz]ations?|profiles?|business(?:es)?|biz|reviews?|firm[ae]n?|unternehmen|vendors?|sellers?|suppliers?|exhibitors?|aussteller|members?|startups?|employers?|arbeitgeber|anbieter)\/[^/]{2,}/i
const TITLE =
  /\b(?:company profile|company information|profile and news|reviews?\b.*\d{4}|customer reviews|competitors|funding|valuation|stock price|revenue|salaries|working at|als arbeitgeber|erfahrungen|bewertungen|firmenprofil|handelsregister|unternehmensprofil|reviews of|overview, news|contact information)\b/i

/** What such titles put after the name. */
const AFTER =
  /(?:['’]s)?\s+(?:on|auf|sur|en|op) (?:instagram|twitter|x|facebook|linkedin|youtube|tiktok|pinterest)\b.*|\s*\(@[^)]*\).*|(?:['’]s)?[\s,:|·•–—-]+(?:company profile|reviews?|customer reviews|overview|competitors|funding|profile|startseite|home|jobs|careers|salaries|photos|videos|posts|about|information|pricing|features|alternatives|revenue|stock|valuation|employees?|products|als arbeitgeber|erfahrungen|bewertungen|firmenprofil|wiki|updated|\d{4})\b.*|\s+\((?:company|unternehmen|[A-Z]{1,5}(?:\.[A-Z]+)?)\).*|\s+(?:is|are) (?:hiring|rated)\b.*/i
const BEFORE = /^(?:working at|jobs at|reviews of|about|profile of|bewertungen (?:zu|für)|erfahrungen mit)\s+/i

const COMPANY_FACTS =
  /\b(?:founded|headquarters|industry|key people|traded as|number of employees|revenue|subsidiaries|gründung|gründer|mitarbeiterzahl|sitz|branche|umsatz|leitung|kuruluş|merkez|çalışan sayısı|fondation|siège|effectif|sede|fondazione|oprichting|hoofdkantoor)\b/giu
const IS_COMPANY =
  /\b(?:is|was|ist|war|est|es|è) (?:an?|eine?|une?|una|the) [^.]{0,120}\b(?:compan(?:y|ies)|corporation|manufacturer|retailer|bank|conglomerate|start-?up|firm|airline|multinational|unternehmen|konzern|hersteller|entreprise|société|empresa|azienda)\b/iu

/** The organization that the page's data is about, when it is not the site itself. */
function shownThing(clues: Clues): Thing | undefined {
  return clues.things.find(
    (thing) =>
      ORGANIZATION.test(thing.types) &&
      !isOwn(clues, thing) &&
      /^(?:|mainEntity|about|itemReviewed)$/.test(thing.role) &&
      clean(textOf(thing.at.name)) &&
      affinity(textOf(thing.at.name), clues.label) < 0.6,
  )
}

/** Whether the page shows a company of somebody else: on a platform, or by its address, title and data. */
export function isProfile(clues: Clues): boolean {
  if (PLATFORMS.has(clues.domain) || PLATFORMS.has(clues.host)) return true
  if (!PATH.test(clues.path)) return false
  const shown = shownThing(clues)
  const about = !!shown && isOwn(clues, shown) === false && keyOf(clues.title).startsWith(keyOf(textOf(shown.at.name)))
  return (
    about ||
    (TITLE.test(clues.title) &&
      segments(clues.title).length > 1 &&
      affinity(segments(clues.title)[0] ?? '', clues.label) < 0.5)
  )
}

function isAboutCompany({ blocks }: Clues): boolean {
  const text = blocks.slice(0, 60).map((block) => block.text)
  return (
    new Set(text.join('\n').toLowerCase().match(COMPANY_FACTS)).size > 2 ||
    text.slice(0, 8).some((line) => IS_COMPANY.test(line))
  )
}

function nameIn(title: string): string {
  return clean((segments(title.replace(AFTER, ''))[0] ?? '').replace(BEFORE, ''))
}

/** The company a third-party page shows, the surest name first; none where the page is about something else. */
export function readProfile(clues: Clues): Subject[] {
  const { domain, meta, title, heads, label } = clues
  if (/^wiki|^fandom/.test(domain) && !isAboutCompany(clues)) return []
  const shown = shownThing(clues)
  const sources: [string, string][] = [
    [nameIn(meta['og:title'] ?? ''), 'og:title'],
    [nameIn(title), 'title'],
    [clean(textOf(shown?.at.name)), 'organization data'],
    [nameIn(heads[0] ?? ''), 'heading'],
  ]
  const found = new Map<string, Subject>()
  for (const [name, source] of sources) {
    const key = keyOf(name)
    if (key && affinity(name, label) < 0.8 && !found.has(key)) found.set(key, { name, source })
  }
  const address = textOf(shown?.at.url)
  const outside = hostOf(address)
  const [first, ...rest] = [...found.values()]
  if (!first) return []
  return [{ ...first, ...(outside && !isWithin(outside, domain) && { domain: outside }) }, ...rest]
}
