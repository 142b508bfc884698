// Reads a log piece by piece, as it comes from a file: lines put together, each read with distrust, the bad ones listed.
import { canonical, prevailing } from '../icp/merge'
import type { LogRecord } from '../icp/records'
import { type FileCode, parseRecord } from './line'

/** `line` counts from 1; 0 is the file as a whole. `detail` is for the diagnosis. */
export type Refused = { line: number; code: FileCode; detail: string }
/** Taken, but worth a word: `repeated` the same record again; `characters` control or bidi characters in a text. */
export type Notice = { line: number; code: 'repeated' | 'characters'; detail: string }
/** `records` in the order of the file, one for each id. */
export type ParsedLog = { records: LogRecord[]; refused: Refused[]; notices: Notice[] }

export type LogParser = {
  /** Takes the next piece of the text; false when the rest is not worth reading. */
  take(text: string): boolean
  /** What came of all the pieces. */
  end(): ParsedLog
}

/** Characters of a file and of a line. */
const MAX_FILE = 400_000_000
const MAX_LINE = 1_000_000
/** Refusals and notices that are listed one by one, and bad lines at the start after which a file is no log at all. */
const MAX_LISTED = 1000
/** As much of the start as tells a file of another kind. */
const HEAD = 4096

type State = {
  parsed: ParsedLog
  places: Map<string, { index: number; line: number }>
  unlisted: number
  /** Characters so far, lines that are complete, and whether anything but blanks was among them. */
  length: number
  lines: number
  filled: boolean
  /** Not judged yet; of a line that is not complete, its start and its length, which may be greater. */
  head: string | undefined
  rest: string
  restLength: number
  over: boolean
}

/** A parser at the start of a file. Never throws: what is not taken is listed with line and reason. */
export function makeParser(): LogParser {
  const state: State = {
    parsed: { records: [], refused: [], notices: [] },
    places: new Map(),
    unlisted: 0,
    length: 0,
    lines: 0,
    filled: false,
    head: '',
    rest: '',
    restLength: 0,
    over: false,
  }
  return {
    take(text) {
      if (!state.over) takePiece(state, text)
      return !state.over
    },
    end() {
      if (state.head !== undefined && !state.over) judgeHead(state, state.head)
      if (state.restLength && !state.over) endLine(state, '')
      if (!state.filled && !state.over) refuse(state, 0, 'empty', '')
      if (state.unlisted) state.parsed.refused.push({ line: 0, code: 'more', detail: String(state.unlisted) })
      state.unlisted = 0
      return state.parsed
    },
  }
}

function takePiece(state: State, text: string): void {
  state.length += text.length
  if (state.length > MAX_FILE) {
    state.parsed.records.length = 0
    giveUp(state, 'too-big', `more than ${MAX_FILE} characters`)
  } else if (state.head === undefined) takeLines(state, text)
  else if (state.head.length + text.length < HEAD) state.head += text
  else judgeHead(state, state.head + text)
}

const SIGNATURES: readonly [string, string][] = [
  ['PK\u0003\u0004', 'ZIP or XLSX'],
  ['%PDF', 'PDF'],
  ['\ufffdPNG', 'PNG'],
  ['\u0089PNG', 'PNG'],
  ['\u001f\ufffd', 'gzip'],
  ['\u001f\u008b', 'gzip'],
]

function judgeHead(state: State, text: string): void {
  state.head = undefined
  const kind = SIGNATURES.find(([start]) => text.startsWith(start))?.[1]
  if (kind) giveUp(state, 'binary', kind)
  else if (text.slice(0, HEAD).includes('\u0000')) giveUp(state, 'binary', 'NUL')
  else takeLines(state, text.startsWith('\ufeff') ? text.slice(1) : text)
}

function giveUp(state: State, code: FileCode, detail: string): void {
  refuse(state, 0, code, detail)
  state.over = true
}

function takeLines(state: State, text: string): void {
  let start = 0
  for (let feed = text.indexOf('\n'); feed !== -1 && !state.over; feed = text.indexOf('\n', start)) {
    endLine(state, text.slice(start, feed))
    start = feed + 1
  }
  const left = text.length - start
  // Of an endless line no more is kept than shows that it is one.
  if (state.restLength + left <= MAX_LINE) state.rest += text.slice(start)
  state.restLength += left
}

/** A line is complete: what was left of the piece before, and this. */
function endLine(state: State, text: string): void {
  state.lines += 1
  const length = state.restLength + text.length
  const line = length > MAX_LINE ? '' : (state.rest + text).trim()
  state.rest = ''
  state.restLength = 0
  if (length > MAX_LINE) refuse(state, state.lines, 'too-long', `${length} characters`)
  else if (line) readRecord(state, state.lines, line)
  if (line || length > MAX_LINE) state.filled = true
  if (state.parsed.records.length || state.parsed.refused.length < MAX_LISTED) return
  giveUp(state, 'not-a-log', `${MAX_LISTED} lines and no record`)
}

function readRecord(state: State, line: number, text: string): void {
  const record = parseRecord(text)
  if (!record.ok) {
    refuse(state, line, record.code, record.detail)
    return
  }
  if (record.value.odd !== undefined) notice(state, line, 'characters', record.value.odd)
  keep(state, line, record.value.record)
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
  if (state.parsed.refused.length < MAX_LISTED || line === 0) state.parsed.refused.push({ line, code, detail })
  else state.unlisted += 1
}

function notice(state: State, line: number, code: Notice['code'], detail: string): void {
  if (state.parsed.notices.length < MAX_LISTED) state.parsed.notices.push({ line, code, detail })
}
