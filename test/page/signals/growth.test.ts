// Time grows with the text and not faster, on every rule of every language: looks at words are counted, no clock is read.
import { describe, expect, it } from 'vitest'
import { markAmounts } from '../../../lib/page/signals/amounts'
import { type Pattern, SPECIAL, type Vocabulary } from '../../../lib/page/signals/compile'
import { findAll, index, mark } from '../../../lib/page/signals/match'
import { LONGEST, sentences } from '../../../lib/page/signals/sentences'
import { LANGUAGES, type Table, tableOf } from '../../../lib/page/signals/table'
import { type Token, tokenize } from '../../../lib/page/signals/tokens'

const NUMBERS: Record<number, string> = {
  [SPECIAL.money]: '$7',
  [SPECIAL.count]: '70',
  [SPECIAL.pct]: '7%',
  [SPECIAL.num]: '70',
  [SPECIAL.year]: '2026',
  [SPECIAL.name]: 'Acme',
}

/** A word, or words in a row, that satisfy an element. */
function wordFor(vocab: Vocabulary, id: number): string {
  if (NUMBERS[id]) return NUMBERS[id]
  const of = (map: Map<string, number[]>) => [...map].find(([, ids]) => ids.includes(id))?.[0]
  const phrase = [...vocab.phrases.values()].flat().find((one) => one.id === id)
  const special = [...vocab.specials].find(([, ids]) => ids.includes(id))?.[0]
  return (
    of(vocab.exact) ?? of(vocab.stems) ?? of(vocab.endings) ?? phrase?.words.join(' ') ?? NUMBERS[special ?? -1] ?? ''
  )
}

/** How often a search for one pattern looks at a word of the text. */
function looks(vocab: Vocabulary, pattern: Pattern<unknown>, text: string): number {
  const tokens = tokenize(text)
  markAmounts(text, tokens)
  mark(vocab, tokens)
  let count = 0
  const watched = new Proxy(tokens, {
    get(target, name) {
      if (typeof name === 'string' && /^\d/.test(name)) count++
      return Reflect.get(target, name) as Token
    },
  })
  findAll(index([pattern]), watched, 0, tokens.length)
  return count
}

function patternsOf(table: Table): Pattern<unknown>[] {
  const lists: (Pattern<unknown>[] | undefined)[] = [...table.kinds.first, ...table.guards.first]
  return [...new Set(lists.flatMap((patterns) => patterns ?? []))]
}

describe.each(LANGUAGES)('%s', (lang) => {
  const table = tableOf(lang) as Table

  it('has rules, and every element of them can be met', () => {
    const patterns = patternsOf(table)
    expect(patterns.length).toBeGreaterThan(80)
    const empty = patterns.filter(({ steps }) => steps.some(({ id }) => wordFor(table.vocab, id) === ''))
    expect(empty.map(({ source }) => source)).toEqual([])
  })

  it('looks at four times the words of four times the text, on each rule fed with its own words', () => {
    for (const pattern of patternsOf(table)) {
      const words = pattern.steps.map(({ id }) => wordFor(table.vocab, id))
      for (const unit of [`${words.join(' ')} `, `${words[0]} `, `${words[0]} ${words.at(-1)} ${words[0]} `]) {
        const [small, large] = [unit.repeat(30), unit.repeat(120)].map((text) => looks(table.vocab, pattern, text))
        expect([pattern.source, (large ?? 0) <= (small ?? 0) * 4.5 + 100]).toEqual([pattern.source, true])
      }
    }
  }, 60_000)
})

describe('sentences', () => {
  it.each(['word ', 'A. ', 'x', 'e.g. ', '\n', '… ', 'Inc. Acme '])(
    'are never longer than what is quoted: %j over and over',
    (unit) => {
      const text = unit.repeat(5000)
      const found = sentences(text, 'en', new Set(['e.g', 'inc']))
      expect(found.every(({ start, end }) => end > start && end - start <= LONGEST)).toBe(true)
      const order = found.every(({ start }, at) => at === 0 || start >= (found[at - 1]?.end ?? 0))
      expect(order).toBe(true)
    },
  )
})
