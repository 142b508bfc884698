// Reads one block: its language, its words and sentences, and what the language's patterns find in them.
import { markAmounts } from './amounts'
import { idsOf } from './compile'
import type { SignalKind } from './hint'
import { findAll, type Match, mark } from './match'
import { type Span, sentences } from './sentences'
import type { Guard, KindLabel, Table } from './table'
import { type Token, tokenize, wordsOf } from './tokens'

/** One event found in one sentence; `from` and `to` are the words that show it. */
export type Hit = { kind: SignalKind; strong: boolean; sentence: number; from: number; to: number; source: string }

/** A sentence with its words (`first` to `last`, exclusive) and the guards found in it. */
export type Sentence = Span & { first: number; last: number; guards: Match<Guard>[] }

export type Scan = { table: Table; tokens: Token[]; sentences: Sentence[]; hits: Hit[] }

/** How far around an exclusion, in words, a hit of its kind is taken back. */
const NEAR = 1

function isTaken(match: Match<KindLabel>, all: Match<KindLabel>[]): boolean {
  const { kind } = match.label
  return all.some(({ label, from, to }) => {
    if (label.kind !== kind) return false
    return label.grade === 'never' || (label.grade === 'not' && from < match.to + NEAR && to > match.from - NEAR)
  })
}

/** The first strong hit of each kind in a sentence, else its first weak one. */
function hitsIn(table: Table, tokens: Token[], sentence: Sentence, at: number): Hit[] {
  const all = findAll(table.kinds, tokens, sentence.first, sentence.last)
  const hits = new Map<SignalKind, Hit>()
  for (const match of all) {
    const { kind, grade } = match.label
    const known = hits.get(kind)
    if (grade === 'not' || grade === 'never' || known?.strong || (known && grade === 'weak') || isTaken(match, all))
      continue
    hits.set(kind, {
      kind,
      strong: grade === 'strong',
      sentence: at,
      from: match.from,
      to: match.to,
      source: match.source,
    })
  }
  return [...hits.values()]
}

function withWords(spans: Span[], tokens: Token[]): Sentence[] {
  let first = 0
  return spans.map((span) => {
    while (first < tokens.length && (tokens[first]?.start ?? 0) < span.start) first++
    let last = first
    while (last < tokens.length && (tokens[last]?.start ?? 0) < span.end) last++
    const sentence = { ...span, first, last, guards: [] }
    first = last
    return sentence
  })
}

/** Whether a text has a word without which none of the table's patterns can be found in it. */
function isWorthwhile({ keys, vocab }: Table, text: string): boolean {
  return wordsOf(text).some((word) => {
    const ids = vocab.within.get(word)
    return idsOf(vocab, word).some((id) => keys.has(id)) || (ids?.some((id) => keys.has(id)) ?? false)
  })
}

/** A text without any of the words that matter is neither parted into sentences nor searched. */
export function scan(table: Table, text: string): Scan {
  if (!isWorthwhile(table, text)) return { table, tokens: [], sentences: [], hits: [] }
  const tokens = tokenize(text)
  markAmounts(text, tokens)
  mark(table.vocab, tokens)
  const found = withWords(sentences(text, table.lang, table.abbreviations), tokens)
  const hits = found.flatMap((sentence, at) => hitsIn(table, tokens, sentence, at))
  for (const at of new Set(hits.map(({ sentence }) => sentence))) {
    const sentence = found[at]
    if (sentence) sentence.guards = findAll(table.guards, tokens, sentence.first, sentence.last)
  }
  return { table, tokens, sentences: found, hits }
}

/** How often a guard is met in the beginning of a text. */
export function countGuards(table: Table, text: string, guard: Guard): number {
  const tokens = tokenize(text.slice(0, 2000))
  mark(table.vocab, tokens)
  return findAll(table.guards, tokens, 0, tokens.length).filter(({ label }) => label === guard).length
}
