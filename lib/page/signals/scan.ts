// Reads one block: its language, its words and sentences, and what the language's patterns find in them.
import { markAmounts } from './amounts'
import type { SignalKind } from './hint'
import { findAll, type Match, mark } from './match'
import { type Span, sentences } from './sentences'
import type { Guard, KindLabel, Table } from './table'
import { type Token, tokenize } from './tokens'

/** One event found in one sentence; `from` and `to` are the words that show it. */
export type Hit = { kind: SignalKind; strong: boolean; sentence: number; from: number; to: number; source: string }

/** A sentence with its words (`first` to `last`, exclusive) and the guards found in it. */
export type Sentence = Span & { first: number; last: number; guards: Match<Guard>[] }

export type Scan = { table: Table; tokens: Token[]; sentences: Sentence[]; hits: Hit[] }

/** How far around an exclusion, in words, a hit of its kind is taken back. */
const NEAR = 1

function isTaken(match: Match<KindLabel>, all: Match<KindLabel>[]): boolean {
  const { kind } = match.label
  return all.some(
    ({ label, from, to }) =>
      label.grade === 'not' && label.kind === kind && from < match.to + NEAR && to > match.from - NEAR,
  )
}

function hitsIn(table: Table, tokens: Token[], sentence: Sentence, at: number): Hit[] {
  const all = findAll(table.kinds, tokens, sentence.first, sentence.last)
  return all
    .filter(({ label }) => label.grade !== 'not')
    .filter((match) => !isTaken(match, all))
    .map(({ label, from, to, source }) => ({
      kind: label.kind,
      strong: label.grade === 'strong',
      sentence: at,
      from,
      to,
      source,
    }))
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

/** Words with what they can begin; a text in which no pattern can begin is not parted into sentences at all. */
export function scan(table: Table, text: string): Scan {
  const tokens = tokenize(text)
  markAmounts(text, tokens)
  mark(table.vocab, tokens)
  const none = { table, tokens, sentences: [], hits: [] }
  if (!tokens.some(({ ids }) => ids.some((id) => table.kinds.has(id)))) return none
  const found = withWords(sentences(text, table.lang, table.abbreviations), tokens)
  const hits = found.flatMap((sentence, at) => hitsIn(table, tokens, sentence, at))
  for (const at of new Set(hits.map(({ sentence }) => sentence))) {
    const sentence = found[at]
    if (sentence) sentence.guards = findAll(table.guards, tokens, sentence.first, sentence.last)
  }
  return { table, tokens, sentences: found, hits }
}
