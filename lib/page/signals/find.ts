// Finds the catalysts that a text reports: what, where, when, about whom, and how sure.
import type { Block } from '../reading'
import { isReported, setAside, statusOf } from './guard'
import type { CatalystHint, FindOptions, SignalKind } from './hint'
import { languageOf, stopWords } from './language'
import { choose } from './merge'
import { countGuards, type Hit, type Scan, type Sentence, scan } from './scan'
import { type Names, namesOf, placesOf, subjectOf } from './subject'
import { LANGUAGES, STOPS, type Table, tableOf } from './table'
import { datelineOf, whenOf } from './when'

const stops = stopWords(STOPS)

/** Longest text that is searched, in characters. */
const MOST_TEXT = 200_000
const DEADLINES: ReadonlySet<SignalKind> = new Set(['rfp', 'regulation'])
const SITES = new Set(['company', 'site', 'person', 'job'])

/** Whether this language has rules; where it has none, nothing was checked, which is not "nothing found". */
export function supported(lang: string): boolean {
  return LANGUAGES.includes(lang.slice(0, 2).toLowerCase())
}

/** What the search knows of the whole text while it goes through its blocks. */
type Search = {
  options: FindOptions
  names?: Names
  news: boolean
  lang: string
  /** Day and year in which the text speaks. */
  day?: string
  year: number
  /** The title names the account, or whoever was named last is the account. */
  titled: boolean
  focus: boolean
  /** Paragraphs seen since the title. */
  paragraphs: number
}

export function blocksOf(source: Block[] | string): Block[] {
  if (typeof source !== 'string') return source
  return source.split('\n').map((text, at) => ({ text, role: at === 0 ? 'title' : 'text' }))
}

function languagesOf(blocks: Block[], declared?: string): string[] {
  const sample = blocks
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 3000)
  const main = languageOf(sample, stops, declared)
  return blocks.map(({ text, lang }) => languageOf(text, stops, lang ?? declared, main))
}

/** Languages of the text, by characters, each with whether it was checked. */
export function checked(
  source: Block[] | string,
  options: Pick<FindOptions, 'lang'>,
): { lang: string; characters: number; checked: boolean }[] {
  const blocks = blocksOf(source)
  const sizes = new Map<string, number>()
  languagesOf(blocks, options.lang).forEach((lang, at) => {
    const size = blocks[at]?.text.length ?? 0
    if (size > 0) sizes.set(lang, (sizes.get(lang) ?? 0) + size)
  })
  return [...sizes]
    .sort((one, two) => two[1] - one[1])
    .map(([lang, characters]) => ({ lang, characters, checked: supported(lang) }))
}

/** Whether a text is about sport, crime or politics as a whole: its title says so, or its first paragraphs do twice. */
function isElsewhere(blocks: Block[], langs: string[]): boolean {
  let signs = 0
  for (const [at, { text, role }] of blocks.slice(0, OPENING).entries()) {
    const table = tableOf(langs[at] ?? '')
    signs += table ? countGuards(table, text, 'elsewhere') * (role === 'title' ? 2 : 1) : 0
  }
  return signs > 1
}

function newestYear(blocks: Block[], today: string): number | undefined {
  const now = Number(today.slice(0, 4))
  const years = blocks.flatMap(({ text }) => text.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number)
  const past = years.filter((year) => year <= now)
  return past.length > 0 ? past.reduce((one, two) => Math.max(one, two)) : undefined
}

function begin(blocks: Block[], options: FindOptions): Search {
  const news = !SITES.has(options.page ?? (options.account?.ownSite ? 'site' : 'news'))
  const early = blocks.slice(0, 10).find(({ day, role, text }) => day && (role !== 'item' || text.length < 40))
  const day = options.published ?? early?.day
  const stated = day ? Number(day.slice(0, 4)) : news ? newestYear(blocks, options.today) : undefined
  return {
    options,
    names: options.account && namesOf(options.account),
    news,
    lang: '',
    day,
    year: stated ?? Number(options.today.slice(0, 4)),
    titled: false,
    focus: false,
    paragraphs: 0,
  }
}

/** Blocks by which a text is judged as a whole. */
const OPENING = 4
/** Paragraphs of a news text that tell its news; what follows tells its background. */
const LEDE = 5

/**
 * Whether what stands here is told as news. On a page that is not itself news a sentence must say so: by its words, its date,
 * as a dated story, or as a headline that begins with the account.
 */
function isTold(search: Search, block: Block, sentence: Sentence, dated: boolean, led: boolean): boolean {
  if (isReported(sentence, dated)) return true
  if (search.news) return block.role === 'item' ? block.link !== undefined : search.paragraphs <= LEDE
  if (search.day && led && (block.role === 'title' || search.paragraphs < 2)) return true
  return block.role !== 'text' && (block.day !== undefined || led)
}

function hintOf(
  search: Search,
  block: Block,
  at: number,
  found: Scan,
  sentence: Sentence,
  hit: Hit,
): CatalystHint | undefined {
  const own = block.day ?? search.day
  const year = own ? Number(own.slice(0, 4)) : search.year
  if (setAside(found, sentence, year)) return
  const { start, end } = sentence
  const story = block.role === 'item' && block.link !== undefined
  const whose = search.names
    ? subjectOf(search.names, block.text, found, sentence, hit, { focus: search.focus, story, news: search.news })
    : { subject: 'unsure' as const, reason: 'no-account' }
  const { day, deadline } = whenOf(found, sentence, own, DEADLINES.has(hit.kind))
  const led = search.names
    ? placesOf(search.names, block.text, found.tokens, sentence.first, hit.from + 1).length > 0
    : false
  if (!isTold(search, block, sentence, day !== undefined, led)) return
  const hint: CatalystHint = {
    kind: hit.kind,
    block: at,
    start,
    end,
    quote: block.text.slice(start, end),
    status: statusOf(sentence),
    subject: whose.subject,
    strength: hit.strong ? 'strong' : 'possible',
    reasons: [`rule: ${hit.source}`, `whose: ${whose.reason}`],
  }
  const dated = block.day ?? day ?? (search.news ? search.day : undefined)
  if (dated) hint.day = dated
  if (deadline) hint.deadline = deadline
  return hint
}

/** Longest line that can be a heading over a part in which nothing is news, in characters. */
const LINE = 80

/** Whether a line opens what a company says of itself ("About Acme") or legal text, or a paragraph is such text by its start. */
function opens(table: Table, { text, role }: Block, what: 'boilerplate' | 'legal'): boolean {
  return role !== 'item' && text.length < LINE && countGuards(table, text, what) > 0
}

function readBlock(search: Search, block: Block, at: number, found: Scan): CatalystHint[] {
  const hints: CatalystHint[] = []
  if (found.sentences[0]?.guards.some(({ label }) => label === 'boilerplate')) return hints
  const { names } = search
  let next = 0
  found.sentences.forEach((sentence, number) => {
    const named = names ? placesOf(names, block.text, found.tokens, sentence.first, sentence.last).length > 0 : false
    for (; next < found.hits.length && found.hits[next]?.sentence === number; next++) {
      const hit = found.hits[next]
      const hint = hit && hintOf(search, block, at, found, sentence, hit)
      if (hint) hints.push(hint)
    }
    search.focus = named || (search.focus && search.titled)
  })
  return hints
}

/**
 * Finds the events of a text, at most 50, each with its exact place. A plain string counts as one block per line, the first
 * being the title. Text in a language without rules is passed over: ask `checked` which that is.
 */
export function findCatalysts(source: Block[] | string, options: FindOptions): CatalystHint[] {
  const blocks = blocksOf(source)
  const langs = languagesOf(blocks, options.lang)
  const search = begin(blocks, options)
  const hints: CatalystHint[] = []
  if (search.news && isElsewhere(blocks, langs)) return hints
  let size = 0
  let aside = false
  for (const [at, block] of blocks.entries()) {
    size += block.text.length
    const table = tableOf(langs[at] ?? '')
    if (!table || size > MOST_TEXT || !block.text) continue
    const found = scan(table, block.text)
    if (search.news) search.day ??= at < 4 ? datelineOf(found, options.today) : undefined
    if (block.role === 'title' && opens(table, block, 'legal')) return []
    if (block.role !== 'text') aside = false
    if (block.role === 'text' && block.text.length > 40) search.paragraphs++
    if (opens(table, block, 'boilerplate') || opens(table, block, 'legal')) aside = true
    if (block.role === 'title') search.paragraphs = 0
    if (block.role === 'title' && search.names) {
      search.titled = placesOf(search.names, block.text, found.tokens, 0, found.tokens.length).length > 0
      search.focus = search.titled
    }
    if (!aside) hints.push(...readBlock(search, block, at, found))
  }
  return choose(hints, blocks)
}
