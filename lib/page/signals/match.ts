// Finds patterns in a row of words: each pattern is tried only where its first element stands, so time grows with the text.
import { idsOf, type Pattern, type Step, type Vocabulary } from './compile'
import type { Token } from './tokens'

/** `from` and `to` are token indexes, `to` behind the last. */
export type Match<Label> = { label: Label; source: string; from: number; to: number }

/**
 * Patterns by every element they may begin with, those that begin with any capitalised word apart. `met` holds for each
 * element the last search in which it was met, so that a pattern whose key is missing is not tried.
 */
export type Index<Label> = { first: Pattern<Label>[][]; named: Pattern<Label>[]; met: Uint32Array; round: number }

export function index<Label>(patterns: Pattern<Label>[]): Index<Label> {
  const first: Pattern<Label>[][] = []
  const named: Pattern<Label>[] = []
  let most = 0
  for (const pattern of patterns) {
    most = Math.max(most, pattern.key ?? 0)
    for (const step of pattern.steps) {
      first[step.id] = [...(first[step.id] ?? []), pattern]
      if (step.named) named.push(pattern)
      if (!step.optional) break
    }
  }
  return { first, named, met: new Uint32Array(most + 1), round: 0 }
}

const NONE: readonly number[] = []

/** Marks which elements each word satisfies, phrases over several words included. Numbers have been marked before. */
export function mark(vocab: Vocabulary, tokens: Token[]) {
  for (const [at, token] of tokens.entries()) {
    const numbers = token.ids
    const own = idsOf(vocab, token.norm)
    token.ids =
      numbers.length > 0 ? [...numbers, ...numbers.flatMap((id) => vocab.specials.get(id) ?? NONE), ...own] : own
    for (const id of numbers.length > 0 ? token.ids : NONE) {
      const span = Math.max(...numbers.map((number) => token.spans.get(number) ?? 1))
      if (span > 1) token.spans = new Map([...token.spans, [id, span]])
    }
    for (const { words, id } of vocab.phrases.get(token.norm) ?? []) {
      if (!words.every((word, i) => tokens[at + i]?.norm === word)) continue
      token.ids = [...token.ids, id]
      token.spans = new Map([...token.spans, [id, words.length]])
    }
  }
}

function spanOf(token: Token | undefined, { id, named }: Step): number {
  if (!token) return 0
  if (token.ids.includes(id)) return token.spans.get(id) ?? 1
  return named && token.cap ? 1 : 0
}

/** Where the rest of the pattern ends when it is tried from `at`, or -1. */
function follow<Label>(tokens: Token[], end: number, pattern: Pattern<Label>, step: number, at: number): number {
  const wanted = pattern.steps[step]
  if (!wanted) return at
  for (let skip = 0; skip <= wanted.gap && at + skip < end; skip++) {
    const span = spanOf(tokens[at + skip], wanted)
    const to = span && at + skip + span <= end ? follow(tokens, end, pattern, step + 1, at + skip + span) : -1
    if (to >= 0) return to
  }
  return wanted.optional ? follow(tokens, end, pattern, step + 1, at) : -1
}

/** All matches between two tokens, at most one per pattern and place. */
export function findAll<Label>(patterns: Index<Label>, tokens: Token[], begin: number, end: number): Match<Label>[] {
  const matches: Match<Label>[] = []
  const { first, named, met } = patterns
  const round = ++patterns.round
  for (let at = begin; at < end; at++) {
    for (const id of tokens[at]?.ids ?? NONE) met[id] = round
  }
  const isOpen = ({ key }: Pattern<Label>) => key === undefined || met[key] === round
  let open: Pattern<Label>[] | undefined
  const attempt = (candidates: Pattern<Label>[], from: number) => {
    for (const pattern of candidates) {
      if (!isOpen(pattern) || (pattern.start && from !== begin)) continue
      const to = follow(tokens, end, pattern, 0, from)
      if (to > from) matches.push({ label: pattern.label, source: pattern.source, from, to })
    }
  }
  for (let from = begin; from < end; from++) {
    const token = tokens[from]
    for (const id of token?.ids ?? NONE) {
      const candidates = first[id]
      if (candidates) attempt(candidates, from)
    }
    if (token?.cap) {
      open ??= named.filter(isOpen)
      attempt(open, from)
    }
  }
  return matches
}
