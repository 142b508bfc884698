import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { CATALYST_KINDS } from '../../lib/icp/catalyst'
import { GRADES, VALUES } from '../../lib/icp/evaluation'
import { explain } from '../../lib/icp/explain'
import { FRAMEWORK, GROUPS } from '../../lib/icp/framework'
import { roundTo } from '../../lib/icp/rounding'
import { type Facts, judge } from '../../lib/icp/score'
import type { Range, Verdict } from '../../lib/icp/verdict'
import { anyCatalyst, anyEvaluation, anyFacts, anyProfile, criterionId } from './arbitrary'
import { evidence, profile, TODAY } from './make'

const RUNS = { numRuns: 200 }
vi.setConfig({ testTimeout: 60_000 })
const RANK = ['A', 'B', 'C', 'D']

function rangesOf(verdict: Verdict): Range[] {
  return [...Object.values(verdict.groups), verdict.readiness, verdict.fit]
}

/** Checks a property of the verdict on anything. */
function always(check: (verdict: Verdict) => void) {
  const property = fc.property(anyEvaluation, anyProfile, anyFacts, (e, p, f) => {
    check(judge(e, p, f, TODAY))
  })
  fc.assert(property, RUNS)
}

describe('laws of every verdict', () => {
  test('low ≤ score ≤ high, and the range is as wide as what is not covered', () => {
    always((verdict) => {
      for (const { score, low, high, coverage } of rangesOf(verdict)) {
        expect(low).toBeLessThanOrEqual(score)
        expect(score).toBeLessThanOrEqual(high)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(100)
        expect(high - low).toBeCloseTo(100 * (1 - coverage), 5)
      }
    })
  })

  test('points sum to score − 50 exactly, per group and per axis, in any order', () => {
    const sum = (points: number[]) => points.reduce((total, one) => total + one, 0)
    always((verdict) => {
      for (const group of GROUPS) {
        const range = verdict.groups[group]
        const points = verdict.parts.filter((part) => part.group === group).map((part) => part.points)
        if (range) expect(sum(points)).toBe(range.score - 50)
        if (range) expect(sum(points.toReversed())).toBe(range.score - 50)
      }
      for (const axis of [verdict.readiness, verdict.fit]) {
        const members = verdict.parts.filter(({ group }) => axis.groups.includes(group))
        expect(sum(members.map(({ axisPoints }) => axisPoints))).toBe(axis.score - 50)
      }
    })
  })

  test('shown points add up to the shown total, with no and with one decimal', () => {
    always((verdict) => {
      for (const of of ['readiness', 'fit', ...GROUPS] as const) {
        for (const decimals of [0, 1]) {
          const table = explain(verdict, of, decimals)
          if (!table) continue
          const unit = 10 ** decimals
          const points = table.rows.map((row) => Math.round(row.points * unit))
          expect(points.reduce((total, one) => total + one, 0)).toBe(Math.round((table.total - 50) * unit))
          expect(table.total).toBe(roundTo(table.score, decimals))
        }
      }
    })
  })

  test('nothing is NaN or infinite', () => {
    always((verdict) => {
      JSON.stringify(verdict, (_, value) => {
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true)
        return value
      })
    })
  })

  test('the letters at the bounds enclose the letter; X and ? have none', () => {
    always(({ tier, best, worst }) => {
      const bounds = [best, worst].map((letter) => RANK.indexOf(letter ?? ''))
      const place = RANK.indexOf(tier)
      if (place < 0) expect([best, worst]).toEqual([undefined, undefined])
      else expect([bounds[0], place, bounds[1]]).toEqual([bounds[0], place, bounds[1]].toSorted())
      if (place >= 0) expect(bounds).not.toContain(-1)
    })
  })
})

describe('laws between verdicts', () => {
  test('the order of answers, evidence and catalysts does not matter', () => {
    fc.assert(
      fc.property(anyEvaluation, anyProfile, anyFacts, (e, p, f) => {
        const turned = Object.fromEntries(Object.entries(e.answers).toReversed())
        const facts: Facts = { evidence: f.evidence.toReversed(), catalysts: f.catalysts.toReversed() }
        const criteria = Object.fromEntries(Object.entries(p.criteria).toReversed())
        expect(judge({ ...e, answers: turned }, { ...p, criteria }, facts, TODAY)).toEqual(judge(e, p, f, TODAY))
      }),
      RUNS,
    )
  })

  test('raising one answer never lowers a score', () => {
    fc.assert(
      fc.property(anyEvaluation, anyProfile, anyFacts, criterionId, (e, p, f, id) => {
        let before = [0, 0]
        for (const value of VALUES.filter((one) => one !== 'unknown')) {
          const answers = { ...e.answers, [id]: { value, override: true } }
          const { readiness, fit } = judge({ ...e, answers }, p, f, TODAY)
          expect(readiness.score).toBeGreaterThanOrEqual(before[0] ?? 0)
          expect(fit.score).toBeGreaterThanOrEqual(before[1] ?? 0)
          before = [readiness.score, fit.score]
        }
      }),
      RUNS,
    )
  })

  test('adding evidence never widens a range', () => {
    fc.assert(
      fc.property(
        anyEvaluation,
        anyProfile,
        anyFacts,
        criterionId,
        fc.constantFrom(...GRADES),
        (e, p, f, id, grade) => {
          const before = judge(e, p, f, TODAY)
          const after = judge(e, p, { ...f, evidence: [...f.evidence, evidence(id, grade)] }, TODAY)
          const widths = (verdict: Verdict) => rangesOf(verdict).map(({ high, low }) => high - low)
          for (const [index, width] of widths(after).entries()) {
            expect(width).toBeLessThanOrEqual(widths(before)[index] ?? 0)
          }
        },
      ),
      RUNS,
    )
  })

  test('switching a criterion off equals never having answered or proven it', () => {
    fc.assert(
      fc.property(anyEvaluation, anyProfile, anyFacts, criterionId, (e, p, f, id) => {
        const off = { ...p, criteria: { ...p.criteria, [id]: { off: true } } }
        const { [id]: _, ...answers } = e.answers
        const evidenceLeft = f.evidence.filter(({ criterion }) => criterion !== id)
        const without = judge({ ...e, answers }, off, { ...f, evidence: evidenceLeft }, TODAY)
        expect(judge(e, off, f, TODAY)).toEqual(without)
        expect(without.parts.some(({ criterion }) => criterion === id)).toBe(false)
      }),
      RUNS,
    )
  })

  test('reversed signs mirror: what pushed now warns', () => {
    const reversed = Object.fromEntries(
      Object.entries(CATALYST_KINDS).map(([id, { sign }]) => [
        id,
        { sign: sign === '+' ? ('-' as const) : ('+' as const) },
      ]),
    )
    fc.assert(
      fc.property(fc.array(anyCatalyst, { maxLength: 8 }), (catalysts) => {
        const facts = { evidence: [], catalysts }
        const e = { ...emptyEvaluation() }
        const plain = judge(e, profile(), facts, TODAY).pressure
        const mirrored = judge(e, profile({ catalysts: reversed }), facts, TODAY).pressure
        expect([mirrored.positive, mirrored.negative]).toEqual([plain.negative, plain.positive])
      }),
      RUNS,
    )
  })

  test('judging again with a copy of everything gives the same verdict, bit for bit', () => {
    fc.assert(
      fc.property(anyEvaluation, anyProfile, anyFacts, (e, p, f) => {
        const [e2, p2, f2] = structuredClone([e, p, f] as const)
        expect(JSON.stringify(judge(e2, p2, f2, TODAY))).toBe(JSON.stringify(judge(e, p, f, TODAY)))
      }),
      RUNS,
    )
  })
})

test('every criterion that counts is a part, in the order of the groups', () => {
  const verdict = judge(emptyEvaluation(), profile(), { evidence: [], catalysts: [] }, TODAY)
  const scored = FRAMEWORK.filter(({ role }) => role !== 'override').map(({ id }) => id)
  expect(verdict.parts.map(({ criterion }) => criterion)).toEqual(scored)
  expect(scored).toHaveLength(21)
})

function emptyEvaluation() {
  return {
    evaluation: 'e',
    account: 'domain:acme.example',
    profile: { id: 'default', version: 1 },
    answers: {},
    economics: {},
    notes: '',
  }
}
