// Which companies an article or press release is about: names that the text repeats, weighed by where and how they stand.
import { fold } from '../../icp/name'
import { type Clues, hostOf, isWithin } from '../clues'
import { textOf } from '../jsonld'
import { affinity, labelOf } from '../name/affinity'
import { clean } from '../name/clean'
import { keyOf, wordsOf } from '../name/key'
import type { Subject } from '../reading'
import { type Counts, countWords, isCommon, type Run, runsOf } from './news/runs'
import { speakerOf } from './news/speaker'
import {
  ACTS,
  AFTER,
  BEFORE,
  FORM,
  GIVEN,
  NO_COMPANY,
  OPENERS,
  PERSON_AFTER,
  PERSON_BEFORE,
  PLACE_BEFORE,
  THING_BEFORE,
  TICKER,
} from './news/words'
import { ORGANIZATION } from './website/names'

const TEXT = 20_000
const MOST = 10

/** What is known of one name: its spellings, its best evidence of each sort, and how its mentions stand. */
type Found = {
  names: Map<string, number>
  signs: Map<string, number>
  count: number
  things: number
  places: number
  persons: number
  starts: number
  domain?: string
}

type Book = Map<string, Found>

function note(book: Book, raw: string, sign: string, weight: number): Found | undefined {
  const name = clean(raw.replace(/['’]s?$/, ''))
  const key = keyOf(name)
  if (
    key.length < 2 ||
    wordsOf(name).length > 5 ||
    wordsOf(name).every((word) => NO_COMPANY.has(word) || /^\d+$/.test(word))
  )
    return
  const found = book.get(key) ?? {
    names: new Map(),
    signs: new Map(),
    count: 0,
    things: 0,
    places: 0,
    persons: 0,
    starts: 0,
  }
  book.set(key, found)
  found.names.set(name, (found.names.get(name) ?? 0) + 1)
  found.signs.set(sign, Math.max(weight, found.signs.get(sign) ?? Number.NEGATIVE_INFINITY))
  return found
}

function noteRun(book: Book, { name, before, after, starts }: Run, sign: string, weight: number) {
  // "Acme-Chef", "Acme-Aktie": the first part is the company.
  const [, whole, part] =
    /^(\p{L}[\p{L}\p{N} &]+)-(chef|ceo|konzern|aktien?|gruppe|tochter|vorstand|sprecher|boss|manager|mitarbeiter|werk|prezes)/iu.exec(
      name,
    ) ?? []
  const found = note(book, whole ?? name, sign, weight)
  if (!found) return
  found.count++
  if (starts) found.starts++
  const rest = after.replace(/^['’]s\b/, '')
  if (part || BEFORE.test(before) || AFTER.test(after)) note(book, whole ?? name, 'cue', 2)
  if (FORM.test(after)) note(book, whole ?? name, 'form', 1.5)
  if (TICKER.test(after)) note(book, name, 'ticker', 4)
  if (PERSON_BEFORE.test(before) || PERSON_AFTER.test(after)) found.persons++
  if (THING_BEFORE.test(before)) found.things++
  if (PLACE_BEFORE.test(before)) found.places++
  if (sign !== 'text' && ACTS.test(rest.trimStart())) note(book, name, 'act', 1.5)
}

/** A headline in title case is one run: what acts in it begins after "Startup" and ends before "Raises". */
function splitTitle(run: Run): Run[] {
  const words = run.name.split(' ')
  const act = words.findIndex((word, at) => at > 0 && ACTS.test(word.toLowerCase()))
  const subject = act > 0 ? words.slice(0, act) : words
  const cue = subject.findLastIndex((word, at) => at < subject.length - 1 && BEFORE.test(`${word} `))
  const odd = subject.filter((word) => /\p{Ll}\p{Lu}/u.test(word))
  const names = [subject.slice(cue + 1).join(' '), ...odd]
  return names.map((name) => ({
    ...run,
    name,
    after: act > 0 ? ` ${words.slice(act).join(' ')}${run.after}` : run.after,
  }))
}

type Article = { head: string; lead: string; body: string[]; counts: Counts }

function articleOf({ blocks, heads, title, meta }: Clues): Article {
  const start = Math.max(
    0,
    blocks.findIndex(({ role }) => role === 'title'),
  )
  const body = blocks
    .slice(start)
    .filter(({ role }) => role !== 'item')
    .map(({ text }) => text)
  const named = (meta['og:title'] || title).split(/ [|–—] /)[0] ?? ''
  const shown = blocks[start]?.role === 'title' ? (blocks[start]?.text ?? '') : (heads[0] ?? '')
  const lead = meta.description || meta['og:description'] || ''
  return {
    head: `${shown.length > 15 ? shown : ''}\n${named}`,
    lead,
    body,
    counts: countWords(`${lead}\n${body.join('\n').slice(0, TEXT)}`),
  }
}

function fromText(book: Book, { head, lead, body, counts }: Article) {
  const skip = (word: string) => isCommon(counts, word) || OPENERS.has(word.toLowerCase())
  let rest = TEXT
  for (const [place, text] of body.entries()) {
    if (rest < 0) break
    rest -= text.length
    for (const run of runsOf(text.slice(0, 3000), skip))
      noteRun(book, run, place && place < 4 ? 'opening' : 'text', place && place < 4 ? 1 : 0.3)
  }
  for (const run of runsOf(lead, skip)) noteRun(book, run, 'lead', 1.5)
  // In a headline any word may be capitalised: names that the text knows are looked for first.
  const folded = fold(head)
  for (const [, found] of [...book]) {
    for (const [name] of found.names) {
      const at = ` ${folded}`.search(
        new RegExp(
          `[^\\p{L}\\p{N}]${fold(name).replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`,
          'u',
        ),
      )
      if (at < 0) continue
      const line = at > head.indexOf('\n') ? at - head.indexOf('\n') : at
      note(book, name, 'headline', 4 - Math.min(1.5, line / 60))
      if (
        ACTS.test(
          folded
            .slice(at + name.length)
            .replace(/^['’]s\b/, '')
            .trimStart(),
        )
      )
        note(book, name, 'act', 1.5)
    }
  }
  for (const line of head.split('\n'))
    for (const run of runsOf(line, skip).flatMap(splitTitle))
      if (!book.has(keyOf(clean(run.name)))) noteRun(book, run, 'headline', 2.5 - Math.min(1, run.at / 60))
  for (const line of [...head.split('\n'), lead]) {
    const lower = /^\p{Ll}[\p{L}\p{N}.-]{3,}(?=\s\p{Ll})/u.exec(line)?.[0]
    if (lower) note(book, lower, 'headline', 4)
  }
}

function fromData(book: Book, clues: Clues, counts: Counts) {
  const speaker = speakerOf(clues)
  if (speaker) note(book, speaker.name, speaker.source, speaker.weight)
  for (const { role, types, at } of clues.things)
    if (/^(?:about|mentions)$/.test(role) && !/Person|Place|Country|City/.test(types))
      note(book, textOf(at.name), role, ORGANIZATION.test(types) ? 4 : 1)
  const lists = [
    ...clues.tags,
    ...clues.things.map(({ at }) =>
      [at.keywords]
        .flat()
        .map((word) => textOf(word))
        .join(','),
    ),
  ]
  for (const tag of lists.flatMap((list) => list.split(/[,;،|]/))) {
    const key = keyOf(clean(tag.trim()))
    if (key && tag.length < 40 && !isCommon(counts, tag.trim()) && (book.has(key) || /^["\s]*\p{Lu}/u.test(tag)))
      note(book, tag.trim(), 'keywords', book.has(key) ? 2 : 0.5)
  }
  for (const { host, zone, text } of clues.links) {
    if (zone !== 'main' || !text || host === 'tel' || isWithin(host, clues.domain)) continue
    const found = book.get(keyOf(clean(text)))
    if (!found || affinity(text, labelOf(host.split('.').slice(-2).join('.'))) < 0.7) continue
    found.signs.set('link', 2)
    found.domain ??= host
  }
}

/** A longer name that begins with a shorter and more frequent one is mostly the shorter with something of its own. */
function join(book: Book) {
  for (const [key, found] of book)
    for (const [other, longer] of book) {
      if (key === other || key.length < 3 || !other.startsWith(key) || longer.count > found.count) continue
      found.count += longer.count
      for (const [sign, weight] of longer.signs)
        if (/headline|lead|act/.test(sign)) found.signs.set(sign, Math.max(weight * 0.8, found.signs.get(sign) ?? 0))
      longer.signs.set('part', -1)
    }
}

function isPerson(book: Book, found: Found): boolean {
  if (found.signs.has('cue') || found.signs.has('ticker')) return false
  const [first = '', ...rest] = [...found.names.keys()][0]?.split(' ') ?? []
  const last = rest.at(-1)
  if (GIVEN.has(first.toLowerCase()) && last) return true
  // A family name that also stands alone.
  return !!last && (book.get(keyOf(last))?.count ?? 0) > 0 && !book.has(keyOf(first)) && found.persons > 0
}

/** A common noun of German shows in compounds and plurals: "Akku" beside "Akkupack" and "Akkus". */
function isNoun(name: string, { upper, lower }: Counts): boolean {
  const word = fold(name)
  if (/[^\p{L}]/u.test(word) || word.length < 4) return false
  return [...upper.keys(), ...lower.keys()].some((other) =>
    other !== word && other.length > word.length + 3
      ? other.includes(word)
      : /^(?:e|en|n|er)$/.test(other.startsWith(word) ? other.slice(word.length) : ''),
  )
}

function scoreOf(book: Book, found: Found, most: number, people: Set<string>, counts: Counts): number {
  const name = [...found.names.keys()][0] ?? ''
  const signs = [...found.signs].reduce((sum, [, weight]) => sum + weight, 0)
  const often = Math.min(2, Math.log2(1 + found.count)) + (2 * found.count) / most
  const shape = /\p{Ll}\p{Lu}|^\p{Lu}{2,6}$|\d/u.test(name) ? 0.7 : 0
  const [things, places, persons] = [found.things, found.places, found.persons].map(
    (part) => part / Math.max(1, found.count),
  )
  const person = isPerson(book, found) || people.has(keyOf(name)) ? 5 : 4 * (persons ?? 0)
  const opener = found.starts === found.count && found.count < 3 ? 2 : 0
  return (
    signs +
    often +
    shape -
    person -
    3 * (things ?? 0) * (/ /.test(name) ? 0.5 : 1) -
    3 * (places ?? 0) -
    opener -
    (isNoun(name, counts) ? 2 : 0)
  )
}

function peopleOf(book: Book, { things, meta }: Clues): Set<string> {
  const named = things.filter(({ types }) => /Person/.test(types)).map(({ at }) => textOf(at.name))
  const people = [...named, meta.author ?? '', meta['article:author'] ?? '', meta['dc.creator'] ?? '']
  for (const found of book.values()) if (isPerson(book, found)) people.push(...found.names.keys())
  return new Set(
    people.flatMap((name) => [keyOf(name), keyOf(name.split(' ').at(-1) ?? '')]).filter((key) => key.length > 2),
  )
}

/** The companies of an article, best first, at most ten. `isOwn` tells names that belong to the publisher. */
export function readSubjects(clues: Clues, isOwn: (name: string) => boolean): Subject[] {
  const book: Book = new Map()
  const article = articleOf(clues)
  fromText(book, article)
  fromData(book, clues, article.counts)
  join(book)
  const people = peopleOf(book, clues)
  const most = Math.max(1, ...[...book.values()].map(({ count }) => count))
  return [...book.values()]
    .filter(({ names }) => ![...names.keys()].some(isOwn))
    .map((found) => ({ found, score: scoreOf(book, found, most, people, article.counts) }))
    .filter(({ score }) => score > 2)
    .sort((one, two) => two.score - one.score)
    .slice(0, MOST)
    .map(({ found: { names, signs, domain } }) => ({
      name: [...names].sort((one, two) => two[1] - one[1])[0]?.[0] ?? '',
      source: [...signs].sort((one, two) => two[1] - one[1])[0]?.[0],
      ...(domain && { domain: hostOf(`https://${domain}`) }),
    }))
}
