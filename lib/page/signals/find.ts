// Finds the catalysts that a text reports: what, where, when, about whom, and how sure.
import type { Block } from '../reading'
import type { CatalystHint, FindOptions } from './hint'
import { choose } from './merge'
import { scan } from './scan'
import { begin, isElsewhere, languagesOf } from './search'
import { LANGUAGES, tableOf } from './table'
import { follow, opens, type Passing, readBlock } from './tell'
import { datelineOf } from './when'

/** Longest text that is searched, in characters. */
const MOST_TEXT = 200_000

/** Whether this language has rules; where it has none, nothing was checked, which is not "nothing found". */
export function supported(lang: string): boolean {
  return LANGUAGES.includes(lang.slice(0, 2).toLowerCase())
}

function blocksOf(source: Block[] | string): Block[] {
  if (typeof source !== 'string') return source
  return source.split('\n').map((text, at) => ({ text, role: at === 0 ? 'title' : 'text' }))
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

function search(
  source: Block[] | string,
  options: FindOptions,
): { hints: CatalystHint[]; passed: Passing[]; blocks: Block[] } {
  const blocks = blocksOf(source)
  const langs = languagesOf(blocks, options.lang)
  const state = begin(blocks, options)
  const hints: CatalystHint[] = []
  const passed: Passing[] = []
  if (state.news && isElsewhere(blocks, langs)) return { hints, passed, blocks }
  let size = 0
  let aside = false
  for (const [at, block] of blocks.entries()) {
    size += block.text.length
    const table = tableOf(langs[at] ?? '')
    if (!table || size > MOST_TEXT || !block.text) continue
    if (block.role === 'title' && opens(table, block, 'legal')) return { hints: [], passed, blocks }
    const found = scan(table, block.text)
    if (state.news && at < 4) state.day ??= datelineOf(table, block.text, options.today)
    follow(state, block, found)
    if (block.role !== 'text') aside = false
    if (opens(table, block, 'boilerplate') || opens(table, block, 'legal')) aside = true
    if (aside) continue
    const read = readBlock(state, block, at, found)
    hints.push(...read.hints)
    passed.push(...read.passed)
  }
  return { hints, passed, blocks }
}

/**
 * Finds the events of a text, at most 50, each with its exact place. A plain string counts as one block per line, the first
 * being the title. Text in a language without rules is passed over: ask `checked` which that is.
 */
export function findCatalysts(source: Block[] | string, options: FindOptions): CatalystHint[] {
  const { hints, blocks } = search(source, options)
  return choose(hints, blocks)
}

/** The sentences that speak of an event and are no news, each with why: history, hypothesis, self-description, or not told. */
export function passedOver(source: Block[] | string, options: FindOptions): Passing[] {
  return search(source, options).passed
}
