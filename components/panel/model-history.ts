// What the panel shows of an account's history.
import type { Value } from '../../lib/icp/evaluation'
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
  outcome?: OutcomeKind
  /** A colleague's evaluation of the same account. */
  mine: boolean
}
