// Which companies an article or press release is about: names that the text repeats, weighed by where and how they stand.
import { type Clues, isWithin } from '../clues'
import { domainOf } from '../domain'
import { textOf } from '../jsonld'
import { affinity, labelOf } from '../name/affinity'
import { clean } from '../name/clean'
import { keyOf, wordsOf } from '../name/key'
import type { Subject } from '../reading'
import { articleOf, readArticle } from './news/article'
import { type Book, type Found, newBook, note, raise, spellingOf } from './news/book'
import { type Counts, isCommon } from './news/runs'
import { isNoun, peopleOf, scoreOf } from './news/score'
import { speakerOf } from './news/speaker'
import { ORGANIZATION } from './website/names'

const MOST = 10
const LEAST = 2
/** How many of the best are looked at closely. */
const CLOSE = 15
const NOUN = 2

function readThings(book: Book, clues: Clues) {
  const speaker = speakerOf(clues)
  if (speaker) note(book, speaker.name, speaker.source, speaker.weight)
  for (const { role, types, at } of clues.things)
    if (/^(?:about|mentions)$/.test(role) && !/Person|Place|Country|City/.test(types))
      note(book, textOf(at.name), role, ORGANIZATION.test(types) ? 4 : 1)
}

function readKeywords(book: Book, { tags, things }: Clues, counts: Counts) {
  const lists = [
    ...tags,
    ...things.map(({ at }) =>
      [at.keywords]
        .flat()
        .map((word) => textOf(word))
        .join(','),
    ),
  ]
  for (const raw of lists.flatMap((list) => list.split(/[,;،|]/))) {
    const tag = raw.trim()
    const known = tag.length < 40 && book.found.has(keyOf(clean(tag)))
    if (known || (tag.length < 40 && /^"?\p{Lu}/u.test(tag) && !isCommon(counts, tag)))
      note(book, tag, 'keywords', known ? 2 : 0.5)
  }
}

/** Links out of the text to a host that is spelled like their words: a company with its site. */
function readLinks(book: Book, { links, domain }: Clues) {
  for (const { host, zone, text } of links) {
    if (zone !== 'main' || !text || host === 'tel' || isWithin(host, domain)) continue
    const found = book.found.get(keyOf(clean(text)))
    if (!found || affinity(text, labelOf(domainOf(host) ?? '')) < 0.7) continue
    raise(found, 'link', 2)
    found.domain ??= host
  }
}

/** The name without the endings that cases give it: "Deutschen Bank", "Grupy Acme". */
function stemOf(found: Found): string {
  return wordsOf(spellingOf(found))
    .map((word) => word.replace(/[aeiouynsr]{1,2}$/, ''))
    .join(' ')
}

/** Another form of a more frequent name counts for it, and mostly so does a longer name that begins with it. */
function lend(book: Book) {
  const stems = new Map([...book.found.values()].map((found) => [found, stemOf(found)]))
  for (const found of book.found.values())
    for (const other of book.found.values()) {
      if (found === other || found.key.length < 3 || other.signs.has('part')) continue
      const form = stems.get(found) === stems.get(other)
      // Of two forms that in the headline is the better, of a name and a longer one the more frequent.
      const better = form
        ? rankOf(found) > rankOf(other)
        : other.key.startsWith(found.key) && found.count >= other.count
      if (!better) continue
      found.count += other.count
      for (const [sign, weight] of other.signs) if (/headline|lead|act/.test(sign)) raise(found, sign, weight * 0.8)
      other.signs.set('part', form ? -4 : -1)
    }
}

function rankOf({ signs, count, key }: Found): number {
  return (signs.get('headline') ?? 0) * 1000 + count + 1 / key.length
}

/** The companies of an article, best first, at most ten. `isOwn` tells names that belong to the publisher. */
export function readSubjects(clues: Clues, isOwn: (name: string) => boolean): Subject[] {
  const book = newBook()
  const article = articleOf(clues)
  readArticle(book, article)
  readThings(book, clues)
  readKeywords(book, clues, article.counts)
  readLinks(book, clues)
  lend(book)
  const people = peopleOf(book, clues)
  const most = Math.max(1, ...[...book.found.values()].map(({ count }) => count))
  return [...book.found.values()]
    .filter(({ key }) => !people.has(key))
    .map((found) => ({ found, name: spellingOf(found), score: scoreOf(found, most) }))
    .sort((one, two) => two.score - one.score)
    .slice(0, CLOSE)
    .filter(({ name }) => !isOwn(name))
    .map((each) => ({ ...each, score: each.score - (isNoun(each.name, article.counts) ? NOUN : 0) }))
    .filter(({ score }) => score > LEAST)
    .sort((one, two) => two.score - one.score)
    .slice(0, MOST)
    .map(({ found: { signs, domain }, name }) => ({
      name,
      source: [...signs].sort((one, two) => two[1] - one[1])[0]?.[0],
      ...(domain && { domain }),
    }))
}
