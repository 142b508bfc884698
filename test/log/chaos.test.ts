// A thousand random actions of a rep on a database of which one call in twenty fails: what was called saved is on disk, what was
// not has left no half behind, and no promise fails unheard.
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canonical } from '../../lib/icp/merge'
import type { LogRecord } from '../../lib/icp/records'
import { drain } from '../../lib/log/capture'
import { captureKey, type QueueStorage, queueCapture } from '../../lib/log/queue'
import { openStore, type Store } from '../../lib/log/store'
import type { Result } from '../../lib/result'
import { ACME, evaluation, GLOBEX, makeHub, must, newEvidence, options, record } from './examples'
import { type Faults, injectFaults, makeRandom } from './faulty'

const ACTIONS = Number(process.env.TOUCHSTONE_ACTIONS ?? 1000)
const SEEDS = Number(process.env.TOUCHSTONE_SEEDS ?? 3)

const unheard: unknown[] = []
const hear = (error: unknown) => void unheard.push(error)
let faults: Faults

beforeEach(() => {
  unheard.length = 0
  process.on('unhandledRejection', hear)
})
afterEach(() => {
  process.off('unhandledRejection', hear)
  faults.restore()
})

describe('a store on a failing database', () => {
  it.each(Array.from({ length: SEEDS }, (_, index) => index + 1))(
    `keeps every acknowledged change, seed %i`,
    async (seed) => {
      const run = await start(seed)
      for (let count = 0; count < ACTIONS; count += 1) await act(run, count)
      await run.faults.spared(() => finish(run))
      await new Promise((resolve) => setTimeout(resolve, 100))
      expect(unheard).toEqual([])
      expect(Math.min(...Object.values(faults.counts))).toBeGreaterThan(0)
      expect(run.acknowledged).toBeGreaterThan(ACTIONS / 4)
    },
    240_000,
  )
})

/** What lies on disk: canonical texts by id, drafts by id, settings by key. */
type Disk = { records: Map<string, string>; drafts: Map<string, string>; meta: Map<string, unknown> }
type Run = {
  random: () => number
  faults: Faults
  factory: IDBFactory
  hub: ReturnType<typeof makeHub>
  pages: Store[]
  raw: IDBDatabase
  disk: Disk
  queue: QueueStorage & { items: Map<string, unknown> }
  captured: string[]
  acknowledged: number
}

async function start(seed: number): Promise<Run> {
  const random = makeRandom(seed)
  faults = injectFaults(random, 0.05)
  const [factory, hub] = [new IDBFactory(), makeHub()]
  const run = { random, faults, factory, hub, pages: [], queue: makeQueue(), captured: [], acknowledged: 0 }
  const pages = [await openPage(run), await openPage(run)]
  const raw = await faults.spared(() => openRaw(factory))
  const whole: Run = { ...run, pages, raw, disk: { records: new Map(), drafts: new Map(), meta: new Map() } }
  whole.disk = await faults.spared(() => look(whole))
  return whole
}

async function openPage({ factory, hub, random }: Pick<Run, 'factory' | 'hub' | 'random'>): Promise<Store> {
  for (;;) {
    const opened = await openStore(options({ indexedDB: factory, channel: hub(), random, timer: impatient }))
    if (opened.ok) return opened.value
  }
}

/** Waits for nothing longer than a moment. */
function impatient(run: () => void, ms: number): () => void {
  const handle = setTimeout(run, Math.min(ms, 30))
  return () => clearTimeout(handle)
}

type Action = (run: Run, page: Store, count: number) => Promise<void>

async function act(run: Run, count: number): Promise<void> {
  const page = run.pages[Math.floor(run.random() * run.pages.length)]!
  const [name, action] = Object.entries(WEIGHTED)[Math.floor(run.random() * Object.keys(WEIGHTED).length)]!
  try {
    await action(run, page, count)
  } catch (error) {
    throw new Error(`action ${count}, ${name}: ${String(error)}`, { cause: error })
  }
}

/** Holds what happened against what was answered; `effect` makes of the disk before what it has to be after. */
async function settle<Value>(
  run: Run,
  answer: Result<Value>,
  effect: (disk: Disk, value: Value) => void,
  half?: (before: Disk, after: Disk) => boolean,
): Promise<void> {
  const after = await run.faults.spared(() => look(run))
  const before = run.disk
  run.disk = after
  if (answer.ok) {
    run.acknowledged += 1
    effect(before, answer.value)
    expect(plain(after)).toEqual(plain(before))
  } else if (answer.detail.includes('while writing to disk')) {
    if (half) expect(half(before, after)).toBe(false)
  } else expect(plain(after), `${answer.code} ${answer.detail}`).toEqual(plain(before))
}

const plain = ({ records, drafts, meta }: Disk) => {
  // The clock and the count of changes may have moved on over something that came to nothing.
  const { hlc, changes, ...facts } = Object.fromEntries(meta)
  return { records: [...records].sort(), drafts: [...drafts].sort(), facts }
}

const ACCOUNTS = [ACME, GLOBEX]
const anyAccount = ({ random }: Run) => ACCOUNTS[Math.floor(random() * ACCOUNTS.length)]!
const anyId = ({ disk, random }: Run, like = '') => {
  const ids = [...disk.records].flatMap(([id, text]) => (text.includes(like) ? [id] : []))
  return ids[Math.floor(random() * ids.length)]
}
const put = (disk: Disk, records: readonly LogRecord[]) => {
  for (const one of records) disk.records.set(one.id, canonical(one))
}
const EVALUATIONS = ['ev-1', 'ev-2', 'ev-3']
const anyEvaluation = ({ random }: Run) => EVALUATIONS[Math.floor(random() * EVALUATIONS.length)]!
const textOf = (draft: object) => JSON.stringify(draft)

const ACTION: Record<string, Action> = {
  async append(run, page, count) {
    const batch = Array.from({ length: 1 + Math.floor(run.random() * 4) }, (_, index) =>
      newEvidence({ account: anyAccount(run), quote: `${count}.${index}` }),
    )
    const halfThere = (before: Disk, after: Disk) =>
      ![before.records.size, before.records.size + batch.length].includes(after.records.size)
    await settle(run, await page.append(batch), put, halfThere)
  },
  async remove(run, page) {
    const target = anyId(run)
    if (target) await settle(run, await page.append([{ kind: 'delete', target }]), put)
  },
  async erase(run, page) {
    const id = anyId(run)
    if (!id) return
    const answer = await page.erase({ records: [id] })
    const before = run.disk
    const after = await run.faults.spared(() => look(run))
    run.disk = after
    const erased = !after.records.has(id) && [...after.records.values()].some((text) => isErasing(text, id))
    const untouched = after.records.has(id) && after.records.size === before.records.size
    const tombstone = before.records.get(id)?.includes('"kind":"delete"')
    if (answer.ok && !tombstone) expect(erased).toBe(true)
    else expect(erased || untouched).toBe(true)
    if (answer.ok) run.acknowledged += 1
  },
  async start(run, page) {
    const id = anyEvaluation(run)
    await settle(run, await page.start(evaluation({ evaluation: id })), (disk, draft) => {
      if (draft) disk.drafts.set(id, textOf(draft))
    })
  },
  async change(run, page, count) {
    const id = anyEvaluation(run)
    const answer = await page.change(id, ({ body }) => ({ ...body, notes: `note ${count}` }))
    await settle(run, answer, (disk, draft) => {
      if (draft) disk.drafts.set(id, textOf(draft))
      if (draft) expect(draft.body.notes).toBe(`note ${count}`)
    })
  },
  async changeTogether(run) {
    const [id, ids] = [anyEvaluation(run), ['ready.problem', 'ready.aware', 'ready.urgent', 'able.means']]
    const day = `2026-11-${String(1 + Math.floor(run.random() * 28)).padStart(2, '0')}`
    const answers = await Promise.all(
      ids.map((criterion, index) =>
        run.pages[index % 2]!.change(id, ({ body }) => ({
          ...body,
          answers: { ...body.answers, [criterion]: { value: 'yes', day } },
        })),
      ),
    )
    const after = await run.faults.spared(() => look(run))
    run.disk = after
    const body = JSON.parse(after.drafts.get(id) ?? '{}').body
    for (const [index, answer] of answers.entries())
      if (answer.ok && answer.value) expect(body.answers[ids[index]!]).toEqual({ value: 'yes', day })
  },
  async keep(run, page) {
    const id = anyEvaluation(run)
    await settle(run, await page.keep(id), (disk, revision) => {
      if (!revision) return
      put(disk, [revision])
      const draft = JSON.parse(disk.drafts.get(id)!)
      disk.drafts.set(id, textOf({ ...draft, kept: revision.id }))
    })
  },
  async drop(run, page) {
    const id = anyEvaluation(run)
    await settle(run, await page.dropDraft(id), (disk) => void disk.drafts.delete(id))
  },
  async mergeAndTakeBack(run, page, count) {
    const held = anyId(run, '"kind":"evidence"')
    const theirs = [record('evidence', { quote: `theirs ${count}` }), record('catalyst', { account: anyAccount(run) })]
    if (held) theirs.push(record('evidence', { id: held, quote: `${run.random()}` }))
    const merged = await page.merge(theirs)
    await settle(run, merged, (disk, { added, replaced }) => {
      const written = new Set([...added, ...replaced.map(({ id }) => id)])
      put(
        disk,
        theirs.filter(({ id }) => written.has(id)),
      )
    })
    if (!merged.ok || run.random() < 0.5) return
    await settle(run, await page.takeBack(merged.value), (disk) => {
      for (const id of merged.value.added) disk.records.delete(id)
      put(disk, merged.value.replaced)
    })
  },
  async rename(run, page, count) {
    await settle(run, await page.setRep(`Rep ${count}`), (disk) => void disk.meta.set('rep', `Rep ${count}`))
    await settle(run, await page.setSetting('letters', count), (disk) => void disk.meta.set('setting:letters', count))
  },
  async read(run, page) {
    const account = anyAccount(run)
    const [all, some] = [await page.all(), await page.byAccount([account])]
    for (const records of [all, some])
      if (records.ok) for (const one of records.value) expect(canonical(one)).toBe(run.disk.records.get(one.id))
    const drafts = await page.draftsOf(ACCOUNTS)
    if (drafts.ok) for (const draft of drafts.value) expect(textOf(draft)).toBe(run.disk.drafts.get(draft.id))
    run.disk = await run.faults.spared(() => look(run))
  },
  async capture(run, page, count) {
    const id = `capture-${count}`
    run.captured.push(id)
    const texts = { quote: `captured ${count}`, prefix: '', suffix: '', title: 'Acme', url: 'https://acme.example/' }
    await queueCapture(run.queue, { id, ...texts, time: 1000 + count, as: { what: 'evidence' } })
    await Promise.all(run.pages.map((one) => drain(run.queue, one, () => ({ account: ACME }))))
    await drain(run.queue, page, () => ({ account: GLOBEX }))
    run.disk = await run.faults.spared(() => look(run))
  },
  async reopen(run) {
    const index = Math.floor(run.random() * run.pages.length)
    run.pages[index]!.close()
    run.pages[index] = await openPage(run)
    run.disk = await run.faults.spared(() => look(run))
  },
}
const { append, change, keep } = ACTION
const WEIGHTED = { ...ACTION, append2: append!, append3: append!, change2: change!, change3: change!, keep2: keep! }

function isErasing(text: string, id: string): boolean {
  const { kind, target, hash } = JSON.parse(text)
  return kind === 'delete' && target === id && hash !== undefined
}

/** When all is well again, a page sees exactly what is on disk, and every capture is there once. */
async function finish(run: Run): Promise<void> {
  await drain(run.queue, run.pages[0]!, () => ({ account: ACME }))
  const disk = await look(run)
  const [page] = run.pages
  const all = must(await page!.all())
  expect(all.map((one) => [one.id, canonical(one)]).sort()).toEqual([...disk.records].sort())
  expect(must(await page!.count())).toBe(disk.records.size)
  expect(run.queue.items.size).toBe(0)
  const gone = new Set(all.flatMap((one) => (one.kind === 'delete' ? [one.target] : [])))
  for (const id of run.captured) expect(disk.records.has(id) || gone.has(id)).toBe(true)
  for (const one of run.pages) one.close()
}

function makeQueue(): Run['queue'] {
  const items = new Map<string, unknown>()
  return {
    items,
    get: async () => Object.fromEntries(items),
    set: async (added) => {
      for (const [key, item] of Object.entries(added)) items.set(key, item)
    },
    remove: async (keys) => {
      for (const key of keys) expect(items.has(key) || key.startsWith(captureKey(''))).toBe(items.delete(key) || true)
    },
  }
}

function openRaw(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open('touchstone')
    request.onsuccess = () => resolve(request.result as unknown as IDBDatabase)
    request.onerror = () => reject(request.error)
  })
}

/** Reads the disk behind the store's back, once every transaction before is over. */
function look({ raw }: Pick<Run, 'raw'>): Promise<Disk> {
  return new Promise((resolve, reject) => {
    const transaction = raw.transaction(['records', 'drafts', 'meta'], 'readonly')
    const [records, drafts, meta, keys] = [
      transaction.objectStore('records').getAll(),
      transaction.objectStore('drafts').getAll(),
      transaction.objectStore('meta').getAll(),
      transaction.objectStore('meta').getAllKeys(),
    ]
    transaction.onabort = () => reject(transaction.error)
    transaction.oncomplete = () =>
      resolve({
        records: new Map(records.result.map((row: { id: string; text: string }) => [row.id, row.text])),
        drafts: new Map(drafts.result.map((row: { id: string }) => [row.id, textOf(row)])),
        meta: new Map(keys.result.map((key, index) => [String(key), meta.result[index]])),
      })
  })
}
