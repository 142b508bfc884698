// What is measured in the page: the log beside raw IndexedDB and bare JSON, in the same run and turn by turn.
import type { LogRecord } from '../../../lib/icp/records'
import { view } from '../../../lib/icp/view'
import { recallRows, rememberRows } from '../../../lib/log/cache'
import { exportLog } from '../../../lib/log/export'
import { compareLog, readLog } from '../../../lib/log/intake'
import { tagsOf } from '../../../lib/log/rows'
import { makeSearch, searchableOf } from '../../../lib/log/search'
import { openStore, type Store } from '../../../lib/log/store'
import { answer, must, openRaw, putRaw, remove } from './raw'
import { makeRecords } from './records'
import { measureTables } from './tables'
import { least, pair, type Report, type Samples, set } from './turns'

Object.assign(globalThis, { measure, measureTables })

/** Times that the same is read in a round, ours and raw by turns: reading is quick, and a single look tells little. */
const PAIRS = 3

async function measure(count: number, rounds: number): Promise<Report> {
  const records = makeRecords(count)
  const samples: Samples = new Map()
  for (let round = 0; round < rounds; round += 1) await oneRound(samples, records, round)
  return least(samples)
}

async function oneRound(samples: Samples, records: LogRecord[], round: number): Promise<void> {
  await Promise.all([remove('touchstone'), remove('raw')])
  const store = await open()
  const raw = await openRaw()
  const rows = records.map((record) => ({ ...record, tags: tagsOf(record) }))
  await pair(samples, 'insert', round, {
    ours: () => store.merge(records),
    raw: () => putRaw(raw, rows),
  })
  let file = new Blob()
  for (let turn = 0; turn < PAIRS; turn += 1)
    await pair(samples, 'export', round + turn, {
      ours: async () => {
        file = must(await exportLog(store)).blob
      },
      raw: async () => {
        const found = await answer<object[]>(raw.transaction('records').objectStore('records').getAll())
        return new Blob([found.map((row) => JSON.stringify(row)).join('\n')])
      },
    })
  let parsed = must(await readLog(new Blob()))
  const text = await file.text()
  await pair(samples, 'read file', round, {
    ours: async () => {
      parsed = must(await readLog(file))
    },
    raw: async () => text.split('\n').map((line) => line && JSON.parse(line)),
  })
  await set(samples, 'compare', 'ours', () => compareLog(store, parsed))
  await set(samples, 'merge the same', 'ours', () => store.merge(parsed.records))
  await set(samples, 'merge 1000 new', 'ours', () => store.merge(fresh(records.slice(0, 1000), round)))
  await accounts(samples, store, raw, records, round)
  await lists(samples, store)
  store.close()
  raw.close()
}

const READS = 100

async function accounts(
  samples: Samples,
  store: Store,
  raw: IDBDatabase,
  records: readonly LogRecord[],
  round: number,
): Promise<void> {
  const step = Math.max(1, Math.floor(records.length / READS))
  const keys = records
    .filter((_, index) => index % step === 0)
    .flatMap((record) => ('account' in record ? [record.account] : []))
  await pair(samples, `by account, ${keys.length} times`, round, {
    ours: async () => {
      for (const key of keys) must(await store.byAccount([key]))
    },
    raw: async () => {
      for (const key of keys)
        await answer(raw.transaction('records').objectStore('records').index('tags').getAll(`account:${key}`))
    },
  })
}

async function lists(samples: Samples, store: Store): Promise<void> {
  const mark = must(await store.watermark())
  const all = must(await store.all())
  const seen = [...view(all).accounts.values()]
  const search = makeSearch(seen.map(searchableOf))
  const queries = ['c', 'co', 'company 1', 'invoices', 'board late', 'nothing at all like it']
  await set(samples, `search, ${queries.length} keys`, 'ours', async () =>
    queries.map((query) => search.find(query, 100)),
  )
  const shown = seen.map(({ account, history }) => ({ ...account, records: history.length, note: 'x'.repeat(120) }))
  must(await rememberRows(store, 'accounts', shown, mark))
  await set(samples, 'first rows of a list', 'ours', async () => must(await recallRows(store, 'accounts')))
  await set(samples, 'all rows of a list', 'ours', async () => must(await recallRows(store, 'accounts', 'all')))
}

function fresh(records: readonly LogRecord[], round: number): LogRecord[] {
  return records.map((record, index) => ({ ...record, id: `new-${round}-${index}` }))
}

async function open(): Promise<Store> {
  return must(await openStore({ now: Date.now, newId: () => crypto.randomUUID(), random: Math.random }))
}
