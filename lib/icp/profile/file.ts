// A profile as a file of its own, to be handed on: versioned JSON, read with distrust.
import { canonicalJson } from '../canonical'
import { Profile } from '../profile'

const FORMAT = 'touchstone-profile'
const VERSION = 1
/** A profile filled to its last field stays far below. */
const MOST_CHARACTERS = 5_000_000

/** `newer` was written by a later version of the product; `not-a-profile` is another kind of file; `invalid` names a field in `detail`. */
export type ProfileFileCode = 'too-big' | 'not-json' | 'not-a-profile' | 'newer' | 'invalid'

export type ParsedProfile = { ok: true; value: Profile } | { ok: false; code: ProfileFileCode; detail: string }

/** The profile as indented JSON; the same profile gives the same bytes. */
export function profileToFile(profile: Profile): string {
  const sorted: unknown = JSON.parse(canonicalJson({ format: FORMAT, v: VERSION, profile }))
  return `${JSON.stringify(sorted, null, 2)}\n`
}

/** Reads a profile file. It takes whatever a version of the log may hold; `checkProfile` says what the editor would not save. */
export function parseProfileFile(text: string): ParsedProfile {
  if (text.length > MOST_CHARACTERS) return refused('too-big', `${text.length} characters`)
  const data = parseJson(text.startsWith('\ufeff') ? text.slice(1) : text)
  if (!data.ok) return refused('not-json', data.detail)
  const file = data.value
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== FORMAT || !('v' in file))
    return refused('not-a-profile', '')
  if (typeof file.v !== 'number' || !Number.isInteger(file.v) || file.v < 1)
    return refused('not-a-profile', 'no version')
  if (file.v > VERSION) return refused('newer', `version ${file.v}`)
  const parsed = Profile.safeParse('profile' in file ? file.profile : undefined)
  if (parsed.success) return { ok: true, value: parsed.data }
  const issue = parsed.error.issues[0]
  return refused('invalid', `${issue?.path.map(String).join('/') || 'profile'}: ${issue?.message ?? ''}`.slice(0, 200))
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; detail: string } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, detail: String(error).slice(0, 200) }
  }
}

function refused(code: ProfileFileCode, detail: string): ParsedProfile {
  return { ok: false, code, detail }
}
