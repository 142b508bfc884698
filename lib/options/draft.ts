// A profile as it is being edited, and what the editor shows of it.
import type { EditorState } from '../../components/options/model'
import type { Profile } from '../icp/profile'
import { checkProfile, type Fault } from '../icp/profile/check'
import { compareProfiles } from '../icp/profile/compare'
import type { Draft, Stateless } from './session'
import { latest, versionItems } from './versions'

/** The profile as it is being edited; its newest version while nothing was changed. */
export function draftOf(session: Stateless, id: string): Draft | undefined {
  const draft = session.drafts.get(id)
  if (draft) return draft
  const base = latest(session, id)
  return base && { profile: base, base, texts: {} }
}

/** Fields that differ from the version it started from; a profile that was never saved differs in its name at least. */
export function changedIn({ profile, base, texts }: Draft): string[] {
  const fields = base ? compareProfiles(base, profile).map(({ field }) => field) : ['name']
  return [...new Set([...fields, ...Object.keys(texts)])]
}

/** What keeps a draft from being saved, each with its field. */
export function problemsOf({ profile, texts }: Draft): Fault[] {
  const typed = Object.keys(texts).map((field): Fault => ({ field, code: 'not-a-number' }))
  const checked = checkProfile(profile)
  return [...typed, ...(checked.ok ? [] : checked.errors.filter(({ field }) => !(field in texts)))]
}

/** What the editor shows of the profile that the address names. */
export function editorOf(session: Stateless): EditorState | undefined {
  const { page, profile: id } = session.route
  const draft = page === 'profiles' && id !== undefined ? draftOf(session, id) : undefined
  if (!draft || id === undefined) return undefined
  const { base } = draft
  const newest = latest(session, id)
  return {
    ...draft,
    versions: versionItems(session, id),
    problems: problemsOf(draft),
    changed: changedIn(draft),
    ...(session.effect ? { effect: session.effect } : {}),
    ...(newest && isOvertaken(base, newest) ? { overtaken: newest.version } : {}),
  }
}

/** Another version counts by now, be it one that another machine saved under the same number. */
function isOvertaken(base: Profile | undefined, newest: Profile): boolean {
  if (!base || newest.version < base.version) return false
  return newest.version > base.version || compareProfiles(base, newest).length > 0
}
