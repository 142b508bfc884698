// A profile as a file: saved to be handed on, and read into the editor of this machine.
import { dayOf } from '../icp/day'
import type { Profile } from '../icp/profile'
import { parseProfileFile, profileToFile } from '../icp/profile/file'
import { adopt } from '../icp/profile/versions'
import { fileName } from '../log/name'
import { draftOf } from './draft'
import { begin } from './edit'
import { go } from './go'
import { append } from './profiles'
import type { Session } from './session'
import { toast } from './update'
import { latest, versionAt, versionsOf } from './versions'

/** Saves a version of a profile as a file; without a key the newest that was saved, else what is being edited. */
export function exportProfile(session: Session, id: string, key?: string): void {
  const wanted = key === undefined ? latest(session, id) : versionAt(session, id, key)
  const profile = wanted ?? draftOf(session, id)?.profile
  if (!profile) return
  const { t, now, save } = session.effects
  const name = fileName([profile.name, `v${profile.version}`, dayOf(now())], 'json')
  save(name, profileToFile(profile), 'application/json')
  toast(session, t('toast.exported', { name }))
}

/** Larger files are refused unread, in bytes. */
const MOST_BYTES = 20_000_000

/**
 * Reads a profile file. A profile that is new here is taken in as it is, undoably; one that is a further version goes into the
 * editor, so that what it would move is seen before it is saved.
 */
export async function importProfile(session: Session, file: File): Promise<void> {
  const { t } = session.effects
  if (file.size > MOST_BYTES) return toast(session, t('profileFile.too-big'), 'error')
  const parsed = parseProfileFile(await file.text())
  if (!parsed.ok) return toast(session, t(`profileFile.${parsed.code}`), 'error')
  const { id } = parsed.value
  const versions = versionsOf(session, id)
  const { how, profile } = adopt(parsed.value, versions, '')
  if (how === 'same') toast(session, t('profileFile.same', { version: profile.version }))
  else if (how === 'version') revise(session, parsed.value, versions)
  else if (!(await takeIn(session, profile))) return
  go(session, { page: 'profiles', profile: id, part: 'situation' })
}

/** Saved, it carries the number it has in the file, or the next one that is free here. */
function revise(session: Session, profile: Profile, versions: readonly Profile[]): void {
  const base = versions.at(-1)
  const version = Math.max(base?.version ?? 0, profile.version - 1)
  begin(session, { profile: { ...profile, version }, ...(base ? { base } : {}), texts: {} })
}

async function takeIn(session: Session, profile: Profile): Promise<boolean> {
  const added = await append(session, [{ kind: 'profile', body: profile }])
  if (!added) return false
  const back = async () =>
    void (await append(
      session,
      added.map(({ id }) => ({ kind: 'delete', target: id })),
    ))
  toast(session, session.effects.t('profileFile.taken', { name: profile.name }), 'info', back)
  return true
}
