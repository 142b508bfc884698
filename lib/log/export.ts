// The whole log as a file, made of the texts that lie in the database: nothing is parsed and nothing is written anew.
import { canonical, compareText } from '../icp/canonical'
import type { LogRecord } from '../icp/records'
import { each, sorted } from '../icp/steps'
import type { Result } from '../result'
import type { Reader } from './read'
import type { RecordRow } from './rows'
import type { StoreCode } from './transaction'
import { makeBreath, unhurried, type Work } from './work'

/** `count` records are in the file; `skipped` rows could not be, because they are no lines of text. */
export type Exported = { blob: Blob; count: number; skipped: number }

export type Line = { hlc: string; id: string; text: string }

export const JSONL_TYPE = 'application/x-ndjson'

/**
 * The log as JSONL, byte for byte what `toJsonl` makes of it, or that packed by gzip. Progress is counted in records; the database reads ahead while
 * the page takes in what it read.
 */
export async function exportLog(
  store: Pick<Reader, 'rows'>,
  work: Work & { gzip?: boolean } = {},
): Promise<Result<Exported, StoreCode>> {
  const file = makeFile()
  let count = 0
  const read = await store.rows((rows) => {
    const lines = rows.filter(isLine)
    count += lines.length
    file.take(lines)
  }, work)
  if (!read.ok) return read
  const blob = await file.end()
  const skipped = read.value - count
  return { ok: true, value: { blob: work.gzip ? await packed(blob) : blob, count, skipped } }
}

/** Whether a row can stand as a line of the file; damaged ones wait to be set aside by whoever reads them. */
export function isLine(row: RecordRow): boolean {
  return (
    typeof row.text === 'string' && row.text.startsWith('{"id":') && row.text.endsWith('}') && !row.text.includes('\n')
  )
}

/** Lines that become a part of the file at a time. */
const LINES = 2000
/** Lines that wait in case some come that belong before them: records lie by their ids, which are made by each device's own clock. */
const HELD = 2000

/**
 * A file made of lines while they come, in the order of the log. They may come a little out of order at no cost; when they come in none, the file is
 * made at the end.
 */
export function makeFile(): { take(lines: readonly Line[]): void; end(): Promise<Blob> } {
  const all: Line[] = []
  let parts: Blob[] | undefined = []
  let held: Line[] = []
  let last: Line | undefined
  return {
    take(lines) {
      for (const line of lines) all.push(line)
      if (!parts) return
      held = [...held, ...lines].sort(byLog)
      if (last && held[0] && byLog(held[0], last) < 0) {
        parts = undefined
        held = []
        return
      }
      while (held.length >= HELD + LINES) {
        const ready = held.splice(0, LINES)
        last = ready.at(-1)
        parts.push(partOf(ready))
      }
    },
    end: async () => (parts ? new Blob([...parts, partOf(held)], { type: JSONL_TYPE }) : blobOf(all)),
  }
}

/** Records as a file: what `toJsonl` makes of them, while the page stays alive. */
export async function jsonlFile(records: readonly LogRecord[]): Promise<Blob> {
  const lines: Line[] = []
  await unhurried(
    each(records, (record) => void lines.push({ hlc: record.hlc, id: record.id, text: canonical(record) })),
  )
  return blobOf(lines)
}

/** Lines as a file, in the order of the log. */
export async function blobOf(given: readonly Line[]): Promise<Blob> {
  const breath = makeBreath()
  const lines = await unhurried(sorted(given, byLog), breath)
  const parts: Blob[] = []
  for (let start = 0; start < lines.length; start += LINES) {
    parts.push(partOf(lines.slice(start, start + LINES)))
    await breath()
  }
  return new Blob(parts, { type: JSONL_TYPE })
}

/** A blob for each part: the browser has it, and the text can go. */
function partOf(lines: readonly Line[]): Blob {
  return new Blob(lines.length ? [`${lines.map(({ text }) => text).join('\n')}\n`] : [])
}

function byLog(a: Line, b: Line): number {
  return compareText(a.hlc, b.hlc) || compareText(a.id, b.id)
}

/** A file packed by gzip; the same bytes for the same file. */
export function packed(blob: Blob): Promise<Blob> {
  return new Response(blob.stream().pipeThrough(new CompressionStream('gzip'))).blob()
}
