// CSV for spreadsheets: BOM, CRLF, and no text cell that a spreadsheet would take for a formula.
import Papa from 'papaparse'
import { makeBreath } from './work'

export type Cell = string | number | boolean | null | undefined
/** One row: cells by header, or in order. */
export type Row = Record<string, Cell> | Cell[]

const BOM = '\ufeff'

/** `scores` names the columns whose numbers are written with one decimal, so that 68 stands as `68.0` between 67.3 and 71.7. */
export type CsvOptions = { bom?: boolean; scores?: ReadonlySet<string> }

/**
 * The rows as a CSV file: UTF-8 with BOM, comma, CRLF. The header is every key in the order in which the rows bring it up; of rows given as arrays it
 * is the first. Numbers stay numbers; text that a spreadsheet could run is defused, see `defuse`. Without the BOM for programs that take it for a part
 * of the first header.
 */
export function toCsv(rows: readonly Row[], { bom = true, scores }: CsvOptions = {}): string {
  const fields = headers(rows)
  const grid = rows.map((row) => (Array.isArray(row) ? row : fields.map((field) => row[field])))
  const data = fields.length ? [fields, ...grid] : grid
  return (bom ? BOM : '') + linesOf(data, scoresIn(data[0], scores))
}

/** Rows that are written at a time. */
const PART = 1000

/** The same of a grid, byte for byte, as a file and while the page stays alive. */
export async function csvFile(grid: readonly Cell[][], { bom = true, scores }: CsvOptions = {}): Promise<Blob> {
  const breath = makeBreath()
  const fixed = scoresIn(grid[0], scores)
  const parts: Blob[] = bom ? [new Blob([BOM])] : []
  for (let start = 0; start < grid.length; start += PART) {
    const part = linesOf(grid.slice(start, start + PART), fixed)
    parts.push(new Blob([start ? `\r\n${part}` : part]))
    await breath()
  }
  return new Blob(parts, { type: CSV_TYPE })
}

function linesOf(rows: readonly Cell[][], fixed: ReadonlySet<number>): string {
  const lines = rows.map((row) => row.map((value, index) => cell(value, fixed.has(index))))
  return Papa.unparse(lines, { newline: '\r\n', header: false })
}

/** The places of columns with one decimal. */
function scoresIn(header: readonly Cell[] = [], scores?: ReadonlySet<string>): Set<number> {
  return new Set(header.flatMap((name, index) => (scores?.has(String(name ?? '')) ? index : [])))
}

const CSV_TYPE = 'text/csv;charset=utf-8'

function headers(rows: readonly Row[]): string[] {
  const fields = new Set<string>()
  for (const row of rows) if (!Array.isArray(row)) for (const field of Object.keys(row)) fields.add(field)
  return [...fields]
}

function cell(value: Cell, fixed: boolean): string | number | boolean {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return ''
    return fixed ? value.toFixed(1) : value
  }
  if (typeof value === 'boolean') return value
  return value ? defuse(value) : ''
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: no spreadsheet shows them, some readers stop at them
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g
const BLANK = '[ \\u00a0\\u061c\\u1680\\u2000-\\u200f\\u202a-\\u202f\\u205f-\\u2069\\u3000\\ufeff]*'
const START = new RegExp(`^(?=${BLANK}[=+\\-@\\t\\r＝＋－＠])`)
const LINE_START = new RegExp(`([\\n\\r\\v\\f\\u0085\\u2028\\u2029])(${BLANK})(?=[=+\\-@\\t\\r＝＋－＠])`, 'g')
/** What splits cells where the comma is the decimal sign. */
const CELL_START = new RegExp(`([;\\t])(${BLANK})(?=[=+\\-@＝＋－＠])`, 'g')

/** Most texts hold none of the signs that are looked for below. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const SUSPECT = /[\u0000-\u001f\u007f-\u009f=+\-@＝＋－＠]/

/**
 * Text that no spreadsheet runs as a formula: an apostrophe stands before `= + - @` (also full-width), tab and CR wherever a cell could begin:
 * at the start, on every line inside, and after `;` or tab; blanks in front of them do not help. Source: OWASP, CSV injection.
 */
export function defuse(text: string): string {
  if (!SUSPECT.test(text)) return text
  return text.replace(CONTROLS, '').replace(START, "'").replace(LINE_START, "$1'$2").replace(CELL_START, "$1'$2")
}
