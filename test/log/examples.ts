// Records and stores as the tests of the log need them.
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import type { Evaluation } from '../../lib/icp/evaluation'
import { tick } from '../../lib/icp/hlc'
import { DEFAULT_PROFILE } from '../../lib/icp/profile'
import { LogRecord, type RecordOf } from '../../lib/icp/records'
import type { NewRecord } from '../../lib/log/context'
import type { Channel } from '../../lib/log/feed'
import { openStore, type Store, type StoreOptions } from '../../lib/log/store'

export const ACME = 'domain:acme.example'
export const GLOBEX = 'domain:globex.example'
export const NOON = Date.UTC(2026, 10, 22, 12)

export function evaluation(change: Partial<Evaluation> = {}): Evaluation {
  return {
    evaluation: 'evaluation-1',
    account: ACME,
    profile: { id: 'default', version: 1 },
    answers: { 'ready.problem': { value: 'yes', day: '2026-11-20' } },
    economics: {},
    notes: '',
    ...change,
  }
}

export function newEvidence(change: Partial<RecordOf<'evidence'>> = {}): NewRecord {
  return {
    kind: 'evidence',
    account: ACME,
    criterion: 'ready.problem',
    quote: 'Our invoices are late',
    url: 'https://acme.example/news',
    title: 'Acme news',
    grade: 'observed',
    day: '2026-11-20',
    ...change,
  }
}

let stamps = 0
/** A record as another device would have written it. */
export function record<Kind extends LogRecord['kind']>(
  kind: Kind,
  change: Partial<RecordOf<Kind>> = {},
): RecordOf<Kind> {
  stamps += 1
  const base = { id: `r-${stamps}`, hlc: tick(undefined, NOON + stamps, 'other'), device: 'other', rep: 'North', v: 1 }
  const bodies = {
    revision: { body: evaluation() },
    evidence: {
      account: ACME,
      criterion: 'ready.problem',
      quote: 'q',
      title: 't',
      grade: 'observed',
      day: '2026-11-20',
    },
    catalyst: { account: ACME, catalyst: 'funding', quote: 'q', title: 't', grade: 'observed', captured: '2026-11-20' },
    account: { account: ACME, facts: { name: 'Acme' } },
    same: { accounts: [ACME, 'linkedin:acme'] },
    profile: { body: DEFAULT_PROFILE },
    person: { account: ACME, person: 'person-1', fields: { role: 'Finance' } },
    job: { account: ACME, job: 'job-1', fields: { want: 'close the books' } },
    journey: { account: ACME, fields: { stage: 'exploration' } },
    outcome: { account: ACME, outcome: 'won', day: '2026-11-20', reason: '' },
    checkpoint: { profile: { id: 'default', version: 1 }, day: '2026-11-20', measured: 3, reason: '' },
    delete: { target: 'r-0' },
  }
  return LogRecord.parse({ ...base, kind, ...bodies[kind], ...change }) as RecordOf<Kind>
}

/** Channels that reach one another, as those of one browser do. */
export function makeHub(): () => Channel {
  const ends = new Set<{ listeners: ((event: { data: unknown }) => void)[] }>()
  return () => {
    const end: { listeners: ((event: { data: unknown }) => void)[] } = { listeners: [] }
    ends.add(end)
    return {
      postMessage(message) {
        const data: unknown = structuredClone(message)
        for (const other of ends) if (other !== end) for (const listener of other.listeners) listener({ data })
      },
      addEventListener: (_, listener) => void end.listeners.push(listener),
      close: () => void ends.delete(end),
    }
  }
}

let ids = 0
/** What a store is opened with in a test; a factory of its own is an empty browser profile. */
export function options(change: Partial<StoreOptions> = {}): StoreOptions {
  return {
    indexedDB: new IDBFactory(),
    now: () => NOON,
    newId: () => {
      ids += 1
      return `id-${String(ids).padStart(6, '0')}`
    },
    random: Math.random,
    channel: makeHub()(),
    ...change,
  }
}

export async function open(change: Partial<StoreOptions> = {}): Promise<Store> {
  return must(await openStore(options(change)))
}

/** The value of a result that has to be ok. */
export function must<Value>(result: { ok: true; value: Value } | { ok: false; code: string; detail: string }): Value {
  if (!result.ok) throw new Error(`${result.code}: ${result.detail}`)
  return result.value
}

export function byId(records: readonly LogRecord[]): LogRecord[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Writes a raw row behind the store's back, as a fault of the disk or another version would. */
export async function putRaw(factory: IDBFactory, store: string, row: unknown, key?: IDBValidKey): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = factory.open('touchstone')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(store, 'readwrite')
    transaction.objectStore(store).put(row, key)
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
  database.close()
}

/** Every key and value that lies anywhere in a database, for looking after traces. */
export async function everythingIn(indexedDB: IDBFactory): Promise<string> {
  const database = await answer(indexedDB.open('touchstone'))
  const found: unknown[] = []
  for (const name of database.objectStoreNames) {
    const store = database.transaction(name).objectStore(name)
    found.push(await answer(store.getAllKeys()), await answer(store.getAll()))
  }
  database.close()
  return JSON.stringify(found)
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
