// Why a verdict is what it is: reasons for and against, and points that add up to what is shown.
import type { Group } from './framework'
import { AXES, type AxisName } from './measure'
import { apportion, roundTo } from './rounding'
import type { Part, Range, Reason, Verdict } from './verdict'

const MOST_REASONS = 3

/** At most three reasons on each side, the strongest first; knock-outs lead those against, whatever they weigh. */
export function reasonsOf(parts: readonly Part[], knockouts: Verdict['knockouts']): Verdict['reasons'] {
  const out = [...knockouts.proven, ...knockouts.suspected]
  const rank = ({ criterion }: Part) => (out.includes(criterion) ? out.indexOf(criterion) : out.length)
  const gains = parts.filter(({ points }) => points > 0)
  const losses = parts.filter((part) => part.points < 0 || out.includes(part.criterion))
  return {
    for: top(gains, (a, b) => b.axisPoints - a.axisPoints),
    against: top(losses, (a, b) => rank(a) - rank(b) || a.axisPoints - b.axisPoints),
  }
}

function top(parts: readonly Part[], order: (a: Part, b: Part) => number): Reason[] {
  const best = parts.toSorted(order).slice(0, MOST_REASONS)
  return best.map(({ criterion, value, grade, axisPoints }) => ({ criterion, value, grade, points: axisPoints }))
}

/** `total` is the shown score; `base` is 50; the rows' points sum to `total − base` to the last shown digit. */
export type Explanation = Range & { total: number; base: 50; rows: { part: Part; points: number }[] }

/**
 * The table behind "why 72?": an axis or a group with what each criterion adds to or takes from 50, rounded to `decimals` by
 * largest remainder so that the shown figures add up. Undefined for a group that does not count.
 */
export function explain(verdict: Verdict, of: AxisName | Group, decimals = 0): Explanation | undefined {
  const isAxis = of === 'readiness' || of === 'fit'
  const range = isAxis ? verdict[of] : verdict.groups[of]
  if (!range) return undefined
  const groups: readonly Group[] = isAxis ? AXES[of].filter((group) => verdict[of].groups.includes(group)) : [of]
  const parts = verdict.parts.filter(({ group }) => groups.includes(group))
  const total = roundTo(range.score, decimals)
  const raw = parts.map(({ points, axisPoints }) => (isAxis ? axisPoints : points))
  const shown = apportion(raw, total - 50, decimals)
  const { score, low, high, coverage } = range
  return {
    score,
    low,
    high,
    coverage,
    total,
    base: 50,
    rows: parts.map((part, i) => ({ part, points: shown[i] ?? 0 })),
  }
}

export type Tally = { yes: number; partly: number; no: number; unknown: number; total: number }

/** How many criteria of a group are answered how: "Ready 3/3". */
export function tally(verdict: Verdict, group: Group): Tally {
  const count: Tally = { yes: 0, partly: 0, no: 0, unknown: 0, total: 0 }
  for (const part of verdict.parts) {
    if (part.group !== group) continue
    count[part.value]++
    count.total++
  }
  return count
}
