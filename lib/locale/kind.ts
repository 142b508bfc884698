// The name of a kind of catalyst: the profile's own words, else the language's, else the framework's.
import { catalystKinds } from '../icp/catalyst'
import type { Profile } from '../icp/profile'
import type { Translate } from './translate'

/** What a kind of catalyst is called under a profile; an unknown one by its id. */
export function kindName(id: string, profile: Profile, t: Translate): string {
  const own = Object.hasOwn(profile.catalysts, id) ? profile.catalysts[id]?.name?.trim() : undefined
  return own || t.known(`catalyst.kind.${id}`, catalystKinds(profile).get(id)?.name ?? id)
}
