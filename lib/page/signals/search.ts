// What is known of a text as a whole before its sentences are read: its languages, its day, what it is about.
import type { Block } from '../reading'
import type { FindOptions } from './hint'
import { languageOf, stopWords } from './language'
import { countGuards } from './scan'
import { type Names, namesOf } from './subject'
import { STOPS, tableOf } from './table'

const SITES = new Set(['company', 'site', 'person', 'job'])
/** Blocks by which a text is judged as a whole. */
const OPENING = 4
/** How much of a text tells the language of the whole, in characters. */
const SAMPLE = 3000

const stops = stopWords(STOPS)

/** What the search knows of the whole text while it goes through its blocks. */
export type Search = {
  options: FindOptions
  names?: Names
  news: boolean
  /** Day and year in which the text speaks. */
  day?: string
  year: number
  /** The title names the account, or whoever was named last is the account. */
  titled: boolean
  focus: boolean
  /** Paragraphs seen since the title. */
  paragraphs: number
}

/**
 * The language of each block: what it declares, unless its own words speak for another. Where the text as a whole speaks for
 * another language than its page declares, the page's word counts for none of its blocks.
 */
export function languagesOf(blocks: Block[], declared?: string): string[] {
  const page = (declared ?? blocks.find(({ lang }) => lang)?.lang)?.slice(0, 2).toLowerCase()
  const sample = blocks.map(({ text }) => text).join(' ')
  const main = languageOf(sample, stops, page, undefined, SAMPLE)
  return blocks.map(({ text, lang = declared }) => {
    const said = lang?.slice(0, 2).toLowerCase()
    return languageOf(text, stops, said === page ? main : said, main)
  })
}

/** Whether a text is about sport, crime or politics as a whole: its title says so, or its first paragraphs do twice. */
export function isElsewhere(blocks: Block[], langs: string[]): boolean {
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

export function begin(blocks: Block[], options: FindOptions): Search {
  // what a company publishes on its own site is an essay as often as news
  const news = !options.account?.ownSite && !SITES.has(options.page ?? 'news')
  const early = blocks.slice(0, 10).find(({ day, role, text }) => day && (role !== 'item' || text.length < 40))
  const day = options.published ?? early?.day
  const stated = day ? Number(day.slice(0, 4)) : news ? newestYear(blocks, options.today) : undefined
  return {
    options,
    names: options.account && namesOf(options.account),
    news,
    day,
    year: stated ?? Number(options.today.slice(0, 4)),
    titled: false,
    focus: false,
    paragraphs: 0,
  }
}
