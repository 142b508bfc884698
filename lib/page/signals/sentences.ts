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

/** Longest piece given to the segmenter at once: its time grows faster than its text. */
const PIECE = 5000

/** Where a piece that begins at `start` ends: behind a line or a sentence if there is one near its end, else at a blank. */
function pieceEnd(text: string, start: number): number {
  if (text.length - start <= PIECE) return text.length
  const piece = text.slice(start, start + PIECE)
  const cut = [piece.lastIndexOf('\n'), piece.lastIndexOf('. '), piece.lastIndexOf(' ')].find((at) => at > PIECE / 2)
  return start + (cut === undefined ? PIECE : cut + 1)
}

/** A sentence without end, such as a table run together, in parts that are cut at blanks. */
function parts(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = []
  for (let from = start; from < end; ) {
    const blank = end - from > LONGEST ? text.lastIndexOf(' ', from + LONGEST) : -1
    const to = end - from <= LONGEST ? end : blank > from ? blank : from + LONGEST
    spans.push({ start: from, end: to })
    from = to
  }
  return spans
}

/** Sentences in order, none longer than `LONGEST`, without the blanks around them. */
export function sentences(text: string, lang: string, abbreviations: ReadonlySet<string>): Span[] {
  const found: Span[] = []
  let open = false
  for (let start = 0; start < text.length; start = pieceEnd(text, start)) {
    for (const { segment, index } of segmenter(lang).segment(text.slice(start, pieceEnd(text, start)))) {
      const last = found.at(-1)
      const end = start + index + segment.length
      if (open && last && end - last.start <= LONGEST) last.end = end
      else found.push({ start: start + index, end })
      open = !segment.endsWith('\n') && isOpen(segment, abbreviations)
    }
  }
  return found
    .flatMap((span) => parts(text, span))
    .map((span) => trimmed(text, span))
    .filter(({ start, end }) => end > start)
}
