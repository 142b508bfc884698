// How well an answer is proven: read off the evidence that is attached to it.
import { addDays } from './day'
import type { Day, Grade } from './evaluation'
import { GRADES } from './evaluation'
import type { RecordOf } from './records'

/** What an answer of each grade is worth, 0..1. */
export const CONFIDENCE: Readonly<Record<Grade, number>> = { belief: 0.4, inferred: 0.7, observed: 0.9, confirmed: 1 }

export type Proof = { grade: Grade; stale: boolean }

/** Whether a grade counts as proven: anything better than mere belief. */
export function isProven(grade: Grade): boolean {
  return grade !== 'belief'
}

/** The better of two grades. */
export function better(a: Grade, b: Grade): Grade {
  return GRADES.indexOf(a) >= GRADES.indexOf(b) ? a : b
}

/** The first day whose evidence is not yet older than `staleDays`: what was captured before it counts one grade lower. */
export function freshSince(staleDays: number, today: Day): Day {
  return addDays(today, -Math.floor(staleDays))
}

/**
 * The grade of each criterion that has evidence: the best piece wins, each aged by its own captured day; evidence not yet
 * filed under a criterion (`''`) counts nowhere. `stale`: fresh, it would have counted more.
 */
export function proofs(evidence: readonly RecordOf<'evidence'>[], staleDays: number, today: Day): Map<string, Proof> {
  const since = freshSince(staleDays, today)
  const best = new Map<string, { grade: Grade; fresh: Grade }>()
  for (const { criterion, grade, day } of evidence) {
    if (criterion === '') continue
    const aged = day < since ? lower(grade) : grade
    const held = best.get(criterion) ?? { grade: aged, fresh: grade }
    best.set(criterion, { grade: better(held.grade, aged), fresh: better(held.fresh, grade) })
  }
  return new Map([...best].map(([id, { grade, fresh }]) => [id, { grade, stale: fresh !== grade }]))
}

function lower(grade: Grade): Grade {
  return GRADES[Math.max(GRADES.indexOf(grade) - 1, 0)] ?? 'belief'
}
