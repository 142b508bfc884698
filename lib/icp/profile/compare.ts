// Two versions of a profile side by side: what changed, field by field.
import { canonicalJson, compareText } from '../canonical'
import type { Profile } from '../profile'

/** `field` is the way to it, as `checkProfile` names it; a list counts as one field. A side that says nothing is absent. */
export type FieldChange = { field: string; from?: unknown; to?: unknown }

/** What `b` changed in `a`, in the order of the fields; number and note of the version are not compared. */
export function compareProfiles(a: Profile, b: Profile): FieldChange[] {
  const [before, after] = [fieldsOf(a), fieldsOf(b)]
  const fields = [...new Set([...before.keys(), ...after.keys()])].sort(compareText)
  return fields
    .filter((field) => canonicalJson(before.get(field) ?? null) !== canonicalJson(after.get(field) ?? null))
    .map((field) => ({
      field,
      ...(before.has(field) && { from: before.get(field) }),
      ...(after.has(field) && { to: after.get(field) }),
    }))
}

function fieldsOf({ id: _id, version: _version, note: _note, ...body }: Profile): Map<string, unknown> {
  const fields = new Map<string, unknown>()
  const walk = (value: unknown, path: string) => {
    if (value === undefined) return
    if (typeof value !== 'object' || value === null || Array.isArray(value)) fields.set(path, value)
    else for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}/${key}` : key)
  }
  walk(body, '')
  return fields
}
