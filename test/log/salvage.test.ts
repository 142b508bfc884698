import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Change } from '../../lib/log/feed'
import { damage } from './damage'
import { ACME, byId, evaluation, GLOBEX, must, newEvidence, open, record } from './examples'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('values that the disk does not give back', () => {
  it('are listed aside once, counted, and hide nothing else, whichever way one reads', async () => {
    const store = await open()
    const records = [...Array.from({ length: 2500 }, () => record('evidence')), record('catalyst', { account: GLOBEX })]
    must(await store.merge(records))
    const lost = [records[7]!.id, records[1999]!.id]
    const rest = records.filter(({ id }) => !lost.includes(id))
    damage('records', lost)
    const changes: Change[] = []
    store.subscribe((change) => changes.push(change))
    expect(byId(must(await store.all()))).toEqual(byId(rest))
    expect(must(await store.byAccount([ACME]))).toHaveLength(2498)
    expect(must(await store.byAccount([GLOBEX]))).toEqual([records.at(-1)])
    expect(must(await store.byKind(['catalyst']))).toEqual([records.at(-1)])
    const ids: string[] = []
    expect(must(await store.rows((rows) => ids.push(...rows.map(({ id }) => id))))).toBe(2499)
    expect(ids.sort()).toEqual(rest.map(({ id }) => id).sort())
    const aside = must(await store.aside())
    expect(aside.map(({ from, code, row }) => [from, code, row])).toEqual(
      lost.toSorted().map((id) => ['records', 'unreadable', { id }]),
    )
    expect(changes).toEqual([{ what: 'aside' }])
    expect(must(await store.count())).toBe(2501)
  })

  it('come back when the disk gives them back, and leave the list when the store is opened again', async () => {
    const indexedDB = new IDBFactory()
    const store = await open({ indexedDB })
    const [one, other] = must(await store.append([newEvidence(), newEvidence()]))
    damage('records', [one!.id])
    expect(must(await store.all())).toEqual([other])
    expect(await store.get(one!.id)).toMatchObject({ ok: false, code: 'failed' })
    vi.restoreAllMocks()
    store.close()
    const again = await open({ indexedDB })
    expect(must(await again.all())).toHaveLength(2)
    expect(must(await again.aside())).toEqual([])
  })

  it('are told apart from a database that gives nothing back at all', async () => {
    const store = await open()
    const [one] = must(await store.append([newEvidence()]))
    damage('records', [one!.id])
    expect(await store.all()).toMatchObject({ ok: false, code: 'failed', detail: expect.stringContaining('large') })
    expect(must(await store.aside())).toEqual([])
  })

  it('do not hide other drafts', async () => {
    const store = await open()
    must(await store.start(evaluation({ evaluation: 'a' })))
    const fine = must(await store.start(evaluation({ evaluation: 'b' })))
    damage('drafts', ['a'])
    expect(must(await store.unkept())).toEqual([fine])
    expect(must(await store.draftsOf([ACME]))).toEqual([fine])
  })
})
