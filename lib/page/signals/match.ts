// Finds patterns in a row of words: each pattern is tried only where its first element stands, so time grows with the text.
import { idsOf, type Pattern, SPECIAL, type Vocabulary } from './compile'
import type { Token } from './tokens'

/** `from` and `to` are token indexes, `to` behind the last. */
export type Match<Label> = { label: Label; source: string; from: number; to: number }

export type Index<Label> = Map<number, Pattern<Label>[]>

/** Patterns by every element they may begin with. */
export function index<Label>(patterns: Pattern<Label>[]): Index<Label> {
  const byFirst: Index<Label> = new Map()
  for (const pattern of patterns) {
    for (const step of pattern.steps) {
      byFirst.set(step.id, [...(byFirst.get(step.id) ?? []), pattern])
      if (!step.optional) break
    }
  }
  return byFirst
}

function put(token: Token, ids: readonly number[], span: number) {
  for (const id of ids) {
    token.ids.push(id)
    if (span > 1) token.spans = new Map([...token.spans, [id, span]])
  }
}

/** Marks which elements each word satisfies, phrases over several words included. Numbers have been marked before. */
export function mark(vocab: Vocabulary, tokens: Token[]) {
  tokens.forEach((token, at) => {
    if (token.cap) token.ids.push(SPECIAL.name)
    for (const id of [...token.ids]) put(token, vocab.specials.get(id) ?? [], token.spans.get(id) ?? 1)
    put(token, idsOf(vocab, token.norm), 1)
    for (const { words, id } of vocab.phrases.get(token.norm) ?? []) {
      if (words.every((word, i) => tokens[at + i]?.norm === word)) put(token, [id], words.length)
    }
  })
}

function spanOf(token: Token | undefined, id: number): number {
  return token?.ids.includes(id) ? (token.spans.get(id) ?? 1) : 0
}

/** Where the rest of the pattern ends when it is tried from `at`, or -1. */
function follow<Label>(tokens: Token[], end: number, pattern: Pattern<Label>, step: number, at: number): number {
  const wanted = pattern.steps[step]
  if (!wanted) return at
  for (let skip = 0; skip <= wanted.gap && at + skip < end; skip++) {
    const span = spanOf(tokens[at + skip], wanted.id)
    const to = span && at + skip + span <= end ? follow(tokens, end, pattern, step + 1, at + skip + span) : -1
    if (to >= 0) return to
  }
  return wanted.optional ? follow(tokens, end, pattern, step + 1, at) : -1
}

/** All matches between two tokens, at most one per pattern and place. */
export function findAll<Label>(patterns: Index<Label>, tokens: Token[], begin: number, end: number): Match<Label>[] {
  const matches: Match<Label>[] = []
  const present = new Set<number>()
  for (let at = begin; at < end; at++) {
    for (const id of tokens[at]?.ids ?? []) present.add(id)
  }
  for (let from = begin; from < end; from++) {
    let last: Pattern<Label> | undefined
    for (const id of tokens[from]?.ids ?? []) {
      for (const pattern of patterns.get(id) ?? []) {
        if (pattern === last || (pattern.key !== undefined && !present.has(pattern.key))) continue
        if (pattern.start && from !== begin) continue
        const to = follow(tokens, end, pattern, 0, from)
        if (to <= from) continue
        last = pattern
        matches.push({ label: pattern.label, source: pattern.source, from, to })
      }
    }
  }
  return matches
}
