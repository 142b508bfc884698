import { describe, expect, test } from 'vitest'
import {
  asksStretch,
  firstOfSection,
  firstOpen,
  nextRow,
  orderOf,
  rowBeside,
  withAnswer,
} from '../../components/panel/rows'
import { fresh, type Sample, state, working } from './sample'

const FITS = ['technical', 'functional', 'resource', 'competence', 'experience', 'cultural'].map((one) => `fit.${one}`)

function allFits(value: 'yes' | 'partly', but: Record<string, 'yes' | 'partly' | 'no' | 'unknown'> = {}): Sample {
  const sample = fresh()
  for (const id of FITS) sample.evaluation.answers[id] = { value: but[id] ?? value }
  return sample
}

test('the rows follow the sections, and strategic importance is none of them', () => {
  const order = orderOf(state(fresh()))
  expect(order[0]).toBe('ready.problem')
  expect(order).not.toContain('acquisition.strategic')
  expect(order.indexOf('able.buying') + 1).toBe(order.indexOf('fit.technical'))
  expect(order.at(-1)).toBe('growth.advocacy')
})

describe('the stretch questions', () => {
  test.each([
    ['all yes', allFits('yes'), false],
    ['one partly', allFits('yes', { 'fit.resource': 'partly' }), true],
    ['all partly', allFits('partly'), true],
    ['one unknown', allFits('partly', { 'fit.cultural': 'unknown' }), false],
    ['one no', allFits('partly', { 'fit.cultural': 'no' }), false],
  ])('%s', (_, sample, asked) => expect(asksStretch(state(sample).rows)).toBe(asked))

  test('they are rows after the fits', () => {
    const sample = state(allFits('partly'))
    expect(nextRow(sample, 'fit.cultural')).toBe('stretch.initial')
    expect(nextRow(sample, 'stretch.future')).toBe('acquisition.reach')
  })

  test('a fit that the profile takes out of the gate is not waited for', () => {
    const sample = allFits('partly', { 'fit.cultural': 'unknown' })
    sample.profile = { ...sample.profile, criteria: { 'fit.cultural': { knockout: false } } }
    expect(asksStretch(state(sample).rows)).toBe(true)
  })
})

describe('after an answer', () => {
  const now = state(fresh())

  test('the next row of the next section follows the last one', () => {
    expect(nextRow(now, 'ready.urgent')).toBe('willing.acting')
  })

  test('computed rows are passed over, unless answered by hand', () => {
    expect(nextRow(now, 'willing.exploring')).toBe('able.means')
    const sample = fresh()
    sample.evaluation.answers['willing.catalyst'] = { value: 'no', override: true }
    expect(nextRow(state(sample), 'willing.exploring')).toBe('willing.catalyst')
  })

  test('nothing follows the last row', () => expect(nextRow(now, 'growth.advocacy')).toBeUndefined())

  test('the answer that is not judged yet counts when looking ahead', () => {
    const before = state(allFits('yes', { 'fit.cultural': 'unknown' }))
    expect(nextRow(before, 'fit.cultural')).toBe('acquisition.reach')
    expect(nextRow({ rows: withAnswer(before.rows, 'fit.cultural', 'partly') }, 'fit.cultural')).toBe('stretch.initial')
  })
})

describe('moving', () => {
  const order = ['a', 'b', 'c']
  test.each<[string | undefined, 1 | -1, string]>([
    ['a', 1, 'b'],
    ['c', 1, 'c'],
    ['a', -1, 'a'],
    [undefined, 1, 'a'],
    ['gone', -1, 'a'],
  ])('from %s by %d', (from, by, to) => expect(rowBeside(order, from, by)).toBe(to))
})

test('a triage passes over at most eight rows, a full pass over at most nineteen', () => {
  const now = state(fresh())
  const passed: string[] = []
  for (let row: string | undefined = firstOpen(now); row; row = nextRow(now, row)) passed.push(row)
  expect(passed.filter((id) => /^(ready|willing|able)\./.test(id))).toHaveLength(8)
  expect(passed.length).toBeLessThanOrEqual(19)
})

describe('searching', () => {
  const now = state(working())
  test.each([
    ['fit', (ids: string[]) => FITS.every((fit) => ids.includes(fit))],
    ['TECHNICAL fit', (ids: string[]) => ids.join() === 'fit.technical'],
    ['kubernetes', (ids: string[]) => ids.join() === 'fit.technical'],
    ['zzz', (ids: string[]) => ids.length === 0],
    ['', (ids: string[]) => ids.length > 15],
  ])('"%s"', (filter, fits) => expect(fits(orderOf(now, filter))).toBe(true))
})

test('work goes on where an answer is missing', () => {
  expect(firstOpen(state(working()))).toBe('willing.exploring')
  const done = fresh()
  for (const row of state(done).rows) done.evaluation.answers[row.criterion.id] = { value: 'yes' }
  expect(firstOpen(state(done))).toBe('ready.problem')
})

test('a section without rows has no first row', () => {
  expect(firstOfSection(state(fresh()), 'success')).toBe('fit.technical')
  expect(firstOfSection(state(fresh()), 'history')).toBeUndefined()
})
