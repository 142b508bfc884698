// The versions of profiles as the log holds them.
import type { VersionItem } from '../../components/options/model'
import type { ProfileRef } from '../icp/evaluation'
import { timeOf } from '../icp/hlc'
import { DEFAULT_PROFILE, type Profile } from '../icp/profile'
import { distinctVersions, profileOf } from '../icp/profile/versions'
import type { RecordOf } from '../icp/records'
import type { Stateless } from './session'

type Known = Pick<Stateless, 'versions'>

/** One version: `key` tells it apart from one that another machine saved under the same number; the one that ships has no record. */
export type Saved = { key: string; body: Profile; record?: RecordOf<'profile'> }

const SHIPPED: Saved = { key: 'shipped', body: DEFAULT_PROFILE }

/** Every version of a profile, oldest first; the one that ships is there before any record. */
export function savedOf(session: Known, id: string): Saved[] {
  const records = distinctVersions(session.versions.get(id) ?? [])
  const saved = records.map((record) => ({ key: record.id, body: record.body, record }))
  const shipped = id === DEFAULT_PROFILE.id && !saved.some(({ body }) => body.version === DEFAULT_PROFILE.version)
  return shipped ? [SHIPPED, ...saved] : saved
}

/** The same without what the log says of them. */
export function versionsOf(session: Known, id: string): Profile[] {
  return savedOf(session, id).map(({ body }) => body)
}

/** The versions of a profile, newest first. */
export function versionItems(session: Known, id: string): VersionItem[] {
  const items = savedOf(session, id).map(({ key, body, record }): VersionItem => {
    const { version, note } = body
    return { key, version, note, body, rep: record?.rep ?? '', ...(record ? { time: timeOf(record.hlc) } : {}) }
  })
  return items.reverse()
}

/** The version that counts. */
export function latest(session: Known, id: string): Profile | undefined {
  return savedOf(session, id).at(-1)?.body
}

/** The version of that key. */
export function versionAt(session: Known, id: string, key: string): Profile | undefined {
  return savedOf(session, id).find((one) => one.key === key)?.body
}

/** The version that an evaluation or a checkpoint names; where the log lacks it, the one that ships. */
export function versionNamed(session: Known, named: ProfileRef): Profile {
  return profileOf(session.versions, named) ?? DEFAULT_PROFILE
}
