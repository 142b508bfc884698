// An article taken apart into headline, lead and body, and the names that each of them holds.
import type { Clues } from '../../clues'
import { clean } from '../../name/clean'
import { keyOf, quickFold, wordsOf } from '../../name/key'
import { type Book, note, noteRun, raise, spellingOf } from './book'
import { type Counts, countWords, formedIn, isCommon, type Run, runsOf } from './runs'
import { ACTS, BEFORE, OPENERS } from './words'

const TEXT = 12_000
const PARAGRAPH = 3000
/** How many paragraphs are the opening, where the subject is named. */
const OPENING = 3

/** `heads` are the headline as shown and as the page's title gives it. */
export type Article = { heads: string[]; lead: string; body: string[]; counts: Counts }

export function articleOf({ blocks, heads, title, meta }: Clues): Article {
  const start = blocks.findIndex(({ role }) => role === 'title')
  const body = blocks
    .slice(start + 1)
    .filter(({ role }) => role !== 'item')
    .map(({ text }) => text.slice(0, PARAGRAPH))
  const named = (meta['og:title'] || title).split(/ [|–—] /)[0] ?? ''
  const shown = start < 0 ? (heads[0] ?? '') : (blocks[start]?.text ?? '')
  const lead = meta.description || meta['og:description'] || ''
  return {
    heads: [...new Set([shown, named])].filter((head) => head.length > 8),
    lead,
    body,
    counts: countWords(`${lead}\n${body.join('\n').slice(0, TEXT)}`),
  }
}

/** A headline in title case is one run: who acts in it begins after "Startup" and ends before "Raises". */
function splitTitle(run: Run): Run[] {
  const words = run.name.split(' ')
  const act = words.findIndex((word, at) => at > 0 && ACTS.test(word.toLowerCase()))
  const subject = act > 0 ? words.slice(0, act) : words
  const cue = subject.findLastIndex((word, at) => at < subject.length - 1 && BEFORE.test(`${word} `))
  const odd = subject.filter((word) => /\p{Ll}\p{Lu}/u.test(word))
  const after = act > 0 ? ` ${words.slice(act).join(' ')}${run.after}` : run.after
  return [...new Set([subject.slice(cue + 1).join(' '), ...odd])].map((name) => ({ ...run, name, after }))
}

/** Where nearly every word is capitalised, capitals tell nothing. */
function isTitleCase(head: string): boolean {
  const words = head.match(/\p{L}{3,}/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6
}

function spaced(text: string): string {
  return ` ${wordsOf(text.replace(/['’]s\b/g, ' ')).join(' ')} `
}

/** In a headline any word may be capitalised: the names that the text knows are looked for, then what else looks like one. */
function readHeads(book: Book, heads: string[], skip: (word: string) => boolean) {
  for (const head of heads) {
    const line = spaced(head)
    for (const found of [...book.found.values()]) {
      const name = spaced(spellingOf(found))
      const at = line.indexOf(name)
      if (at < 0) continue
      raise(found, 'headline', 5.5 - Math.min(2, at / 50))
      if (ACTS.test(line.slice(at + name.length))) raise(found, 'act', 1.5)
    }
    const weight = isTitleCase(head) ? 2.5 : 4
    for (const run of runsOf(head, skip).flatMap(splitTitle))
      if (!book.found.has(keyOf(clean(run.name)))) noteRun(book, run, 'headline', weight - Math.min(1, run.at / 60))
  }
}

/** Collects the names of an article's text into the book. */
export function readArticle(book: Book, { heads, lead, body, counts }: Article) {
  const skip = (word: string) => isCommon(counts, word) || OPENERS.has(word.toLowerCase())
  let rest = TEXT
  for (const [place, text] of body.entries()) {
    if (rest < 0) break
    rest -= text.length
    const [sign, weight] = place < OPENING ? (['opening', 1] as const) : (['text', 0.3] as const)
    for (const run of runsOf(text, skip)) noteRun(book, run, sign, weight)
    for (const name of formedIn(text)) {
      const found = note(book, name, 'form', 1.5)
      if (found) found.count++
    }
  }
  for (const run of runsOf(lead, skip)) noteRun(book, run, 'lead', 1.5)
  readHeads(book, heads, skip)
  // Who begins a headline in lower case writes itself so.
  for (const line of [...heads, lead]) {
    const lower = /^\p{Ll}[\p{L}\p{N}.-]{3,}(?=\s\p{Ll})/u.exec(line)?.[0]
    const found = lower ? note(book, lower, 'headline', 5) : undefined
    if (found) found.count = Math.max(found.count, counts.lower.get(quickFold(lower ?? '')) ?? 0)
  }
}
