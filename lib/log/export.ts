// The whole log as a file, made of the texts that lie in the database: nothing is parsed and nothing is written anew.
import { compareText } from '../icp/canonical'
import type { Result } from '../result'
import type { Reader } from './read'
import type { RecordRow } from './rows'
import type { StoreCode } from './transaction'
import { makeBreath, type Work } from './work'

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
  const lines: Line[] = []
  let skipped = 0
  const read = await store.rows((rows) => {
    for (const row of rows) {
      if (isLine(row)) lines.push({ hlc: row.hlc, id: row.id, text: row.text })
      else skipped += 1
    }
  }, work)
  if (!read.ok) return read
  const blob = await blobOf(lines)
  return { ok: true, value: { blob: work.gzip ? await packed(blob) : blob, count: lines.length, skipped } }
}

/** Whether a row can stand as a line of the file; damaged ones wait to be set aside by whoever reads them. */
export function isLine(row: RecordRow): boolean {
  return (
    typeof row.text === 'string' && row.text.startsWith('{"id":') && row.text.endsWith('}') && !row.text.includes('\n')
  )
}

const LINES = 5000

/** Lines as a file, in the order of the log. */
export async function blobOf(lines: Line[]): Promise<Blob> {
  const breath = makeBreath()
  lines.sort((a, b) => compareText(a.hlc, b.hlc) || compareText(a.id, b.id))
  const parts: Blob[] = []
  for (let start = 0; start < lines.length; start += LINES) {
    const part = lines.slice(start, start + LINES)
    // A blob each: the browser has it, and the text can go.
    parts.push(new Blob([`${part.map(({ text }) => text).join('\n')}\n`]))
    await breath()
  }
  return new Blob(parts, { type: JSONL_TYPE })
}

/** A file packed by gzip; the same bytes for the same file. */
export function packed(blob: Blob): Promise<Blob> {
  return new Response(blob.stream().pipeThrough(new CompressionStream('gzip'))).blob()
}
