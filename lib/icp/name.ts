// Company names, folded so that spellings of one company meet: case, diacritics, marks, legal forms.
import { LEGAL_FORMS } from './legal'

/** Letters that no Unicode decomposition turns into their plain form. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
}

/** Trademark signs, soft hyphen, tatweel, zero-width and bidi characters: never part of a name. */
const MARKS = /[®™©℠\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu
/** Marks of Latin, Greek, Cyrillic, Hebrew and Arabic; those of other scripts carry meaning and stay. */
const DIACRITICS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/gu
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu')

/**
 * Folds a text for search: case (both Turkish i's too), diacritics, width, digits of every script, ي/ی and ك/ک, ZWNJ, ®™.
 * Words, order and punctuation stay.
 */
export function fold(text: string): string {
  return text
    .replace(MARKS, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(DIACRITICS, '')
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) & 15))
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** A company name for comparing: folded, without punctuation and legal form; `Acme, B.V.` and `ACME bv` are both `acme`. */
export function foldName(name: string): string {
  const tokens = tokensOf(name)
  const [first, last] = coreOf(tokens)
  return tokens
    .slice(first, last)
    .map((token) => token.text)
    .join(' ')
}

/** The name as written, without its legal form: `Acme Yazılım San. ve Tic. Ltd. Şti.` → `Acme Yazılım`. */
export function withoutLegalForm(name: string): string {
  const tokens = tokensOf(name)
  const [first, last] = coreOf(tokens)
  if (first === 0 && last === tokens.length) return name.trim()
  const start = tokens[first]?.start ?? 0
  const end = tokens[last - 1]?.end ?? name.length
  return name.slice(start, end).trim()
}

/** The key of an account entered by hand without a domain; undefined when the name holds no letter or digit. */
export function nameKey(name: string): string | undefined {
  const folded = foldName(name)
  return folded ? `name:${Array.from(folded).slice(0, 120).join('')}` : undefined
}

type Token = { text: string; start: number; end: number }

/** Words of a name with their place in it; dots and apostrophes join (`B.V.` is `bv`), other punctuation parts. */
function tokensOf(name: string): Token[] {
  const tokens: Token[] = []
  for (const found of name.matchAll(/[\p{L}\p{N}\p{M}.'’·\u200c㈱㈜]+/gu)) {
    const text = fold(found[0]).replace(/[^\p{L}\p{N}\p{M}]/gu, '')
    if (text) tokens.push({ text, start: found.index, end: found.index + found[0].length })
  }
  return tokens
}

/** First token and the one after the last that remain when legal forms are taken off both ends; at least one stays. */
function coreOf(tokens: readonly Token[]): [number, number] {
  let first = 0
  let last = tokens.length
  for (let cut = endCut(tokens, first, last); cut > 0; cut = endCut(tokens, first, last)) last -= cut
  for (let cut = startCut(tokens, first, last); cut > 0; cut = startCut(tokens, first, last)) first += cut
  return [first, last]
}

function endCut(tokens: readonly Token[], first: number, last: number): number {
  for (let size = Math.min(LEGAL_FORMS.longest, last - first - 1); size > 0; size--) {
    if (LEGAL_FORMS.after.has(join(tokens, last - size, last))) return size
  }
  return 0
}

function startCut(tokens: readonly Token[], first: number, last: number): number {
  for (let size = Math.min(LEGAL_FORMS.longest, last - first - 1); size > 0; size--) {
    if (LEGAL_FORMS.before.has(join(tokens, first, first + size))) return size
  }
  return 0
}

function join(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')
}
