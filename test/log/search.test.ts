import { describe, expect, it } from 'vitest'
import { view } from '../../lib/icp/view'
import { recallRows, rememberRows } from '../../lib/log/cache'
import { makeSearch, searchableOf } from '../../lib/log/search'
import { ACME, evaluation, GLOBEX, must, newEvidence, open, record } from './examples'

const names = ['Işık Yazılım', 'شركت نمونه', 'Acme B.V.', 'Acme Tools', 'Old Acme', 'Zoë & Co']
const search = makeSearch(
  names.map((name, index) => ({ key: `k${index}`, name, text: index === 5 ? 'makes acme parts' : '' })),
)

describe('search', () => {
  it.each([
    ['acme', ['k2', 'k3', 'k4', 'k5']],
    ['ACME  t', ['k3', 'k5']],
    ['tools acme', ['k3']],
    ['ışık', ['k0']],
    ['ISIK', ['k0']],
    ['شرکت', ['k1']],
    ['zoe', ['k5']],
    ['nobody', []],
  ])('%j finds %j, names first', (query, keys) => {
    expect(search.find(query)).toEqual(keys)
  })

  it('lists everything for a blank query, and no more than is asked for', () => {
    expect(search.find('  ')).toHaveLength(6)
    expect(search.find('acme', 2)).toEqual(['k2', 'k3'])
  })

  it('looks into keys, facts, notes, roles and quotes of an account', () => {
    const seen = view([
      record('account', { facts: { name: 'Acme', headquarters: 'Delft' } }),
      record('revision', { body: evaluation({ notes: 'ask the board' }) }),
      record('evidence', { quote: 'invoices are late' }),
      record('person'),
    ]).accounts.get(ACME)!
    const one = makeSearch([searchableOf(seen)])
    for (const query of ['acme.example', 'delft', 'board', 'invoices late', 'finance'])
      expect(one.find(query)).toEqual([ACME])
  })
})

describe('rows kept for the next time', () => {
  it('are there at once, and known to be old after any change of the log', async () => {
    const store = await open()
    const rows = Array.from({ length: 250 }, (_, index) => ({ name: `row ${index}` }))
    expect(must(await recallRows(store, 'accounts'))).toBeUndefined()
    const mine = record('evidence', { quote: 'a' })
    const merged = must(await store.merge([mine]))
    const changes: (() => Promise<unknown>)[] = [
      () => store.append([newEvidence({ account: GLOBEX })]),
      () => store.merge([{ ...mine, quote: 'b' }]),
      () => store.merge([record('evidence', { hlc: mine.hlc })]),
      () => store.takeBack(merged),
      () => store.erase({ accounts: [GLOBEX] }),
    ]
    for (const change of changes) {
      must(await rememberRows(store, 'accounts', rows, must(await store.watermark())))
      expect(must(await recallRows(store, 'accounts'))).toEqual({ rows: rows.slice(0, 100), fresh: true })
      expect(must(await recallRows(store, 'accounts', 'all'))).toEqual({ rows, fresh: true })
      await change()
      expect(must(await recallRows(store, 'accounts'))?.fresh).not.toBe(true)
    }
    expect(must(await store.settings())).toEqual({})
    expect(must(await recallRows(store, 'accounts'))).toBeUndefined()
    must(await store.setSetting('local:cache:accounts:first', { mark: 'x', text: '{' }))
    expect(must(await recallRows(store, 'accounts'))).toBeUndefined()
  })
})
