// Which companies an article or press release is about: names that the text repeats, weighed by where and how they stand.
import { type Clues, isWithin } from '../clues'
import { textOf } from '../jsonld'
import { affinity, labelOf } from '../name/affinity'
import { clean } from '../name/clean'
import { keyOf } from '../name/key'
import type { Subject } from '../reading'
import { articleOf, readArticle } from './news/article'
import { type Book, note, raise, spellingOf } from './news/book'
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
    const known = tag.length < 40 && book.has(keyOf(clean(tag)))
    if (known || (tag.length < 40 && /^"?\p{Lu}/u.test(tag) && !isCommon(counts, tag)))
      note(book, tag, 'keywords', known ? 2 : 0.5)
  }
}

/** Links out of the text to a host that is spelled like their words: a company with its site. */
function readLinks(book: Book, { links, domain }: Clues) {
  for (const { host, zone, text } of links) {
    if (zone !== 'main' || !text || host === 'tel' || isWithin(host, domain)) continue
    const found = book.get(keyOf(clean(text)))
    if (!found || affinity(text, labelOf(host.split('.').slice(-2).join('.'))) < 0.7) continue
    raise(found, 'link', 2)
    found.domain ??= host
  }
}

/** A longer name that begins with a shorter and more frequent one is mostly the shorter with something of its own. */
function lend(book: Book) {
  for (const found of book.values())
    for (const longer of book.values()) {
      if (found === longer || found.key.length < 3 || !longer.key.startsWith(found.key) || longer.count > found.count)
        continue
      found.count += longer.count
      for (const [sign, weight] of longer.signs) if (/headline|lead|act/.test(sign)) raise(found, sign, weight * 0.8)
      longer.signs.set('part', -1)
    }
}

/** The companies of an article, best first, at most ten. `isOwn` tells names that belong to the publisher. */
export function readSubjects(clues: Clues, isOwn: (name: string) => boolean): Subject[] {
  const book: Book = new Map()
  const article = articleOf(clues)
  readArticle(book, article)
  readThings(book, clues)
  readKeywords(book, clues, article.counts)
  readLinks(book, clues)
  lend(book)
  const people = peopleOf(book, clues)
  const most = Math.max(1, ...[...book.values()].map(({ count }) => count))
  return [...book.values()]
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
