// Amounts of money, counts, shares and years among the words of a text.
import { SPECIAL } from './compile'
import type { Token } from './tokens'

/** `value` in units of `currency`, an ISO code where it is known; `tokens` is how many words it takes, from its first. */
export type Amount = { value: number; currency: string; tokens: number }

const SCALES: Record<string, number> = {}
for (const [words, value] of [
  ['k thousand tausend tsd duizend mille mil bin هزار', 1e3],
  ['m mn mln mm mio million millions millionen miljoen millon millones milyon میلیون', 1e6],
  ['b bn bln billion billions mrd mia milliarde milliarden miljard milliard milliards milyar میلیارد', 1e9],
  ['trillion trilyon تریلیون', 1e12],
] as const) {
  for (const word of words.normalize('NFKD').split(' ')) SCALES[word] = value
}

const CURRENCIES: Record<string, string> = {}
for (const [words, code] of [
  ['usd us dollar dollars dlr dlrs dolar dolares dollaro دلار', 'USD'],
  ['eur euro euros avro يورو یورو', 'EUR'],
  ['gbp pound pounds stg sterling pfund libras', 'GBP'],
  ['tl try lira lirası liralik turk_lirasi', 'TRY'],
  ['chf franken francs', 'CHF'],
  ['inr rs rupees crore', 'INR'],
  ['jpy yen', 'JPY'],
  ['cop mxn pesos', 'MXN'],
  ['toman تومان ریال rial', 'IRR'],
  ['cad aud nzd sgd sek nok dkk kronor zloty pln yuan rmb cny reais brl cts', ''],
] as const) {
  for (const word of words.normalize('NFKD').split(' ')) CURRENCIES[word] = code || word
}

const SIGNS: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₺': 'TRY' }
const SPELLED: Record<string, number> = Object.create(null)
'one two three four five six seven eight nine ten'.split(' ').forEach((word, i) => {
  SPELLED[word] = i + 1
})

/** Reads "1,234.5", "1.234,5" and "1 234" style digits: a lone mark with three digits behind it groups thousands. */
export function readNumber(text: string): number {
  const marks = text.replace(/\d/g, '')
  const last = text.lastIndexOf(marks.at(-1) ?? ' ')
  const behind = text.length - last - 1
  const mixed = marks.includes('.') && marks.includes(',')
  const decimal = marks !== '' && (mixed || (marks.length === 1 && behind !== 3))
  const digits = text.replace(/[.,]/g, '')
  return decimal ? Number(digits) / 10 ** behind : Number(digits)
}

function put(token: Token, id: number, span: number) {
  token.ids = [...token.ids, id]
  if (span > 1) token.spans = new Map([[id, span]])
}

function numberAt(tokens: Token[], at: number): { value: number; unit: string } | undefined {
  const norm = tokens[at]?.norm ?? ''
  if (norm > ':' && !(norm in SPELLED)) return
  const digits = /^(\d[\d.,]*)(\p{L}*)$/u.exec(norm)
  if (digits) return { value: readNumber(digits[1] ?? ''), unit: digits[2] ?? '' }
  const spelled = SPELLED[norm]
  return spelled === undefined ? undefined : { value: spelled, unit: '' }
}

/** The amount of money whose number stands at this word, or nothing where no currency is named beside it. */
export function moneyAt(tokens: Token[], at: number): Amount | undefined {
  const number = numberAt(tokens, at)
  const token = tokens[at]
  if (!number || !token) return
  let scale = SCALES[number.unit] ?? 1
  let next = at + 1
  const word = tokens[next]
  if (scale === 1 && word && SCALES[word.norm] && /^[\s.-]*$/.test(word.gap)) {
    scale = SCALES[word.norm] ?? 1
    next++
  }
  const sign = /[$€£¥₹₺]/.exec(token.gap.slice(-2))?.[0]
  const behind = tokens[next]
  const signBehind = /^\s?([€£₺$])/.exec(behind?.gap ?? '')?.[1]
  if (behind && (behind.norm === 'us' || behind.norm === 'de') && CURRENCIES[tokens[next + 1]?.norm ?? '']) next++
  const named = CURRENCIES[tokens[next]?.norm ?? ''] ?? CURRENCIES[number.unit]
  const before = /^[\s.]*$/.test(token.gap) ? CURRENCIES[tokens[at - 1]?.norm ?? ''] : undefined
  const currency = (sign && SIGNS[sign]) ?? before ?? named ?? (signBehind && SIGNS[signBehind])
  if (!currency) return
  return { value: Math.round(number.value * scale * 100) / 100, currency, tokens: next - at + (named ? 1 : 0) }
}

/** Marks numbers for the patterns: money, shares, years and whole counts. */
export function markAmounts(text: string, tokens: Token[]) {
  tokens.forEach((token, at) => {
    const number = numberAt(tokens, at)
    if (!number) return
    put(token, SPECIAL.num, 1)
    const money = moneyAt(tokens, at)
    const after = tokens[at + 1]
    const percent = text
      .slice(token.end, token.end + 2)
      .trim()
      .startsWith('%')
    if (money) put(token, SPECIAL.money, Math.max(1, money.tokens))
    else if (percent) put(token, SPECIAL.pct, 1)
    else if (after && /^(?:pct|percent|prozent|procent|pourcent)$/.test(after.norm)) put(token, SPECIAL.pct, 2)
    else if (/^(?:19|20)\d\d$/.test(token.norm)) put(token, SPECIAL.year, 1)
    else if (Number.isInteger(number.value)) put(token, SPECIAL.count, 1)
  })
}
