import { describe, expect, test } from 'vitest'
import { CATALYST_KINDS } from '../../lib/icp/catalyst'
import { criteriaOf, FRAMEWORK, GROUPS, scoredCriteria } from '../../lib/icp/framework'
import { profile } from './make'

/** The ids, roles and computed ones that files and users rely on: they never change. */
const AGREED = [
  'ready.problem must, ready.aware scored, ready.urgent scored',
  'willing.acting scored, willing.exploring bonus, willing.catalyst scored computed',
  'able.means must, able.authority scored, able.buying scored',
  'fit.technical must, fit.functional must, fit.resource must, fit.competence must, fit.experience must, fit.cultural must',
  'acquisition.cost scored computed, acquisition.reach scored, acquisition.cycle scored computed',
  'acquisition.lifetime scored, acquisition.strategic override',
  'growth.expansion bonus, growth.advocacy bonus',
].join(', ')

describe('the framework', () => {
  test('holds the agreed criteria with their roles', () => {
    const said = FRAMEWORK.map(({ id, role, computed }) => `${id} ${role}${computed ? ' computed' : ''}`)
    expect(said.join(', ')).toBe(AGREED)
    expect(FRAMEWORK.find(({ id }) => id === 'fit.technical')?.group).toBe('success')
  })

  test.each(FRAMEWORK)('$id fits on a 360 px panel and can be answered without asking', (criterion) => {
    const { name, question, yes, partly, no, signals } = criterion
    expect(question.length).toBeLessThanOrEqual(90)
    expect(question).toMatch(/\?/)
    for (const line of [name, yes, partly, no]) {
      expect(line.length).toBeGreaterThan(4)
      expect(line.length).toBeLessThanOrEqual(110)
    }
    expect(signals.length).toBeGreaterThanOrEqual(2)
    expect(signals.length).toBeLessThanOrEqual(4)
    for (const signal of signals) expect(signal.length).toBeLessThanOrEqual(80)
    for (const jargon of [/\bICP\b/, /\bJTBD\b/, /\bCAC\b/, /\bLTV\b/, /stakeholder/i, /leverage/i]) {
      expect([question, yes, partly, no, ...signals].join(' ')).not.toMatch(jargon)
    }
  })

  test('no two criteria ask the same', () => {
    const texts = FRAMEWORK.flatMap(({ name, question, yes }) => [name, question, yes])
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('the kinds of catalysts and their figures', () => {
    expect(Object.entries(CATALYST_KINDS).map(([id, k]) => `${id} ${k.base} ${k.halfLife} ${k.sign}`)).toEqual([
      'rfp 1 30 +',
      'funding 0.8 60 +',
      'merger 0.9 180 +',
      'executive 0.8 90 +',
      'champion 0.9 90 +',
      'hiring 0.6 60 +',
      'layoffs 0.5 60 -',
      'bankruptcy 0.9 90 -',
      'expansion 0.5 120 +',
      'launch 0.5 120 +',
      'partnership 0.4 90 +',
      'technology 0.7 60 +',
      'regulation 0.8 90 +',
      'renewal 0.8 60 +',
      'incident 0.6 30 +',
      'results 0.5 90 +',
      'other 0.4 60 +',
    ])
  })
})

describe('a profile’s criteria', () => {
  const ids = (change: Parameters<typeof profile>[0]) => criteriaOf(profile(change)).map(({ id }) => id)

  test('its words stand for ours, blanks do not; its knock-outs are the musts', () => {
    const criteria = {
      'ready.aware': { question: 'Do they ask for it?', yes: '', signals: [], knockout: true },
      'able.means': { knockout: false },
    }
    const found = criteriaOf(profile({ criteria }))
    const plain = FRAMEWORK.find(({ id }) => id === 'ready.aware')
    expect(found.find(({ id }) => id === 'ready.aware')).toEqual({
      ...plain,
      question: 'Do they ask for it?',
      role: 'must',
    })
    expect(found.find(({ id }) => id === 'able.means')?.role).toBe('scored')
  })

  test('own criteria stand at the end of their group, those switched off nowhere', () => {
    const criteria = {
      'own.iso': { group: 'able' as const, name: 'ISO 27001' },
      'own.zone': { group: 'able' as const, off: true },
      'own.team-size': {},
      'ready.urgent': { off: true },
      'unheard.of': { name: 'From another version' },
    }
    const found = ids({ criteria })
    expect(found.slice(2, 9)).toEqual([
      'willing.acting',
      'willing.exploring',
      'willing.catalyst',
      'able.means',
      'able.authority',
      'able.buying',
      'own.iso',
    ])
    expect(found[15]).toBe('own.team-size')
    expect(found).not.toContain('own.zone')
    expect(found).not.toContain('unheard.of')
    expect(criteriaOf(profile({ criteria })).find(({ id }) => id === 'own.team-size')?.name).toBe('team size')
  })

  test('strategic importance is listed beside the cost it bears on, and is never scored', () => {
    expect(ids({})).toContain('acquisition.strategic')
    expect(scoredCriteria(profile()).map(({ id }) => id)).not.toContain('acquisition.strategic')
    expect(ids({ criteria: { 'acquisition.cost': { off: true } } })).not.toContain('acquisition.strategic')
  })

  test('after the sale there is no sales cycle', () => {
    const found = ids({ postSale: true })
    expect(found.filter((id) => id.startsWith('acquisition.'))).toEqual(['acquisition.lifetime'])
    expect(GROUPS).toHaveLength(6)
  })
})
