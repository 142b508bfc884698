// Evaluations of the same account that others wrote, or the rep on another computer: shown beside one's own.
import type { TheirRow } from '../../components/panel/model'
import { dayOf } from '../icp/day'
import type { Day, Evaluation, ProfileRef } from '../icp/evaluation'
import { timeOf } from '../icp/hlc'
import type { Profile } from '../icp/profile'
import { judge } from '../icp/score'
import { type AccountView, factsOf } from '../icp/view'

type Options = { device: string; today: Day; profileOf: (named: ProfileRef) => Profile }

/** The newest revision of each evaluation that another device wrote, judged as of today, the latest first. */
export function theirsOf(seen: AccountView | undefined, { device, today, profileOf }: Options): TheirRow[] {
  const others = (seen?.evaluations ?? []).filter(({ latest }) => latest.device !== device)
  return others
    .toSorted((a, b) => (a.latest.hlc < b.latest.hlc ? 1 : -1))
    .map(({ id, latest: { body, rep, hlc } }) => {
      const { tier } = judge(body, profileOf(body.profile), factsOf(seen), today)
      return { id, rep, day: dayOf(timeOf(hlc)), tier, ...(body.decision ? { decision: body.decision.kind } : {}) }
    })
}

/** One's own evaluation with all that theirs says: a start to go on from. */
export function takenOver(own: Evaluation, theirs: Evaluation): Evaluation {
  const { evaluation, account, profile } = own
  return { ...theirs, evaluation, account, profile }
}

/** Whether nothing has been said in an evaluation yet. */
export function isBlank({ answers, notes, decision, economics }: Evaluation): boolean {
  return Object.keys(answers).length + Object.keys(economics).length === 0 && notes === '' && !decision
}
