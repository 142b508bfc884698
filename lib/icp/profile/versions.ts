// The versions of a profile: each immutable, the newest in use, every one still there to judge what was judged by it.
import { canonicalJson } from '../canonical'
import type { Profile } from '../profile'
import type { LogView } from '../view'

/**
 * The next version of a profile, with a note on what changed; `versions` are those there are. Given an old version, it takes that
 * one up again under a new number.
 */
export function nextVersion(profile: Profile, note: string, versions: readonly Profile[] = []): Profile {
  const newest = Math.max(profile.version, ...versions.map(({ version }) => version))
  const { note: _, ...body } = profile
  const said = note.trim()
  return { ...body, version: newest + 1, ...(said && { note: said }) }
}

/** The versions of a profile, oldest first. */
export function versionsOf(profiles: LogView['profiles'], id: string): Profile[] {
  return (profiles.get(id) ?? []).map(({ body }) => body)
}

/** One version of a profile, without a number its newest; undefined when the log does not hold it. */
export function profileOf(profiles: LogView['profiles'], id: string, version?: number): Profile | undefined {
  return versionsOf(profiles, id).findLast((one) => version === undefined || one.version === version)
}

/** How a profile from a file comes in: as a new one, not at all because it is there, or as a further version of its id. */
export type Adopted = { how: 'new' | 'same' | 'version'; profile: Profile }

/** What of a profile from elsewhere is to be kept, given the versions under its id here, oldest first. */
export function adopt(profile: Profile, versions: readonly Profile[], note: string): Adopted {
  if (!versions.length) return { how: 'new', profile }
  const same = versions.findLast((one) => contentOf(one) === contentOf(profile))
  return same ? { how: 'same', profile: same } : { how: 'version', profile: nextVersion(profile, note, versions) }
}

function contentOf({ version: _version, note: _note, ...content }: Profile): string {
  return canonicalJson(content)
}
