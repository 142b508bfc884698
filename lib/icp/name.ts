// Company names, folded so that spellings of one company meet: case, diacritics, marks, legal forms.
import { LEGAL_FORMS, LEGAL_JOINED } from './legal'

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
/** Most texts, which need none of the rest. */
const PLAIN_TEXT = /^[\t\n\r -~]*$/
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu')

/**
 * Folds a text for search: case (both Turkish i's too), diacritics, width, digits of every script, ي/ی and ك/ک, ZWNJ, ®™.
 * Words, order and punctuation stay.
 */
export function fold(text: string): string {
  if (PLAIN_TEXT.test(text)) return text.toLowerCase().replace(/\s+/g, ' ').trim()
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

/** Characters of a word: letters, digits, what joins them (dots, apostrophes), and marks that folding drops. */
const LETTERS = "[\\p{L}\\p{N}\\p{M}.'’®™©℠\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]"
const WORD = new RegExp(`${LEGAL_JOINED}|(?:(?!${LEGAL_JOINED})${LETTERS})+`, 'gu')

/** Words of a name with their place in it; `B.V.` is one word, `Ltd.Şti.` are two. */
function tokensOf(name: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: word, index } of name.matchAll(WORD)) {
    const parts = word.split('.')
    const letters = parts.every((part) => Array.from(part).length <= 1)
    let start = index
    for (const part of letters ? [word] : parts) {
      const text = fold(part).replace(/[^\p{L}\p{N}\p{M}]/gu, '')
      if (text) tokens.push({ text, start, end: start + part.length })
      start += part.length + 1
    }
  }
  return tokens
}

/** First token and the one after the last that remain when legal forms are taken off both ends; at least one stays. */
function coreOf(tokens: readonly Token[]): [number, number] {
  let first = 0
  let last = tokens.length
  for (let cut = cutAt(tokens, first, last, 'end'); cut > 0; cut = cutAt(tokens, first, last, 'end')) last -= cut
  for (let cut = cutAt(tokens, first, last, 'start'); cut > 0; cut = cutAt(tokens, first, last, 'start')) first += cut
  return [first, last]
}

/** How many tokens at this side are a legal form, the longest form first. */
function cutAt(tokens: readonly Token[], first: number, last: number, side: 'start' | 'end'): number {
  for (let size = Math.min(LEGAL_FORMS.longest, last - first - 1); size > 0; size--) {
    const from = side === 'end' ? last - size : first
    const form = tokens.slice(from, from + size).reduce((text, token) => text + token.text, '')
    if (LEGAL_FORMS[side === 'end' ? 'after' : 'before'].has(form)) return size
  }
  return 0
}
