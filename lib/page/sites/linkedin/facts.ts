// Facts of a company from what a page lists about it, told apart by the shape of the values, not by their labels.
import { textOf } from '../../jsonld'
import { fold } from '../../names'
import type { ReadAccount } from '../../reading'
import type { Entity } from './marks'
import { firstText, marksOf, type Scene, textOfMark, tokensOf } from './scene'
import { digits, parseSize } from './size'

/** Values in order of trust, each with where it stands. */
export type Said = [source: string, value: string | undefined][]

const PLACE = /headq|sitz|si[eè]ge|sede|merkez|hoofdk|huvudk|siedzib|штаб|本社|总部|본사|مقر|دفتر/i
const DOT = /^[·•∙]$/

function isText(value = ''): boolean {
  return /\p{L}/u.test(value) && !/\d|:\/\//.test(digits(value))
}

/** Takes the first value that is there; a later one that differs is kept beside it. */
export function fill(account: ReadAccount, field: 'industry' | 'headquarters' | 'description', said: Said): void {
  for (const [source, value] of said) {
    const chosen = account[field]
    if (value && !chosen) {
      account[field] = value
      account.sources[field] = source
    } else if (value && field !== 'description' && fold(chosen ?? '') !== fold(value))
      account.others = [...(account.others ?? []), { field, value, source }]
  }
}

/** Takes the first text that is a size; `exact` says that the texts are known to be sizes. */
export function fillSize(account: ReadAccount, source: string, texts: string[], exact = false): void {
  for (const text of texts) {
    const size = parseSize(text, exact)
    if (!size || account.employees) continue
    account.employees = size
    account.sources.employees = source
  }
}

/** A list with a label before each value: the size is told by its shape, the industry stands before it, the place after it. */
export function fillLabelled(account: ReadAccount, source: string, list: string[]): void {
  const at = list.findIndex((text) => parseSize(text) && !/[·•]/.test(text))
  if (at < 2 || !isText(list[at - 1])) return
  let label = at + 1
  while (list[label] && !isText(list[label])) label++
  const [industry, , size = ''] = list.slice(at - 2)
  const place = list[label + 1] ?? ''
  const named = PLACE.test(list[label] ?? '') || /^[^,]+(?:, [^,]+){1,2}$/.test(place)
  fillSize(account, source, [size])
  fill(account, 'industry', [[source, isText(industry) ? industry : '']])
  fill(account, 'headquarters', [[source, named && isText(place) && !place.includes('(') ? place : '']])
}

/** A line without labels, as on cards: industry, place, followers, size. Its texts without a number, in this order. */
export function fillLine(account: ReadAccount, source: string, lines: string[]): void {
  const list = tokensOf(lines)
  const at = list.findIndex((text) => parseSize(text))
  let from = DOT.test(list[at - 1] ?? '') ? at : at - 1
  while (DOT.test(list[from - 1] ?? '')) from -= 2
  if (at < 1 || from < 0) return
  const [industry, place] = list.slice(from, at).filter(isText)
  fillSize(account, source, [list[at] ?? ''])
  fill(account, 'industry', [[source, industry]])
  fill(account, 'headquarters', [[source, place]])
}

/** The about page as a list: each label with the first text of its value. */
function labelsAndValues(scene: Scene): string[] {
  const terms = marksOf(scene, 'term')
  const paired = terms.filter(({ id }, index) => id === 'dt' || terms[index - 1]?.id === 'dt')
  return paired.map(({ lines }) => lines[0] ?? '')
}

/** What a company page says of the company beside its name. */
export function fillAbout(account: ReadAccount, scene: Scene, thing: Entity, entity: Entity): void {
  const about = (field: string) => {
    const mark = marksOf(scene, 'about').find(({ id }) => id.startsWith(`about-us__${field}`))
    return field === 'description' ? textOfMark(mark) : (mark?.lines[1] ?? '')
  }
  const { addressLocality, addressRegion } = (thing.address ?? {}) as Entity
  const items = marksOf(scene, 'info').map(textOfMark)
  const [industry, place] = [...new Set(items.filter(isText))]
  fillSize(account, 'about', [about('size')], true)
  fillLabelled(account, 'about', labelsAndValues(scene))
  fillSize(account, 'top card', items)
  fill(account, 'industry', [
    ['about', about('industr')],
    ['top card', scene.guest ? firstText(scene, 'headline') : industry],
  ])
  fill(account, 'headquarters', [
    ['about', about('headquarters')],
    ['top card', place],
    ['JSON-LD', [addressLocality, addressRegion].filter(Boolean).join(', ')],
  ])
  fill(account, 'description', [
    ['about', about('description')],
    ['JSON-LD', textOf(thing.description)],
    ['embedded data', textOf(entity.description)],
  ])
}
