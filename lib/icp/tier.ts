// The ladder that turns two axes, the gate and the knock-outs into a letter, with the letters still possible.
import type { Evaluation } from './evaluation'
import type { Group } from './framework'
import { gateOf, hasEnoughFits, type Knockouts, knockoutsOf } from './gate'
import type { Judged } from './judged'
import { type GroupRanges, mix } from './measure'
import type { Profile } from './profile'
import { snap } from './rounding'
import type { Axis, Gate, Tier, Verdict } from './verdict'

type Letter = 'A' | 'B' | 'C' | 'D'
type Bound = 'score' | 'low' | 'high'
type Cap = Verdict['caps'][number]

/** What the six fits and the musts say. */
export type Passage = {
  gate: Gate
  knockouts: Knockouts
  /** An unproven gate may still give an A. */
  enoughFits: boolean
}

/** All that the ladder looks at. */
export type Standing = Passage & { ranges: GroupRanges; readiness: Axis; fit: Axis }

export type Placing = Pick<Verdict, 'tier' | 'best' | 'worst' | 'caps' | 'overridden'>

const MATRIX: Readonly<Record<'strong' | 'medium' | 'weak', readonly [Letter, Letter, Letter]>> = {
  strong: ['A', 'B', 'C'],
  medium: ['B', 'C', 'D'],
  weak: ['D', 'D', 'D'],
}
const LEAST_COVERAGE = snap(0.35)
const WEAK_GROUP = 50
const POOR_GROUP = 35
/** Growth alone never caps: potential that is missing takes nothing from a good account. */
const CAPPING: readonly Group[] = ['ready', 'willing', 'able', 'success', 'acquisition']

/** How an evaluation stands before the ladder; `ranges` are those of the same `judged`. */
export function standingOf(ranges: GroupRanges, shares: Record<Group, number>, passage: Passage): Standing {
  return { ranges, readiness: mix('readiness', ranges, shares), fit: mix('fit', ranges, shares), ...passage }
}

export function passageOf(judged: readonly Judged[], evaluation: Evaluation, profile: Profile): Passage {
  return {
    gate: gateOf(judged, evaluation.stretch),
    knockouts: knockoutsOf(judged),
    enoughFits: hasEnoughFits(judged, profile.strict),
  }
}

/** The tier, the letters at the bounds, and what capped it; `requalified`: the rep overrode a disqualification. */
export function place(standing: Standing, profile: Profile, requalified: boolean): Placing {
  const { knockouts, gate, readiness, fit } = standing
  const out = knockouts.proven.length > 0 || gate === 'bad fit'
  const overridden = out && requalified
  if (out && !requalified) return { tier: 'X', caps: [], overridden }
  if (Math.min(readiness.coverage, fit.coverage) < LEAST_COVERAGE) return { tier: '?', caps: [], overridden }
  const caps = capsAt('score', standing)
  const at = (bound: Bound) => lowest(letterAt(bound, standing, profile), capsAt(bound, standing))
  return { tier: at('score'), best: at('high'), worst: at('low'), caps, overridden }
}

function letterAt(bound: Bound, { readiness, fit }: Standing, { bands }: Profile): Letter {
  const row = MATRIX[fit[bound] >= snap(bands.strong) ? 'strong' : fit[bound] >= snap(bands.medium) ? 'medium' : 'weak']
  if (readiness[bound] >= snap(bands.now)) return row[0]
  return readiness[bound] >= snap(bands.soon) ? row[1] : row[2]
}

/**
 * The rules that limit the letter. At `high` an unproven gate counts as passed and suspected knock-outs as cleared. A bad fit
 * that the rep overrode caps like an unproven gate: one of its fits is a No.
 */
function capsAt(bound: Bound, { ranges, gate, knockouts, enoughFits }: Standing): Cap[] {
  const caps: Cap[] = []
  if (gate === 'stretch') caps.push({ rule: 'stretch', tier: 'B' })
  if (bound !== 'high' && knockouts.suspected.length > 0) caps.push({ rule: 'suspected', tier: 'C' })
  const unproven = gate === 'bad fit' || (gate === 'unproven' && bound !== 'high')
  if (unproven && !enoughFits) caps.push({ rule: 'unproven', tier: 'B' })
  const weakest = weakestAt(bound, ranges)
  if (weakest && weakest.score < WEAK_GROUP) {
    caps.push({ rule: 'weakest', tier: weakest.score < POOR_GROUP ? 'C' : 'B', group: weakest.group })
  }
  return caps
}

/** The weakest of the groups that enough is known about. */
function weakestAt(bound: Bound, ranges: GroupRanges): { group: Group; score: number } | undefined {
  let weakest: { group: Group; score: number } | undefined
  for (const group of CAPPING) {
    const range = ranges[group]
    if (!range || range.coverage < LEAST_COVERAGE) continue
    if (!weakest || range[bound] < weakest.score) weakest = { group, score: range[bound] }
  }
  return weakest
}

function lowest(letter: Letter, caps: readonly Cap[]): Tier {
  return caps.reduce<Tier>((held, { tier }) => (tier > held ? tier : held), letter)
}
