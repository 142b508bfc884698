// The log as a file: JSONL, one record a line, written so that equal logs give equal bytes.
import { wholeOf } from '../icp/live'
import { canonical, merge } from '../icp/merge'
import type { LogRecord } from '../icp/records'
import { makeParser, type Notice, type ParsedLog, type Refused } from './parser'

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
  const deleted = new Set([...existing, ...parsed.records].flatMap(targetIn))
  const report = blankRun(parsed)
  for (const record of parsed.records) {
    const held = here.get(record.id)
    if (!held) report.added += 1
    else if (canonical(held) === canonical(record)) report.same += 1
    else report.conflicting += 1
    if (isDeleted(record, deleted)) report.deleted += 1
  }
  return report
}

/** A report in which nothing was looked at yet. */
export function blankRun({ refused, notices }: ParsedLog): DryRun {
  return { added: 0, same: 0, conflicting: 0, deleted: 0, refused, notices }
}

/** Whether tombstones with these targets hide a record: by its own id, or by that of its evaluation, person or job. */
export function isDeleted(record: LogRecord, targets: ReadonlySet<string>): boolean {
  return targets.has(record.id) || targets.has(wholeOf(record) ?? '')
}

/** What a tombstone names. */
export function targetIn(record: LogRecord): string[] {
  return record.kind === 'delete' ? [record.target] : []
}
