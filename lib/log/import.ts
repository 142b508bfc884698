// What an import would do, before anything is written.
import { canonical } from '../icp/merge'
import type { LogRecord } from '../icp/records'
import type { Notice, ParsedLog, Refused } from './file'

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
