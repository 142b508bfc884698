// When an event is or was, and until when something runs; a text that gives no date leaves it open.
import { addDays, datesIn } from './dates'
import { findAll } from './match'
import type { Scan, Sentence } from './scan'
import type { Table } from './table'
import { tokenize } from './tokens'

export type When = { day?: string; deadline?: string }

/** How many words may stand between "until" and its date. */
const REACH = 5

function relative({ table, tokens }: Scan, { first, last }: Sentence, page: string): string | undefined {
  const [found] = findAll(table.days, tokens, first, last).filter(({ label }) => label !== 'deadline')
  if (found) return addDays(page, { today: 0, yesterday: -1, tomorrow: 1, deadline: 0 }[found.label])
  for (let at = first; at < last; at++) {
    const weekday = table.weekdays.get(tokens[at]?.norm ?? '')
    if (weekday === undefined) continue
    return addDays(page, -((new Date(page).getUTCDay() - weekday + 7) % 7))
  }
}

/**
 * Dates of a sentence. `page` is the day of its page or story, against which "today" and weekdays are read; `deadlines` tells
 * whether a date behind "until" is a deadline of this kind of event.
 */
export function whenOf(scan: Scan, sentence: Sentence, page: string | undefined, deadlines: boolean): When {
  const { table, tokens } = scan
  const dates = datesIn(
    tokens,
    sentence.first,
    sentence.last,
    table.months,
    page ? Number(page.slice(0, 4)) : undefined,
  )
  const until = findAll(table.days, tokens, sentence.first, sentence.last).filter(({ label }) => label === 'deadline')
  const isUntil = ({ from }: { from: number }) => until.some((word) => from >= word.to && from - word.to <= REACH)
  const deadline = deadlines ? dates.find(isUntil)?.day : undefined
  const stated = dates.find((date) => !isUntil(date))?.day
  return { day: stated ?? (page ? relative(scan, sentence, page) : undefined), deadline }
}

/** The day a press text gives itself in its first words: "Utrecht, 12 March 2024 – …". */
export function datelineOf(table: Table, text: string, today: string): string | undefined {
  const tokens = tokenize(text.slice(0, 300))
  const day = datesIn(tokens, 0, Math.min(tokens.length, 25), table.months)[0]?.day
  return day && day <= today ? day : undefined
}
