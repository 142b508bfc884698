// The profiles as their list shows them.
import type { ProfileItem } from '../../components/options/model'
import { DEFAULT_PROFILE } from '../icp/profile'
import { draftOf } from './draft'
import type { Stateless } from './session'
import { versionItems } from './versions'

/** The profile in use first, then by name; drafts that were never saved are among them. */
export function profileItems(session: Stateless): ProfileItem[] {
  const ids = new Set([DEFAULT_PROFILE.id, ...session.versions.keys(), ...session.drafts.keys()])
  const counts = evaluationsByProfile(session)
  const items = [...ids].flatMap((id): ProfileItem[] => {
    const name = draftOf(session, id)?.profile.name
    if (name === undefined) return []
    const versions = versionItems(session, id)
    const used = id === session.used
    return [{ id, name, versions, used, edited: session.drafts.has(id), evaluations: counts.get(id) ?? 0 }]
  })
  return items.sort((a, b) => Number(b.used) - Number(a.used) || a.name.localeCompare(b.name))
}

/** How many evaluations stand under each profile. */
export function evaluationsByProfile({ log }: Pick<Stateless, 'log'>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { latest: revision } of log?.evaluations.values() ?? []) {
    const { id } = revision.body.profile
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
