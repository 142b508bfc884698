// The versions of profiles as the log holds them.
import { DEFAULT_PROFILE, type Profile } from '../icp/profile'
import type { Stateless } from './session'

type Known = Pick<Stateless, 'versions'>

/** Every version of a profile, oldest first; the one that ships is there before any record. */
export function versionsOf(session: Known, id: string): Profile[] {
  const saved = session.versions.get(id)?.map(({ body }) => body) ?? []
  const shipped = id === DEFAULT_PROFILE.id && !saved.some(({ version }) => version === DEFAULT_PROFILE.version)
  return shipped ? [DEFAULT_PROFILE, ...saved] : saved
}

/** The version of a profile that counts. */
export function latest(session: Known, id: string): Profile | undefined {
  return versionsOf(session, id).at(-1)
}

/** The version that a revision names; where the log lacks it, the one that ships. */
export function versionOf(session: Known, id: string, version: number): Profile {
  return versionsOf(session, id).find((one) => one.version === version) ?? DEFAULT_PROFILE
}
