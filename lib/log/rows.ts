// How records and drafts lie in the database, and how they are read back: parsed, and told apart from what cannot be read.
import type { AccountKey } from '../icp/account'
import { Evaluation } from '../icp/evaluation'
import { wholeOf } from '../icp/live'
import { canonical } from '../icp/merge'
import { LogRecord, RECORD_VERSION } from '../icp/records'
import type { Result } from '../result'

/**
 * A record as stored: its canonical text, and beside it only what is searched for; `of` is the other id that a
 * tombstone may name: the evaluation of a revision, the person or job of a patch, the record that an edit replaces. `via` is how
 * it came, where that matters.
 */
export type RecordRow = {
  id: string
  hlc: string
  kind: string
  tags: string[]
  text: string
  of?: string
  via?: 'folder'
}

/**
 * An evaluation being worked on. `revision` counts its changes, `time` is the last one in ms; `kept` is the id of the revision record that says
 * the same: with it there is nothing unsaved here.
 */
export type DraftRow = { id: string; revision: number; time: number; body: Evaluation; kept?: string }
export type Draft = DraftRow

/** `newer`: of a later format; `damaged`: read, but it makes no sense; `unreadable`: the disk does not give it back. */
export type AsideCode = 'newer' | 'damaged' | 'unreadable'
/**
 * Something that could not be read, untouched, with the store it stood in. Of what is unreadable only the id is known; it stays where it is, for the
 * disk may give it back another day.
 */
export type AsideRow = { from: 'records' | 'drafts'; code: AsideCode; detail: string; row: unknown; time: number }

/**
 * What a record is found by. One index carries them all, and most records have a single tag, because every indexed row costs more than the
 * record itself: `account:<key>` for what belongs to an account, `kind:<kind>` for the rare kinds, `target:<id>` for a tombstone.
 */
export function tagsOf(record: LogRecord): string[] {
  switch (record.kind) {
    case 'revision':
      return [accountTag(record.body.account)]
    case 'evidence':
    case 'catalyst':
      return [accountTag(record.account)]
    case 'account':
    case 'person':
    case 'job':
    case 'journey':
    case 'outcome':
      return [accountTag(record.account), kindTag(record.kind)]
    case 'same':
      return [...new Set(record.accounts.map(accountTag)), kindTag(record.kind)]
    case 'delete':
      return [targetTag(record.target), kindTag(record.kind)]
    case 'profile':
    case 'checkpoint':
      return [kindTag(record.kind)]
  }
}

export function accountTag(key: AccountKey): string {
  return `account:${key}`
}

export function targetTag(id: string): string {
  return `target:${id}`
}

/** The tags of the tombstones that can stand against a row: one of the record, one of what it belongs to. */
export function tombstoneTags(row: RecordRow): string[] {
  return row.of === undefined ? [targetTag(row.id)] : [targetTag(row.id), targetTag(row.of)]
}

export function kindTag(kind: string): string {
  return `kind:${kind}`
}

/** Kinds without a tag of their own: they are many, and found by their account. */
export function isUntagged(kind: string): boolean {
  return kind === 'revision' || kind === 'evidence' || kind === 'catalyst'
}

export function toRow(record: LogRecord): RecordRow {
  const row = { id: record.id, hlc: record.hlc, kind: record.kind, tags: tagsOf(record), text: canonical(record) }
  const of = wholeOf(record) ?? ('replaces' in record ? record.replaces : undefined)
  return of === undefined ? row : { ...row, of }
}

/** Reads a stored record; damaged and newer ones come back as a code. */
export function fromRow(row: unknown): Result<LogRecord, AsideCode> {
  if (!isRow(row)) return { ok: false, code: 'damaged', detail: 'no text' }
  const data = parseJson(row.text)
  if (isNewer(data)) return { ok: false, code: 'newer', detail: `version ${data.v}` }
  const parsed = LogRecord.safeParse(data)
  if (!parsed.success) return { ok: false, code: 'damaged', detail: firstIssue(parsed.error.issues) }
  if (parsed.data.id !== row.id) return { ok: false, code: 'damaged', detail: 'another id inside' }
  return { ok: true, value: parsed.data }
}

function isRow(row: unknown): row is RecordRow {
  return typeof row === 'object' && row !== null && 'text' in row && typeof row.text === 'string'
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether this is a record of a later format. */
export function isNewer(data: unknown): data is { v: number } {
  return (
    typeof data === 'object' && data !== null && 'v' in data && typeof data.v === 'number' && data.v > RECORD_VERSION
  )
}

/** The first thing a schema minds, as `path: message`. */
export function firstIssue(issues: readonly { path: PropertyKey[]; message: string }[]): string {
  const issue = issues[0]
  return issue ? `${issue.path.map(String).join('.') || 'record'}: ${issue.message}` : 'does not fit'
}

/** Reads a stored draft. */
export function fromDraftRow(row: unknown): Result<Draft, AsideCode> {
  const damaged = (detail: string) => ({ ok: false, code: 'damaged', detail }) as const
  if (typeof row !== 'object' || row === null || !('body' in row) || !('id' in row)) return damaged('no body')
  const body = Evaluation.safeParse(row.body)
  if (!body.success) return damaged(firstIssue(body.error.issues))
  if (row.id !== body.data.evaluation) return damaged('another id inside')
  const { revision, time, kept } = row as Partial<DraftRow>
  if (typeof revision !== 'number' || typeof time !== 'number') return damaged('no revision')
  return {
    ok: true,
    value: { id: row.id, revision, time, body: body.data, ...(typeof kept === 'string' ? { kept } : {}) },
  }
}
