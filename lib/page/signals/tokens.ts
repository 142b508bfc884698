// A text as words with their places, folded for comparison, with amounts, counts and shares of numbers marked.

/** `norm` is lower case without accents or possessive; `ids` are the lexicon elements it satisfies. */
export type Token = {
  start: number
  end: number
  norm: string
  /** Begins with a capital. */
  cap: boolean
  /** What stands between the token before and this one. */
  gap: string
  ids: readonly number[]
  /** Over how many words an element reaches, where it is more than one. */
  spans: ReadonlyMap<number, number>
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u200c]|[.,'’&@](?=[\p{L}\p{N}]))*/gu
const MOST = 120

const FOLDS: Record<string, string> = {
  ي: 'ی',
  ك: 'ک',
  ى: 'ی',
  ة: 'ه',
  أ: 'ا',
  إ: 'ا',
  ؤ: 'و',
  ß: 'ss',
  ı: 'i',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
}
const FOLDABLE = /[يكىةأإؤßıøœæ]/g

/** Folds case, accents, and the Arabic and Persian forms of one letter, and reads every script's digits as 0–9. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (/^[\x20-\x7e]*$/.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}\u200c\u00ad]/gu, '')
    .replace(FOLDABLE, (letter) => FOLDS[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
}

const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu)['’](?=\p{L}{2})/iu
const SUFFIX = /([\p{L}\p{N}])['’]\p{Ll}{1,7}$/u

type Word = { norm: string; elided: number; cap: boolean }

const known = new Map<string, Word>()
const NO_IDS: readonly number[] = []
const NONE: ReadonlyMap<number, number> = new Map()

function read(found: string): Word {
  const word = known.get(found)
  if (word) return word
  const elided = found.length > 2 && /['’]/.test(found) ? (ELISION.exec(found)?.[0].length ?? 0) : 0
  const rest = found.slice(elided, elided + MOST)
  const first = rest.charAt(0)
  const norm = fold(rest.replace(SUFFIX, (whole, letter) => (/['’]t$/.test(whole) ? whole : letter)))
  const made = { norm, elided, cap: first !== first.toLowerCase() }
  if (known.size > 20_000) known.clear()
  known.set(found, made)
  return made
}

/** Words of a text in order. Hyphens part words; dots and commas inside one do not; an elided article or a suffix behind an
 * apostrophe ("l'offre", "Acme's", "Acme'nin") is no part of the word. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  const next = new RegExp(WORD)
  for (let match = next.exec(text); match; match = next.exec(text)) {
    const { norm, elided, cap } = read(match[0])
    const end = match.index + match[0].length
    tokens.push({
      start: match.index + elided,
      end,
      norm,
      cap,
      gap: text.slice(last, match.index),
      ids: NO_IDS,
      spans: NONE,
    })
    last = end
  }
  return tokens
}

/** The folded words alone: what tells whether a text is worth more. */
export function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map((found) => read(found).norm)
}
