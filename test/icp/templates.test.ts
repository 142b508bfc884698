import { describe, expect, test } from 'vitest'
import { CATALYST_KINDS } from '../../lib/icp/catalyst'
import type { Economics, Grade, Value } from '../../lib/icp/evaluation'
import { criteriaOf, scoredCriteria } from '../../lib/icp/framework'
import { DEFAULT_PROFILE, type Profile } from '../../lib/icp/profile'
import { checkProfile } from '../../lib/icp/profile/check'
import { parseProfileFile, profileToFile } from '../../lib/icp/profile/file'
import type { RecordOf } from '../../lib/icp/records'
import { judge } from '../../lib/icp/score'
import { fromTemplate, TEMPLATES, templateOf } from '../../lib/icp/templates'
import { answers, catalyst, evaluation, evidence, partOf, TODAY } from './make'

const JARGON = [/\bICP\b/, /\bJTBD\b/, /\bCAC\b/, /\bLTV\b/, /stakeholder/i, /leverage/i, /synerg/i]

function made(id: string): Profile {
  const template = templateOf(id)
  if (!template) throw new Error(`no template ${id}`)
  return fromTemplate(template, 'ours')
}

/** `said` are answers that differ from yes; what is yes or no is observed unless `grades` says otherwise. */
type Example = {
  said?: Record<string, Value>
  grades?: Record<string, Grade>
  events?: RecordOf<'catalyst'>[]
  figures?: Economics
  employees?: { min?: number; max?: number }
}

/** The verdict of a profile on a company that everything else speaks for. */
function verdict(ours: Profile, { said = {}, grades = {}, events = [], figures = {}, employees }: Example) {
  const asked = scoredCriteria(ours).filter(({ computed }) => !computed)
  const values = Object.fromEntries(asked.map(({ id }) => [id, said[id] ?? ('yes' as const)]))
  const known = Object.entries(values).filter(([, value]) => value !== 'unknown')
  const pieces = known.map(([id]) => evidence(id, grades[id] ?? 'observed'))
  const facts = { evidence: pieces, catalysts: events, ...(employees && { employees }) }
  return judge(evaluation({ answers: answers(values), economics: figures }), ours, facts, TODAY)
}

const today = (kind: string) => catalyst(kind, { day: TODAY })

describe.each(TEMPLATES)('the template $name', (template) => {
  const ours = fromTemplate(template, 'ours')

  test('is a profile that the editor would save, and comes through a file', () => {
    expect(checkProfile(ours)).toEqual({ ok: true, value: ours })
    expect(parseProfileFile(profileToFile(ours))).toEqual({ ok: true, value: ours })
    expect([ours.id, ours.version, ours.name]).toEqual(['ours', 1, template.name])
  })

  test('speaks plainly and fits on a narrow panel', () => {
    for (const { name, question, yes, partly, no, signals } of criteriaOf(ours)) {
      expect(question).toMatch(/\?/)
      expect(question.length).toBeLessThanOrEqual(90)
      for (const line of [name, yes, partly, no]) expect(line.length).toBeLessThanOrEqual(110)
      for (const line of [name, yes, partly, no, ...signals]) expect(line.length).toBeGreaterThan(4)
      expect(signals.length).toBeGreaterThanOrEqual(2)
      for (const signal of signals) expect(signal.length).toBeLessThanOrEqual(80)
      for (const word of JARGON) expect([question, yes, partly, no, ...signals].join(' ')).not.toMatch(word)
    }
    expect(template.summary.length).toBeLessThanOrEqual(120)
    expect(ours.reasons.length).toBeGreaterThanOrEqual(5)
    for (const reason of ours.reasons) expect(reason.length).toBeLessThanOrEqual(60)
  })

  test('gives an A to a company that everything speaks for, an X to one that cannot succeed, a ? to one nobody looked at', () => {
    expect(verdict(ours, {}).tier).toBe('A')
    expect(verdict(ours, { said: { 'fit.functional': 'no' } }).tier).toBe('X')
    const nothing = judge(evaluation(), ours, { evidence: [], catalysts: [] }, TODAY)
    expect(nothing.tier).toBe('?')
  })

  test('can be edited without changing the template', () => {
    const before = JSON.stringify(template)
    const edited = fromTemplate(template, 'other', 'Mine')
    edited.reasons.push('x')
    edited.criteria['ready.problem'] = { off: true }
    edited.acquisition.closedWindows.push({ start: TODAY, end: TODAY })
    expect(edited.name).toBe('Mine')
    expect(JSON.stringify(template)).toBe(before)
    expect(DEFAULT_PROFILE.acquisition.closedWindows).toEqual([])
  })
})

test('templates have ids and names of their own', () => {
  expect(TEMPLATES).toHaveLength(7)
  expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(7)
  expect(new Set(TEMPLATES.map(({ name }) => name)).size).toBe(7)
  expect(templateOf('none')).toBeUndefined()
})

describe('what each template sees differently', () => {
  const generic = made('generic')
  const catalystOf = (ours: Profile, ...events: RecordOf<'catalyst'>[]) =>
    partOf(verdict(ours, { events }), 'willing.catalyst').value

  test('generic: the framework’s own signs and weights', () => {
    expect(generic.catalysts).toEqual({})
    expect(catalystOf(generic, today('funding'))).toBe('yes')
  })

  test('self-serve: a tender is a warning, and a small sum that pays back in half a year is enough', () => {
    const ours = made('saas-self-serve')
    const tender = catalyst('rfp', { deadline: '2026-12-20' })
    expect(catalystOf(generic, tender)).toBe('yes')
    expect(catalystOf(ours, tender)).toBe('unknown')
    expect(verdict(ours, { events: [tender] }).pressure.warns).toContain('able.means')
    const figures = { currency: 'EUR', monthlyRevenue: 100, acquisition: 300, onboarding: 0, support: 60 }
    expect(verdict(ours, { figures }).efficiency).toMatchObject({ payback: 4.5, cost: 'yes' })
    expect(verdict(ours, { figures: { ...figures, acquisition: 900 } }).efficiency.cost).toBe('no')
  })

  test('enterprise: an A only with all six fits proven, and the cycle follows the size', () => {
    const ours = made('saas-enterprise')
    const oneOpen: Example = { said: { 'fit.cultural': 'unknown' } }
    expect(verdict(generic, oneOpen).tier).toBe('A')
    expect(verdict(ours, oneOpen)).toMatchObject({ tier: 'B', gate: 'unproven' })
    const framed = { ...ours, situation: { ...ours.situation, start: '2026-10-01', end: '2027-05-01' } }
    expect(verdict(framed, { employees: { min: 501, max: 1000 } }).efficiency.cycle).toBe('yes')
    expect(verdict(framed, { employees: { min: 10_001 } }).efficiency.cycle).toBe('no')
    const able = (said: Example['said']) => verdict(ours, { said }).groups.able?.score ?? 0
    expect(able({ 'own.risk-review': 'no' })).toBeLessThan(able({ 'own.risk-review': 'unknown' }))
  })

  test('services: a launch sets things in motion, and people you would not work with are out', () => {
    const ours = made('services')
    expect(catalystOf(generic, today('launch'))).toBe('partly')
    expect(catalystOf(ours, today('launch'))).toBe('yes')
    expect(verdict(ours, { said: { 'fit.cultural': 'no' } }).tier).toBe('X')
    const vague: Example = { said: { 'own.clear-brief': 'no', 'fit.cultural': 'partly' } }
    expect(verdict(ours, vague).groups.success?.score).toBeLessThan(verdict(generic, vague).groups.success?.score ?? 0)
  })

  test('public sector: no lawful way to buy is a knock-out, a budget line moves things, an election holds them up', () => {
    const ours = made('public-sector')
    const closed: Example = { said: { 'able.buying': 'no' } }
    expect(verdict(ours, closed)).toMatchObject({ tier: 'X', knockouts: { proven: ['able.buying'] } })
    expect(verdict(generic, closed).tier).not.toBe('X')
    expect(verdict(ours, { ...closed, grades: { 'able.buying': 'belief' } }).knockouts.suspected).toEqual([
      'able.buying',
    ])
    expect(catalystOf(ours, today('budget'))).toBe('yes')
    expect(verdict(ours, { events: [today('election')] }).pressure.warns).toContain('able.means')
  })

  test('restructuring: bad news is the reason to call, and fresh money a reason to wait', () => {
    const ours = made('restructuring')
    const trouble: Example = { events: [today('bankruptcy'), today('layoffs')] }
    const [here, there] = [verdict(ours, trouble), verdict(generic, trouble)]
    expect(partOf(here, 'willing.catalyst').value).toBe('yes')
    expect(here).toMatchObject({ tier: 'A', pressure: { negative: 0, warns: [] } })
    expect(partOf(there, 'willing.catalyst').value).toBe('unknown')
    expect(there.pressure.warns).toEqual(['able.means', 'fit.resource'])
    expect(verdict(ours, { events: [today('funding')] }).pressure).toMatchObject({
      positive: 0,
      warns: ['able.means', 'fit.resource'],
    })
  })

  test('restructuring turns every sign that would mislead, and no other', () => {
    const turned = Object.entries(made('restructuring').catalysts)
      .filter(([id, { sign }]) => sign !== undefined && sign !== CATALYST_KINDS[id]?.sign)
      .map(([id]) => id)
    expect(turned.sort()).toEqual(['bankruptcy', 'expansion', 'funding', 'hiring', 'launch', 'layoffs', 'partnership'])
  })

  test('customer success: no cost of winning is asked, a renewal is the moment, a friend who leaves is a warning', () => {
    const ours = made('customer-success')
    const ids = verdict(ours, {}).parts.map(({ criterion }) => criterion)
    for (const id of ['acquisition.cost', 'acquisition.reach', 'acquisition.cycle']) expect(ids).not.toContain(id)
    expect(ids).toContain('acquisition.lifetime')
    expect(catalystOf(ours, catalyst('renewal', { day: '2027-01-31' }))).toBe('yes')
    expect(verdict(ours, { events: [today('champion-left')] }).pressure.warns).toContain('able.means')
    const full: Example = { said: { 'growth.expansion': 'no', 'growth.advocacy': 'no' } }
    expect(verdict(ours, full).fit.score).toBeLessThan(verdict(generic, full).fit.score)
  })
})
