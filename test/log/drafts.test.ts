import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import type { Value } from '../../lib/icp/evaluation'
import type { Draft } from '../../lib/log/rows'
import type { Store } from '../../lib/log/store'
import { ACME, evaluation, GLOBEX, makeHub, must, open, putRaw, record } from './examples'

const ID = 'evaluation-1'

function answer(store: Store, criterion: string, value: Value) {
  return store.change(ID, (draft) => ({ ...draft.body, answers: { ...draft.body.answers, [criterion]: { value } } }))
}

describe('drafts', () => {
  it('keep both edits when two panels edit different criteria', async () => {
    const indexedDB = new IDBFactory()
    const [one, two] = [await open({ indexedDB }), await open({ indexedDB })]
    must(await one.start(evaluation({ answers: {} })))
    must(await two.start(evaluation({ answers: {} })))
    await Promise.all([answer(one, 'ready.aware', 'yes'), answer(two, 'fit.technical', 'no')])
    const draft = must(await one.draft(ID))
    expect(draft?.body.answers).toEqual({ 'ready.aware': { value: 'yes' }, 'fit.technical': { value: 'no' } })
    expect(draft?.revision).toBe(3)
  })

  it('keep 400 of 2 × 200 changes made at once', async () => {
    const indexedDB = new IDBFactory()
    const stores = [await open({ indexedDB }), await open({ indexedDB })]
    must(await stores[0]!.start(evaluation()))
    const changes = stores.flatMap((store, page) =>
      Array.from({ length: 200 }, (_, index) =>
        store.change(ID, (draft) => ({ ...draft.body, notes: `${draft.body.notes} ${page}.${index}` })),
      ),
    )
    for (const change of await Promise.all(changes)) must(change)
    const draft = must(await stores[1]!.draft(ID))
    expect(new Set(draft!.body.notes.trim().split(' ')).size).toBe(400)
    expect(draft?.revision).toBe(401)
  })

  it('become a revision once, and again only after a change', async () => {
    const store = await open()
    must(await store.start(evaluation()))
    expect(must(await store.unkept())).toHaveLength(1)
    const [first, second] = await Promise.all([store.keep(ID), store.keep(ID)])
    expect(must(first)?.body).toEqual(evaluation())
    expect(must(second)).toBeUndefined()
    must(await store.change(ID, (draft) => ({ ...draft.body })))
    expect(must(await store.keep(ID))).toBeUndefined()
    must(await answer(store, 'ready.aware', 'partly'))
    expect(must(await store.keep(ID))?.body.answers['ready.aware']).toEqual({ value: 'partly' })
    expect(must(await store.byKind(['revision']))).toHaveLength(2)
    expect(must(await store.unkept())).toEqual([])
  })

  it('lose no edit of another panel that comes while a revision is made', async () => {
    const indexedDB = new IDBFactory()
    const [one, two] = [await open({ indexedDB }), await open({ indexedDB })]
    must(await one.start(evaluation({ answers: {} })))
    await Promise.all([answer(one, 'ready.aware', 'yes'), one.keep(ID), answer(two, 'fit.technical', 'no')])
    expect(must(await two.keep(ID))?.body.answers).toEqual({
      'ready.aware': { value: 'yes' },
      'fit.technical': { value: 'no' },
    })
  })

  it('are not resurrected by the autosave of another panel', async () => {
    const indexedDB = new IDBFactory()
    const [panel, dashboard] = [await open({ indexedDB }), await open({ indexedDB })]
    must(await panel.start(evaluation()))
    must(await dashboard.dropDraft(ID))
    expect(must(await answer(panel, 'ready.aware', 'yes'))).toBeUndefined()
    expect(must(await panel.keep(ID))).toBeUndefined()
    expect(must(await panel.draftsOf([ACME]))).toEqual([])
  })

  it('go with the evaluation that is deleted, and cannot be begun again', async () => {
    const indexedDB = new IDBFactory()
    const [panel, dashboard] = [await open({ indexedDB }), await open({ indexedDB })]
    must(await panel.start(evaluation()))
    const revision = must(await panel.keep(ID))
    const [tombstone] = must(await dashboard.append([{ kind: 'delete', target: ID }]))
    expect(must(await answer(panel, 'ready.aware', 'yes'))).toBeUndefined()
    expect(must(await panel.start(evaluation()))).toBeUndefined()
    expect(must(await panel.byAccount([ACME]))).toEqual([revision, tombstone])
  })

  it('stay as they are when a colleague deleted the evaluation, and nothing more is called saved', async () => {
    const store = await open()
    must(await store.start(evaluation({ notes: 'mine' })))
    must(await store.merge([record('delete', { target: ID })]))
    expect(must(await answer(store, 'ready.aware', 'yes'))).toBeUndefined()
    expect(must(await store.keep(ID))).toBeUndefined()
    expect(must(await store.draft(ID))?.body.notes).toBe('mine')
  })

  it('refuse content that could not be read again, and keep what they had', async () => {
    const store = await open()
    must(await store.start(evaluation({ notes: 'good' })))
    const long = await store.change(ID, (draft) => ({ ...draft.body, notes: 'x'.repeat(20_001) }))
    expect(long).toMatchObject({ ok: false, code: 'invalid', detail: expect.stringContaining('notes') })
    const other = await store.change(ID, (draft) => ({ ...draft.body, evaluation: 'another' }))
    expect(other).toMatchObject({ ok: false, code: 'invalid' })
    const broken = await store.change(ID, () => {
      throw new Error('broken view')
    })
    expect(broken).toMatchObject({ ok: false, code: 'failed', detail: expect.stringContaining('broken view') })
    expect(must(await store.draft(ID))?.body.notes).toBe('good')
  })

  it('are found by any key of the account, the one changed last first', async () => {
    let now = 1000
    const store = await open({ now: () => now++ })
    must(await store.start(evaluation()))
    must(await store.start(evaluation({ evaluation: 'e2', account: 'linkedin:acme' })))
    must(await store.start(evaluation({ evaluation: 'e3', account: GLOBEX })))
    must(await answer(store, 'ready.aware', 'yes'))
    const found = must(await store.draftsOf([ACME, 'linkedin:acme']))
    expect(found.map((draft) => draft.id)).toEqual([ID, 'e2'])
  })

  it('give way to a later revision from another device only while they hold nothing unsaved', async () => {
    const store = await open()
    must(await store.start(evaluation({ notes: 'mine' })))
    must(await store.keep(ID))
    const mine = must(await store.draft(ID))!
    const later = record('revision', { body: evaluation({ notes: 'theirs' }) })
    const earlier = record('revision', { hlc: '0000000010000other', body: evaluation({ notes: 'old' }) })
    must(await store.merge([later, earlier]))
    expect(must(await store.start(earlier.body, earlier.id))?.body.notes).toBe('mine')
    expect(must(await store.start(later.body, later.id))).toMatchObject({ kept: later.id, body: { notes: 'theirs' } })
    must(await answer(store, 'ready.aware', 'yes'))
    expect(must(await store.start(mine.body, mine.kept))?.body.answers['ready.aware']).toEqual({ value: 'yes' })
  })

  it('tell the other panel that they changed', async () => {
    const indexedDB = new IDBFactory()
    const hub = makeHub()
    const one = await open({ indexedDB, channel: hub() })
    const two = await open({ indexedDB, channel: hub() })
    const heard: unknown[] = []
    two.subscribe((change, from) => heard.push([from, change]))
    must(await one.start(evaluation()))
    must(await one.change(ID, (draft) => draft.body))
    must(await answer(one, 'ready.aware', 'yes'))
    expect(heard).toEqual(Array(2).fill(['elsewhere', { what: 'draft', id: ID }]))
  })

  it('that are damaged are set aside, and the others stay', async () => {
    const indexedDB = new IDBFactory()
    const store = await open({ indexedDB })
    must(await store.start(evaluation({ evaluation: 'e2' })))
    await putRaw(indexedDB, 'drafts', { id: ID, revision: 1, time: 1, body: { account: ACME } } as unknown as Draft)
    expect(must(await store.draftsOf([ACME])).map((draft) => draft.id)).toEqual(['e2'])
    expect(must(await store.aside())).toMatchObject([{ from: 'drafts', code: 'damaged', row: { id: ID } }])
    await putRaw(indexedDB, 'drafts', { id: ID, revision: 1, time: 1, body: 7 })
    expect(must(await store.start(evaluation()))?.revision).toBe(1)
    expect(must(await store.aside())).toHaveLength(2)
  })
})
