// How likely a name is the company that an article is about: its evidence, how often it comes, and what it might be instead.
import type { Clues } from '../../clues'
import { textOf } from '../../jsonld'
import { keyOf, quickFold } from '../../name/key'
import { type Book, type Found, spellingOf } from './book'
import type { Counts } from './runs'
import { GIVEN } from './words'

function isPerson(book: Book, found: Found): boolean {
  if (found.signs.has('cue') || found.signs.has('ticker') || found.signs.has('form')) return false
  const [first = '', ...rest] = spellingOf(found).split(' ')
  const last = rest.at(-1)
  if (!last) return GIVEN.has(first.toLowerCase())
  // A known given name, or a family name that also stands alone beside a title or a verb of speech.
  return (
    GIVEN.has(first.toLowerCase()) ||
    (!!book.found.get(keyOf(last))?.count && !book.found.has(keyOf(first)) && found.persons > 0)
  )
}

/** Keys of people and of their family names. */
export function peopleOf(book: Book, { things, meta }: Clues): Set<string> {
  const named = things.filter(({ types }) => /Person/.test(types)).map(({ at }) => textOf(at.name))
  const people = [...named, meta.author ?? '', meta['article:author'] ?? '', meta['dc.creator'] ?? '']
  for (const found of book.found.values()) if (isPerson(book, found)) people.push(spellingOf(found))
  const keys = people.flatMap((name) => [keyOf(name), keyOf(name.split(' ').at(-1) ?? '')])
  return new Set(keys.filter((key) => key.length > 2))
}

/** A common noun shows in compounds and plurals: "Akku" beside "Akkupack" and "Akkus". */
export function isNoun(name: string, { upper, lower }: Counts): boolean {
  const word = quickFold(name)
  if (/[^\p{L}]/u.test(word) || word.length < 4) return false
  for (const counts of [upper, lower])
    for (const other of counts.keys()) {
      if (other.length > word.length + 3 && other.includes(word)) return true
      if (other.length > word.length && other.startsWith(word) && /^(?:e|en|n|er)$/.test(other.slice(word.length)))
        return true
    }
  return false
}

/** `most` is how often the most frequent name comes. */
export function scoreOf(found: Found, most: number): number {
  const name = spellingOf(found)
  const { count, signs } = found
  const evidence = [...signs.values()].reduce((sum, weight) => sum + weight, 0)
  const often = Math.min(3, Math.log2(1 + count)) + (2 * count) / most
  const shape = /\p{Ll}\p{Lu}|^\p{Lu}{2,6}$|\d/u.test(name) ? 0.7 : 0
  const share = (part: number) => part / Math.max(1, count)
  const thing = 3 * share(found.things) * (/ /.test(name) ? 0.5 : 1)
  const opener = found.starts === count && count < 3 && !signs.has('headline') ? 2 : 0
  return evidence + often + shape - 4 * share(found.persons) - thing - 3 * share(found.places) - opener
}
