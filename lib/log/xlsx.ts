// Spreadsheets as XLSX: text stays text, numbers numbers, days days; the header stays in sight and filters.
//
// Written by hand, since the usual small writers either pack big sheets in a worker made of a blob, which the policy of extension pages forbids in
// Firefox (the promise never settles), or take a text such as `constructor` for a name of their own.
import { dayNumber } from '../icp/day'
import { isDay } from '../icp/evaluation'
import type { Cell } from './csv'
import { makeBreath } from './work'
import { type Part, zip } from './zip'

/**
 * One sheet. The first row is the header. `days` names the columns whose texts `yyyy-mm-dd` are days of the calendar; everywhere else such a text
 * stays one. `scores` names those whose numbers are shown with one decimal.
 */
export type Sheet = {
  name: string
  rows: readonly (readonly Cell[])[]
  days?: ReadonlySet<string>
  scores?: ReadonlySet<string>
}

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What a cell and a sheet can hold. Source: "Excel specifications and limits". */
const MOST_CHARACTERS = 32_767
const MOST_ROWS = 1_048_576
/** Days from 1899-12-30, where spreadsheets begin to count, to 1970-01-01. */
const EPOCH = 25_569

/** The styles of `STYLES`, by their place. */
const STYLE = { number: 0, day: 1, header: 2, text: 3, score: 4 } as const

/** The sheets as one workbook. The same sheets give the same bytes. `rightToLeft`: columns begin at the right. Rows beyond what a sheet can hold are cut. */
export async function toXlsx(sheets: readonly Sheet[], { rightToLeft = false } = {}): Promise<Blob> {
  const named = sheets.map((sheet, index) => ({ ...sheet, name: sheetName(sheet.name, index) }))
  const parts: Part[] = [
    part('[Content_Types].xml', contentTypes(named.length)),
    part('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])),
    part('xl/workbook.xml', workbook(named)),
    part('xl/_rels/workbook.xml.rels', relations([...named.map(sheetRelation), ['styles', 'styles.xml']])),
    part('xl/styles.xml', STYLES),
  ]
  for (const [index, sheet] of named.entries())
    parts.push({ name: `xl/worksheets/sheet${index + 1}.xml`, content: await worksheet(sheet, rightToLeft) })
  const packed = await zip(parts)
  return packed.slice(0, packed.size, XLSX_TYPE)
}

function part(name: string, xml: string): Part {
  return { name, content: new Blob([HEAD, xml]) }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const KINDS = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0.0"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

function contentTypes(sheets: number): string {
  const override = (name: string, kind: string) =>
    `<Override PartName="/xl/${name}" ContentType="${KINDS}.${kind}+xml"/>`
  const each = Array.from({ length: sheets }, (_, index) => override(`worksheets/sheet${index + 1}.xml`, 'worksheet'))
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${each.join('')}</Types>`
  )
}

function sheetRelation(_: Sheet, index: number): [string, string] {
  return ['worksheet', `worksheets/sheet${index + 1}.xml`]
}

function relations(targets: readonly [kind: string, target: string][]): string {
  const each = targets.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`
}

function workbook(sheets: readonly Sheet[]): string {
  const each = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const filters = sheets.flatMap((sheet, index) => {
    const range = rangeOf(headersOf(sheet).length, sheet.rows.length, '$')
    if (!range) return []
    const quoted = `'${sheet.name.replaceAll("'", "''")}'`
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${xmlText(quoted)}!${range}</definedName>`
  })
  const names = filters.length ? `<definedNames>${filters.join('')}</definedNames>` : ''
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each.join('')}</sheets>${names}</workbook>`
}

/** At most 31 characters, none of those that formulas use. */
function sheetName(name: string, index: number): string {
  const safe = Array.from(name.replace(/[[\]:*?/\\']/g, ' ').trim())
    .slice(0, 28)
    .join('')
  return safe || `Sheet ${index + 1}`
}

/** Rows that are put into words at a time. */
const ROWS = 500

async function worksheet(sheet: Sheet, rightToLeft: boolean): Promise<Blob> {
  const [headers, breath] = [headersOf(sheet), makeBreath()]
  const columns = headers.map((header, index) => ({
    name: letters(index),
    day: sheet.days?.has(header) ?? false,
    style: sheet.scores?.has(header) ? STYLE.score : STYLE.number,
  }))
  const view =
    `<sheetViews><sheetView workbookViewId="0"${rightToLeft ? ' rightToLeft="1"' : ''}>` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  const range = rangeOf(headers.length, sheet.rows.length)
  const header = headers.map((text, index) => textCell(letters(index), 1, text, STYLE.header)).join('')
  const start = `<worksheet xmlns="${MAIN}">${view}${widths(sheet)}<sheetData><row r="1">${header}</row>`
  const texts: Blob[] = []
  const rows = sheet.rows.slice(1, MOST_ROWS)
  for (let first = 0; first < rows.length; first += ROWS) {
    const lines = rows.slice(first, first + ROWS).map((row, index) => rowXml(columns, row, first + index + 2))
    texts.push(new Blob(lines))
    await breath()
  }
  const end = `</sheetData>${range ? `<autoFilter ref="${range}"/>` : ''}</worksheet>`
  return new Blob([HEAD, start, ...texts, end])
}

function headersOf({ rows }: Sheet): string[] {
  return (rows[0] ?? []).map((cell) => String(cell ?? ''))
}

type SheetColumn = { name: string; day: boolean; style: number }

function rowXml(columns: readonly SheetColumn[], row: readonly Cell[], number: number): string {
  let cells = ''
  for (const [index, { name, day, style }] of columns.entries()) {
    const value = row[index]
    if (value === undefined || value === null || value === '') continue
    if (typeof value === 'number') cells += numberCell(name + number, value, style)
    else if (typeof value === 'boolean') cells += `<c r="${name}${number}" t="b"><v>${Number(value)}</v></c>`
    else if (day && isDay(value)) cells += numberCell(name + number, dayNumber(value) + EPOCH, STYLE.day)
    else cells += textCell(name, number, value, STYLE.text)
  }
  return `<row r="${number}">${cells}</row>`
}

function numberCell(place: string, value: number, style: number): string {
  if (!Number.isFinite(value)) return ''
  return `<c r="${place}"${style === STYLE.number ? '' : ` s="${style}"`}><v>${value}</v></c>`
}

function textCell(column: string, row: number, text: string, style: number): string {
  const space = BLANKS.test(text) ? ' xml:space="preserve"' : ''
  return `<c r="${column}${row}" s="${style}" t="inlineStr"><is><t${space}>${xmlText(text)}</t></is></c>`
}

/** Blanks that XML may drop or fold unless told to keep them. */
const BLANKS = /^\s|\s$|\s\s|[^\S ]/

/** Widths in characters: as wide as what is in the first rows, within reason; the header has a button beside it. */
function widths({ rows }: Sheet): string {
  const [header = [], ...some] = rows.slice(0, 200)
  const each = header.map((name, index) => {
    const longest = Math.max(String(name ?? '').length + 3, ...some.map((row) => String(row[index] ?? '').length))
    return `<col min="${index + 1}" max="${index + 1}" width="${Math.min(Math.max(longest + 1, 9), 60)}" customWidth="1"/>`
  })
  return each.length ? `<cols>${each.join('')}</cols>` : ''
}

function rangeOf(width: number, rows: number, fixed = ''): string | undefined {
  if (!width) return undefined
  const last = Math.min(rows, MOST_ROWS)
  return `${fixed}A${fixed}1:${fixed}${letters(width - 1)}${fixed}${last}`
}

/** `A`, `B` … `Z`, `AA` of the columns 0, 1 … 25, 26. */
function letters(column: number): string {
  const before = Math.floor(column / 26)
  return (before ? letters(before - 1) : '') + String.fromCharCode(65 + (column % 26))
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML does not have
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const ODD = /[\u0000-\u001f&<>"_\ud800-\udfff\ufffe\uffff]/
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML has it. Spreadsheets read `_x0041_` as a character of their own, so that the text itself has to be told apart. */
function xmlText(text: string): string {
  // Most texts hold none of the signs that are looked for below.
  if (text.length <= MOST_CHARACTERS && !ODD.test(text)) return text
  return cutTo(text, MOST_CHARACTERS)
    .replace(/\r\n?/g, '\n')
    .replace(NOT_XML, '')
    .replace(LONE, '\ufffd')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}

function cutTo(text: string, most: number): string {
  return text.length > most ? text.slice(0, most) : text
}
