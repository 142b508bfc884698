// The log under two versions of a profile side by side, judged while the page stays alive.
import type { Judged, VersionRef, WhatIf } from '../../components/options/model'
import { dayOf } from '../icp/day'
import type { Profile } from '../icp/profile'
import { subjectsOf } from '../icp/profile/effect'
import { judgeTiers, type TierVerdict } from '../icp/score'
import { draftOf, problemsOf } from './draft'
import type { Session } from './session'
import { toast, update } from './update'
import { versionAt } from './versions'

/** Accounts that are judged at a time: a millisecond or two. */
const CHUNK = 20

/** Judges every account that was evaluated under the first profile, under both. */
export async function whatIf(session: Session, before: VersionRef, after: VersionRef): Promise<void> {
  const [mine, other] = [profileAt(session, before), profileAt(session, after)]
  if (!mine || !other) {
    toast(session, session.effects.t('whatif.invalid'), 'error')
    return
  }
  const subjects = subjectsOf(session.log?.accounts.values() ?? [], before.id)
  const asked: WhatIf = { before, after, done: 0, total: subjects.length, rows: [] }
  const rows: WhatIf['rows'] = []
  const round = ++session.judging
  const [judgeBefore, judgeAfter] = [judgeTiers(mine), judgeTiers(other)]
  const today = dayOf(session.effects.now())
  for (const [index, { account, name, evaluation, facts }] of subjects.entries()) {
    const pause = index % CHUNK === 0 ? session.effects.breathe() : undefined
    if (pause) {
      show(session, { ...asked, done: index })
      await pause
      if (round !== session.judging) return
    }
    const [one, two] = [judgeBefore(evaluation, facts, today), judgeAfter(evaluation, facts, today)]
    rows.push({ account, name, before: shortOf(one), after: shortOf(two) })
  }
  show(session, { ...asked, done: subjects.length, rows })
}

function show(session: Session, whatIf: WhatIf): void {
  session.whatIf = whatIf
  update(session)
}

function profileAt(session: Session, { id, key }: VersionRef): Profile | undefined {
  if (key !== undefined) return versionAt(session, id, key)
  const draft = draftOf(session, id)
  return draft && !problemsOf(draft).length ? draft.profile : undefined
}

function shortOf({ tier, readiness, fit }: TierVerdict): Judged {
  return { tier, readiness: readiness.score, fit: fit.score }
}
