import { describe, expect, test } from 'vitest'
import { AIDA, JOURNEY, QUESTIONS } from '../../lib/icp/framework/journey'
import { aidaOf, isAtLeast, mapOf, stageOf } from '../../lib/icp/journey'
import { ASPECTS, STAGES } from '../../lib/icp/stage'

describe('the stages', () => {
  test('are seven in their order, each under one of attention, interest, desire, action, in that order too', () => {
    expect(JOURNEY.map(({ id }) => id)).toEqual([...STAGES])
    const coarse = STAGES.map((stage) => AIDA.indexOf(aidaOf(stage)))
    expect(coarse).toEqual(coarse.toSorted((a, b) => a - b))
    expect(new Set(coarse).size).toBe(AIDA.length)
  })

  test.each(JOURNEY)('$id has a hint for each of the seven questions, short enough to read while typing', (stage) => {
    expect(Object.keys(stage.hints)).toEqual([...ASPECTS])
    for (const text of [stage.meaning, ...Object.values(stage.hints)]) {
      expect(text).toMatch(/[.?]$/)
      expect(text.length).toBeLessThanOrEqual(130)
      expect(text).not.toMatch(/\bICP\b|\bJTBD\b|stakeholder|leverage|synerg|pain point/i)
    }
  })

  test('no two stages hint the same', () => {
    const hints = JOURNEY.flatMap((stage) => Object.values(stage.hints))
    expect(new Set(hints).size).toBe(49)
    expect(new Set(Object.values(QUESTIONS)).size).toBe(7)
  })

  test('every stage can be found; one that does not exist is a bug', () => {
    expect(stageOf('purchase').name).toBe('Deciding to buy')
    expect(() => stageOf('haggling' as 'purchase')).toThrow(/haggling/)
  })
})

describe('the map of an account', () => {
  const answers = { 'problem.feel': 'Worried', 'purchase.shorten': 'The form, filled in' }

  test('shows what was said, else the hint, and how far each stage is filled in', () => {
    const map = mapOf({ stage: 'selection', answers })
    expect(map.map(({ where }) => where)).toEqual(['passed', 'passed', 'passed', 'here', 'ahead', 'ahead', 'ahead'])
    expect(map.map(({ answered }) => answered)).toEqual([1, 0, 0, 0, 1, 0, 0])
    expect(map[0]?.rows[0]).toMatchObject({ key: 'problem.feel', answer: 'Worried', question: QUESTIONS.feel })
    expect(map[1]?.rows[0]).toMatchObject({ hint: stageOf('exploration').hints.feel })
    expect(map[1]?.rows[0] && 'answer' in map[1].rows[0]).toBe(false)
  })

  test('without a stage nothing is passed', () => {
    expect(new Set(mapOf({ answers: {} }).map(({ where }) => where))).toEqual(new Set(['unknown']))
    expect(isAtLeast({ answers: {} }, 'problem')).toBe(false)
    expect(isAtLeast({ stage: 'success', answers: {} }, 'exploration')).toBe(true)
    expect(isAtLeast({ stage: 'problem', answers: {} }, 'exploration')).toBe(false)
  })
})
