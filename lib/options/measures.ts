// How the goal of a profile stands: pace, checkpoints, and what was decided at each.
import type { SituationState } from '../../components/options/model'
import { dayOf } from '../icp/day'
import { checkpoints, countedBy, decisionLog, expectedBy, paceOf } from '../icp/situation'
import type { Stateless } from './session'
import { latest, versionNamed } from './versions'

/** The situation of the profile that the address names, or else of the one in use. */
export function situationOf(session: Stateless): SituationState | undefined {
  const { route, log, used, effects } = session
  if (route.page !== 'situation' || !log) return undefined
  const id = route.profile ?? used
  const profile = latest(session, id)
  if (!profile) return undefined
  const today = dayOf(effects.now())
  const records = log.checkpoints.get(id) ?? []
  const outcomes = [...log.accounts.values()].flatMap((account) => account.outcomes)
  const pace = paceOf(profile, records, today)
  const counted = countedBy(profile.situation, outcomes, today)
  const wanted = expectedBy(profile.situation, today)
  return {
    profile,
    checkpoints: checkpoints(profile, records, today),
    decisions: decisionLog(records, (named) => versionNamed(session, named)),
    ...(pace ? { pace } : {}),
    ...(counted === undefined ? {} : { counted }),
    ...(wanted === undefined ? {} : { expected: wanted }),
  }
}
