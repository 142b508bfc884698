// Puts keys into words: placeholders, plurals, and every day, time and number by Intl in one language.
import type { Criterion } from '../icp/framework'
import type en from './en.json'

/** Every message is known by a key of the English dictionary; the test of this folder checks that each is used. */
export type Key = keyof typeof en

/** A message is a text with `{placeholder}`s, or one such text per plural category of `{count}`. */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>

/** A language's dictionary: the keys of English, and optionally `criterion.<id>.<field>` to reword the framework. */
export type Messages = Partial<Record<string, Message>>

/** Numbers are written by Intl; `count` chooses the plural. */
export type Values = Record<string, string | number>

export type Translate = {
  (key: Key, values?: Values): string
  locale: string
  dir: 'ltr' | 'rtl'
  /** A message cut at its placeholders, so that a value may be more than text: `['Seen by ', <bdi>Ada</bdi>, '.']`. */
  parts<Part>(key: Key, values: Record<string, Part>): (string | Part)[]
  /** The words of a key known only at run time, or the fallback. */
  known(key: string | undefined, fallback: string): string
  /** A field of a criterion: the dictionary's own words where it has them, else the framework's. */
  criterion(criterion: Criterion, field: 'name' | 'question' | 'yes' | 'partly' | 'no'): string
  number(value: number, digits?: number): string
  /** Of a share in 0..1, without decimals. */
  percent(share: number): string
  /** In the unit of `currency`, a code of ISO 4217; a plain number where the code is missing or no code at all; whole without `digits`. */
  money(amount: number, currency?: string, digits?: number): string
  /** A calendar day `yyyy-mm-dd`; the year is left out where it is the year of `today`. */
  day(day: string, today?: string): string
  /** The month of a calendar day, with its year where it is not the year of `today`. */
  month(day: string, today?: string): string
  /** Hours and minutes of an instant, in the rep's own time zone. */
  time(milliseconds: number): string
  /** Day and time of an instant. */
  moment(milliseconds: number, today?: string): string
  list(items: string[]): string
  /** Any one of them: "a, b, or c". */
  either(items: string[]): string
}

const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/

/** Makes the translator of one language; `fallback` answers for keys that `messages` lacks. */
export function createTranslate(locale: string, messages: Messages, fallback: Messages = messages): Translate {
  const plurals = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)

  function lookUp(key: string, count: unknown): string | undefined {
    const message = messages[key] ?? fallback[key]
    if (message === undefined || typeof message === 'string') return message
    return message[plurals.select(Number(count))] ?? message.other
  }

  function parts<Part>(key: string, values: Record<string, Part>): (string | Part)[] {
    const text = lookUp(key, values.count) ?? key
    return text.split(/\{(\w+)\}/).map((piece, index) => {
      if (index % 2 === 0) return piece
      return values[piece] ?? `{${piece}}`
    })
  }

  function translate(key: Key, values: Values = {}): string {
    return parts(key, values)
      .map((part) => (typeof part === 'number' ? numbers.format(part) : part))
      .join('')
  }

  return Object.assign(translate, formats(locale), {
    locale,
    dir: RIGHT_TO_LEFT.test(locale) ? ('rtl' as const) : ('ltr' as const),
    parts,
    known: (key: string | undefined, otherwise: string) => (key && lookUp(key, undefined)) || otherwise,
    criterion: (criterion: Criterion, field: 'name' | 'question' | 'yes' | 'partly' | 'no') =>
      lookUp(`criterion.${criterion.id}.${field}`, undefined) ?? criterion[field],
  })
}

function formats(locale: string) {
  const lists = new Intl.ListFormat(locale, { type: 'unit', style: 'short' })
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(regionOf(locale), options)
  const yearOf = (day: string, today?: string) => (day.slice(0, 4) === today?.slice(0, 4) ? undefined : 'numeric')
  return {
    number: (value: number, digits = 0) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
    percent: (share: number) => new Intl.NumberFormat(locale, { style: 'percent' }).format(share),
    money: (amount: number, currency?: string, digits?: number) => money(locale, amount, currency, digits),
    day: (day: string, today?: string) =>
      date({ day: 'numeric', month: 'short', year: yearOf(day, today), timeZone: 'UTC' }).format(midnight(day)),
    month: (day: string, today?: string) =>
      date({ month: 'long', year: yearOf(day, today), timeZone: 'UTC' }).format(midnight(day)),
    time: (milliseconds: number) => date(CLOCK).format(milliseconds),
    moment: (milliseconds: number, today?: string) =>
      date({
        day: 'numeric',
        month: 'short',
        year: yearOf(new Date(milliseconds).toISOString(), today),
        ...CLOCK,
      }).format(milliseconds),
    list: (items: string[]) => lists.format(items),
    either: (items: string[]) => new Intl.ListFormat(locale, { type: 'disjunction' }).format(items),
  }
}

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

// English without a region would be American, and 4/5 is a day in May to everyone else: day first, as in "4 Jan".
function regionOf(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale
}

function midnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function money(locale: string, amount: number, currency?: string, digits = 0): string {
  const options = { maximumFractionDigits: digits }
  if (!currency || !/^[A-Za-z]{3}$/.test(currency)) return new Intl.NumberFormat(locale, options).format(amount)
  return new Intl.NumberFormat(locale, { ...options, style: 'currency', currency }).format(amount)
}
