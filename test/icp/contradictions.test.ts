import { describe, expect, test } from 'vitest'
import { CONTRADICTIONS, type ContradictionCode, contradictions, type Told } from '../../lib/icp/contradictions'
import { addDays } from '../../lib/icp/day'
import type { Evaluation } from '../../lib/icp/evaluation'
import type { Profile } from '../../lib/icp/profile'
import { type Facts, judge } from '../../lib/icp/score'
import type { Stage } from '../../lib/icp/stage'
import { answers, catalyst, evaluation, evidence, look, profile, TODAY } from './make'

type Case = {
  answers?: Evaluation['answers']
  economics?: Evaluation['economics']
  facts?: Partial<Facts>
  profile?: Partial<Profile>
  people?: Told['people']
  stage?: Stage
}

function found(given: Case) {
  const facts: Facts = { evidence: [], catalysts: [], ...given.facts }
  const body = evaluation({ answers: given.answers ?? {}, economics: given.economics ?? {} })
  return contradictions({
    verdict: judge(body, profile(given.profile ?? {}), facts, TODAY),
    facts,
    people: given.people ?? [],
    journey: { ...(given.stage && { stage: given.stage }), answers: {} },
    today: TODAY,
  })
}

const codes = (given: Case): ContradictionCode[] => found(given).map(({ code }) => code)
const ago = (days: number) => addDays(TODAY, -days)
const frame = profile().situation
const late = { profile: { situation: { ...frame, start: ago(10), end: addDays(TODAY, 10) } } }
const byHand = { 'acquisition.cycle': { value: 'yes' as const, override: true, reason: 'They hurry' } }
/** Bands so low that belief alone makes an A. */
const easy = { bands: { strong: 60, medium: 40, now: 55, soon: 40 } }
const allYes = answers(
  Object.fromEntries(
    judge(evaluation(), profile(), { evidence: [], catalysts: [] }, TODAY).parts.map(({ criterion }) => [
      criterion,
      'yes' as const,
    ]),
  ),
)

describe('each contradiction, and its nearest neighbour that is none', () => {
  test('exploring by stage but not by answer', () => {
    const no = answers({ 'willing.exploring': 'no' })
    expect(found({ answers: no, stage: 'exploration' })).toEqual([
      { code: 'exploring', criteria: ['willing.exploring'], records: [] },
    ])
    expect(codes({ answers: no, stage: 'purchase' })).toEqual(['exploring'])
    expect(codes({ answers: no, stage: 'problem' })).toEqual([])
    expect(codes({ answers: no })).toEqual([])
    expect(codes({ stage: 'purchase' })).toEqual([])
  })

  test('critical, but they do not know it', () => {
    const [flag] = found({ answers: answers({ 'ready.aware': 'no', 'ready.urgent': 'yes' }) })
    expect(flag).toMatchObject({ code: 'urgent-unaware', criteria: ['ready.aware', 'ready.urgent'] })
    expect(codes({ answers: answers({ 'ready.aware': 'partly', 'ready.urgent': 'yes' }) })).toEqual([])
    expect(codes({ answers: answers({ 'ready.urgent': 'yes' }) })).toEqual([])
  })

  test('no means, yet funded in the last 90 days', () => {
    const funding = (days: number) => catalyst('funding', { day: ago(days) })
    const no = answers({ 'able.means': 'no' })
    const recent = funding(90)
    expect(found({ answers: no, facts: { catalysts: [recent] } })).toEqual([
      { code: 'means-funded', criteria: ['able.means'], records: [recent.id] },
    ])
    for (const catalysts of [[funding(91)], [funding(-1)], [catalyst('funding')], [catalyst('merger', { day: TODAY })]])
      expect(codes({ answers: no, facts: { catalysts } })).toEqual([])
    expect(codes({ facts: { catalysts: [recent] } })).toEqual([])
  })

  test('will give people, yet let people go in the last 60 days', () => {
    const layoffs = (days: number) => ({ catalysts: [catalyst('layoffs', { day: ago(days) })] })
    const yes = answers({ 'fit.resource': 'yes' })
    expect(codes({ answers: yes, facts: layoffs(60) })).toEqual(['resource-layoffs'])
    expect(codes({ answers: yes, facts: layoffs(61) })).toEqual([])
    expect(codes({ answers: answers({ 'fit.resource': 'partly' }), facts: layoffs(1) })).toEqual([])
  })

  test('a cycle that fits by hand while its dates say no', () => {
    expect(codes({ answers: byHand, economics: { cycleDays: 90 }, ...late })).toEqual(['cycle-by-hand'])
    expect(codes({ answers: byHand, economics: { cycleDays: 5 }, ...late })).toEqual([])
    expect(codes({ answers: byHand, ...late })).toEqual([])
    expect(codes({ economics: { cycleDays: 90 }, ...late })).toEqual([])
  })

  test('one quote for three yes', () => {
    const ids = ['ready.problem', 'ready.aware', 'able.means']
    const yes = answers(Object.fromEntries(ids.map((id) => [id, 'yes' as const])))
    const quotes = ['We  hire.', 'we hire. ', 'WE HIRE.']
    const pieces = ids.map((id, index) => evidence(id, 'observed', { quote: quotes[index] ?? '' }))
    expect(found({ answers: yes, facts: { evidence: pieces } })).toEqual([
      { code: 'quote-thrice', criteria: ids, records: pieces.map(({ id }) => id) },
    ])
    expect(codes({ answers: yes, facts: { evidence: pieces.slice(1) } })).toEqual([])
    expect(codes({ answers: { ...yes, 'able.means': { value: 'no' } }, facts: { evidence: pieces } })).toEqual([])
    const blank = pieces.map((piece) => ({ ...piece, quote: ' ' }))
    expect(codes({ answers: yes, facts: { evidence: blank } })).toEqual([])
    const twice = ids.slice(0, 2).flatMap((id) => [evidence(id, 'observed'), evidence(id, 'observed')])
    expect(codes({ answers: yes, facts: { evidence: twice } })).toEqual([])
  })

  test('an A with no evidence at all', () => {
    const [flag] = found({ answers: allYes, profile: easy })
    expect(flag?.code).toBe('unproven-a')
    expect(flag?.criteria).toHaveLength(21)
    const unfiled = { evidence: [evidence('', 'observed')], catalysts: [look(TODAY)] }
    expect(codes({ answers: allYes, profile: easy, facts: unfiled })).toEqual(['unproven-a'])
    const proof = { evidence: [evidence('ready.aware', 'observed')] }
    expect(codes({ answers: allYes, profile: easy, facts: proof })).toEqual([])
    expect(codes({ answers: allYes })).toEqual([])
  })

  test('people, but nobody who decides on the money', () => {
    const people = [{ id: 'p', changed: 'p', customer: 'executor' as const }]
    expect(found({ people })).toEqual([{ code: 'no-buyer', criteria: ['able.authority'], records: [] }])
    expect(codes({ people: [...people, { id: 'q', changed: 'q', customer: 'buyer' }] })).toEqual([])
    expect(codes({})).toEqual([])
  })
})

test('all that hold are told at once, in a fixed order; a criterion that is switched off contradicts nothing', () => {
  const everything: Case = {
    answers: { ...answers({ 'ready.aware': 'no', 'ready.urgent': 'yes', 'able.means': 'no', 'fit.resource': 'yes' }) },
    facts: { catalysts: [catalyst('layoffs', { day: TODAY }), catalyst('funding', { day: TODAY })] },
    people: [{ id: 'p', changed: 'p' }],
  }
  const told = codes(everything)
  expect(told).toEqual(['urgent-unaware', 'means-funded', 'resource-layoffs', 'no-buyer'])
  expect(told).toEqual(CONTRADICTIONS.filter((code) => told.includes(code)))
  const off = { 'able.means': { off: true }, 'fit.resource': { off: true }, 'ready.aware': { off: true } }
  expect(codes({ ...everything, profile: { criteria: off } })).toEqual(['no-buyer'])
})
