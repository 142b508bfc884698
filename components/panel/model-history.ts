// What the panel shows of an account's history.
import type { Difference } from '../../lib/icp/differences'
import type { Decision, Value } from '../../lib/icp/evaluation'
import type { OutcomeKind } from '../../lib/icp/records'
import type { Tier } from '../../lib/icp/verdict'

export type HistoryKind =
  | 'revision'
  | 'decision'
  | 'evidence'
  | 'catalyst'
  | 'look'
  | 'facts'
  | 'same'
  | 'person'
  | 'job'
  | 'journey'
  | 'outcome'
  | 'delete'

/** A judgement of the rep's own that goes over what is computed or proven; without a reason it was withdrawn. */
export type Remark = { what: 'requalified' | 'strategic' | 'hand'; criterion?: string; reason?: string }

/**
 * What others changed of this account while it was open: values of the rep's own evaluation, changed in another window; `clash`: changed
 * in both, `from` there and `to` here; and what came into the log.
 */
export type ChangedState = { time: number; differences: Difference[]; clash: Difference[]; steps: HistoryRow[] }

export type HistoryRow = {
  id: string
  /** Milliseconds since the epoch. */
  time: number
  rep: string
  what: HistoryKind
  /** Criteria whose answer changed, with before and after. */
  changes: { criterion: string; from: Value; to: Value }[]
  tier?: Tier
  /** The tier before, where this step moved it. */
  before?: Tier
  text?: string
  /** What was decided by this step. */
  decision?: Decision
  remarks?: Remark[]
  /** What else this step changed, value by value. */
  fields?: Difference[]
  outcome?: OutcomeKind
  /** A colleague's evaluation of the same account. */
  mine: boolean
}
