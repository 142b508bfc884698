// A text as words with their places, folded for comparison, with amounts, counts and shares of numbers marked.

/** `norm` is lower case without accents or possessive; `ids` are the lexicon elements it satisfies, `spans` over how many tokens. */
export type Token = {
  start: number
  end: number
  norm: string
  /** Begins with a capital. */
  cap: boolean
  /** What stands between the token before and this one. */
  gap: string
  ids: number[]
  spans: number[]
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
const SUFFIX = /(\p{L})['’]\p{Ll}{1,7}$/u

/** Words of a text in order. Hyphens part words; dots and commas inside one do not; an elided article or a suffix behind an
 * apostrophe ("l'offre", "Acme's", "Acme'nin") is no part of the word. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const elided = ELISION.exec(found)?.[0].length ?? 0
    const start = index + elided
    const end = index + found.length
    const word = text.slice(start, Math.min(end, start + MOST))
    const first = word.charAt(0)
    const norm = fold(word.replace(SUFFIX, (whole, letter) => (/['’]t$/.test(whole) ? whole : letter)))
    tokens.push({
      start,
      end,
      norm,
      cap: first !== first.toLowerCase(),
      gap: text.slice(last, index),
      ids: [],
      spans: [],
    })
    last = end
  }
  return tokens
}
