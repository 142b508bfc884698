// A block's text as sentences with their places: at line feeds and where the language's own rules end one.

export type Span = { start: number; end: number }

/** Longest sentence that is quoted whole, in characters. */
export const LONGEST = 600

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' })
  segmenters.set(lang, known)
  return known
}

/** Whether a sentence only seems to end: at an initial, an abbreviation, or a number with a dot. */
function isOpen(text: string, abbreviations: ReadonlySet<string>): boolean {
  const last = /(?:^|[\s("“„])(\S{1,20})\.\s*$/.exec(text.slice(-30))?.[1]
  return (
    last !== undefined && (/^(?:\p{Lu}|\d{1,2}|\p{L}\.\p{L})$/u.test(last) || abbreviations.has(last.toLowerCase()))
  )
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end)
  return { start: end - part.trimStart().length, end: start + part.trimEnd().length }
}

/** Sentences in order, without the blanks around them. */
export function sentences(text: string, lang: string, abbreviations: ReadonlySet<string>): Span[] {
  const found: Span[] = []
  let open = false
  for (const { segment, index } of segmenter(lang).segment(text)) {
    const last = found.at(-1)
    if (open && last && index + segment.length - last.start <= LONGEST) last.end = index + segment.length
    else found.push({ start: index, end: index + segment.length })
    open = !segment.endsWith('\n') && isOpen(segment, abbreviations)
  }
  return found.map((span) => trimmed(text, span)).filter(({ start, end }) => end > start)
}

/** At most `LONGEST` characters of a sentence around a place in it, cut at blanks. */
export function clip(text: string, sentence: Span, from: number, to: number): Span {
  if (sentence.end - sentence.start <= LONGEST) return sentence
  const spare = Math.max(0, LONGEST - (to - from)) >> 1
  const start = Math.max(sentence.start, from - spare)
  const end = Math.min(sentence.end, to + spare, start + LONGEST)
  const first = start === sentence.start ? start : start + Math.max(0, text.slice(start, from).indexOf(' ') + 1)
  const cut = text.slice(to, end).lastIndexOf(' ')
  return trimmed(text, { start: first, end: end === sentence.end || cut < 0 ? end : to + cut })
}
