// What a site says of its company besides the name: industry, heads, seat, description, who runs it; each with its source.

import { LEGAL_FORMS } from '../../../icp/legal'
import type { Clues } from '../../clues'
import { type Thing, textOf } from '../../jsonld'
import { affinity } from '../../name/affinity'
import { clean } from '../../name/clean'
import { keyOf, wordsOf } from '../../name/key'
import type { Fact } from '../../reading'
import { headsIn } from './headcount'
import { holdersIn } from './holder'
import { imprintNames, isOwn, ORGANIZATION } from './names'
import { placeIn, placeOf, townIn } from './place'

const BLOCKS = 80
/** Facts stand at the beginning of a paragraph or nowhere. */
const LENGTH = 500
const DESCRIPTION = 300
const FRONT =
  /^\/?(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?\/?)?$|about|uber-uns|ueber-uns|over-ons|hakkimizda|company|unternehmen|qui-sommes|quienes|chi-siamo/i

const CONTACT = /contact|kontakt|imprint|impressum|iletisim|mentions|colofon|legal/i

const INDUSTRY = [
  /^(?:industry|industries|branche|sector|sektör|secteur|settore|業種|صنعت|κλάδος)\s?[:：]\s?([^\n]{3,60})$/iu,
  /\b(?:is|are|ist|sind) (?:an?|the|eine?r?|one of the|die|der|das) (?:\p{L}+[ -]){0,4}?((?:provider|manufacturer|supplier|maker|developer|producer|distributor|operator|hersteller|anbieter|dienstleister|spezialist|entwickler|händler)s? (?:of|for|von|für) [^.,;:!?\n]{3,60})/iu,
]

/** Things of the page's data that are the company itself. */
function ownThings(clues: Clues, name: string): Thing[] {
  return clues.things.filter((thing) => {
    if (
      !ORGANIZATION.test(thing.types) ||
      /^(?:seller|offeredBy|manufacturer|memberOf|sponsor|worksFor|brand)$/.test(thing.role)
    )
      return false
    const own = isOwn(clues, thing)
    return (
      own ||
      (own === undefined &&
        (keyOf(textOf(thing.at.name)) === keyOf(name) || affinity(textOf(thing.at.name), clues.label) > 0.7))
    )
  })
}

function headsOf(value: unknown): string {
  const heads = value as Record<string, unknown> | string | number | undefined
  if (typeof heads !== 'object' || !heads) return textOf(heads)
  const { minValue, maxValue, value: exact } = heads
  return minValue || maxValue ? [minValue, maxValue].filter(Boolean).join('-') : textOf(exact)
}

function fromData(clues: Clues, name: string): Fact[] {
  const source = 'organization data'
  return ownThings(clues, name).flatMap(({ at, types }): Fact[] => [
    { field: 'industry', value: textOf(at.industry) || trade(types), source },
    { field: 'employees', value: headsOf(at.numberOfEmployees), source },
    { field: 'headquarters', value: placeOf(at.address) ?? placeOf(at.location) ?? '', source },
    { field: 'description', value: textOf(at.description), source },
    { field: 'operator', value: textOf(at.parentOrganization), source },
  ])
}

/** "AutoRepair" as a type of the data is the trade "Auto Repair". */
function trade(types: string): string {
  const special = types
    .split(' ')
    .find((type) => !/Organi[sz]ation|^LocalBusiness$|Corporation|Brand|^Store$|WebSite|ProfessionalService/.test(type))
  return (special ?? '').replace(/^.*[/:]/, '').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
}

/** Towns of the addresses at the foot, and of those in the text of pages that are there to give them. */
function fromAddress({ addresses, blocks, path }: Clues): Fact[] {
  const said = CONTACT.test(path) ? blocks.slice(0, BLOCKS).map(({ text }) => text) : []
  return [...addresses, ...said].map((text) => ({
    field: 'headquarters',
    value: townIn(text) ?? '',
    source: 'postal address',
  }))
}

function fromText({ blocks, rights }: Clues): Fact[] {
  const texts = [...blocks.slice(0, BLOCKS).map(({ text }) => text), ...rights].map((text) => text.slice(0, LENGTH))
  return texts.flatMap((text): Fact[] => {
    const industry = INDUSTRY.map((pattern) => pattern.exec(text)?.[1]).find(Boolean)
    return [
      { field: 'industry', value: industry ?? '', source: 'text' },
      { field: 'employees', value: headsIn(text) ? text : '', source: 'text' },
      { field: 'headquarters', value: placeIn(text) ?? '', source: 'text' },
    ]
  })
}

function fromMeta({ meta, path }: Clues): Fact[] {
  const said = path.split('/').length < 5 ? (meta.description ?? meta['og:description'] ?? '') : ''
  const place = [meta['og:locality'], meta['og:region'], meta['og:country-name']].filter(Boolean).join(', ')
  return [
    {
      field: 'description',
      value: FRONT.test(path) && said.length > 25 ? said : '',
      source: 'description',
    },
    { field: 'headquarters', value: meta['og:locality'] ? place : (meta['geo.placename'] ?? ''), source: 'geo data' },
    { field: 'industry', value: meta.industry ?? meta.classification ?? '', source: 'classification' },
  ]
}

function hasForm(name: string): boolean {
  const words = wordsOf(name)
  return words.some((_, at) => at > 0 && LEGAL_FORMS.after.has(words.slice(at).join(' ')))
}

/** A brand's operator: another name than the brand's with a legal form, in imprint or copyright line, or the last line's holder. */
function operators(clues: Clues, name: string): Fact[] {
  const key = keyOf(name)
  const last = clues.rights.at(-1) ?? ''
  const held = clues.rights.flatMap((line) =>
    holdersIn(line).map((holder) => ({ name: holder, source: 'copyright', last: line === last })),
  )
  return [...imprintNames(clues).map((found) => ({ ...found, last: false })), ...held]
    .map((found) => ({ ...found, name: clean(found.name) }))
    .filter(
      (found) =>
        hasForm(found.name) || (found.last && /^\p{Lu}[\p{L}.-]+(?: (?:& )?\p{Lu}[\p{L}.-]+)+$/u.test(found.name)),
    )
    .filter(({ name: other }) => !keyOf(other).includes(key) && !key.includes(keyOf(other)))
    .map(({ name: value, source }) => ({ field: 'operator', value, source }))
}

/** All facts with a value, the surest first. */
export function factsOf(clues: Clues, name: string): Fact[] {
  return [
    ...fromData(clues, name),
    ...fromMeta(clues),
    ...operators(clues, name),
    ...fromText(clues),
    ...fromAddress(clues),
  ]
    .map((fact) => ({ ...fact, value: fact.value.replace(/\s+/g, ' ').trim() }))
    .filter(({ value, field }) => value && (field === 'description' || value.length < 120 || field === 'employees'))
    .map((fact) => ({ ...fact, value: fact.value.slice(0, DESCRIPTION) }))
}
