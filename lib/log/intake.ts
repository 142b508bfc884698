// A log taken in from a file of any size, packed or not, while the page stays alive; and what it would change.
import { wholeOf } from '../icp/live'
import { type Conflict, canonical, conflictOf } from '../icp/merge'
import type { LogRecord } from '../icp/records'
import type { Result } from '../result'
import { encodingOf, HEAD_BYTES, kindOf, MAX_BYTES, refusal } from './bytes'
import { makeParser, type Notice, type ParsedLog, type Refused } from './parser'
import type { Reader } from './read'
import { fromRow, type RecordRow, targetTag } from './rows'
import type { StoreCode } from './transaction'
import { makeBreath, type Work } from './work'

const CANCELLED = { ok: false, code: 'cancelled', detail: 'called off' } as const

/**
 * Reads a log from a file: JSONL in UTF-8, or UTF-16 with its byte order mark, also packed by gzip. Never throws; what is not taken is listed with line
 * and reason, as by `parseLog`. A packed file that breaks off gives what came before the break. Progress is counted in bytes of the file.
 */
export async function readLog(file: Blob, work: Work = {}): Promise<Result<ParsedLog, 'cancelled'>> {
  if (file.size > MAX_BYTES) return { ok: true, value: refusal('too-big', `${file.size} bytes`) }
  const head = await headOf(file)
  if (kindOf(head) !== 'gzip') return readStream(counted(file, work), head, work)
  const unpack = () => counted(file, work).pipeThrough(new DecompressionStream('gzip'))
  const inner = await firstOf(unpack())
  if (inner === undefined) return { ok: true, value: refusal('truncated', 'gzip') }
  return readStream(unpack(), inner, work)
}

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>

async function headOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())
}

/** The first bytes that come; undefined when the stream breaks off before. */
async function firstOf(stream: Bytes): Promise<Uint8Array | undefined> {
  const reader = stream.getReader()
  const { ok, value } = await read(reader)
  void reader.cancel().catch(() => undefined)
  return ok ? (value ?? new Uint8Array()) : undefined
}

/** The bytes of a file, with the progress of reading them. */
function counted(file: Blob, { progress }: Work): Bytes {
  let done = 0
  const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, out) {
      done += bytes.length
      progress?.(done, file.size)
      out.enqueue(bytes)
    },
  })
  return file.stream().pipeThrough(count)
}

async function readStream(stream: Bytes, head: Uint8Array, { signal }: Work): Promise<Result<ParsedLog, 'cancelled'>> {
  const kind = kindOf(head)
  if (kind) return { ok: true, value: refusal('binary', kind) }
  const encoding = encodingOf(head)
  const [decoder, parser, breath] = [makeDecoder(encoding), makeParser(), makeBreath()]
  const reader = stream.getReader()
  let broken = false
  for (let going = true; going; ) {
    if (signal?.aborted) {
      void reader.cancel().catch(() => undefined)
      return CANCELLED
    }
    const { ok, value } = await read(reader)
    broken = !ok
    const text = decoder(value)
    if (text === undefined) return { ok: true, value: refusal('encoding', encoding) }
    // A big piece is read in small ones, so that the page has its turn.
    for (let start = 0; start < text.length && going; start += PIECE) {
      going = parser.take(text.slice(start, start + PIECE))
      await breath()
    }
    if (value === undefined) going = false
  }
  void reader.cancel().catch(() => undefined)
  const parsed = parser.end()
  if (broken) parsed.refused.push({ line: 0, code: 'truncated', detail: 'gzip' })
  return { ok: true, value: parsed }
}

const PIECE = 65_536

/** What comes next of a stream; a stream that breaks ends, and says so. */
async function read(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
): Promise<{ ok: boolean; value?: Uint8Array }> {
  try {
    const { value } = await reader.read()
    return { ok: true, value }
  } catch {
    // Broken off or damaged: what was read stays read.
    return { ok: false }
  }
}

/** Decodes bytes piece by piece, undefined for the last; answers with undefined once the encoding does not know them. */
function makeDecoder(encoding: string): (bytes: Uint8Array | undefined) => string | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true })
  return (bytes) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch {
      return undefined
    }
  }
}

/**
 * `added` are new here, `same` stand here already, `conflicts` stand here with another body, of which the log's rule keeps one;
 * `deleted` counts those among them that somebody deleted, so that they will not show.
 */
export type DryRun = {
  added: number
  same: number
  conflicts: Conflict[]
  deleted: number
  refused: Refused[]
  notices: Notice[]
}

/** Compares a parsed file with the log it would be merged into, which is read page by page. Progress is counted in records of the log. */
export async function compareLog(
  store: Pick<Reader, 'rows'>,
  parsed: ParsedLog,
  work: Work = {},
): Promise<Result<DryRun, StoreCode>> {
  const incoming = new Map(parsed.records.map((record) => [record.id, record]))
  const targets = new Set(parsed.records.flatMap(targetIn))
  const differing: RecordRow[] = []
  let same = 0
  const read = await store.rows((rows) => {
    for (const row of rows) {
      if (row.kind === 'delete') for (const tag of row.tags ?? []) targets.add(tag.slice(targetTag('').length))
      const theirs = incoming.get(row.id)
      if (!theirs) continue
      if (canonical(theirs) === row.text) same += 1
      else differing.push(row)
    }
  }, work)
  if (!read.ok) return read
  const conflicts = await conflictsOf(differing, incoming)
  const { records, refused, notices } = parsed
  const added = records.length - same - conflicts.length
  const deleted = records.filter((record) => isDeleted(record, targets)).length
  return { ok: true, value: { added, same, conflicts, deleted, refused, notices } }
}

/** Both bodies of each row; one that cannot be read gives way to what comes in, as if it were not there. */
async function conflictsOf(rows: readonly RecordRow[], incoming: ReadonlyMap<string, LogRecord>): Promise<Conflict[]> {
  const [found, breath]: [Conflict[], ReturnType<typeof makeBreath>] = [[], makeBreath()]
  for (const row of rows) {
    const [mine, theirs] = [fromRow(row), incoming.get(row.id)]
    if (mine.ok && theirs) found.push(conflictOf(mine.value, theirs))
    await breath()
  }
  return found
}

/** Whether tombstones with these targets hide a record: by its own id, or by that of its evaluation, person or job. */
function isDeleted(record: LogRecord, targets: ReadonlySet<string>): boolean {
  return targets.has(record.id) || targets.has(wholeOf(record) ?? '')
}

/** What a tombstone names. */
function targetIn(record: LogRecord): string[] {
  return record.kind === 'delete' ? [record.target] : []
}
