import { describe, expect, test } from 'vitest'
import { criteriaOf } from '../../lib/icp/framework'
import { checkpointDays, expectedBy } from '../../lib/icp/situation'
import { TEMPLATES } from '../../lib/icp/templates'
import { firstProfile, WIZARD, type WizardAnswers } from '../../lib/icp/wizard'
import { TODAY } from './make'

function made(answers: WizardAnswers) {
  const checked = firstProfile(answers, 'first', TODAY)
  if (!checked.ok) throw new Error(JSON.stringify(checked.errors))
  return checked.value
}

const aim = { kind: 'customers' as const, amount: 20, end: '2027-02-20' }

describe('three questions', () => {
  test('are three, and only the first must be answered', () => {
    expect(WIZARD.map(({ optional }) => optional)).toEqual([false, true, true])
    for (const { question, help } of WIZARD) {
      expect(question).toMatch(/\?$/)
      expect(help.length).toBeLessThanOrEqual(110)
    }
  })

  test.each(TEMPLATES)('$id alone makes a profile that can be used at once', ({ id, name }) => {
    const ours = made({ business: id })
    expect([ours.id, ours.version, ours.name]).toEqual(['first', 1, name])
    expect(ours.situation.goal).toBeUndefined()
  })

  test('the problem becomes what a Yes looks like; the rest of the template’s words stay', () => {
    const plain = made({ business: 'restructuring' })
    const ours = made({ business: 'restructuring', problem: '  They cannot pay next month. ' })
    const words = (profile: typeof ours) => criteriaOf(profile).find(({ id }) => id === 'ready.problem')
    expect(words(ours)).toEqual({ ...words(plain), yes: 'They cannot pay next month.' })
    expect(made({ business: 'restructuring', problem: '   ' })).toEqual(plain)
  })

  test('the aim starts today and brings its checkpoints', () => {
    const { situation } = made({ business: 'generic', name: ' Spring ', aim })
    expect(situation).toMatchObject({ goal: { kind: 'customers', amount: 20 }, start: TODAY, end: '2027-02-20' })
    expect(checkpointDays(situation)).toEqual(['2026-12-22', '2027-01-21', '2027-02-20'])
    expect(expectedBy(situation, '2026-12-22')).toBe(7)
    expect(made({ business: 'generic', name: ' Spring ', aim }).name).toBe('Spring')
  })

  test('a currency goes with revenue alone', () => {
    const revenue = { ...aim, kind: 'revenue' as const, currency: 'TRY' }
    expect(made({ business: 'generic', aim: revenue }).situation.goal?.currency).toBe('TRY')
    expect(made({ business: 'generic', aim: { ...aim, currency: 'TRY' } }).situation.goal?.currency).toBeUndefined()
  })

  test.each<[WizardAnswers, string, string]>([
    [{ business: 'none' }, 'business', 'unknown'],
    [{ business: 'generic', aim: { ...aim, amount: 0 } }, 'situation/goal/amount', 'zero'],
    [{ business: 'generic', aim: { ...aim, end: TODAY } }, 'situation/end', 'order'],
    [{ business: 'generic', aim: { ...aim, end: 'June' } }, 'situation/end', 'not-a-day'],
    [{ business: 'generic', aim: { ...aim, kind: 'revenue' } }, 'situation/goal/currency', 'missing'],
    [{ business: 'generic', problem: 'x'.repeat(501) }, 'criteria/ready.problem/yes', 'too-long'],
  ])('what cannot be is refused with its field: %#', (answers, field, code) => {
    expect(firstProfile(answers, 'first', TODAY)).toEqual({ ok: false, errors: [{ field, code }] })
  })
})
