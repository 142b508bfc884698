// The day a short piece of text on a page stands for.

const SPELLED = /^(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} \p{L}{3,9}\.?,? \d{4})$/u

/** `yyyy-mm-dd` of an ISO date, a day-first date with dots, or an English date; anything else is no day. */
export function dayOf(text: string): string | undefined {
  const dotted = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(text)
  const iso = dotted
    ? [dotted[3], dotted[2]?.padStart(2, '0'), dotted[1]?.padStart(2, '0')].join('-')
    : /^\d{4}-\d\d-\d\d(?!\d)/.exec(text)?.[0]
  if (!iso && !SPELLED.test(text)) return
  const time = Date.parse(iso ?? `${text.replace(/(\d)(?:st|nd|rd|th)/, '$1')} UTC`)
  const day = Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10)
  return iso && day !== iso ? undefined : day
}
