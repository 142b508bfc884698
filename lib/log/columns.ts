// Which column of a list means what: guessed from headers in many languages and from what stands in the cells, for a person to correct.
import { fold } from '../icp/name'
import words from './headers.json'

/** As much of a row as is looked at. */
type Cells = { readonly cells: readonly string[] }

/** What a column may hold of an account. */
export const LIST_FIELDS = [
  'name',
  'domain',
  'linkedin',
  'industry',
  'employees',
  'headquarters',
  'city',
  'country',
  'description',
] as const
export type ListField = (typeof LIST_FIELDS)[number]

/** The column of each field, from 0; a field without one is not in the list. */
export type Columns = Partial<Record<ListField, number>>

/** Header words by field, folded, the surest first. */
const WORDS: Readonly<Record<ListField, readonly string[]>> = mapWords()

function mapWords(): Record<ListField, readonly string[]> {
  const entries = LIST_FIELDS.map((field) => [field, words[field].map(plain)] as const)
  return Object.fromEntries(entries) as unknown as Record<ListField, readonly string[]>
}

/** The header as its words alone; what a CRM puts before a dash names the object, not the field. */
function plain(header: string): string {
  const words = fold(header.replace(/^\s*\p{L}+\s+-\s+/u, ''))
  return words.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim()
}

/** Whether any of these cells is a header that we know. */
export function namesColumns(cells: readonly string[]): boolean {
  return cells.some((cell) => LIST_FIELDS.some((field) => WORDS[field].includes(plain(cell))))
}

/** The most probable columns: each is used once, exact headers before similar ones. */
export function guessColumns({ header, rows }: { header: readonly string[]; rows: readonly Cells[] }): Columns {
  const scored = LIST_FIELDS.flatMap((field) =>
    header.map((cell, column) => ({ field, column, score: likeness(plain(cell), WORDS[field]) })),
  )
  const columns: Columns = {}
  const taken = new Set<number>()
  for (const { field, column, score } of scored.sort((a, b) => b.score - a.score)) {
    if (!score || columns[field] !== undefined || taken.has(column)) continue
    columns[field] = column
    taken.add(column)
  }
  return byContent(columns, taken, header.length, rows)
}

/** 0 for nothing in common; an exact word beats a word inside, and the earlier in the list the surer. */
function likeness(header: string, known: readonly string[]): number {
  if (!header) return 0
  const exact = known.indexOf(header)
  if (exact >= 0) return 2 - exact / 1000
  const inside = known.findIndex((word) => word.length > 3 && ` ${header} `.includes(` ${word} `))
  return inside >= 0 ? 1 - inside / 1000 : 0
}

const SAMPLE = 50
const ADDRESS = /^(https?:\/\/)?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(\/|$)/iu

/** Where no header says so, addresses show themselves. */
function byContent(columns: Columns, taken: ReadonlySet<number>, width: number, rows: readonly Cells[]): Columns {
  const free = Array.from({ length: width }, (_, column) => column).filter((column) => !taken.has(column))
  const share = (column: number, pattern: RegExp) => {
    const cells = rows.slice(0, SAMPLE).flatMap(({ cells }) => cells[column]?.trim() || [])
    return cells.length ? cells.filter((cell) => pattern.test(cell)).length / cells.length : 0
  }
  const found = (pattern: RegExp, but?: number) => free.find((column) => column !== but && share(column, pattern) > 0.6)
  const linkedin = columns.linkedin ?? found(/linkedin\.com\//i)
  const domain = columns.domain ?? found(ADDRESS, linkedin)
  const texts = /\p{L}/u
  const name =
    columns.name ?? free.find((column) => column !== domain && column !== linkedin && share(column, texts) > 0.6)
  return {
    ...columns,
    ...(linkedin === undefined ? {} : { linkedin }),
    ...(domain === undefined ? {} : { domain }),
    ...(name === undefined ? {} : { name }),
  }
}
