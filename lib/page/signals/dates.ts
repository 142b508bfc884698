// Dates written in a sentence, in the languages of the tables, Jalali ones included; nothing is guessed.
import type { Token } from './tokens'

/** `day` is `yyyy-mm-dd`; `from` and `to` are the tokens it takes; `place` is where it begins in the text. */
export type FoundDate = { day: string; from: number; to: number }

export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || year < 1000) return
  return date.toISOString().slice(0, 10)
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
}

/** The Gregorian day of a Jalali date, found by the calendar that the language itself brings. */
export function fromJalali(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return
  const calendar = new Intl.DateTimeFormat('en-u-ca-persian', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  const passed = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
  const guess = Date.UTC(year + 621, 2, 21) + (passed + day - 1) * 86_400_000
  for (const shift of [0, -1, 1, -2, 2]) {
    const date = new Date(guess + shift * 86_400_000)
    const parts = Object.fromEntries(
      calendar.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
    )
    if (parts.year === year && parts.month === month && parts.day === day) return date.toISOString().slice(0, 10)
  }
}

/** Month number by its folded word, 1 to 12; Jalali months count from 101. */
export type Months = Map<string, number>

function whole(token: Token | undefined, pattern: RegExp): number | undefined {
  const digits = token && pattern.exec(token.norm)?.[1]
  return digits ? Number(digits) : undefined
}

const DAY = /^(\d\d?)(?:st|nd|rd|th|er)?$/
const YEAR = /^((?:1[34]|19|20)\d\d)$/

function make(year: number | undefined, month: number, day: number): string | undefined {
  if (year === undefined) return
  return month > 100 || year < 1500 ? fromJalali(year, month % 100, day) : isoDay(year, month, day)
}

/** `12.03.2024`, `12/03/2024` with an unmistakable order, `2024-03-12`, `1403/02/15`. */
function numeric(token: Token, next: Token | undefined, last: Token | undefined): { day?: string; size: number } {
  const dotted = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(token.norm)
  if (dotted) return { day: isoDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])), size: 1 }
  if (!next || !last || !/^[-/]$/.test(next.gap) || next.gap !== last.gap) return { size: 0 }
  const [one, two, three] = [token, next, last].map(({ norm }) => (/^\d{1,4}$/.test(norm) ? Number(norm) : Number.NaN))
  if (one === undefined || two === undefined || three === undefined) return { size: 0 }
  if (one > 1300) return { day: make(one, two, three), size: 3 }
  if (three > 1300 && one > 12) return { day: make(three, two, one), size: 3 }
  if (three > 1300 && two > 12) return { day: make(three, one, two), size: 3 }
  return { size: 0 }
}

/** All full dates between two tokens. A date without a year takes `year` from the page, if there is one; else it is left out. */
export function datesIn(tokens: Token[], from: number, to: number, months: Months, year?: number): FoundDate[] {
  const found: FoundDate[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) continue
    const digits = numeric(token, at + 1 < to ? tokens[at + 1] : undefined, at + 2 < to ? tokens[at + 2] : undefined)
    if (digits.day) found.push({ day: digits.day, from: at, to: at + digits.size })
    const month = months.get(token.norm)
    if (month === undefined) continue
    const skip = /^(?:de|of)$/.test(tokens[at - 1]?.norm ?? '') ? 2 : 1
    const before = at - skip >= from ? whole(tokens[at - skip], DAY) : undefined
    const after = at + 1 < to ? whole(tokens[at + 1], DAY) : undefined
    const day = before ?? after
    if (!day) continue
    const behind = at + (before === undefined ? 2 : 1)
    const hop = /^(?:de|of|del)$/.test(tokens[behind]?.norm ?? '') ? behind + 1 : behind
    const stated = hop < to ? whole(tokens[hop], YEAR) : undefined
    const iso = make(stated ?? (month > 100 ? undefined : year), month, day)
    if (iso)
      found.push({ day: iso, from: before === undefined ? at : at - skip, to: stated === undefined ? behind : hop + 1 })
  }
  return found
}
