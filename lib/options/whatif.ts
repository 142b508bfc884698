// The log under two versions of a profile side by side, judged while the page stays alive.
import type { Judged, VersionRef, WhatIf } from '../../components/options/model'
import { dayOf } from '../icp/day'
import type { Profile } from '../icp/profile'
import { subjectsOf } from '../icp/profile/effect'
import { judgeTiers, type TierVerdict } from '../icp/score'
import { draftOf, problemsOf } from './draft'
import type { Session } from './session'
import { toast, update } from './update'
import { versionsOf } from './versions'

/** Accounts that are judged at a time: a few milliseconds' work. */
const CHUNK = 100

/** Judges every account that was evaluated under the first profile, under both. */
export async function whatIf(session: Session, before: VersionRef, after: VersionRef): Promise<void> {
  const [mine, other] = [profileAt(session, before), profileAt(session, after)]
  if (!mine || !other) {
    toast(session, session.effects.t('whatif.invalid'), 'error')
    return
  }
  const subjects = subjectsOf(session.log?.accounts.values() ?? [], before.id)
  let shown: WhatIf = { before, after, done: 0, total: subjects.length, rows: [] }
  session.whatIf = shown
  const today = dayOf(session.effects.now())
  const [judgeBefore, judgeAfter] = [judgeTiers(mine), judgeTiers(other)]
  for (let start = 0; start < subjects.length || start === 0; start += CHUNK) {
    const rows = subjects.slice(start, start + CHUNK).map(({ account, name, evaluation, facts }) => ({
      account,
      name,
      before: shortOf(judgeBefore(evaluation, facts, today)),
      after: shortOf(judgeAfter(evaluation, facts, today)),
    }))
    shown = { ...shown, done: Math.min(start + CHUNK, subjects.length), rows: [...shown.rows, ...rows] }
    session.whatIf = shown
    update(session)
    await session.effects.breathe()
    if (session.whatIf !== shown) return
  }
}

function profileAt(session: Session, { id, version }: VersionRef): Profile | undefined {
  if (version !== undefined) return versionsOf(session, id).find((one) => one.version === version)
  const draft = draftOf(session, id)
  return draft && !problemsOf(draft).length ? draft.profile : undefined
}

function shortOf({ tier, readiness, fit }: TierVerdict): Judged {
  return { tier, readiness: readiness.score, fit: fit.score }
}
