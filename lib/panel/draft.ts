// Edits of an evaluation as functions, so that they can be applied to what another page saved meanwhile, and taken back.
import type { AccountKey } from '../icp/account'
import type { Evaluation, ProfileRef } from '../icp/evaluation'
import type { EvaluationView } from '../icp/view'

/** Changes only what the rep touched; gives back the same object when that changes nothing. */
export type Edit = (evaluation: Evaluation) => Evaluation

/** An evaluation in which nothing is known yet. */
export function blank(account: AccountKey, profile: ProfileRef, evaluation: string): Evaluation {
  return {
    evaluation,
    account,
    profile,
    answers: {},
    economics: {},
    notes: '',
  }
}

/** The newest evaluation that this device wrote under a profile; a colleague's is never continued. */
export function mine(
  evaluations: readonly EvaluationView[],
  device: string,
  profile: string,
): EvaluationView | undefined {
  return evaluations
    .filter(({ latest }) => latest.device === device && latest.body.profile.id === profile)
    .sort((a, b) => (a.latest.hlc < b.latest.hlc ? 1 : -1))[0]
}

/**
 * The id of this device's evaluation of an account: the same from every page, so that two panels opened on a new account do not begin two.
 * 32 hexadecimal digits of a SHA-256.
 */
export async function evaluationId(device: string, profile: string, account: AccountKey): Promise<string> {
  const bytes = new TextEncoder().encode(`${device}\n${profile}\n${account}`)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...hash.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The edit that takes back what led from `before` to `after`, and leaves alone whatever else has changed since. */
export function revert(before: Evaluation, after: Evaluation): Edit {
  return (now) => ({
    ...restored(now, before, after),
    answers: restored(now.answers, before.answers, after.answers),
    economics: restored(now.economics, before.economics, after.economics),
  })
}

function restored<T extends object>(now: T, before: T, after: T): T {
  const back = { ...now }
  for (const key of Object.keys({ ...before, ...after }) as (keyof T)[]) {
    if (before[key] === after[key]) continue
    if (before[key] === undefined) delete back[key]
    else back[key] = before[key]
  }
  return back
}
