// People, jobs, the journey, outcomes and checkpoints in the database: found again, and removed whole.
import { describe, expect, it } from 'vitest'
import { accountsOf } from '../../lib/icp/live'
import { view } from '../../lib/icp/view'
import type { NewRecord } from '../../lib/log/context'
import { tagsOf } from '../../lib/log/rows'
import { ACME, GLOBEX, must, open, record } from './examples'

const STAKEHOLDER: NewRecord = { kind: 'person', account: ACME, person: 'person-1', fields: { role: 'Finance' } }
const JOB: NewRecord = {
  kind: 'job',
  account: ACME,
  job: 'job-1',
  fields: { want: 'close the books', people: { 'person-1': true } },
}
const STAGE: NewRecord = { kind: 'journey', account: ACME, fields: { stage: 'selection' } }
const WON: NewRecord = { kind: 'outcome', account: ACME, outcome: 'won', day: '2026-11-20', reason: 'Price' }
const MEASURED: NewRecord = {
  kind: 'checkpoint',
  profile: { id: 'default', version: 1 },
  day: '2026-11-20',
  measured: 7,
  decision: 'keep',
  reason: 'On track',
}

describe('what is known of the customer', () => {
  it('comes back with its account, and by kind', async () => {
    const store = await open()
    must(await store.append([STAKEHOLDER, JOB, STAGE, WON, MEASURED]))
    const acme = view(must(await store.byAccount([ACME]))).accounts.get(ACME)
    expect(acme?.people).toMatchObject([{ role: 'Finance' }])
    expect(acme?.jobs).toMatchObject([{ want: 'close the books', people: { 'person-1': true } }])
    expect(acme?.journey.stage).toBe('selection')
    expect(acme?.outcomes).toMatchObject([{ outcome: 'won' }])
    expect(must(await store.byAccount([GLOBEX]))).toEqual([])
    const { checkpoints } = view(must(await store.byKind(['checkpoint'])))
    expect(checkpoints.get('default')).toMatchObject([{ measured: 7 }])
    expect(
      must(await store.byKind(['outcome', 'person']))
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['outcome', 'person'])
  })

  it('stays removed when a colleague’s later patch of the same person is merged in', async () => {
    const store = await open()
    must(await store.append([STAKEHOLDER, JOB]))
    must(await store.append([{ kind: 'delete', target: 'person-1' }]))
    must(await store.merge([record('person', { person: 'person-1', fields: { title: 'CFO' } })]))
    const acme = view(must(await store.byAccount([ACME]))).accounts.get(ACME)
    expect(acme?.people).toEqual([])
    expect(acme?.jobs).toHaveLength(1)
    expect(view(must(await store.byKind(['person']))).accounts.get(ACME)).toBeUndefined()
  })

  it('is announced with its account, a checkpoint without', () => {
    const kinds = ['person', 'job', 'journey', 'outcome'] as const
    for (const kind of kinds) {
      expect(accountsOf(record(kind))).toEqual([ACME])
      expect(tagsOf(record(kind))).toEqual([`account:${ACME}`, `kind:${kind}`])
    }
    expect(accountsOf(record('checkpoint'))).toEqual([])
    expect(tagsOf(record('checkpoint'))).toEqual(['kind:checkpoint'])
  })
})
