// Judging: an evaluation, a profile and the facts become a verdict. Pure; the day is an argument.
import type { Day, Evaluation } from './evaluation'
import type { Profile } from './profile'
import type { RecordOf } from './records'
import type { Verdict } from './verdict'

/** Live evidence and catalyst records of the one account, `look` records among the latter. */
export type Facts = { evidence: readonly RecordOf<'evidence'>[]; catalysts: readonly RecordOf<'catalyst'>[] }

/** `now` is a day `yyyy-mm-dd`, or milliseconds since the epoch, of which the UTC day counts. */
export function judge(_evaluation: Evaluation, _profile: Profile, _facts: Facts, _now: Day | number): Verdict {
  throw new Error('judge: the signature is agreed, the body follows')
}
