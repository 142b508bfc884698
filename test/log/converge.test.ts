// Several devices with clocks of their own, folders that are replicated in any order, in parts and twice, profiles that are
// copied: in the end every log is the same, and nothing that anybody wrote is missing.
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { follow, tick, timeOf } from '../../lib/icp/hlc'
import { canonical } from '../../lib/icp/merge'
import type { LogRecord } from '../../lib/icp/records'
import { view } from '../../lib/icp/view'
import { syncFolder } from '../../lib/log/folder'
import type { Store } from '../../lib/log/store'
import { ACME, evaluation, GLOBEX, must, NOON, newEvidence, open } from './examples'
import { copyDatabase, makeReplica, type Replica } from './replica'

const RUNS = Number(process.env.TOUCHSTONE_RUNS ?? 40)

type Machine = { store: Store; factory: IDBFactory; replica: Replica; skew: number }
type World = { machines: Machine[]; time: number; written: Map<string, string>; erased: Set<string> }

const HOUR = 3_600_000
const who = fc.nat({ max: 3 })
const share = fc.nat({ max: 100 })
const step = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant('note' as const), who, fc.constantFrom(ACME, GLOBEX)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('judge' as const), who, fc.constantFrom('ev-1', 'ev-2')) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('remove' as const), who, share) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('erase' as const), who, share) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('sync' as const), who, share) },
  { weight: 5, arbitrary: fc.tuple(fc.constant('replicate' as const), who, fc.tuple(who, fc.array(share))) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('copy' as const), who, share) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('wait' as const), who, fc.nat({ max: 800 })) },
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

describe('devices that share a folder', () => {
  it('come to the same log, with everything in it, whatever the replicator does', async () => {
    const skews = fc.array(fc.integer({ min: -20 * HOUR, max: 20 * HOUR }), { minLength: 2, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(skews, fc.array(step, { minLength: 5, maxLength: 60 }), async (clocks, steps) => {
        const world: World = { machines: [], time: NOON, written: new Map(), erased: new Set() }
        for (const skew of clocks) world.machines.push(await machine(world, skew))
        for (const each of steps) await take(world, each)
        await settle(world)
        await agree(world)
      }),
      { numRuns: RUNS },
    )
  }, 240_000)

  it('put what was written after reading something behind it, however wrong the clocks', () => {
    const skew = fc.integer({ min: -20 * HOUR, max: 20 * HOUR })
    fc.assert(
      fc.property(skew, skew, fc.array(fc.nat({ max: 5 }), { maxLength: 20 }), (one, other, pauses) => {
        const stamps: string[] = []
        const last: (string | undefined)[] = [undefined, undefined]
        let time = NOON
        for (const [turn, pause] of pauses.entries()) {
          const mine = turn % 2
          time += pause
          const now = time + (mine ? other : one)
          const seen = stamps.at(-1)
          if (seen !== undefined) last[mine] = follow(last[mine], seen, now)
          last[mine] = tick(last[mine], now, `device-${mine}`)
          stamps.push(last[mine])
        }
        // Each clock follows the other while it is less than a day ahead.
        if (Math.abs(one - other) < 23 * HOUR) expect(stamps).toEqual(stamps.toSorted())
        expect(stamps.map(timeOf)).not.toContain(0)
      }),
    )
  })
})

async function machine(
  world: World,
  skew: number,
  factory = new IDBFactory(),
  replica = makeReplica(),
): Promise<Machine> {
  const store = await open({ indexedDB: factory, now: () => world.time + skew })
  return { store, factory, replica, skew }
}

async function take(world: World, [what, index, with_]: Step): Promise<void> {
  const one = world.machines[index % world.machines.length]!
  world.time += 1000
  if (what === 'note') wrote(world, must(await one.store.append([newEvidence({ account: with_ })])))
  if (what === 'judge') {
    must(await one.store.start(evaluation({ evaluation: with_ })))
    must(await one.store.change(with_, ({ body }) => ({ ...body, notes: `${body.notes}.` })))
    const kept = must(await one.store.keep(with_))
    if (kept) wrote(world, [kept])
  }
  if (what === 'remove' || what === 'erase') {
    const records = must(await one.store.all()).filter(({ kind }) => kind !== 'delete')
    const target = records[with_ % records.length]?.id
    if (!target) return
    if (what === 'remove') return wrote(world, must(await one.store.append([{ kind: 'delete', target }])))
    must(await one.store.erase({ records: [target] }))
    world.erased.add(target)
  }
  if (what === 'sync') must(await syncFolder(one.replica.folder, one.store))
  if (what === 'replicate') replicate(one, world.machines[with_[0] % world.machines.length]!, with_[1])
  if (what === 'copy' && world.machines.length < 5)
    world.machines.push(
      await machine(world, one.skew + with_ * 1000, await copyDatabase(one.factory), copyOf(one.replica)),
    )
  if (what === 'wait') world.time += with_ * HOUR
}

function wrote(world: World, records: readonly LogRecord[]): void {
  for (const record of records) world.written.set(record.id, canonical(record))
}

function copyOf({ files }: Replica): Replica {
  return makeReplica(new Map(files))
}

/** Carries some files over: whole, cut off, or as a copy; what is cut off comes whole another time. */
function replicate({ replica: from }: Machine, { replica: to }: Machine, chances: readonly number[]): void {
  const paths = [...from.files.keys()]
  for (const [place, chance] of chances.entries()) {
    const path = paths[(place * 7 + chance) % paths.length]
    const text = path === undefined ? undefined : from.files.get(path)
    if (path === undefined || text === undefined) continue
    if (chance < 20) to.files.set(path, to.files.get(path) ?? text.slice(0, text.length - 1 - chance))
    else if (chance < 30) to.files.set(path.replace('.jsonl', '.sync-conflict-1.jsonl'), text)
    else to.files.set(path, text)
  }
}

/** In the end everything arrives everywhere. */
async function settle({ machines }: World): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    for (const { replica, store } of machines) must(await syncFolder(replica.folder, store))
    for (const from of machines)
      for (const to of machines)
        if (from !== to)
          for (const [path, text] of from.replica.files) if (isWhole(path, text)) to.replica.files.set(path, text)
  }
}

/** A replicator carries over what its own machine wrote, and what has arrived there whole. */
function isWhole(path: string, text: string): boolean {
  return text.endsWith('\n') && path.startsWith('v1/')
}

async function agree({ machines, written, erased }: World): Promise<void> {
  const logs = await Promise.all(machines.map(async ({ store }) => must(await store.all())))
  const texts = logs.map((log) => log.map(canonical).sort())
  for (const text of texts) expect(text).toEqual(texts[0])
  const here = new Set(texts[0])
  for (const [id, text] of written) expect(here.has(text) || erased.has(id)).toBe(true)
  const state = JSON.stringify([...view(logs[0]!).accounts])
  for (const log of logs) expect(JSON.stringify([...view(log.toReversed()).accounts])).toBe(state)
  for (const log of logs) expect(log.filter(({ id }) => erased.has(id))).toEqual([])
}
