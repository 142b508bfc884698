// What judging an evaluation yields: derived, explained, never stored as truth.
import type { Grade, Value } from './evaluation'
import type { Group } from './framework'

/** Score of a group or an axis; score, low and high in 0..100, coverage in 0..1, all unrounded. */
export type Range = { score: number; low: number; high: number; coverage: number }

export type Tier = 'A' | 'B' | 'C' | 'D' | 'X' | '?'
export type Gate = 'pass' | 'stretch' | 'bad fit' | 'unproven'

/** One criterion as judged: `points` is what it adds to or takes from 50 within its group; `axisPoints` within its axis. */
export type Part = {
  criterion: string
  group: Group
  value: Value
  grade: Grade
  confidence: number
  weight: number
  points: number
  axisPoints: number
  computed: boolean
  override: boolean
  stale: boolean
  /** Strategic importance turned No into Partly; the reason is in the evaluation. */
  strategic?: boolean
}

/** `groups`: those that count, in order. */
export type Axis = Range & { groups: Group[] }

/** A sentence to be put into words by the dictionary: which criterion or catalyst, and how much it weighs. */
export type Reason = { criterion: string; value: Value; grade: Grade; points: number }

export type Question = {
  criterion: string
  gain: number
  why: 'prove' | 'knock-out' | 'moves' | 'learn'
  signal?: string
}

export type Verdict = {
  tier: Tier
  /** Tiers at `low` and `high`; absent for X and ?. `best` ≥ `worst`. */
  best?: Tier
  worst?: Tier
  readiness: Axis
  fit: Axis
  /** √(readiness × fit): for sorting alone, never a headline. */
  sort: number
  groups: Partial<Record<Group, Range>>
  parts: Part[]
  gate: Gate
  /** Proven and suspected knock-outs, by criterion id. */
  knockouts: { proven: string[]; suspected: string[] }
  /** Which rule of the tier ladder capped the letter, in order. */
  caps: { rule: 'stretch' | 'suspected' | 'unproven' | 'weakest'; tier: Tier; group?: Group }[]
  /** Proven knock-outs that the rep overrode, with the reason kept in the evaluation. */
  overridden: boolean
  pressure: { positive: number; negative: number; warns: string[] }
  /** As computed from numbers and dates: before strategic importance and answers by hand, which stand in `parts`. */
  efficiency: {
    cost: Value
    ltv?: number
    fullCost?: number
    ratio?: number
    payback?: number
    murphyLimit?: number
    cycle: Value
    expectedClose?: string
    lastStart?: string
  }
  /** At most three each, strongest first. */
  reasons: { for: Reason[]; against: Reason[] }
  questions: Question[]
  profile: { id: string; version: number }
}
