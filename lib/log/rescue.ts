// Saving what can be read of a log that the product cannot open or read: row by row, out of a database that stays as it is.
import { wrap } from 'idb'
import { canonical } from '../icp/canonical'
import type { Day } from '../icp/evaluation'
import { tick } from '../icp/hlc'
import { type LogRecord, RECORD_VERSION, type RecordOf } from '../icp/records'
import type { Result } from '../result'
import { META } from './context'
import { type Connection, type Database, type OpenCode, openAsItIs, type Schema, type Timer } from './database'
import { blobOf, isLine, JSONL_TYPE, type Line } from './export'
import { sha256 } from './hash'
import { fileName } from './name'
import { type DraftRow, fromDraftRow, fromRow, type RecordRow } from './rows'
import { type Found, readAround } from './salvage'
import { isPortable } from './settings'
import { later } from './store'
import { transact } from './transaction'
import { makeBreath } from './work'

/**
 * What was saved. `log` is a file that any import takes: `records` of it stood in the log, `newer` among them wait for the version that wrote them,
 * and `drafts` are unsaved work, as revisions. `unread` rows the disk did not give back, or more of them where not `whole`. `odd` rows were read and
 * are nothing that an import takes, and stand in `rest` with the settings, as they were.
 */
export type Rescued = {
  log?: RescuedFile
  records: number
  newer: number
  drafts: number
  unread: number
  whole: boolean
  rest?: RescuedFile
  odd: number
}

export type RescuedFile = { name: string; blob: Blob }

/** `nothing`: there is no database at all. */
export type RescueCode = OpenCode | 'nothing'

/** Reads all that the disk gives back; nothing is upgraded, moved or changed. `today` goes into the names of the files. */
export async function rescue(
  today: Day,
  { indexedDB = globalThis.indexedDB, timer = later }: { indexedDB?: IDBFactory; timer?: Timer } = {},
): Promise<Result<Rescued, RescueCode>> {
  const opened = await openAsItIs(indexedDB, timer)
  if (!opened.ok) return opened
  const raw = opened.value
  raw.onversionchange = () => raw.close()
  const connection: Connection = { database: wrap(raw) as Database, timer }
  try {
    if (!raw.objectStoreNames.contains('records')) return { ok: false, code: 'unreadable', detail: 'another layout' }
    return { ok: true, value: await readAll(connection, today) }
  } finally {
    raw.close()
  }
}

/** What one store gave back. */
type Read<Row> = { rows: Row[]; unread: number; whole: boolean }
type Sorted = { lines: Line[]; newer: number; odd: unknown[]; known: LogRecord[] }

async function readAll(connection: Connection, today: Day): Promise<Rescued> {
  const records = await readRows(connection, 'records')
  const drafts = await readRows(connection, 'drafts')
  const aside = await readRows(connection, 'aside')
  const sorted = await sort(records.rows)
  const unsaved = await unsavedOf(connection, drafts.rows, sorted.known)
  const lines = [...sorted.lines, ...unsaved.revisions.map(lineOf)]
  // Of what the disk did not give back once, only the id was set aside.
  const odd = [...sorted.odd, ...unsaved.odd, ...aside.rows.filter(({ code }) => code !== 'unreadable')]
  const settings = await settingsOf(connection)
  const fileOf = (what: string, blob: Blob) => ({ name: fileName(['touchstone', what, today], 'jsonl'), blob })
  const read = [records, drafts, aside]
  return {
    ...(lines.length ? { log: fileOf('rescued', await blobOf(lines)) } : {}),
    records: sorted.lines.length,
    newer: sorted.newer,
    drafts: unsaved.revisions.length,
    unread: read.reduce((sum, { unread }) => sum + unread, 0),
    whole: read.every(({ whole }) => whole),
    ...(odd.length ? { rest: fileOf('set-aside', linesOf([...odd, ...settings])) } : {}),
    odd: odd.length,
  }
}

type Name = 'records' | 'drafts' | 'aside'

async function readRows<From extends Name>(connection: Connection, from: From): Promise<Read<Schema[From]['value']>> {
  const { keys, whole } = await keysOf(connection, from)
  const found: Found<Schema[From]['value']> = { rows: [], unreadable: [] }
  await readAround(connection, from, keys, found)
  return { rows: found.rows, unread: keys.length - found.rows.length, whole }
}

/** The keys of a store; where they cannot be had at once, those from both ends up to what is damaged. */
async function keysOf(connection: Connection, from: Name): Promise<{ keys: IDBValidKey[]; whole: boolean }> {
  const all = await transact(connection, [from], 'readonly', (transaction) =>
    transaction.objectStore(from).getAllKeys(),
  )
  if (all.ok) return { keys: all.value, whole: true }
  const keys = new Set<string | number>()
  for (const direction of ['next', 'prev'] as const)
    await transact(connection, [from], 'readonly', async (transaction) => {
      let cursor = await transaction.objectStore(from).openKeyCursor(null, direction)
      for (; cursor; cursor = await cursor.continue()) keys.add(cursor.key)
    })
  return { keys: [...keys].sort((a, b) => (a < b ? -1 : 1)), whole: false }
}

/** Tells apart what any import takes, what a later version will take, and what is no record. */
async function sort(rows: readonly RecordRow[]): Promise<Sorted> {
  const breathe = makeBreath()
  const sorted: Sorted = { lines: [], newer: 0, odd: [], known: [] }
  for (const row of rows) {
    const record = fromRow(row)
    const newer = !record.ok && record.code === 'newer' && isLine(row)
    if (record.ok) sorted.known.push(record.value)
    if (record.ok || newer) sorted.lines.push({ hlc: String(row.hlc), id: String(row.id), text: row.text })
    else sorted.odd.push({ from: 'records', row })
    if (newer) sorted.newer += 1
    await breathe()
  }
  return sorted
}

type Unsaved = { revisions: RecordOf<'revision'>[]; odd: unknown[] }

/** Drafts that no revision says yet, made into revisions; of a deleted evaluation nothing comes back. */
async function unsavedOf(
  connection: Connection,
  rows: readonly DraftRow[],
  known: readonly LogRecord[],
): Promise<Unsaved> {
  const deleted = new Set(known.flatMap((record) => (record.kind === 'delete' ? [record.target] : [])))
  const unsaved: Unsaved = { revisions: [], odd: [] }
  for (const row of rows) {
    const draft = fromDraftRow(row)
    if (!draft.ok) unsaved.odd.push({ from: 'drafts', row })
    else if (draft.value.kept === undefined && !deleted.has(draft.value.id))
      unsaved.revisions.push(await revisionOf(connection, draft.value, known))
  }
  return unsaved
}

/** A draft as the record that it would have become: the same one, however often it is saved. */
async function revisionOf(
  connection: Connection,
  draft: DraftRow,
  known: readonly LogRecord[],
): Promise<RecordOf<'revision'>> {
  const own = known.filter((record) => record.kind === 'revision' && record.body.evaluation === draft.id)
  const last = own
    .map(({ hlc }) => hlc)
    .sort()
    .at(-1)
  const device = (await word(connection, META.device)) || 'unknown'
  return {
    id: (await sha256(`${draft.id}\n${draft.revision}\n${draft.time}`)).slice(0, 32),
    hlc: tick(last, draft.time, device),
    device,
    rep: (await word(connection, META.rep)) ?? '',
    v: RECORD_VERSION,
    kind: 'revision',
    body: draft.body,
  }
}

async function word(connection: Connection, key: string): Promise<string | undefined> {
  const found = await transact(connection, ['meta'], 'readonly', (transaction) =>
    transaction.objectStore('meta').get(key),
  )
  return found.ok && typeof found.value === 'string' ? found.value : undefined
}

async function settingsOf(connection: Connection): Promise<unknown[]> {
  const keys = await transact(connection, ['meta'], 'readonly', (transaction) =>
    transaction.objectStore('meta').getAllKeys(),
  )
  const rows: unknown[] = []
  for (const key of keys.ok ? keys.value.filter(isPortable) : []) {
    const row = await transact(connection, ['meta'], 'readonly', (transaction) =>
      transaction.objectStore('meta').get(key),
    )
    if (row.ok) rows.push({ from: 'settings', name: key, row: row.value })
  }
  return rows
}

function lineOf(record: LogRecord): Line {
  return { hlc: record.hlc, id: record.id, text: canonical(record) }
}

function linesOf(rows: readonly unknown[]): Blob {
  return new Blob(
    rows.map((row) => `${JSON.stringify(row)}\n`),
    { type: JSONL_TYPE },
  )
}
