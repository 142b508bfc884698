// The embedded data of a page (JSON-LD) as a flat list of things, each with the role it plays for the thing around it.

/** `role` is the property that holds the thing ('' at the top), `types` its schema.org types. */
export type Thing = { role: string; types: string; at: Record<string, unknown>; up?: Thing }

const DEPTH = 32
const THINGS = 500

/** The text a value stands for: itself, or the name of the thing it is, or the first of a list. */
export function textOf(value: unknown, depth = 4): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (!value || !depth) return ''
  if (Array.isArray(value)) return textOf(value[0], depth - 1)
  const thing = value as Record<string, unknown>
  return textOf(thing.name ?? thing['@value'] ?? thing['@id'], depth - 1)
}

/** The objects inside a parsed block, outermost first, at most 500 of them and 32 levels deep; without recursion. */
export function thingsOf(json: unknown): Thing[] {
  const things: Thing[] = []
  const open: [unknown, string, Thing | undefined, number][] = [[json, '', undefined, 0]]
  for (let next = 0; next < open.length && things.length < THINGS; next++) {
    const [value, role, up, depth] = open[next] ?? []
    if (!value || typeof value !== 'object' || !(Number(depth) < DEPTH)) continue
    const at = value as Record<string, unknown>
    const list = Array.isArray(value)
    const thing = list ? up : { role: String(role), types: [at['@type']].flat().join(' '), at, up }
    if (thing && !list) things.push(thing)
    for (const key of Object.keys(at).slice(0, THINGS))
      open.push([at[key], list || key === '@graph' ? String(role) : key, thing, Number(depth) + 1])
  }
  return things
}

/** Nothing when the text is no JSON. Line breaks inside strings and comment marks around the block are forgiven. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(
      text
        .slice(text.search(/[[{]/), Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1)
        .replace(/\p{Cc}/gu, ' '),
    )
  } catch {
    // A page's own mistake: its other sources are read instead.
    return undefined
  }
}
