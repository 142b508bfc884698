// What saving the draft would do, judged while the page stays alive: a few accounts, a breath, the next few.
import { dayOf } from '../icp/day'
import { DEFAULT_PROFILE, type Profile } from '../icp/profile'
import { effectOf, subjectsOf } from '../icp/profile/effect'
import { changedIn, draftOf, problemsOf } from './draft'
import type { Session } from './session'
import { update } from './update'
import { latest } from './versions'

/** A change rests this long before it is judged. */
const REST_MS = 150

/** Judges anew when the change rests; nothing is judged while nothing is changed or something is wrong. */
export function countSoon(session: Session): void {
  session.cancelEffect?.()
  session.round += 1
  const draft = session.route.profile === undefined ? undefined : draftOf(session, session.route.profile)
  if (!draft || !session.log || !changedIn(draft).length || problemsOf(draft).length) {
    session.effect = undefined
    return
  }
  session.cancelEffect = session.effects.timer(() => void count(session, draft.profile, draft.base), REST_MS)
}

/** A profile that was never saved is held against the one in use, on the accounts that were evaluated under that. */
async function count(session: Session, after: Profile, base: Profile | undefined): Promise<void> {
  const { log, round, effects } = session
  const before = base ?? latest(session, session.used) ?? DEFAULT_PROFILE
  const subjects = subjectsOf(log?.accounts.values() ?? [], before.id)
  const steps = effectOf(subjects, before, after, dayOf(effects.now()))
  for (let step = steps.next(); ; step = steps.next()) {
    const pause = step.done ? undefined : effects.breathe()
    if (!step.done && !pause) continue
    session.effect = step.value
    update(session)
    if (step.done) return
    await pause
    if (round !== session.round) return
  }
}
