// What is measured in the page: the log beside raw IndexedDB and bare JSON, in the same run and turn by turn.
import type { LogRecord } from '../../../lib/icp/records'
import { view } from '../../../lib/icp/view'
import { recallRows, rememberRows } from '../../../lib/log/cache'
import { exportLog } from '../../../lib/log/export'
import { compareLog, readLog } from '../../../lib/log/intake'
import { tagsOf } from '../../../lib/log/rows'
import { makeSearch, searchableOf } from '../../../lib/log/search'
import { openStore, type Store } from '../../../lib/log/store'
import { makeRecords } from './records'

/** Milliseconds; `held` is the longest time that the page had no turn. */
export type Measured = { ours: number; raw?: number; held?: number }
export type Report = Record<string, Measured>

Object.assign(globalThis, { measure })

async function measure(count: number, rounds: number): Promise<Report> {
  const records = makeRecords(count)
  const all: Report[] = []
  for (let round = 0; round < rounds; round += 1) all.push(await oneRound(records, round))
  const names = Object.keys(all[0] ?? {})
  return Object.fromEntries(names.map((name) => [name, median(all.map((report) => report[name]))]))
}

async function oneRound(records: LogRecord[], round: number): Promise<Report> {
  await Promise.all([remove('touchstone'), remove('raw')])
  const report: Report = {}
  const store = await open()
  const raw = await openRaw()
  const rows = records.map((record) => ({ ...record, tags: tagsOf(record) }))
  const turns = [
    async () => set(report, 'insert', 'ours', () => store.merge(records)),
    async () => set(report, 'insert', 'raw', () => putRaw(raw, rows)),
  ]
  for (const turn of round % 2 ? turns.reverse() : turns) await turn()
  let file = new Blob()
  await set(report, 'export', 'ours', async () => {
    file = must(await exportLog(store)).blob
  })
  await set(report, 'export', 'raw', async () => {
    const found = await answer<object[]>(raw.transaction('records').objectStore('records').getAll())
    return new Blob([found.map((row) => JSON.stringify(row)).join('\n')])
  })
  let parsed = must(await readLog(new Blob()))
  await set(report, 'read file', 'ours', async () => {
    parsed = must(await readLog(file))
  })
  const text = await file.text()
  await set(report, 'read file', 'raw', async () => text.split('\n').map((line) => line && JSON.parse(line)))
  await set(report, 'compare', 'ours', () => compareLog(store, parsed))
  await set(report, 'merge the same', 'ours', () => store.merge(parsed.records))
  await set(report, 'merge 1000 new', 'ours', () => store.merge(fresh(records.slice(0, 1000), round)))
  await accounts(report, store, raw, records)
  await lists(report, store)
  store.close()
  raw.close()
  return report
}

const READS = 100

async function accounts(report: Report, store: Store, raw: IDBDatabase, records: readonly LogRecord[]): Promise<void> {
  const step = Math.max(1, Math.floor(records.length / READS))
  const keys = records
    .filter((_, index) => index % step === 0)
    .flatMap((record) => ('account' in record ? [record.account] : []))
  await set(report, `by account, ${keys.length} times`, 'ours', async () => {
    for (const key of keys) must(await store.byAccount([key]))
  })
  await set(report, `by account, ${keys.length} times`, 'raw', async () => {
    for (const key of keys)
      await answer(raw.transaction('records').objectStore('records').index('tags').getAll(`account:${key}`))
  })
}

async function lists(report: Report, store: Store): Promise<void> {
  const mark = must(await store.watermark())
  const all = must(await store.all())
  const seen = [...view(all).accounts.values()]
  const search = makeSearch(seen.map(searchableOf))
  const queries = ['c', 'co', 'company 1', 'invoices', 'board late', 'nothing at all like it']
  await set(report, `search, ${queries.length} keys`, 'ours', async () =>
    queries.map((query) => search.find(query, 100)),
  )
  const shown = seen.map(({ account, history }) => ({ ...account, records: history.length, note: 'x'.repeat(120) }))
  must(await rememberRows(store, 'accounts', shown, mark))
  await set(report, 'first rows of a list', 'ours', async () => must(await recallRows(store, 'accounts')))
  await set(report, 'all rows of a list', 'ours', async () => must(await recallRows(store, 'accounts', 'all')))
}

function fresh(records: readonly LogRecord[], round: number): LogRecord[] {
  return records.map((record, index) => ({ ...record, id: `new-${round}-${index}` }))
}

async function set(report: Report, name: string, side: 'ours' | 'raw', work: () => Promise<unknown>): Promise<void> {
  const watch = watchTurns()
  const start = performance.now()
  await work()
  const time = performance.now() - start
  const held = watch()
  const before = report[name] ?? { ours: 0 }
  report[name] = side === 'raw' ? { ...before, raw: time } : { ...before, ours: time, held }
  // What was left over is cleared away on nobody's account.
  await new Promise((resolve) => setTimeout(resolve, 200))
}

/** Looks how long the page waits for its turn; answers with the longest wait. */
function watchTurns(): () => number {
  const channel = new MessageChannel()
  let [last, longest, going] = [performance.now(), 0, true]
  channel.port1.onmessage = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (going) setTimeout(() => channel.port2.postMessage(0), 4)
  }
  channel.port2.postMessage(0)
  return () => {
    going = false
    return Math.max(longest, performance.now() - last)
  }
}

function must<Value>(result: { ok: true; value: Value } | { ok: false; code: string; detail: string }): Value {
  if (!result.ok) throw new Error(`${result.code}: ${result.detail}`)
  return result.value
}

async function open(): Promise<Store> {
  return must(await openStore({ now: Date.now, newId: () => crypto.randomUUID(), random: Math.random }))
}

function openRaw(): Promise<IDBDatabase> {
  const request = indexedDB.open('raw', 1)
  request.onupgradeneeded = () =>
    request.result.createObjectStore('records', { keyPath: 'id' }).createIndex('tags', 'tags', { multiEntry: true })
  return answer(request)
}

function putRaw(database: IDBDatabase, rows: readonly object[]): Promise<void> {
  const transaction = database.transaction('records', 'readwrite', { durability: 'strict' })
  const store = transaction.objectStore('records')
  for (const row of rows) store.put(row)
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}

function remove(name: string): Promise<unknown> {
  return answer(indexedDB.deleteDatabase(name))
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function median(values: (Measured | undefined)[]): Measured {
  const of = (side: keyof Measured) => {
    const sorted = values.flatMap((value) => value?.[side] ?? []).sort((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)]
  }
  return { ours: of('ours') ?? 0, raw: of('raw'), held: of('held') }
}
