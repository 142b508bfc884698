import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LogRecord } from '../../lib/icp/records'
import { accountOf, view } from '../../lib/icp/view'
import { checkpoint, job, journey, outcome, person } from './customer'
import { ACME, removal, same } from './make'

function acme(records: readonly LogRecord[]) {
  const account = accountOf(view(records), ACME)
  if (!account) throw new Error('no account')
  return account
}

describe('people and jobs', () => {
  test('two colleagues who change different fields of one person at the same time both keep their change', () => {
    const first = person(1, 'p', { role: 'Finance', customer: 'executor', goals: ['Close in a day'] })
    const mine = person(2, 'p', { title: 'Head of Finance' })
    const theirs = person(3, 'p', { customer: 'buyer' })
    const { people } = acme([theirs, first, mine])
    expect(people).toEqual([
      {
        id: 'p',
        changed: theirs.id,
        role: 'Finance',
        title: 'Head of Finance',
        customer: 'buyer',
        goals: ['Close in a day'],
      },
    ])
  })

  test('on one field the later wins; null and empty lists take away', () => {
    const records = [
      job(1, 'j', { want: 'close the books', importance: 7, satisfaction: 2 }),
      job(2, 'j', { want: 'close the books early', importance: null }),
    ]
    const [held] = acme(records).jobs
    expect(held?.want).toBe('close the books early')
    expect(held?.satisfaction).toBe(2)
    expect(held && 'importance' in held).toBe(false)
  })

  test('who has a job and its steps merge one by one', () => {
    const step = (place: number) => ({ place, what: `step ${place}`, metric: '' })
    const records = [
      job(1, 'j', { people: { a: true }, steps: { one: step(1), two: step(2) } }),
      job(2, 'j', { people: { b: true } }),
      job(3, 'j', { people: { c: true, a: null }, steps: { two: null, three: step(1.5) } }),
    ]
    const [held] = acme(records).jobs
    expect(Object.keys(held?.people ?? {}).sort()).toEqual(['b', 'c'])
    expect(Object.keys(held?.steps ?? {}).sort()).toEqual(['one', 'three'])
  })

  test('one tombstone removes a person with every patch, a later one of a colleague too; one of a patch undoes that patch', () => {
    const first = person(1, 'p', { role: 'Finance' })
    const edit = person(2, 'p', { role: 'Treasury' })
    const other = person(1, 'q', { role: 'IT' })
    const left = acme([first, edit, other, removal(3, 'p'), person(4, 'p', { title: 'CFO' })]).people
    expect(left.map(({ role }) => role)).toEqual(['IT'])
    expect(acme([first, edit, removal(3, edit.id)]).people).toEqual([{ id: 'p', changed: first.id, role: 'Finance' }])
  })

  test('who removed a person stays in the history of the account', () => {
    const gone = removal(3, 'p')
    const { history } = acme([person(1, 'p', { role: 'Finance' }), person(2, 'q', { role: 'IT' }), gone])
    expect(history.map(({ kind }) => kind)).toEqual(['person', 'person', 'delete'])
  })

  test('people of two keys that turn out to be one company stand together', () => {
    const records = [
      person(1, 'p', { role: 'IT' }),
      person(2, 'q', { role: 'Finance' }, 'linkedin:acme'),
      same(3, ACME, 'linkedin:acme'),
    ]
    expect(acme(records).people.map(({ role }) => role)).toEqual(['IT', 'Finance'])
  })
})

describe('journey', () => {
  test('colleagues fill in one map together', () => {
    const records = [
      journey(1, { stage: 'problem', answers: { 'problem.feel': 'Worried', 'problem.pains': 'Late nights' } }),
      journey(2, { stage: 'exploration' }),
      journey(3, { answers: { 'exploration.doing': 'They ask peers', 'problem.feel': '' } }),
    ]
    expect(acme(records).journey).toEqual({
      stage: 'exploration',
      answers: { 'problem.pains': 'Late nights', 'exploration.doing': 'They ask peers' },
    })
  })

  test('a stage taken back is none', () => {
    expect(acme([journey(1, { stage: 'problem' }), journey(2, { stage: null })]).journey).toEqual({ answers: {} })
  })
})

describe('outcomes and checkpoints', () => {
  test('an edit stands for what it edits; a removed thread is gone; order is by day', () => {
    const won = outcome(1, 'won', { day: '2026-05-01' })
    const corrected = outcome(3, 'won', { day: '2026-06-01', reason: 'Signed in June', replaces: won.id })
    const earlier = outcome(4, 'lost', { day: '2025-02-01' })
    expect(acme([won, corrected, earlier]).outcomes).toEqual([earlier, corrected])
    expect(acme([won, corrected, earlier, removal(5, won.id)]).outcomes).toEqual([earlier])
  })

  test('checkpoints stand by profile, whatever its version', () => {
    const first = checkpoint(1, 30, { day: '2026-10-31' })
    const second = checkpoint(2, 50, { day: '2026-11-30', profile: { id: 'default', version: 2 } })
    const other = checkpoint(3, 7, { profile: { id: 'partners', version: 1 } })
    const { checkpoints } = view([other, second, first])
    expect(checkpoints.get('default')).toEqual([first, second])
    expect(checkpoints.get('partners')).toEqual([other])
  })
})

const RECORDS = [
  person(1, 'p', { role: 'Finance', customer: 'buyer' }),
  person(2, 'p', { title: 'CFO', customer: null }),
  job(3, 'j', { people: { p: true }, importance: 9 }),
  job(4, 'j', { people: { p: null, q: true }, importance: null }),
  journey(5, { stage: 'problem', answers: { 'problem.feel': 'x' } }),
  journey(6, { stage: null, answers: { 'problem.feel': '' } }),
  outcome(7, 'won', {}),
  checkpoint(8, 1),
  removal(9, 'j'),
]

test('the state is the same in any order and however often a record comes', () => {
  const expected = view(RECORDS)
  fc.assert(
    fc.property(fc.shuffledSubarray(RECORDS, { minLength: RECORDS.length }), (records) => {
      expect(view([...records, ...records.slice(0, 3)])).toEqual(expected)
    }),
  )
})

describe('what a file may hold of them', () => {
  test.each(RECORDS)('$kind comes through unchanged', (record) => {
    expect(LogRecord.parse(structuredClone(record))).toEqual(record)
  })

  test.each<[string, unknown]>([
    ['a person with a name and a mail address', { ...RECORDS[0], fields: { name: 'R', email: 'r@acme.example' } }],
    ['a kind of customer that is none', { ...RECORDS[0], fields: { customer: 'boss' } }],
    ['an importance of 11', { ...RECORDS[2], fields: { importance: 11 } }],
    ['half a point', { ...RECORDS[2], fields: { importance: 6.5 } }],
    ['a stage that is none', { ...RECORDS[4], fields: { stage: 'haggling' } }],
    ['an answer to no question', { ...RECORDS[4], fields: { answers: { 'problem.constructor': 'x' } } }],
    ['an outcome that is none', { ...RECORDS[6], outcome: 'maybe' }],
    ['a measure that is no number', { ...RECORDS[7], measured: Number.NaN }],
  ])('%s is refused', (_, record) => {
    expect(LogRecord.safeParse(record).success).toBe(false)
  })
})
