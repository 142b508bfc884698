// Whose site a page is: every place that may hold the name is a rule; names are weighed by how they agree with the host.
import { type Clues, isWithin } from '../clues'
import { type Thing, textOf } from '../jsonld'
import { affinity } from '../name/affinity'
import { clean } from '../name/clean'
import { keyOf, wordsOf } from '../name/key'

/** A name found by a rule; `weight` is how far the source is trusted, `owner` whether it says who runs the site. */
export type Candidate = { name: string; source: string; weight: number }

export const ORGANIZATION =
  /Organization|Business|Corporation|Store|Brand|Airline|Hotel|Restaurant|Agency|Service|Contractor|Dealer|Dentist|Physician|Clinic|School|University|Attorney|Shop/

const SEPARATOR = /\s+[|–—·•»«/~:-]+\s+|[|｜»«•]|::|[:：]\s|\s-\s|,\s/

/** Whether a thing of the page's data is on this site by its own address; undefined when it gives none. */
export function isOwn(page: Clues, thing: Thing): boolean | undefined {
  const address = textOf(thing.at.url) || textOf(thing.at['@id'])
  return URL.canParse(address) ? isWithin(new URL(address).host, page.domain) : undefined
}

function fromThings(page: Clues): Candidate[] {
  return page.things.flatMap((thing) => {
    const own = isOwn(page, thing)
    const site = /WebSite/.test(thing.types)
    const role = /^(?:|publisher|isPartOf|mainEntity|sourceOrganization|copyrightHolder|provider)$/.test(thing.role)
    if (own === false || !role || !(site || ORGANIZATION.test(thing.types))) return []
    const weight = (site ? 2 : 2.5) * (own || thing.role ? 1 : 0.8)
    return [textOf(thing.at.name), textOf(thing.at.legalName), textOf(thing.at.alternateName)].map((name, at) => ({
      name,
      source: site ? 'website data' : 'organization data',
      weight: at ? weight / 2 : weight,
    }))
  })
}

function segments(text: string): string[] {
  return text.split(SEPARATOR).filter((part) => part?.trim())
}

function fromTitle(page: Clues): Candidate[] {
  const parts = segments(page.title)
  return parts.map((name, at) => ({
    name,
    source: 'title',
    weight: at && at === parts.length - 1 ? 1.2 : at ? 0.5 : parts.length > 1 ? 0.9 : 0.5,
  }))
}

const AGENCY =
  /(?:web ?)?(?:site|design\w*|develop\w*|built|made|powered|created|hosted|realisa\w*|umsetzung|gestaltung|yazılım|tasarım)\s*(?:&\s*\w+\s*)?(?:by|von|par|door|:|por)\b/i
const AFTER =
  /(?:©|\(c\)|&copy;|copyright)[\s:©\d,–-]*(?:\(c\)|copyright|by|bei|von|the)?[\s:©\d,–-]*|^\s*(?:19|20)\d\d[\s,–-]*/gi
const BEFORE =
  /[.,|•·–-]?\s*(?:all rights|alle rechte|tous droits|todos los derechos|tüm hakları|her hakkı|alle rechten|all right|privacy|terms|impressum|datenschutz|reserved|\||\.\s|•|·|©).*$/i

/** The holder of "© 2024 Acme Ltd. All rights reserved. Website by X": never what follows the makers of the site. */
export function holderOf(line: string): string[] {
  const own = line.split(AGENCY)[0] ?? ''
  const [before = '', ...after] = own.split(AFTER)
  const names = after.length ? after : [before]
  return [...names, after.length ? before : ''].map((part) =>
    part.replace(BEFORE, '').replace(/\b(?:19|20)\d\d\b.*$/, ''),
  )
}

function fromMeta(page: Clues): Candidate[] {
  const rules: [string, number][] = [
    ['og:site_name', 2.5],
    ['application-name', 1.5],
    ['apple-mobile-web-app-title', 1.2],
    ['al:ios:app_name', 0.8],
    ['dc.publisher', 1],
    ['publisher', 1],
    ['copyright', 1],
    ['author', 0.7],
    ['dc.creator', 0.5],
    ['twitter:title', 0.3],
  ]
  return rules.flatMap(([key, weight]) => {
    const value = page.meta[key] ?? ''
    const names = key === 'copyright' ? holderOf(value) : [value, ...segments(value)]
    return names.map((name) => ({ name, source: key, weight }))
  })
}

function fromPage(page: Clues): Candidate[] {
  const about =
    /about|uber|ueber|over-ons|hakk|company|unternehmen|firma|imprint|impressum|kurumsal|contact|kontakt|^\/?$/i.test(
      page.path,
    )
  return [
    ...page.logos.flatMap((name) => [name, ...segments(name)]).map((name) => ({ name, source: 'logo', weight: 1.2 })),
    ...page.rights.flatMap(holderOf).map((name) => ({ name, source: 'copyright', weight: 1.6 })),
    ...page.heads.slice(0, 12).map((name) => ({ name, source: 'heading', weight: about ? 0.6 : 0.3 })),
  ]
}

/** Every piece of text that spells the label of the host: the way the company writes itself. */
export function spellings(texts: string[], label: string): string[] {
  if (label.length < 3) return []
  return texts.flatMap((text) => {
    const words = [...text.slice(0, 400).matchAll(/[\p{L}\p{N}]+/gu)]
    return words.flatMap((first, from) => {
      let joined = ''
      for (let to = from; to < Math.min(words.length, from + 5) && joined.length < label.length; to++) {
        const last = words[to] as RegExpMatchArray
        joined += keyOf(last[0])
        if (joined === label && !/[@./]$/.test(text.slice(0, first.index)))
          return [text.slice(first.index, (last.index ?? 0) + last[0].length)]
      }
      return []
    })
  })
}

export type Named = { name: string; score: number; affinity: number; sources: string[] }

/** The names of a page by key, best first. */
export function rank(page: Clues, texts: string[]): Named[] {
  const { label } = page
  const groups = new Map<string, { best: Map<string, number>; spelled: Map<string, number> }>()
  const all = [...fromThings(page), ...fromMeta(page), ...fromTitle(page), ...fromPage(page)]
  const spelled = spellings(
    [page.title, ...page.heads, ...page.logos, ...page.rights, ...texts, page.meta.description ?? ''],
    label,
  )
  for (const name of spelled) all.push({ name, source: 'text', weight: 1 })
  for (const { name: raw, source, weight } of all) {
    const name = clean(raw)
    const key = keyOf(name)
    if (!key) continue
    const group = groups.get(key) ?? { best: new Map(), spelled: new Map() }
    groups.set(key, group)
    group.best.set(source, Math.max(weight, group.best.get(source) ?? 0))
    group.spelled.set(name, (group.spelled.get(name) ?? 0) + weight * (/\p{Lu}/u.test(name) ? 1 : 0.4))
  }
  return [...groups.values()]
    .map(({ best, spelled: names }) => {
      const name = [...names].sort((one, two) => two[1] - one[1])[0]?.[0] ?? ''
      const close = affinity(name, label)
      const weight = [...best.values()].reduce((sum, part) => sum + part, 0)
      const length = wordsOf(name).length
      return {
        name,
        score: weight + 5 * close - Math.max(0, length - 4) * 0.5,
        affinity: close,
        sources: [...best].sort((a, b) => b[1] - a[1]).map(([source]) => source),
      }
    })
    .sort((one, two) => two.score - one.score)
}
