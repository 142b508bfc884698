// The shape of a template: what a kind of business changes about the framework.
import type { Profile } from '../profile'

/** `summary` says whom it is for. `profile` holds only what differs from the profile that ships. */
export type Template = {
  id: string
  name: string
  summary: string
  profile: Partial<Omit<Profile, 'id' | 'version' | 'name' | 'situation' | 'acquisition'>> & {
    acquisition?: Partial<Profile['acquisition']>
  }
}
