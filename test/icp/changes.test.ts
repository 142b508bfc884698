import { expect, test } from 'vitest'
import { changes } from '../../lib/icp/changes'
import { answers, evaluation } from './make'

const DECIDED = { kind: 'pursue' as const, reason: '', nextStep: 'Call', day: '2026-11-22' }

test('answers that changed, with before and after; an answer that is missing is unknown', () => {
  const before = evaluation({
    answers: answers({ 'ready.problem': 'yes', 'ready.aware': 'no', 'able.means': 'unknown' }),
  })
  const after = evaluation({ answers: answers({ 'ready.problem': 'partly', 'fit.technical': 'yes' }) })
  expect(changes(before, after)).toEqual({
    answers: [
      { criterion: 'fit.technical', from: 'unknown', to: 'yes' },
      { criterion: 'ready.aware', from: 'no', to: 'unknown' },
      { criterion: 'ready.problem', from: 'yes', to: 'partly' },
    ],
    others: [],
  })
})

test('a decision, its kind from and to', () => {
  const [before, after] = [evaluation(), evaluation({ decision: DECIDED })]
  expect(changes(before, after)).toMatchObject({ decision: { from: undefined, to: 'pursue' }, others: ['decision'] })
  const later = evaluation({ decision: { ...DECIDED, nextStep: 'Write' } })
  expect(changes(after, later)).toEqual({ answers: [], others: ['decision'] })
})

test('everything else is named by what it is', () => {
  const after = evaluation({
    account: 'domain:globex.example',
    answers: { 'acquisition.cycle': { value: 'unknown', override: true, reason: 'They said spring.' } },
    stretch: { initial: 'yes' },
    economics: { support: 3 },
    strategic: { reason: 'First bank.' },
    notes: 'Met at the fair.',
  })
  expect(changes(evaluation(), after).others).toEqual([
    'account',
    'override',
    'stretch',
    'economics',
    'strategic',
    'notes',
  ])
})

test('an equal copy has no changes, the first revision has what was filled in', () => {
  const one = evaluation({ answers: answers({ 'ready.problem': 'yes' }), economics: { support: 1, onboarding: 2 } })
  const copy = { ...one, economics: { onboarding: 2, support: 1 }, stretch: undefined }
  expect(changes(one, copy)).toEqual({ answers: [], others: [] })
  expect(changes(undefined, one)).toEqual({
    answers: [{ criterion: 'ready.problem', from: 'unknown', to: 'yes' }],
    others: ['economics'],
  })
  expect(changes(undefined, evaluation())).toEqual({ answers: [], others: [] })
})
