// Scores with their range: of a group, and of the two axes that groups mix into.
import type { Value } from './evaluation'
import type { Group } from './framework'
import type { Judged } from './judged'
import { settle, snap } from './rounding'
import type { Axis, Part, Range } from './verdict'

export type AxisName = 'readiness' | 'fit'
export type GroupRanges = Partial<Record<Group, Range>>

/** The groups of each axis, in order. */
export const AXES: Readonly<Record<AxisName, readonly Group[]>> = {
  readiness: ['ready', 'willing', 'able'],
  fit: ['success', 'acquisition', 'growth'],
}

/** The axis that a group belongs to. */
export function axisOf(group: Group): AxisName {
  return AXES.readiness.includes(group) ? 'readiness' : 'fit'
}

const WORTH: Readonly<Record<Value, number>> = { unknown: 0.5, no: 0, partly: 0.5, yes: 1 }

/**
 * Score, low, high (0..100) and coverage (0..1) of the criteria of one group, on the grid of `rounding`; undefined when
 * their weights sum to 0: such a group drops out of its axis.
 */
export function rangeOf(judged: readonly Judged[]): Range | undefined {
  let weight = 0
  let proven = 0
  let held = 0
  let middle = 0
  for (const { weight: w, confidence: c, value } of judged) {
    weight += w
    proven += w * c
    held += w * c * WORTH[value]
    middle += w * (0.5 + c * (WORTH[value] - 0.5))
  }
  if (!(weight > 0)) return undefined
  const low = snap((100 * held) / weight)
  const high = snap((100 * (held + weight - proven)) / weight)
  const score = Math.min(Math.max(snap((100 * middle) / weight), low), high)
  return { score, low, high, coverage: snap(proven / weight) }
}

/** Every group that counts. */
export function measureGroups(judged: readonly Judged[]): GroupRanges {
  const ranges: GroupRanges = {}
  for (const group of [...AXES.readiness, ...AXES.fit]) {
    const range = rangeOf(judged.filter(({ criterion }) => criterion.group === group))
    if (range) ranges[group] = range
  }
  return ranges
}

/** An axis mixes its groups by their shares, range and coverage alike; with no group left it is 50 [0–100] with coverage 0. */
export function mix(name: AxisName, ranges: GroupRanges, shares: Record<Group, number>): Axis {
  const groups = AXES[name].filter((group) => ranges[group] && shares[group] > 0)
  const total = groups.reduce((sum, group) => sum + shares[group], 0)
  if (groups.length === 0) return { score: 50, low: 0, high: 100, coverage: 0, groups: [] }
  const mean = (field: keyof Range) =>
    snap(groups.reduce((sum, group) => sum + shares[group] * (ranges[group]?.[field] ?? 0), 0) / total)
  return { score: mean('score'), low: mean('low'), high: mean('high'), coverage: mean('coverage'), groups }
}

/**
 * What each criterion adds to or takes from 50: in its group `100 · w c (v − 0.5) / Σ w`, in its axis that times the group's
 * share. They sum to score − 50 exactly, in any order.
 */
export function partsOf(judged: readonly Judged[], ranges: GroupRanges, shares: Record<Group, number>): Part[] {
  const raw = judged.map((one) => rawPoints(one, judged))
  const points = judged.map(() => 0)
  const axisPoints = judged.map(() => 0)
  for (const name of ['readiness', 'fit'] as const) {
    const axis = mix(name, ranges, shares)
    const total = axis.groups.reduce((sum, group) => sum + shares[group], 0)
    const share = (index: number) => shares[judged[index]?.criterion.group ?? 'ready'] / total
    for (const group of AXES[name]) {
      const range = ranges[group]
      if (range) settleInto(points, membersOf(judged, [group]), (index) => raw[index] ?? 0, range.score - 50)
    }
    settleInto(axisPoints, membersOf(judged, axis.groups), (index) => (raw[index] ?? 0) * share(index), axis.score - 50)
  }
  return judged.map((one, index) => partOf(one, points[index] ?? 0, axisPoints[index] ?? 0))
}

function membersOf(judged: readonly Judged[], groups: readonly Group[]): number[] {
  return [...judged.keys()].filter((index) => groups.includes(judged[index]?.criterion.group ?? 'ready'))
}

function settleInto(target: number[], members: readonly number[], raw: (index: number) => number, total: number) {
  const settled = settle(members.map(raw), total)
  for (const [place, index] of members.entries()) target[index] = settled[place] ?? 0
}

function rawPoints({ criterion, weight, confidence, value }: Judged, judged: readonly Judged[]): number {
  const total = judged.reduce((sum, one) => (one.criterion.group === criterion.group ? sum + one.weight : sum), 0)
  return total > 0 ? (100 * weight * confidence * (WORTH[value] - 0.5)) / total : 0
}

function partOf(one: Judged, points: number, axisPoints: number): Part {
  const { criterion, value, grade, confidence, weight, computed, override, stale, strategic } = one
  const { id, group } = criterion
  const base = { criterion: id, group, value, grade, confidence, weight, computed, override, stale }
  return { ...base, points, axisPoints, ...(strategic && { strategic }) }
}
