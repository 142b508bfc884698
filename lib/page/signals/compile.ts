// Turns the patterns of a table into numbered elements, so that one look-up per word finds every pattern that may begin there.
import { fold } from './tokens'

/** One step of a pattern: an element after at most `gap` other words; any capitalised word will do where it is `named`. */
export type Step = { id: number; gap: number; optional: boolean; named: boolean }

/** `key` is the element that is seldom met: where no word of a text satisfies it, the pattern need not be tried. */
export type Pattern<Label> = { label: Label; source: string; start: boolean; steps: Step[]; key?: number }

type Phrase = { words: string[]; id: number }

export const SPECIAL = { money: 0, count: 1, pct: 2, num: 3, year: 4, name: 5 } as const

export type Vocabulary = {
  exact: Map<string, number[]>
  stems: Map<string, number[]>
  endings: Map<string, number[]>
  phrases: Map<string, Phrase[]>
  /** Elements by the longest word of each phrase. */
  within: Map<string, number[]>
  elements: Map<string, number>
  /** Elements that a marked number or capitalised word satisfies beside others. */
  specials: Map<number, number[]>
  classes: Record<string, string>
  /** Small words, too frequent to tell anything. */
  small: ReadonlySet<string>
  /** How many words satisfy an element; without end where a small word or a number does. */
  sizes: Map<number, number>
  /** The ids of each word seen so far. */
  seen: Map<string, readonly number[]>
}

export function vocabulary(classes: Record<string, string>, small: ReadonlySet<string>): Vocabulary {
  return {
    exact: new Map(),
    stems: new Map(),
    endings: new Map(),
    phrases: new Map(),
    within: new Map(),
    elements: new Map(),
    specials: new Map(),
    classes,
    small,
    sizes: new Map(),
    seen: new Map(),
  }
}

function put(map: Map<string, number[]>, key: string, id: number) {
  const ids = map.get(key)
  if (ids) ids.push(id)
  else map.set(key, [id])
}

/** Cuts at `|` and blanks outside brackets. */
function alternatives(source: string): string[] {
  const parts = ['']
  let depth = 0
  for (const letter of source) {
    if (depth === 0 && /[|\s]/.test(letter)) parts.push('')
    else parts[parts.length - 1] += letter
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0
  }
  return parts.filter(Boolean)
}

/** `acquir(e|es)` → `acquir`, `acquire`, `acquires`: endings may be missing; a bracket at the start holds whole words. */
function spell(word: string): string[] {
  const open = word.indexOf('(')
  if (open < 0) return [word]
  let close = open
  for (let depth = 0; close < word.length; close++) {
    depth += word[close] === '(' ? 1 : word[close] === ')' ? -1 : 0
    if (depth === 0) break
  }
  const inner = alternatives(word.slice(open + 1, close)).flatMap(spell)
  const tails = spell(word.slice(close + 1))
  return [...(open > 0 ? [''] : []), ...inner].flatMap((ending) =>
    tails.map((tail) => word.slice(0, open) + ending + tail),
  )
}

/** `(@buy|#name)` holds classes and numbers as they would stand without brackets. */
function unwrapped(part: string): string[] {
  return /^\([^()]*[@#][^()]*\)$/.test(part) ? alternatives(part.slice(1, -1)) : [part]
}

function learn(vocab: Vocabulary, word: string, id: number) {
  vocab.sizes.set(id, (vocab.sizes.get(id) ?? 0) + (vocab.small.has(fold(word)) ? Number.POSITIVE_INFINITY : 1))
  if (word.startsWith('*')) put(vocab.endings, fold(word.slice(1)), id)
  else if (word.endsWith('*')) put(vocab.stems, fold(word.slice(0, -1)), id)
  else if (word.includes('_')) {
    const words = word.split('_').map(fold)
    const [first = ''] = words
    put(
      vocab.within,
      words.reduce((one, two) => (two.length > one.length ? two : one)),
      id,
    )
    vocab.phrases.set(first, [...(vocab.phrases.get(first) ?? []), { words, id }])
  } else put(vocab.exact, fold(word), id)
}

function special(source: string): number {
  return SPECIAL[source.slice(1) as keyof typeof SPECIAL] ?? unknown(source)
}

function element(vocab: Vocabulary, source: string): number {
  if (/^#\w+$/.test(source)) return special(source)
  const known = vocab.elements.get(source)
  if (known !== undefined) return known
  const id = vocab.elements.size + 10
  vocab.elements.set(source, id)
  for (const part of alternatives(source).flatMap(unwrapped)) {
    if (part.startsWith('#')) vocab.sizes.set(id, Number.POSITIVE_INFINITY)
    if (part.startsWith('#')) vocab.specials.set(special(part), [...(vocab.specials.get(special(part)) ?? []), id])
    else if (part.startsWith('@')) {
      for (const word of alternatives(vocab.classes[part.slice(1)] ?? unknown(part)).flatMap(spell))
        learn(vocab, word, id)
    } else for (const word of spell(part)) learn(vocab, word, id)
  }
  return id
}

function unknown(source: string): never {
  throw new Error(`no such element or class: ${source}`)
}

function keyOf(vocab: Vocabulary, steps: Step[]): number | undefined {
  const size = ({ id }: Step) => vocab.sizes.get(id) ?? Number.POSITIVE_INFINITY
  const [rarest] = steps
    .filter((step) => !step.optional && size(step) < Number.POSITIVE_INFINITY)
    .sort((one, two) => size(one) - size(two))
  return rarest?.id
}

/** Reads patterns, one per line. Throws on a class that the table does not have: a mistake in the table, found by its test. */
export function compile<Label>(vocab: Vocabulary, patterns: string | undefined, label: Label): Pattern<Label>[] {
  return (patterns ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('//'))
    .map((source) => {
      const steps: Step[] = []
      let gap = 0
      for (const part of source.split(/\s+/)) {
        if (part === '^') continue
        if (part.startsWith('~')) gap = Number(part.slice(1))
        else {
          const optional = part.endsWith('?')
          steps.push({
            id: element(vocab, optional ? part.slice(0, -1) : part),
            gap,
            optional,
            named: /(?:^|[|(])#name\b/.test(part),
          })
          gap = 0
        }
      }
      return { label, source, start: source.startsWith('^'), steps, key: keyOf(vocab, steps) }
    })
}

/** The elements a word satisfies by itself, found once per distinct word. */
export function idsOf(vocab: Vocabulary, word: string): readonly number[] {
  const known = vocab.seen.get(word)
  if (known) return known
  const found = [...(vocab.exact.get(word) ?? [])]
  for (let size = 2; size <= word.length; size++) {
    if (vocab.stems.size) found.push(...(vocab.stems.get(word.slice(0, size)) ?? []))
    if (vocab.endings.size) found.push(...(vocab.endings.get(word.slice(-size)) ?? []))
  }
  const ids = [...new Set(found)]
  if (vocab.seen.size > 20_000) vocab.seen.clear()
  vocab.seen.set(word, ids)
  return ids
}
