// The log as a file: JSONL, one record a line, read with distrust and written so that equal logs give equal bytes.
import { canonical, merge, prevailing } from '../icp/merge'
import type { LogRecord } from '../icp/records'
import { type FileCode, parseRecord } from './line'

/** `line` counts from 1; 0 is the file as a whole. `detail` is for the diagnosis. */
export type Refused = { line: number; code: FileCode; detail: string }
/** Taken, but worth a word: `repeated` the same record again; `characters` control or bidi characters in a text. */
export type Notice = { line: number; code: 'repeated' | 'characters'; detail: string }
/** `records` in the order of the file, one for each id. */
export type ParsedLog = { records: LogRecord[]; refused: Refused[]; notices: Notice[] }

/** Characters of a file and of a line. */
const MAX_FILE = 400_000_000
const MAX_LINE = 1_000_000
/** Refusals and notices that are listed one by one, and bad lines at the start after which a file is no log at all. */
const MAX_LISTED = 1000

/** The records as JSONL: sorted by clock, then id, keys in fixed order, LF after each. The same set gives the same bytes; nothing is lost. */
export function toJsonl(records: readonly LogRecord[]): string {
  return merge([], records)
    .map((record) => `${canonical(record)}\n`)
    .join('')
}

/** Reads a log from text. Never throws: what is not taken is listed with line and reason. Older formats are brought up to today's. */
export function parseLog(text: string): ParsedLog {
  const state: State = { parsed: { records: [], refused: [], notices: [] }, places: new Map(), unlisted: 0 }
  const problem = problemOf(text)
  if (problem) refuse(state, 0, problem.code, problem.detail)
  else for (const line of linesOf(text)) if (!readLine(state, line)) break
  if (state.unlisted) state.parsed.refused.push({ line: 0, code: 'more', detail: String(state.unlisted) })
  return state.parsed
}

type State = { parsed: ParsedLog; places: Map<string, { index: number; line: number }>; unlisted: number }
type Line = { number: number; start: number; end: number; text: string }

const SIGNATURES: readonly [string, string][] = [
  ['PK\u0003\u0004', 'ZIP or XLSX'],
  ['%PDF', 'PDF'],
  ['\ufffdPNG', 'PNG'],
  ['\u0089PNG', 'PNG'],
  ['\u001f\ufffd', 'gzip'],
  ['\u001f\u008b', 'gzip'],
]

function problemOf(text: string): { code: FileCode; detail: string } | undefined {
  if (text.length > MAX_FILE) return { code: 'too-big', detail: `${text.length} characters` }
  const signature = SIGNATURES.find(([start]) => text.startsWith(start))
  if (signature) return { code: 'binary', detail: signature[1] }
  if (text.slice(0, 4096).includes('\u0000')) return { code: 'binary', detail: 'NUL' }
  // A byte order mark counts as white space.
  return /\S/.test(text) ? undefined : { code: 'empty', detail: '' }
}

function* linesOf(text: string): Generator<Line> {
  let start = text.startsWith('\ufeff') ? 1 : 0
  for (let number = 1; start < text.length; number += 1) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    yield { number, start, end, text }
    start = end + 1
  }
}

/** Reads one line into the state; false when the rest is not worth reading. */
function readLine(state: State, line: Line): boolean {
  if (line.end - line.start > MAX_LINE) refuse(state, line.number, 'too-long', `${line.end - line.start} characters`)
  else {
    const text = line.text.slice(line.start, line.end).trim()
    if (text) readRecord(state, line, text)
  }
  if (state.parsed.records.length || state.parsed.refused.length < MAX_LISTED) return true
  refuse(state, 0, 'not-a-log', `${MAX_LISTED} lines and no record`)
  return false
}

function readRecord(state: State, line: Line, text: string): void {
  const record = parseRecord(text)
  if (!record.ok) {
    refuse(state, line.number, record.code, record.detail)
    return
  }
  if (record.value.odd !== undefined) notice(state, line.number, 'characters', record.value.odd)
  keep(state, line.number, record.value.record)
}

function keep(state: State, line: number, record: LogRecord): void {
  const { records } = state.parsed
  const place = state.places.get(record.id)
  const held = place && records[place.index]
  if (!place || !held) {
    state.places.set(record.id, { index: records.length, line })
    records.push(record)
    return
  }
  if (canonical(held) === canonical(record)) {
    notice(state, line, 'repeated', `as line ${place.line}`)
    return
  }
  const winner = prevailing(held, record)
  const other = winner === record ? { lost: place.line, won: line } : { lost: line, won: place.line }
  refuse(state, other.lost, 'conflicting', `the id of line ${other.won}`)
  if (winner === record) {
    records[place.index] = record
    place.line = line
  }
}

function refuse(state: State, line: number, code: FileCode, detail: string): void {
  if (state.parsed.refused.length < MAX_LISTED || code === 'not-a-log')
    state.parsed.refused.push({ line, code, detail })
  else state.unlisted += 1
}

function notice(state: State, line: number, code: Notice['code'], detail: string): void {
  if (state.parsed.notices.length < MAX_LISTED) state.parsed.notices.push({ line, code, detail })
}

/**
 * `added` are new here, `same` stand here already, `conflicting` stand here with another body (the log's rule keeps one of the two);
 * `deleted` counts those among them that somebody deleted, so that they will not show.
 */
export type DryRun = {
  added: number
  same: number
  conflicting: number
  deleted: number
  refused: Refused[]
  notices: Notice[]
}

/** Compares a parsed file with the log it would be merged into. */
export function dryRun(existing: readonly LogRecord[], parsed: ParsedLog): DryRun {
  const here = new Map(existing.map((record) => [record.id, record]))
  const tombstones = [...existing, ...parsed.records].flatMap((record) =>
    record.kind === 'delete' ? [record.target] : [],
  )
  const deleted = new Set(tombstones)
  const report: DryRun = {
    added: 0,
    same: 0,
    conflicting: 0,
    deleted: 0,
    refused: parsed.refused,
    notices: parsed.notices,
  }
  for (const record of parsed.records) {
    const held = here.get(record.id)
    if (!held) report.added += 1
    else if (canonical(held) === canonical(record)) report.same += 1
    else report.conflicting += 1
    if (deleted.has(record.id)) report.deleted += 1
  }
  return report
}
