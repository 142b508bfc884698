// The versions of a profile: each immutable, the newest in use, every one still there to judge what was judged by it.
import { canonicalJson } from '../canonical'
import type { ProfileRef } from '../evaluation'
import type { Profile } from '../profile'
import type { RecordOf } from '../records'
import type { LogView } from '../view'

type Profiles = LogView['profiles']
type Kept = RecordOf<'profile'>

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
export function versionsOf(profiles: Profiles, id: string): Profile[] {
  return (profiles.get(id) ?? []).map(({ body }) => body)
}

/** The newest version of a profile; undefined when the log does not hold the profile. */
export function newestOf(profiles: Profiles, id: string): Profile | undefined {
  return profiles.get(id)?.at(-1)?.body
}

/**
 * The version that an evaluation or a checkpoint names; undefined when the log does not hold it. Where two were saved under its
 * number and it names no record, or one that has gone, it is the later of the two.
 */
export function profileOf(profiles: Profiles, { id, version, record }: ProfileRef): Profile | undefined {
  const same = profiles.get(id)?.filter(({ body }) => body.version === version)
  return (same?.find((one) => one.id === record) ?? same?.at(-1))?.body
}

/** How an evaluation names a version of the log, or the one that ships. */
export function refTo(profiles: Profiles, profile: Profile): ProfileRef {
  const { id, version } = profile
  const record = profiles.get(id)?.find(({ body }) => body === profile)?.id
  return { id, version, ...(record !== undefined && { record }) }
}

/**
 * The versions that say anything of their own, oldest first: where several machines took in one and the same version, such as from
 * a file, the first of the records stands for all.
 */
export function distinctVersions(versions: readonly Kept[]): Kept[] {
  const told = new Set<string>()
  return versions.filter(({ body }) => {
    const content = canonicalJson(body)
    return !told.has(content) && told.add(content)
  })
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
