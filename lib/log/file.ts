// The log as a file: JSONL, one record a line, written so that equal logs give equal bytes.
import { canonical, merge } from '../icp/merge'
import type { LogRecord } from '../icp/records'
import { makeParser, type ParsedLog } from './parser'

export type { Notice, ParsedLog, Refused } from './parser'

/** The records as JSONL: sorted by clock, then id, keys in fixed order, LF after each. The same set gives the same bytes; nothing is lost. */
export function toJsonl(records: readonly LogRecord[]): string {
  return merge([], records)
    .map((record) => `${canonical(record)}\n`)
    .join('')
}

/** Reads a log from text. Never throws: what is not taken is listed with line and reason. Older formats are brought up to today's. */
export function parseLog(text: string): ParsedLog {
  const parser = makeParser()
  parser.take(text)
  return parser.end()
}
