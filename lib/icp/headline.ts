// The one number beside the tier: the plain mean of both axes, so that its points still sum exactly.
import { roundTo } from './rounding'
import type { Verdict } from './verdict'

/** Whole score in 0..100, the mean of the axes as "why?" shows them, and coverage in 0..1. No tier depends on either. */
export function headline(verdict: Verdict): { score: number; coverage: number } {
  return {
    score: roundTo((roundTo(verdict.readiness.score, 1) + roundTo(verdict.fit.score, 1)) / 2),
    coverage: (verdict.readiness.coverage + verdict.fit.coverage) / 2,
  }
}
