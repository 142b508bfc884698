// What is judged by what was known then, and what waits on the account on the desk: worked out only when the log has changed.
import type { ProfileChoice } from '../../components/panel/model-due'
import type { OutcomeRow } from '../../components/panel/model-people'
import { accountDue, type DueItem, profileDue } from '../icp/due'
import type { Day, ProfileRef } from '../icp/evaluation'
import { frozenBefore } from '../icp/outcomes'
import { DEFAULT_PROFILE, type Profile } from '../icp/profile'
import { profileOf } from '../icp/profile/versions'
import { judge } from '../icp/score'
import { type AccountView, factsOf } from '../icp/view'
import { mine } from './draft'
import { historyOf } from './history'
import type { Past, Session, Stateless } from './session'

/** The stored version of a profile; the one that ships where the log has none. */
export function profileNamed({ profiles }: Pick<Session, 'profiles'>, named: ProfileRef): Profile {
  return profileOf(profiles, named) ?? DEFAULT_PROFILE
}

/** The past of the account on the desk as of a day. */
export function pastOf(session: Stateless, today: Day): Past {
  const seen = session.desk?.seen
  const { profiles, profile, past } = session
  if (past && past.seen === seen && past.profiles === profiles && past.profile === profile && past.today === today)
    return past
  const profileOf = (named: ProfileRef) => profileNamed(session, named)
  const made: Past = {
    seen,
    profiles,
    profile,
    today,
    history: historyOf(seen, { device: session.effects.device, profileOf }),
    outcomes: outcomesOf(seen, session),
    reminders: remindersOf(seen, session, today),
    standings: standingsOf(seen, session, today),
  }
  session.past = made
  return made
}

/** Each outcome with the tier that stood before it: the one that a back-test looks at. */
function outcomesOf(seen: AccountView | undefined, session: Stateless): OutcomeRow[] {
  return (seen?.outcomes ?? []).map((outcome) => {
    const frozen = frozenBefore(seen?.history ?? [], outcome.day, session.profile.id)
    if (!frozen) return outcome
    const { evaluation, facts, day } = frozen
    const { tier } = judge(evaluation, profileNamed(session, evaluation.profile), facts, day)
    return { ...outcome, stood: { tier, day } }
  })
}

/** What asks for a second look at the rep's own evaluation; the next step stands in the decision already. */
function remindersOf(seen: AccountView | undefined, session: Stateless, today: Day): DueItem[] {
  const { profiles, profile, effects } = session
  const own = mine(seen?.evaluations ?? [], effects.device, profile.id)
  if (!seen || !own) return []
  const plans = { profiles, checkpoints: new Map() }
  const frames = profileDue(plans, today).filter((item) => item.code === 'frame' && item.profile === profile.id)
  const items = accountDue(plans, today)(seen)
  return [...items.filter(({ evaluation, code }) => evaluation === own.id && code !== 'next-step'), ...frames]
}

/** How the account stands today under every profile that this machine, or else anybody, judged it by. */
function standingsOf(seen: AccountView | undefined, session: Stateless, today: Day): Past['standings'] {
  const found: [string, ProfileChoice['tier']][] = []
  for (const profile of session.newest.values()) {
    const under = (seen?.evaluations ?? []).filter(({ latest }) => latest.body.profile.id === profile.id)
    const spoken = mine(under, session.effects.device, profile.id) ?? newestOf(under)
    if (spoken) found.push([profile.id, judge(spoken.latest.body, profile, factsOf(seen), today).tier])
  }
  return new Map(found)
}

function newestOf(evaluations: AccountView['evaluations']): AccountView['evaluations'][number] | undefined {
  return evaluations.toSorted((a, b) => (a.latest.hlc < b.latest.hlc ? 1 : -1))[0]
}
