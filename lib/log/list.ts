// A list from elsewhere as a table: CSV of any make, decoded, cut into rows, each with the line it stands on.
import Papa from 'papaparse'
import type { Result } from '../result'
import { decode, encodingOf, HEAD_BYTES, kindOf } from './bytes'
import { namesColumns } from './columns'
import { makeBreath, type Work } from './work'

/** `line` counts from 1 and is where the row begins: a quoted cell may go over several. Blank rows are left out. */
export type ListRow = { line: number; cells: string[] }
/** `header` names the columns; without one in the file they are numbered from 1. */
export type List = { header: string[]; rows: ListRow[]; delimiter: string; encoding: string }

/**
 * Why a file is no list: nothing in it; a file of another kind (`detail` says which); its bytes are not of the encoding; too big; too many rows or columns; or
 * called off.
 */
export type ListCode = 'empty' | 'binary' | 'encoding' | 'too-big' | 'too-many' | 'cancelled'

/** `encoding` where the file is not UTF-8 and does not say so, e.g. `windows-1254`; `delimiter` where the guess is wrong. */
export type ListOptions = Work & { encoding?: string; delimiter?: string }

const MOST_BYTES = 100_000_000
const MOST_ROWS = 200_000
const MOST_COLUMNS = 500
const MOST_CELL = 32_767
const DELIMITERS = [',', ';', '\t', '|']

/** Reads a list. Never throws. `sep=;` on the first line is obeyed; progress is counted in characters. */
export async function readList(file: Blob, options: ListOptions = {}): Promise<Result<List, ListCode>> {
  if (file.size > MOST_BYTES) return { ok: false, code: 'too-big', detail: `${file.size} bytes` }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kind = kindOf(bytes.subarray(0, HEAD_BYTES))
  if (kind) return { ok: false, code: 'binary', detail: kind }
  const marked = encodingOf(bytes)
  const encoding = marked === 'utf-8' ? (options.encoding ?? marked) : marked
  const text = decodeAs(bytes, encoding)
  if (text === undefined) return { ok: false, code: 'encoding', detail: encoding }
  if (text.slice(0, 4096).includes('\u0000')) return { ok: false, code: 'encoding', detail: 'UTF-16 without its mark' }
  if (!/\S/.test(text)) return { ok: false, code: 'empty', detail: '' }
  const declared = /^sep=([^\r\n])(?:\r\n|\n|\r|$)/i.exec(text)
  const delimiter = options.delimiter ?? declared?.[1] ?? guessDelimiter(text)
  const start = declared ? { at: declared[0].length, line: 2 } : { at: 0, line: 1 }
  const rows = await rowsOf(text, delimiter, start, options)
  return rows.ok ? tableOf(rows.value, delimiter, encoding) : rows
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return decode(bytes, encoding)
  } catch {
    // An encoding that the browser does not know.
    return undefined
  }
}

function guessDelimiter(text: string): string {
  const some = text.slice(0, 50_000)
  const guess = Papa.parse<string[]>(some, {
    preview: 50,
    delimitersToGuess: DELIMITERS,
    skipEmptyLines: 'greedy',
  }).meta.delimiter
  return some.includes(guess) ? guess : ','
}

/** Characters that are cut into rows at a time. */
const PIECE = 131_072

async function rowsOf(
  text: string,
  delimiter: string,
  start: { at: number; line: number },
  { progress, signal }: Work,
): Promise<Result<ListRow[], ListCode>> {
  const [rows, breath, newline] = [[] as ListRow[], makeBreath(), newlineOf(text)]
  let { at, line } = start
  for (let size = PIECE; at < text.length; ) {
    if (signal?.aborted) return { ok: false, code: 'cancelled', detail: 'called off' }
    const end = Math.min(at + size, text.length)
    const parser = new Papa.Parser({ delimiter, newline })
    const parsed: { data: string[][]; meta: { cursor: number } } = parser.parse(
      text.slice(at, end),
      0,
      end < text.length,
    )
    const { data, meta } = parsed
    // A row longer than the piece: nothing came of it, so the next piece is bigger.
    if (!meta.cursor && end < text.length) {
      size *= 2
      continue
    }
    for (const cells of data) {
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: cells.map(cut) })
      line += 1 + breaksIn(cells)
      if (rows.length > MOST_ROWS || cells.length > MOST_COLUMNS)
        return { ok: false, code: 'too-many', detail: `${rows.length} rows, ${cells.length} columns` }
    }
    at = end < text.length ? at + meta.cursor : end
    size = PIECE
    progress?.(at, text.length)
    await breath()
  }
  return { ok: true, value: rows }
}

function newlineOf(text: string): '\r\n' | '\n' | '\r' {
  const first = /\r\n|\n|\r/.exec(text.slice(0, 1_000_000))?.[0]
  return first === '\r\n' || first === '\r' ? first : '\n'
}

function breaksIn(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells) if (/[\n\r]/.test(cell)) count += cell.split(/\r\n|\n|\r/).length - 1
  return count
}

function cut(cell: string): string {
  return cell.length > MOST_CELL ? cell.slice(0, MOST_CELL) : cell
}

function tableOf(rows: readonly ListRow[], delimiter: string, encoding: string): Result<List, ListCode> {
  const [first, ...rest] = rows
  if (!first) return { ok: false, code: 'empty', detail: '' }
  const names = first.cells.map((cell) => cell.replace(/^\ufeff/, '').trim())
  if (namesColumns(names) || !names.some(looksLikeData))
    return { ok: true, value: { header: names, rows: rest, delimiter, encoding } }
  const header = names.map((_, index) => String(index + 1))
  return { ok: true, value: { header, rows: [...rows], delimiter, encoding } }
}

/** Headers name things; an address or a number among them is a first row of data. */
function looksLikeData(cell: string): boolean {
  return /^(https?:\/\/|www\.)/i.test(cell) || /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.[\p{L}]{2,}$/u.test(cell)
}
