// What is known of each name in an article: its spellings, its best evidence of each sort, and how its mentions stand.
import { clean } from '../../name/clean'
import { keyOf, wordsOf } from '../../name/key'
import type { Run } from './runs'
import {
  ACTED,
  ACTS,
  AFTER,
  BEFORE,
  FORM,
  NO_COMPANY,
  PERSON_AFTER,
  PERSON_BEFORE,
  PLACE_BEFORE,
  THING_BEFORE,
  TICKER,
} from './words'

/** `signs` is the best weight of each sort of evidence; the numbers count mentions, and of these those that stand so. */
export type Found = {
  key: string
  names: Map<string, number>
  signs: Map<string, number>
  count: number
  things: number
  places: number
  persons: number
  starts: number
  domain?: string
}

/** `names` remembers what each text was found to be, as most come often: a clean name, or none. */
export type Book = { found: Map<string, Found>; names: Map<string, string> }

export function newBook(): Book {
  return { found: new Map(), names: new Map() }
}

/** "Acme-Chef", "Acme-Aktie": the first part is the company. */
const COMPOUND =
  /^(\p{L}[\p{L}\p{N} &]+)-(?:chef|ceo|konzern|aktien?|gruppe|tochter|vorstand|sprecher|boss|manager|mitarbeiter|werk|anteil|deal|prezes)/iu

/** Most used spelling of a name. */
export function spellingOf({ names }: Found): string {
  return [...names].sort((one, two) => two[1] - one[1])[0]?.[0] ?? ''
}

/** The name in a text; '' when it is none that a company could have. */
function nameOf(raw: string): string {
  const name = clean(raw.replace(/['’]s?$/, ''))
  const words = wordsOf(name)
  const none = words.length > 5 || words.every((word) => NO_COMPANY.has(word) || /^\d+\p{L}?$/u.test(word))
  return none || keyOf(name).length < 2 ? '' : name
}

/** Writes evidence down; nothing when the text is no name. */
export function note({ found: all, names }: Book, raw: string, sign: string, weight: number): Found | undefined {
  const name = names.get(raw) ?? nameOf(raw)
  names.set(raw, name)
  if (!name) return
  const key = keyOf(name)
  const found = all.get(key) ?? {
    key,
    names: new Map(),
    signs: new Map(),
    count: 0,
    things: 0,
    places: 0,
    persons: 0,
    starts: 0,
  }
  all.set(key, found)
  found.names.set(name, (found.names.get(name) ?? 0) + 1)
  raise(found, sign, weight)
  return found
}

export function raise({ signs }: Found, sign: string, weight: number) {
  signs.set(sign, Math.max(weight, signs.get(sign) ?? 0))
}

/** A mention in a text, with what the words around it tell. */
export function noteRun(book: Book, { name, before, after, starts }: Run, sign: string, weight: number) {
  const part = COMPOUND.exec(name)?.[1]
  const found = note(book, part ?? name, sign, weight)
  if (!found) return
  found.count++
  if (starts) found.starts++
  if (part || BEFORE.test(before) || AFTER.test(after)) raise(found, 'cue', 2)
  if (FORM.test(after)) raise(found, 'form', 1.5)
  if (TICKER.test(after)) raise(found, 'ticker', 4)
  if (ACTED.test(before)) raise(found, 'act', 1)
  if (sign !== 'text' && ACTS.test(after.replace(/^['’]s\b/, '').trimStart())) raise(found, 'act', 1.5)
  if (PERSON_BEFORE.test(before) || PERSON_AFTER.test(after)) found.persons++
  if (THING_BEFORE.test(before)) found.things++
  if (PLACE_BEFORE.test(before)) found.places++
}
