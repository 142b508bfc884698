import { describe, expect, test } from 'vitest'
import { criteriaOf } from '../../lib/icp/framework'
import { judge } from '../../lib/icp/score'
import { answers, evaluation, evidence, profile, TODAY } from './make'

const NOTHING = { evidence: [], catalysts: [] }
const YES = answers(Object.fromEntries(criteriaOf(profile()).map(({ id }) => [id, 'yes'])))

function ask(given: Record<string, 'unknown' | 'no' | 'partly' | 'yes'>, proven: string[] = []) {
  const known = { evidence: proven.map((id) => evidence(id, 'observed')), catalysts: [] }
  return judge(evaluation({ answers: { ...YES, ...answers(given) } }), profile(), known, TODAY).questions
}

describe('what to ask next', () => {
  test('a fresh account: the eight musts first, the heaviest of them on top, each with a signal', () => {
    const { questions } = judge(evaluation(), profile(), NOTHING, TODAY)
    const musts = questions.slice(0, 8)
    expect(musts.every(({ why }) => why === 'knock-out')).toBe(true)
    expect(musts[0]).toMatchObject({ criterion: 'ready.problem', signal: expect.stringContaining('you improve') })
    expect(musts[0]?.gain).toBeCloseTo(100 / 9, 6)
    expect(questions).toHaveLength(21)
    expect(questions.slice(8).every(({ why }) => why === 'learn')).toBe(true)
  })

  test('a suspected knock-out is to be proven before anything else', () => {
    expect(ask({ 'fit.experience': 'no' }).slice(0, 2)).toMatchObject([
      { criterion: 'fit.experience', why: 'prove' },
      { why: 'knock-out' },
    ])
  })

  test('what is observed or confirmed is not asked again', () => {
    const asked = ask({}, ['able.means', 'able.buying']).map(({ criterion }) => criterion)
    expect(asked).not.toContain('able.means')
    expect(asked).not.toContain('able.buying')
    expect(asked).toContain('able.authority')
  })

  test('an answer that can move the letter comes before one that cannot', () => {
    const proven = criteriaOf(profile()).map(({ id }) => id)
    const open = { 'willing.acting': 'unknown', 'willing.exploring': 'unknown', 'growth.advocacy': 'unknown' } as const
    const asked = ask({ ...open, 'willing.catalyst': 'no' }, proven)
    expect(asked.map(({ criterion, why }) => `${criterion} ${why}`)).toEqual([
      'willing.acting moves',
      'willing.exploring moves',
      'growth.advocacy learn',
    ])
  })

  test('a must that only one page implies can still knock out', () => {
    const proven = criteriaOf(profile()).map(({ id }) => id)
    const known = proven.map((id) => evidence(id, id === 'fit.technical' ? 'inferred' : 'confirmed'))
    const verdict = judge(evaluation({ answers: YES }), profile(), { evidence: known, catalysts: [] }, TODAY)
    expect(verdict.tier).toBe('A')
    expect(verdict.questions).toMatchObject([{ criterion: 'fit.technical', why: 'moves' }])
  })

  test('a computed value is not asked for, a missing one is', () => {
    const economics = {
      monthlyRevenue: 1,
      grossMargin: 1,
      lifetimeMonths: 1,
      acquisition: 1,
      onboarding: 0,
      support: 0,
    }
    const asked = (content: object) =>
      judge(evaluation(content), profile(), NOTHING, TODAY).questions.map(({ criterion }) => criterion)
    expect(asked({})).toContain('acquisition.cost')
    expect(asked({ economics })).not.toContain('acquisition.cost')
  })
})

describe('reasons', () => {
  test('at most three on each side, the strongest first, an even answer on neither', () => {
    const given = evaluation({
      answers: answers({ 'ready.problem': 'yes', 'ready.aware': 'partly', 'ready.urgent': 'no' }),
    })
    const known = { evidence: [evidence('ready.problem', 'observed')], catalysts: [] }
    const { reasons } = judge(given, profile(), known, TODAY)
    expect(reasons.for).toMatchObject([{ criterion: 'ready.problem', value: 'yes', grade: 'observed' }])
    expect(reasons.for[0]?.points).toBeCloseTo(5, 6)
    expect(reasons.against).toMatchObject([{ criterion: 'ready.urgent', value: 'no', grade: 'belief' }])
    const suspected = { ...given.answers, ...answers({ 'fit.cultural': 'no', 'able.buying': 'no' }) }
    const led = judge(evaluation({ answers: suspected }), profile(), known, TODAY).reasons.against
    expect(led.map(({ criterion }) => criterion)).toEqual(['fit.cultural', 'ready.urgent', 'able.buying'])
    const many = judge(evaluation({ answers: YES }), profile(), NOTHING, TODAY).reasons
    expect(many.for).toHaveLength(3)
    expect(many.against).toEqual([])
  })
})
