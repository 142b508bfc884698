// Editing a profile: the draft, field by field, kept over a closed page until it is saved as a version or thrown away.
import { canonicalJson } from '../icp/canonical'
import { FRAMEWORK } from '../icp/framework'
import { Profile } from '../icp/profile'
import { parseNumber } from '../locale/number'
import { changedIn, draftOf } from './draft'
import { countSoon } from './effect'
import { isWithin, valueAt, withField } from './field'
import type { Draft, Session } from './session'
import { tell, update } from './update'

/** Drafts are kept this long after the last change. */
const KEEP_MS = 400
/** Of this browser alone: no backup carries it. */
const KEY = 'local:profile drafts'

/** Sets a field of the draft on screen. */
export function setField(session: Session, field: string, value: unknown): void {
  change(session, (draft) => ({
    ...draft,
    profile: tidy(withField(draft.profile, field, ownOrNone(field, value)), field),
    texts: without(draft.texts, field, Array.isArray(value) || value === undefined),
  }))
}

/** Sets a number of the draft as it is typed; a text that means none is shown as it is and named as a problem. */
export function setNumber(session: Session, field: string, text: string, scale = 1): void {
  const number = parseNumber(text, session.effects.t.locale)
  if (number === undefined && text.trim())
    change(session, (draft) => ({ ...draft, texts: { ...draft.texts, [field]: text } }))
  else setField(session, field, number === undefined ? undefined : number / scale)
}

function change(session: Session, step: (draft: Draft) => Draft): void {
  const id = session.route.profile
  const draft = id === undefined ? undefined : draftOf(session, id)
  if (!draft || id === undefined || session.effects.store.mode === 'read-only') return
  const next = step(draft)
  if (changedIn(next).length) session.drafts.set(id, next)
  else session.drafts.delete(id)
  keepSoon(session)
  countSoon(session)
  update(session)
}

/** Texts of fields that went with their list are gone too. */
function without(texts: Draft['texts'], field: string, whole: boolean): Draft['texts'] {
  const left = Object.entries(texts).filter(([key]) => (whole ? !isWithin(key, field) : key !== field))
  return Object.fromEntries(left)
}

/** The framework's own words are no change of it. */
function ownOrNone(field: string, value: unknown): unknown {
  const [part, id, key] = field.split('/')
  const criterion = part === 'criteria' ? FRAMEWORK.find((one) => one.id === id) : undefined
  const own = criterion && valueAt(criterion, key ?? '')
  if (value === '' && part === 'criteria') return undefined
  return own !== undefined && canonicalJson(own) === canonicalJson(value) ? undefined : value
}

/** A criterion or catalyst of the framework about which nothing is left to say is left out; so are defaults without a number. */
function tidy(profile: Profile, field: string): Profile {
  const path = field.split('/')
  for (let length = path.length - 1; length > 1; length -= 1) {
    const outer = path.slice(0, length).join('/')
    const value = valueAt(profile, outer)
    const optional = /^(criteria|catalysts)\/[^/]+$|^acquisition\/defaults$|\/employees$/.test(outer)
    if (optional && typeof value === 'object' && value !== null && !Object.keys(value).length)
      return withField(profile, outer, undefined)
  }
  return profile
}

/** Throws the draft on screen away; Undo brings it back. */
export function discard(session: Session): Draft | undefined {
  const id = session.route.profile ?? ''
  const draft = session.drafts.get(id)
  session.drafts.delete(id)
  keepSoon(session)
  countSoon(session)
  update(session)
  return draft
}

/** Puts a profile into the editor as the draft of its id. */
export function begin(session: Session, draft: Draft): void {
  session.drafts.set(draft.profile.id, draft)
  keepSoon(session)
  update(session)
}

/** Keeps the drafts in the store, so that closing the page loses nothing. */
export function keepSoon(session: Session): void {
  session.cancelKeeping?.()
  session.cancelKeeping = session.effects.timer(() => void keepDrafts(session), KEEP_MS)
}

/** The same at once: the page may be about to close. */
export async function keepDrafts(session: Session): Promise<void> {
  session.cancelKeeping?.()
  session.cancelKeeping = undefined
  const drafts = [...session.drafts.values()]
  const kept = await session.effects.store.setSetting(KEY, drafts.length ? drafts : undefined)
  if (!kept.ok) tell(session, kept.code)
}

/** Takes up the drafts of an earlier visit; what is no draft any more is left out. */
export async function recallDrafts(session: Session): Promise<void> {
  const kept = await session.effects.store.setting(KEY)
  const drafts = kept.ok && Array.isArray(kept.value) ? kept.value : []
  for (const draft of drafts.filter(isDraft)) session.drafts.set(draft.profile.id, draft)
}

// A draft may hold what is out of range or missing, since it is being typed; its shape must be one that the editor can show.
function isDraft(data: unknown): data is Draft {
  if (typeof data !== 'object' || data === null || !('profile' in data) || !('texts' in data)) return false
  const { base } = data as Partial<Draft>
  if (typeof data.texts !== 'object' || (base !== undefined && !Profile.safeParse(base).success)) return false
  const parsed = Profile.safeParse(data.profile)
  return parsed.success || parsed.error.issues.every(isOfTyping)
}

function isOfTyping(issue: { code: string; expected?: string }): boolean {
  return ['too_small', 'too_big', 'custom'].includes(issue.code) || issue.expected === 'number'
}
