// Profiles and their versions: a save is a new version, and nothing that was saved ever changes.
import { DEFAULT_PROFILE, type Profile } from '../icp/profile'
import { nextVersion } from '../icp/profile/versions'
import type { LogRecord } from '../icp/records'
import type { NewRecord } from '../log/context'
import { changedIn, draftOf, problemsOf } from './draft'
import { begin, discard, keepSoon } from './edit'
import { go } from './go'
import { evaluationsByProfile } from './items'
import type { Session } from './session'
import { learn, tell, toast, update } from './update'
import { latest, versionAt, versionsOf } from './versions'

/** The name of the setting that says by which profile the panel judges. */
export const USED = 'profile'

/** Saves the draft on screen as a new version with a note; while a field is wrong, nothing is saved. */
export async function saveVersion(session: Session, note: string): Promise<void> {
  const id = session.route.profile ?? ''
  const draft = draftOf(session, id)
  if (!draft || problemsOf(draft).length || !changedIn(draft).length) return
  const versions = versionsOf(session, id)
  // A profile that was never saved begins with version 1.
  const number = versions.length ? draft.profile.version : 0
  const profile = { ...draft.profile, name: draft.profile.name.trim(), version: number }
  const body = nextVersion(profile, note, versions)
  const { version } = body
  if (!(await append(session, [{ kind: 'profile', body }]))) return
  session.drafts.delete(id)
  keepSoon(session)
  update(session)
  if (isFirst(session, id)) await useProfile(session, id)
  toast(session, session.effects.t(session.used === id ? 'profile.savedUsed' : 'profile.saved', { version }))
}

/** The first profile that a team makes is the one they want to judge by: the one that ships was neither changed nor used. */
function isFirst(session: Session, id: string): boolean {
  const { used, versions } = session
  return (
    session.log !== undefined &&
    used === DEFAULT_PROFILE.id &&
    id !== used &&
    !versions.has(used) &&
    !evaluationsByProfile(session).has(used)
  )
}

/** Adds records and reads the log again. */
export async function append(session: Session, records: NewRecord[]): Promise<LogRecord[] | undefined> {
  const added = await session.effects.store.append(records)
  if (!added.ok) {
    tell(session, added.code)
    return undefined
  }
  await learn(session)
  return added.value
}

/** From now on the panel judges by this profile. */
export async function useProfile(session: Session, id: string): Promise<void> {
  const before = session.used
  session.used = id
  update(session)
  const kept = await session.effects.store.setSetting(USED, id)
  if (!kept.ok) {
    session.used = before
    tell(session, kept.code)
  }
}

/** A new profile like another one, in the editor. */
export function copyProfile(session: Session, id: string): void {
  const source = draftOf(session, id)?.profile
  if (!source) return
  const { note: _, ...content } = source
  const name = session.effects.t('profile.copyOf', { name: source.name }).slice(0, 120)
  addProfile(session, { ...content, id: session.effects.newId(), version: 1, name })
}

/** Puts a profile that is new here into the editor. */
export function addProfile(session: Session, profile: Profile): void {
  begin(session, { profile, texts: {} })
  go(session, { page: 'profiles', profile: profile.id, part: 'situation' })
}

/** Puts an earlier version into the editor; saving it makes it the newest one. */
export function takeUp(session: Session, id: string, key: string): void {
  const wanted = versionAt(session, id, key)
  const base = latest(session, id)
  if (!wanted || !base) return
  begin(session, { profile: wanted, base, texts: {} })
  go(session, { page: 'profiles', profile: id, part: 'situation' })
}

/** Removes a profile under which nothing was judged; Undo writes its versions again. */
export async function deleteProfile(session: Session, id: string): Promise<void> {
  const { t } = session.effects
  const records = session.versions.get(id) ?? []
  const draft = session.drafts.get(id)
  // Until the log was read nobody knows what was judged by it.
  if (!session.log || evaluationsByProfile(session).get(id)) return
  session.drafts.delete(id)
  keepSoon(session)
  const removed = records.map((record): NewRecord => ({ kind: 'delete', target: record.id }))
  if (removed.length && !(await append(session, removed))) return
  const back = async () => {
    if (records.length)
      await append(
        session,
        records.map(({ body }): NewRecord => ({ kind: 'profile', body })),
      )
    if (draft) begin(session, draft)
  }
  toast(session, t('profile.deleted'), 'info', back)
}

/** Throws the draft on screen away, undoably. */
export function discardDraft(session: Session): void {
  const draft = discard(session)
  if (!draft) return
  if (!latest(session, draft.profile.id)) go(session, { page: 'profiles' })
  toast(session, session.effects.t('profile.discarded'), 'info', () => begin(session, draft))
}
