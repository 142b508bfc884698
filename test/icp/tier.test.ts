import { describe, expect, test } from 'vitest'
import type { Evaluation, Grade, Value } from '../../lib/icp/evaluation'
import { scoredCriteria } from '../../lib/icp/framework'
import type { Profile } from '../../lib/icp/profile'
import { judge } from '../../lib/icp/score'
import type { Verdict } from '../../lib/icp/verdict'
import { answers, evaluation, evidence, profile, TODAY } from './make'

type Given = Partial<Record<string, [Value, Grade] | Value>>

/** Judges with every criterion answered `rest`, but for those given; computed ones are answered by hand. */
function judged(rest: [Value, Grade], given: Given = {}, more: Partial<Evaluation> = {}, ours = profile()): Verdict {
  const all = scoredCriteria(ours).map(({ id }) => {
    const own = given[id] ?? rest
    const [value, grade] = typeof own === 'string' ? ([own, 'belief'] as const) : own
    return { id, value, grade }
  })
  const values = Object.fromEntries(all.map(({ id, value }) => [id, value]))
  const attached = all.flatMap(({ id, grade }) => (grade === 'belief' ? [] : [evidence(id, grade)]))
  const content = evaluation({ answers: answers(values), ...more })
  return judge(content, ours, { evidence: attached, catalysts: [] }, TODAY)
}

const ALL_YES: [Value, Grade] = ['yes', 'observed']
const STRETCHED = { stretch: { initial: 'yes', future: 'yes' } } as const

describe('the gate of the six fits', () => {
  test('passes when all six are yes, unproven while one is open', () => {
    expect(judged(ALL_YES).gate).toBe('pass')
    expect(judged(ALL_YES, { 'fit.cultural': 'unknown' }).gate).toBe('unproven')
  })

  test('a partly asks the two stretch questions', () => {
    const partly: Given = { 'fit.resource': ['partly', 'observed'] }
    expect(judged(ALL_YES, partly).gate).toBe('unproven')
    expect(judged(ALL_YES, partly, { stretch: { initial: 'yes' } }).gate).toBe('unproven')
    expect(judged(ALL_YES, partly, STRETCHED).gate).toBe('stretch')
    expect(judged(ALL_YES, partly, { stretch: { initial: 'yes', future: 'no' } }).gate).toBe('bad fit')
  })

  test('a believed No beside it keeps a stretch unproven', () => {
    const given: Given = { 'fit.resource': ['partly', 'observed'], 'fit.cultural': ['no', 'belief'] }
    expect(judged(ALL_YES, given, STRETCHED).gate).toBe('unproven')
  })

  test('a stretch answer left over from an earlier partly disqualifies nobody', () => {
    const left = { stretch: { initial: 'no' } } as const
    expect(judged(ALL_YES, {}, left).gate).toBe('pass')
    expect(judged(ALL_YES, { 'fit.resource': 'unknown' }, left).gate).toBe('unproven')
  })

  test('a proven No is a bad fit, a believed one only leaves it unproven', () => {
    expect(judged(ALL_YES, { 'fit.technical': ['no', 'inferred'] })).toMatchObject({ gate: 'bad fit', tier: 'X' })
    expect(judged(ALL_YES, { 'fit.technical': ['no', 'belief'] }).gate).toBe('unproven')
  })

  test('a fit that the profile took from the knock-outs or switched off leaves the gate', () => {
    for (const settings of [{ knockout: false }, { off: true }]) {
      const ours = profile({ criteria: { 'fit.cultural': settings } })
      expect(judged(ALL_YES, { 'fit.cultural': ['no', 'observed'] }, {}, ours)).toMatchObject({
        gate: 'pass',
        tier: 'A',
      })
    }
  })
})

describe('knock-outs', () => {
  test('a must answered No with proof disqualifies; the score is still there', () => {
    const verdict = judged(ALL_YES, { 'able.means': ['no', 'inferred'] })
    expect(verdict.tier).toBe('X')
    expect([verdict.best, verdict.worst]).toEqual([undefined, undefined])
    expect(verdict.knockouts).toEqual({ proven: ['able.means'], suspected: [] })
    expect(verdict.readiness.score).toBeGreaterThan(70)
  })

  test('without proof it is suspected: at most C, and proving it is the first question', () => {
    const verdict = judged(ALL_YES, { 'able.means': ['no', 'belief'] })
    expect(verdict).toMatchObject({ tier: 'C', best: 'A', worst: 'C' })
    expect(verdict.knockouts).toEqual({ proven: [], suspected: ['able.means'] })
    expect(verdict.caps).toContainEqual({ rule: 'suspected', tier: 'C' })
    expect(verdict.questions[0]).toMatchObject({ criterion: 'able.means', why: 'prove' })
    expect(verdict.reasons.against[0]?.criterion).toBe('able.means')
  })

  test('evidence that grew stale turns a proven No into a suspicion', () => {
    const content = evaluation({ answers: answers({ 'able.means': 'no' }) })
    const old = { evidence: [evidence('able.means', 'inferred', { day: '2026-01-01' })], catalysts: [] }
    expect(judge(content, profile(), old, TODAY).knockouts).toEqual({ proven: [], suspected: ['able.means'] })
  })

  test('a profile makes a criterion a knock-out, or takes it out', () => {
    const must = profile({ criteria: { 'willing.exploring': { knockout: true } } })
    expect(judged(ALL_YES, { 'willing.exploring': ['no', 'observed'] }, {}, must).tier).toBe('X')
    const free = profile({ criteria: { 'able.means': { knockout: false } } })
    expect(judged(ALL_YES, { 'able.means': ['no', 'observed'] }, {}, free).knockouts.proven).toEqual([])
  })

  test('a rep overrides a disqualification: the ladder goes on, and the verdict says so', () => {
    const requalified = { reason: 'They take the hosted version.', day: TODAY }
    const means = judged(ALL_YES, { 'able.means': ['no', 'observed'] }, { requalified })
    expect(means).toMatchObject({ tier: 'A', overridden: true })
    expect(means.knockouts.proven).toEqual(['able.means'])
    const fit = judged(ALL_YES, { 'fit.technical': ['no', 'observed'] }, { requalified })
    expect(fit).toMatchObject({ tier: 'B', gate: 'bad fit', overridden: true })
    expect(judged(ALL_YES, {}, { requalified }).overridden).toBe(false)
    expect(judged(['unknown', 'belief'], { 'able.means': ['no', 'observed'] }, { requalified }).tier).toBe('?')
  })
})

describe('the ladder', () => {
  test('little known is ?, not a letter', () => {
    expect(judge(evaluation(), profile(), { evidence: [], catalysts: [] }, TODAY).tier).toBe('?')
    expect(judged(['yes', 'belief']).tier).not.toBe('?')
    const unknown = (axis: 'readiness' | 'fit'): Given => {
      const groups = axis === 'fit' ? ['success', 'acquisition', 'growth'] : ['ready', 'willing', 'able']
      const open = scoredCriteria(profile()).filter(({ group }) => groups.includes(group))
      return Object.fromEntries(open.map(({ id }) => [id, 'unknown' as const]))
    }
    expect(judged(ALL_YES, unknown('fit')).tier).toBe('?')
    expect(judged(ALL_YES, unknown('readiness')).tier).toBe('?')
  })

  test.each<[string, Value, Value, string]>([
    ['strong and now', 'yes', 'yes', 'A'],
    ['strong and later', 'yes', 'no', 'C'],
    ['weak and now', 'no', 'yes', 'D'],
    ['weak and later', 'no', 'no', 'D'],
  ])('%s', (_, fit, ready, tier) => {
    const free = Object.fromEntries(scoredCriteria(profile()).map(({ id }) => [id, { knockout: false }]))
    const ours = profile({ criteria: free })
    const given: Given = {}
    for (const { id, group } of scoredCriteria(ours)) {
      given[id] = [['ready', 'willing', 'able'].includes(group) ? ready : fit, 'observed']
    }
    expect(judged(ALL_YES, given, {}, ours).tier).toBe(tier)
  })

  test('bands are lower bounds: a score right on one is in it, whatever floats make of it', () => {
    const bands = (now: number): Profile => profile({ bands: { strong: 70, medium: 50, now, soon: 45 }, strict: false })
    expect(judged(['yes', 'belief'], {}, {}, bands(70)).tier).toBe('A')
    expect(judged(['yes', 'belief'], {}, {}, bands(70.1)).tier).toBe('B')
  })

  test('a stretch gate is at most B', () => {
    const verdict = judged(ALL_YES, { 'fit.resource': ['partly', 'observed'] }, STRETCHED)
    expect(verdict).toMatchObject({ tier: 'B', best: 'B', worst: 'B', caps: [{ rule: 'stretch', tier: 'B' }] })
  })

  test('an unproven gate allows A with four fits proven, unless the profile is strict', () => {
    const open: Given = { 'fit.experience': 'unknown', 'fit.cultural': 'unknown' }
    expect(judged(ALL_YES, open).tier).toBe('A')
    expect(judged(ALL_YES, open, {}, profile({ strict: true }))).toMatchObject({
      tier: 'B',
      best: 'A',
      caps: [{ rule: 'unproven', tier: 'B' }],
    })
    expect(judged(ALL_YES, { ...open, 'fit.competence': ['yes', 'belief'] }).tier).toBe('B')
  })

  test('the weakest group that is known well enough caps; growth never does', () => {
    const noReach: Given = {
      'acquisition.reach': ['no', 'observed'],
      'acquisition.cycle': ['no', 'observed'],
      'acquisition.lifetime': ['no', 'observed'],
    }
    const verdict = judged(['yes', 'confirmed'], noReach)
    expect(verdict.caps).toEqual([{ rule: 'weakest', tier: 'C', group: 'acquisition' }])
    expect(verdict).toMatchObject({ tier: 'C' })
    const littleKnown: Given = {
      'acquisition.cost': 'unknown',
      'acquisition.cycle': 'unknown',
      'acquisition.lifetime': 'unknown',
      'acquisition.reach': ['no', 'observed'],
    }
    const guessed = judged(['yes', 'confirmed'], littleKnown)
    expect(guessed.groups.acquisition?.score).toBeLessThan(50)
    expect(guessed.caps).toEqual([])
    const noGrowth = judged(['yes', 'confirmed'], {
      'growth.expansion': ['no', 'observed'],
      'growth.advocacy': ['no', 'observed'],
    })
    expect(noGrowth).toMatchObject({ tier: 'A', caps: [] })
  })
})
