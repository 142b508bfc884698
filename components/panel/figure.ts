// Figures as reps type them: 2k, €2,000, 80 %. A text is taken as a whole or not at all.
import { digitsToLatin, parseNumber } from '../../lib/locale/number'

export type Unit = 'money' | 'percent' | 'count'

/** `early`: nothing wrong yet, only not finished, such as a currency sign alone. */
export type Read<Value> = { is: 'value'; value: Value | undefined } | { is: 'bad'; early: boolean } | { is: 'outside' }

const TIMES: Record<string, number> = { k: 1e3, m: 1e6 }

/** The number a text means, in its unit as typed, between 0 and `most`; an empty text means that there is none. */
export function readFigure(text: string, locale: string, unit: Unit, most: number): Read<number> {
  const typed = text.trim()
  if (typed === '') return { is: 'value', value: undefined }
  const bare = withoutSigns(typed, unit)
  const suffix = unit === 'money' ? /[km]$/i.exec(bare)?.[0].toLowerCase() : undefined
  const number = parseNumber(suffix ? bare.slice(0, -1) : grouped(bare, unit), locale)
  if (number === undefined) return { is: 'bad', early: bare === '' }
  const value = number * ((suffix && TIMES[suffix]) || 1)
  return value >= 0 && value <= most ? { is: 'value', value } : { is: 'outside' }
}

// Nobody counts money or days in thousandths: 2.500 is the same in every language.
function grouped(text: string, unit: Unit): string {
  return unit !== 'percent' && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digitsToLatin(text)) ? text.replace(/[.,]/, '') : text
}

/** A currency of three letters, in capitals; an empty text means that there is none. */
export function readCurrency(text: string): Read<string> {
  const code = text.trim().toUpperCase()
  if (code === '') return { is: 'value', value: undefined }
  return /^[A-Z]{3}$/.test(code) ? { is: 'value', value: code } : { is: 'bad', early: /^[A-Z]{1,2}$/.test(code) }
}

// A sign of what is counted may stand on either side, a currency code too; 10 MIO is no currency, so it stays unread.
function withoutSigns(text: string, unit: Unit): string {
  if (unit === 'count') return text
  if (unit === 'percent') return text.replace(/^[%٪]|[%٪]$/, '').trim()
  const before = /^(?:\p{Sc}|[A-Z]{3})/u.exec(text)?.[0] ?? ''
  const rest = isSign(before) ? text.slice(before.length) : text
  const after = /(?:\p{Sc}|[A-Z]{3})$/u.exec(rest)?.[0] ?? ''
  return (isSign(after) ? rest.slice(0, rest.length - after.length) : rest).trim()
}

function isSign(text: string): boolean {
  return text.length !== 3 || Intl.supportedValuesOf('currency').includes(text)
}
