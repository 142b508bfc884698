import { describe, expect, it } from 'vitest'
import { parseLog, toJsonl } from '../../lib/log/file'
import { openMemory } from '../../lib/log/memory'
import type { Store } from '../../lib/log/store'
import { ACME, byId, evaluation, GLOBEX, must, newEvidence, open, options, record } from './examples'

async function memory(): Promise<Store> {
  return must(await openMemory(options()))
}

describe('a store without a database', () => {
  it('says that it is one, names the device, and does what the other does', async () => {
    const [store, other] = [await memory(), await open()]
    expect(store.mode).toBe('memory')
    expect(must(await store.device())).toMatch(/^[a-z0-9]{12}$/)
    const theirs = [record('same'), record('profile'), ...Array.from({ length: 600 }, () => record('evidence'))]
    const greater = { ...theirs.at(-1)!, rep: 'Zoe' }
    for (const one of [store, other]) {
      must(await one.merge(theirs))
      expect(must(await one.merge([greater]))).toMatchObject({
        conflicts: [{ kept: 'theirs' }],
        replaced: [theirs.at(-1)],
      })
      must(await one.append([newEvidence({ id: 'mine', account: GLOBEX }), { kind: 'delete', target: theirs[9]!.id }]))
      must(await one.setRep('North'))
      must(await one.setSetting('letters', false))
    }
    const own = ({ id }: { id: string }) => id === 'mine' || id.startsWith('id-')
    const seen = async (one: Store) => byId(must(await one.all())).filter((each) => !own(each))
    expect(await seen(store)).toEqual(await seen(other))
    expect(must(await store.byAccount([GLOBEX])).map(({ id }) => id)).toEqual(['mine'])
    expect(must(await store.byAccount([ACME]))).toHaveLength(602)
    expect(must(await store.byKind(['same', 'profile']))).toHaveLength(2)
    expect([must(await store.rep()), must(await store.setting('letters'))]).toEqual(['North', false])
    const ids: string[] = []
    expect(must(await store.rows((rows) => ids.push(...rows.map(({ id }) => id))))).toBe(must(await store.count()))
    expect(ids).toEqual(ids.toSorted())
  })

  it('writes a batch whole or not at all', async () => {
    const store = await memory()
    const answer = await store.append([newEvidence(), newEvidence({ quote: 'x'.repeat(301) })])
    expect(answer).toMatchObject({ ok: false, code: 'invalid' })
    expect(must(await store.count())).toBe(0)
    const merged = must(await store.merge([record('evidence'), record('catalyst')]))
    must(await store.takeBack(merged))
    expect(must(await store.all())).toEqual([])
  })

  it('loses none of two hundred changes made at once', async () => {
    const store = await memory()
    must(await store.start(evaluation({ notes: '' })))
    const changes = Array.from({ length: 200 }, () =>
      store.change('evaluation-1', ({ body }) => ({ ...body, notes: `${body.notes}x` })),
    )
    for (const answer of await Promise.all(changes)) must(answer)
    expect(must(await store.draft('evaluation-1'))?.body.notes).toHaveLength(200)
    const kept = must(await store.keep('evaluation-1'))
    expect(kept).toMatchObject({ kind: 'revision' })
    expect(must(await store.unkept())).toEqual([])
  })

  it('is no part of what the caller holds', async () => {
    const store = await memory()
    const setting = { on: true }
    must(await store.setSetting('x', setting))
    setting.on = false
    expect(must(await store.setting('x'))).toEqual({ on: true })
    expect(await store.setSetting('y', () => undefined)).toMatchObject({ ok: false, code: 'invalid' })
  })

  it('gives its log to a file before it is gone', async () => {
    const store = await memory()
    must(await store.append([newEvidence(), newEvidence()]))
    const { records } = parseLog(toJsonl(must(await store.all())))
    expect(byId(records)).toEqual(byId(must(await store.all())))
    store.close()
    expect(await store.all()).toMatchObject({ ok: false, code: 'closed' })
  })
})
