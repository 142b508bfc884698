import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FRAMEWORK } from '../../lib/icp/framework'
import { DEFAULT_PROFILE, type Profile } from '../../lib/icp/profile'
import { checkProfile } from '../../lib/icp/profile/check'
import { anyProfile } from './arbitrary'
import { profile } from './make'

/** The faults of a draft as `field: code`. */
function faults(draft: unknown): string[] {
  const checked = checkProfile(draft)
  return checked.ok ? [] : checked.errors.map(({ field, code }) => `${field}: ${code}`)
}

function acquisition(change: Partial<Profile['acquisition']>): Partial<Profile> {
  return { acquisition: { ...DEFAULT_PROFILE.acquisition, ...change } }
}

function situation(change: Partial<Profile['situation']>): Partial<Profile> {
  return { situation: { ...DEFAULT_PROFILE.situation, ...change } }
}

const framed = { start: '2026-10-01', end: '2026-12-30' }
const segment = { id: 's', name: 'Small', defaults: {} }

describe('a profile that makes sense', () => {
  test('is taken as it is', () => {
    expect(checkProfile(DEFAULT_PROFILE)).toEqual({ ok: true, value: DEFAULT_PROFILE })
    const full = profile({
      ...situation({
        ...framed,
        goal: { kind: 'revenue', amount: 1, currency: 'EUR' },
        checkpoints: ['2026-11-01', '2026-12-30'],
      }),
      ...acquisition({
        defaults: { currency: 'TRY', grossMargin: 0.7 },
        closedWindows: [{ start: '2026-12-20', end: '2026-12-20' }],
        segments: [{ ...segment, employees: { min: 1, max: 1 } }],
      }),
      criteria: { 'own.iso': { name: 'Certified', group: 'able', weight: 2 }, 'ready.aware': { off: true, weight: 0 } },
      catalysts: { election: { name: 'Election', sign: '-' }, rfp: { base: 0.5 } },
      reasons: ['No budget', 'Chose another'],
    })
    expect(checkProfile(full)).toEqual({ ok: true, value: full })
  })
})

describe('what is refused, with its field named', () => {
  test.each<[string, Partial<Profile>, string]>([
    ['a weight of 0', { criteria: { 'fit.technical': { weight: 0 } } }, 'criteria/fit.technical/weight: zero'],
    ['a negative weight', { criteria: { 'fit.technical': { weight: -1 } } }, 'criteria/fit.technical/weight: negative'],
    [
      'a weight that is NaN',
      { criteria: { 'fit.technical': { weight: Number.NaN } } },
      'criteria/fit.technical/weight: not-a-number',
    ],
    [
      'a weight that is a text',
      { criteria: { 'fit.technical': { weight: '2' as never } } },
      'criteria/fit.technical/weight: invalid',
    ],
    ['a weight above 100', { criteria: { 'able.means': { weight: 101 } } }, 'criteria/able.means/weight: too-big'],
    ['a criterion that is none', { criteria: { 'ready.money': { weight: 1 } } }, 'criteria/ready.money: unknown'],
    ['an id that is none', { criteria: { constructor: { weight: 1 } } }, 'criteria/constructor: not-an-id'],
    ['an own criterion without a name', { criteria: { 'own.a': { group: 'able' } } }, 'criteria/own.a/name: empty'],
    ['an own criterion without a group', { criteria: { 'own.a': { name: 'A' } } }, 'criteria/own.a/group: missing'],
    [
      'a criterion moved to another group',
      { criteria: { 'able.means': { group: 'ready' } } },
      'criteria/able.means/group: not-allowed',
    ],
    ['a negative share', { shares: { success: -1, acquisition: 1, growth: 1 } }, 'shares/success: negative'],
    [
      'a share that is NaN',
      { shares: { success: 60, acquisition: Number.NaN, growth: 1 } },
      'shares/acquisition: not-a-number',
    ],
    ['bands the wrong way round', { bands: { strong: 50, medium: 75, now: 70, soon: 45 } }, 'bands/strong: order'],
    ['bands that are one', { bands: { strong: 75, medium: 50, now: 45, soon: 45 } }, 'bands/now: order'],
    ['a band above 100', { bands: { strong: 175, medium: 50, now: 70, soon: 45 } }, 'bands/strong: too-big'],
    ['no name', { name: '' }, 'name: empty'],
    ['a blank name', { name: '  ' }, 'name: empty'],
    ['a name without end', { name: 'x'.repeat(121) }, 'name: too-long'],
    ['a goal of nothing', situation({ goal: { kind: 'customers', amount: 0 } }), 'situation/goal/amount: zero'],
    ['a negative goal', situation({ goal: { kind: 'customers', amount: -5 } }), 'situation/goal/amount: negative'],
    ['revenue in no currency', situation({ goal: { kind: 'revenue', amount: 5 } }), 'situation/goal/currency: missing'],
    [
      'revenue in euros, as a word',
      situation({ goal: { kind: 'revenue', amount: 5, currency: 'eu' } }),
      'situation/goal/currency: not-a-currency',
    ],
    ['a day that is none', situation({ start: '2026-02-30', end: '2026-12-30' }), 'situation/start: not-a-day'],
    ['an end before the start', situation({ start: '2026-12-30', end: '2026-10-01' }), 'situation/end: order'],
    ['an end without a start', situation({ end: '2026-12-30' }), 'situation/start: missing'],
    ['a start without an end', situation({ start: '2026-12-30' }), 'situation/end: missing'],
    [
      'a checkpoint outside of the frame',
      situation({ ...framed, checkpoints: ['2026-11-01', '2027-01-01'] }),
      'situation/checkpoints/1: outside',
    ],
    [
      'a checkpoint twice',
      situation({ ...framed, checkpoints: ['2026-11-01', '2026-11-01'] }),
      'situation/checkpoints/1: twice',
    ],
    [
      'a checkpoint that is no day',
      situation({ ...framed, checkpoints: ['soon'] }),
      'situation/checkpoints/0: not-a-day',
    ],
    ['an own kind without a name', { catalysts: { election: { base: 0.5 } } }, 'catalysts/election/name: empty'],
    ['a half-life of 0', { catalysts: { rfp: { halfLife: 0 } } }, 'catalysts/rfp/halfLife: zero'],
    ['a strength above 1', { catalysts: { rfp: { base: 1.5 } } }, 'catalysts/rfp/base: too-big'],
    ['a sign that is none', { catalysts: { rfp: { sign: 'x' as never } } }, 'catalysts/rfp/sign: unknown'],
    [
      'a window that ends before it starts',
      acquisition({ closedWindows: [{ start: '2026-12-24', end: '2026-12-20' }] }),
      'acquisition/closedWindows/0/end: order',
    ],
    ['a payback of 0 months', acquisition({ paybackMonths: 0 }), 'acquisition/paybackMonths: zero'],
    ['a rule that is none', acquisition({ rule: 'luck' as never }), 'acquisition/rule: unknown'],
    ['a margin above 1', acquisition({ defaults: { grossMargin: 80 } }), 'acquisition/defaults/grossMargin: too-big'],
    [
      'two segments of one id',
      acquisition({ segments: [segment, { ...segment, name: 'Large' }] }),
      'acquisition/segments/1: twice',
    ],
    [
      'a segment from many to few',
      acquisition({ segments: [{ ...segment, employees: { min: 10, max: 1 } }] }),
      'acquisition/segments/0/employees/max: order',
    ],
    [
      'figures of a segment in no currency',
      acquisition({ segments: [{ ...segment, defaults: { currency: '€' } }] }),
      'acquisition/segments/0/defaults/currency: not-a-currency',
    ],
    ['a blank reason', { reasons: ['No budget', ' '] }, 'reasons/1: empty'],
    ['a reason twice', { reasons: ['No budget', 'no budget '] }, 'reasons/1: twice'],
    ['no reasons at all', { reasons: undefined as never }, 'reasons: missing'],
    ['a field from elsewhere', { colour: 'red' } as never, ': unknown-field'],
  ])('%s', (_, change, fault) => {
    expect(faults(profile(change))).toEqual([fault])
  })

  test('shares that are all 0 leave nothing to mix, which both fields say', () => {
    const found = faults(profile({ shares: { success: 0, acquisition: 0, growth: 0 } }))
    expect(found).toEqual(['criteria: nothing-left', 'shares: zero'])
  })

  test('an axis of which everything is switched off', () => {
    const off = (groups: string[]) =>
      Object.fromEntries(FRAMEWORK.filter(({ group }) => groups.includes(group)).map(({ id }) => [id, { off: true }]))
    expect(faults(profile({ criteria: off(['ready', 'willing', 'able']) }))).toEqual(['criteria: nothing-left'])
    expect(faults(profile({ criteria: off(['success', 'growth']) }))).toEqual([])
    const shares = { success: 60, acquisition: 0, growth: 15 }
    expect(faults(profile({ criteria: off(['success', 'growth']), shares }))).toEqual(['criteria: nothing-left'])
  })

  test('several faults are told at once', () => {
    const draft = profile({ name: ' ', bands: { strong: 1, medium: 2, now: 2, soon: 1 }, reasons: [''] })
    expect(faults(draft)).toEqual(['name: empty', 'bands/strong: order', 'reasons/0: empty'])
  })

  test.each([null, 7, 'x', [], {}])('%j is no profile', (draft) => {
    expect(checkProfile(draft).ok).toBe(false)
  })
})

test('whatever passes is a profile as the log takes it; whatever fails names a field of it', () => {
  fc.assert(
    fc.property(anyProfile, (draft) => {
      const checked = checkProfile(draft)
      if (checked.ok) expect(checked.value).toEqual(draft)
      else for (const { field } of checked.errors) expect(Object.keys(draft)).toContain(field.split('/')[0])
    }),
  )
})
