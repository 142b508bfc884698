// Every place of a page that may hold the name of whose site it is: one tiny rule each, with how far it is trusted.
import { type Clues, isWithin } from '../../clues'
import { type Thing, textOf } from '../../jsonld'
import { clean } from '../../name/clean'
import { wordsOf } from '../../name/key'
import { holdersIn } from './holder'

/** `weight` is how far the source is trusted before names are compared with the host and with each other. */
export type Candidate = { name: string; source: string; weight: number }

export const ORGANIZATION =
  /Organi[sz]ation|Business|Corporation|Store|Brand|Airline|Hotel|Restaurant|Agency|Service$|Contractor|Dealer|Dentist|Physician|Clinic|Hospital|School|University|Attorney|Shop|Company|NGO/

const SEPARATOR =
  /\s+[|–—·•»«›/~:>-]+\s+|[|｜»«•┃]|::|[:：]\s|\s[-–—](?=\s)|\s-(?=\S)|,\s(?!(?:inc|llc|ltd|l\.l\.c|corp|co|plc|gmbh|ag|s\.a|a\.ş)\b)/i

/** The parts of a title or name between its separators. */
export function segments(text: string): string[] {
  return text.split(SEPARATOR).filter((part) => part.trim())
}

/** Whether a thing of the page's data is on this site by its own address; undefined when it gives none. */
export function isOwn(clues: Clues, thing: Thing): boolean | undefined {
  const address = textOf(thing.at.url) || textOf(thing.at['@id'])
  return URL.canParse(address) ? isWithin(new URL(address).hostname, clues.domain) : undefined
}

function dataNames(clues: Clues): Candidate[] {
  return clues.things.flatMap((thing) => {
    const site = /WebSite/.test(thing.types)
    const role =
      /^(?:|publisher|isPartOf|mainEntity|about|sourceOrganization|copyrightHolder|provider|creator|author|itemListElement)$/.test(
        thing.role,
      )
    const own = isOwn(clues, thing)
    if (own === false || !role || !(site || ORGANIZATION.test(thing.types))) return []
    if (/^(?:about|author|creator|provider|itemListElement)$/.test(thing.role) && !own) return []
    const weight = (site ? 2 : 2.5) * (own || thing.role ? 1 : 0.8)
    const source = site ? 'website data' : 'organization data'
    return [
      { name: textOf(thing.at.name), source, weight },
      { name: textOf(thing.at.legalName), source, weight: weight * 0.7 },
      { name: textOf(thing.at.alternateName), source, weight: weight * 0.5 },
    ]
  })
}

function titleNames({ title, path }: Clues): Candidate[] {
  const parts = segments(title)
  if (parts.length === 1) {
    const short = wordsOf(title).length < 6
    return [
      {
        name: title,
        source: 'title',
        weight: short ? (path.length < 2 || /index|home|default/i.test(path) ? 1.6 : 0.9) : 0.3,
      },
    ]
  }
  return parts.map((name, at) => ({ name, source: 'title', weight: at === parts.length - 1 ? 1.3 : at ? 0.6 : 1 }))
}

const METAS: [name: string, weight: number][] = [
  ['og:site_name', 2.5],
  ['application-name', 1.6],
  ['apple-mobile-web-app-title', 1.3],
  ['al:ios:app_name', 0.8],
  ['al:android:app_name', 0.8],
  ['dc.publisher', 1.2],
  ['publisher', 1.2],
  ['copyright', 1.4],
  ['dc.rights', 1.2],
  ['rights', 1],
  ['author', 0.7],
  ['dc.creator', 0.6],
  ['organization', 1.5],
  ['company', 1.5],
  ['owner', 1],
  ['twitter:title', 0.2],
  ['og:title', 0.2],
]

function metaNames({ meta }: Clues): Candidate[] {
  return METAS.flatMap(([source, weight]) => {
    const value = meta[source] ?? ''
    if (/copyright|rights/.test(source)) return holdersIn(value).map((name) => ({ name, source, weight }))
    const parts = segments(value)
    return parts.map((name) => ({ name, source, weight: parts.length > 1 ? weight * 0.7 : weight }))
  })
}

function logoNames({ logos }: Clues): Candidate[] {
  return logos.flatMap((text) => {
    const parts = segments(text)
    return parts.map((name) => ({
      name,
      source: 'logo',
      weight: (parts.length > 1 ? 0.9 : 1.2) * (/\.(?:png|gif|jpe?g|svg)$/.test(name) ? 0 : 1),
    }))
  })
}

function rightsNames({ rights }: Clues): Candidate[] {
  // Of several lines the last is the page's own; the others are often of pictures.
  return rights.flatMap((line, at) =>
    holdersIn(line).map((name, place) => ({
      name,
      source: 'copyright',
      weight: (at === rights.length - 1 ? 1.8 : 1.4) * (place ? 0.7 : 1),
    })),
  )
}

const ABOUT =
  /about|uber|ueber|über|over-?ons|hakk|company|unternehmen|firma|imprint|impressum|kurumsal|contact|kontakt|quienes|nosotros|chi-siamo|qui-sommes|o-nas|profile|^\/?$|index/i

/** Headings name the company on pages that are about it; elsewhere they are about anything. */
function headingNames({ heads, path }: Clues): Candidate[] {
  return ABOUT.test(path) ? heads.slice(0, 15).map((name) => ({ name, source: 'heading', weight: 0.7 })) : []
}

const IMPRINT = [
  /(?:angaben gemäß|angaben nach|information according to)[^.:]{0,40}(?:tmg|ddg|telemedien\w*|ecg|odr)\W{1,4}(\p{Lu}[^\n:]{2,60})/iu,
  /(?:operated|run|managed|provided|owned|published|betrieben|bereitgestellt|exploité|édité|gestito|işletilmektedir|beheerd) (?:by|von|par|door|da)(?: der| the)? (\p{Lu}[^\n.;]{2,60})/u,
  /(?:these terms|this (?:web ?)?site|this privacy policy)[^.]{0,80}\b(?:of|by|between you and)\s+(\p{Lu}[^\n,;(]{2,50})/u,
]

/** Of long texts the beginning and the end say who speaks. */
const FIRST = 40
const LAST = 15

/** Sentences of imprints and terms that say who runs the site, by the pattern that found them. */
export function imprintNames({ blocks }: Clues): Candidate[] {
  return [...blocks.slice(0, FIRST), ...blocks.slice(FIRST).slice(-LAST)].flatMap(({ text }) =>
    IMPRINT.flatMap((pattern) => {
      const name = pattern
        .exec(text.slice(0, 600))?.[1]
        ?.split(/\s[–-]\s|,\s(?=\p{Lu}\p{Ll}+(?:str|weg|platz|gasse))|\(/u)[0]
      return name ? [{ name, source: 'imprint', weight: 1 }] : []
    }),
  )
}

/** All of them; the same name may come many times. */
export function namesOf(clues: Clues): Candidate[] {
  const cleaned = new Map<string, string>()
  return [dataNames, metaNames, titleNames, logoNames, rightsNames, headingNames, imprintNames]
    .flatMap((rule) => rule(clues))
    .flatMap(({ name: raw, source, weight }) => {
      const name = cleaned.get(raw) ?? clean(raw)
      cleaned.set(raw, name)
      return name && weight > 0 ? [{ name, source, weight }] : []
    })
}
