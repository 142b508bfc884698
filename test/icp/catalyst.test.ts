import { describe, expect, test } from 'vitest'
import { CATALYST_KINDS, catalystKinds } from '../../lib/icp/catalyst'
import { addDays } from '../../lib/icp/day'
import { lastLook, outlook, pressureOf, strength } from '../../lib/icp/pressure'
import type { RecordOf } from '../../lib/icp/records'
import { judge } from '../../lib/icp/score'
import { catalyst, evaluation, evidence, look, partOf, profile, TODAY } from './make'

type Note = RecordOf<'catalyst'>
const KINDS = catalystKinds(profile())

function strengthOf(note: Note, today = TODAY): number {
  const kind = KINDS.get(note.catalyst)
  if (!kind) throw new Error(note.catalyst)
  return strength(note, kind, today)
}

function inDays(days: number) {
  return addDays(TODAY, days)
}

describe('strength', () => {
  test('funding, observed: 72 % on the day, 36 % after 60 days, 18 % after 120', () => {
    const note = catalyst('funding', { day: TODAY })
    expect([0, 60, 120].map((days) => strengthOf(note, inDays(days)))).toEqual([
      expect.closeTo(0.72, 12),
      expect.closeTo(0.36, 12),
      expect.closeTo(0.18, 12),
    ])
  })

  test.each(Object.entries(CATALYST_KINDS).filter(([, { onlyUntil }]) => !onlyUntil))(
    '%s halves after its half-life',
    (id, { base, halfLife }) => {
      const note = catalyst(id, { day: TODAY, grade: 'confirmed' })
      expect(strengthOf(note, inDays(halfLife))).toBeCloseTo(base / 2, 12)
    },
  )

  test('a deadline counts in full until its day, then not at all', () => {
    const tender = catalyst('rfp', { day: inDays(-60), deadline: inDays(10) })
    expect([0, 10, 11].map((days) => strengthOf(tender, inDays(days)))).toEqual([0.9, 0.9, 0])
  })

  test('the date of a contract that ends is its deadline', () => {
    const renewal = catalyst('renewal', { day: inDays(30) })
    expect([0, 30, 31].map((days) => strengthOf(renewal, inDays(days)))).toEqual([0.8 * 0.9, 0.8 * 0.9, 0])
  })

  test('what lies ahead without a deadline, and what has no date, does not count', () => {
    expect(strengthOf(catalyst('launch', { day: inDays(1) }))).toBe(0)
    expect(strengthOf(catalyst('launch'))).toBe(0)
  })

  test('hiring without a date counts from the day it was last seen', () => {
    expect(strengthOf(catalyst('hiring', { captured: inDays(-60) }))).toBeCloseTo(0.27, 12)
  })

  test('without evidence a catalyst counts as little as a belief', () => {
    expect(strengthOf(catalyst('merger', { day: TODAY, grade: 'belief' }))).toBeCloseTo(0.36, 12)
  })
})

describe('together', () => {
  test('of one kind only the strongest counts, kinds add up without passing 1', () => {
    const one = pressureOf([catalyst('funding', { day: TODAY })], KINDS, TODAY)
    const twice = [catalyst('funding', { day: TODAY }), catalyst('funding', { day: inDays(-10) })]
    expect(pressureOf(twice, KINDS, TODAY)).toEqual(one)
    const more = pressureOf([...twice, catalyst('executive', { day: TODAY })], KINDS, TODAY)
    expect(more.positive).toBeCloseTo(1 - 0.28 * 0.28, 9)
  })

  test('yes from 0.60, partly from 0.25, then unknown: nobody looked', () => {
    const at = (...notes: Note[]) => pressureOf(notes, KINDS, TODAY).value
    expect(at(catalyst('funding', { day: TODAY }))).toBe('yes')
    expect(at(catalyst('funding', { day: inDays(-60) }))).toBe('partly')
    expect(at(catalyst('funding', { day: inDays(-120) }))).toBe('unknown')
    expect(at()).toBe('unknown')
  })

  test('No needs somebody who looked within 30 days', () => {
    const at = (...notes: Note[]) => pressureOf(notes, KINDS, TODAY).value
    expect(at(look(inDays(-30)))).toBe('no')
    expect(at(look(inDays(-31)))).toBe('unknown')
    expect(at(look(inDays(1)))).toBe('no')
    expect(at(look(inDays(2)))).toBe('unknown')
    expect(at(look(TODAY), catalyst('funding', { day: TODAY }))).toBe('yes')
    expect(lastLook([look(inDays(-40)), look(inDays(-3)), catalyst('rfp')])).toBe(inDays(-3))
  })

  test('the grade is the best of those that carry it, not that of one as good as gone', () => {
    const carried = (grade: Note['grade'], day: string) =>
      pressureOf([catalyst('merger', { day: TODAY }), catalyst('funding', { day, grade })], KINDS, TODAY).grade
    expect(carried('confirmed', TODAY)).toBe('confirmed')
    expect(carried('confirmed', inDays(-700))).toBe('observed')
    expect(pressureOf([look(TODAY)], KINDS, TODAY).grade).toBe('inferred')
  })

  test('a record may carry its own sign; layoffs warn by default, and nothing is subtracted', () => {
    const layoffs = catalyst('layoffs', { day: TODAY, grade: 'confirmed' })
    const known = { evidence: [evidence('able.means', 'observed')], catalysts: [layoffs] }
    const given = evaluation({ answers: { 'able.means': { value: 'yes' } } })
    const verdict = judge(given, profile(), known, TODAY)
    expect(verdict.pressure).toEqual({ positive: 0, negative: 0.5, warns: ['able.means', 'fit.resource'] })
    const calm = judge(given, profile(), { ...known, catalysts: [] }, TODAY)
    expect(partOf(verdict, 'able.means')).toEqual(partOf(calm, 'able.means'))
    expect(pressureOf([{ ...layoffs, sign: '+' }], KINDS, TODAY)).toMatchObject({ positive: 0.5, negative: 0 })
  })
})

describe('a profile’s kinds', () => {
  test('figures and signs may differ, own kinds may be added', () => {
    const ours = profile({
      catalysts: { bankruptcy: { sign: '+' }, relocation: { name: 'Moves house', base: 0.9, halfLife: 20 } },
    })
    const kinds = catalystKinds(ours)
    expect(kinds.get('bankruptcy')).toMatchObject({ sign: '+', base: 0.9, halfLife: 90 })
    expect(kinds.get('relocation')).toEqual({
      id: 'relocation',
      name: 'Moves house',
      base: 0.9,
      halfLife: 20,
      sign: '+',
    })
    expect(pressureOf([catalyst('bankruptcy', { day: TODAY })], kinds, TODAY).value).toBe('yes')
  })

  test('a kind that the profile does not know counts as other, on its own', () => {
    const notes = [catalyst('stranger', { day: TODAY }), catalyst('other', { day: TODAY })]
    expect(pressureOf(notes, KINDS, TODAY).positive).toBeCloseTo(1 - 0.64 * 0.64, 9)
  })
})

describe('in words', () => {
  test('strong for a half-life, then fading, gone when less than a fifth is left', () => {
    const funding = catalyst('funding', { day: '2026-10-08' })
    expect(outlook(funding, KINDS, TODAY)).toMatchObject({
      freshness: 'fresh',
      strongUntil: '2026-12-07',
      goneBy: '2027-02-25',
    })
    expect(outlook(funding, KINDS, '2026-12-08').freshness).toBe('fading')
    expect(outlook(funding, KINDS, '2027-02-25').freshness).toBe('gone')
  })

  test('deadlines, what is to come, what has no date', () => {
    const tender = catalyst('rfp', { deadline: '2026-12-01' })
    expect(outlook(tender, KINDS, TODAY)).toMatchObject({
      freshness: 'fresh',
      strongUntil: '2026-12-01',
      goneBy: '2026-12-02',
    })
    expect(outlook(tender, KINDS, '2026-12-02').freshness).toBe('gone')
    expect(outlook(catalyst('launch', { day: inDays(5) }), KINDS, TODAY).freshness).toBe('upcoming')
    expect(outlook(catalyst('launch'), KINDS, TODAY)).toEqual({ sign: '+', strength: 0, freshness: 'undated' })
  })
})
