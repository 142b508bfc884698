// What a line of a foreign file must pass before it is parsed, and its data before a schema sees them.

/** Deeper than any record of ours by far; schemas recurse and would overflow. */
export const MAX_DEPTH = 32

/** Whether a text nests deeper than `MAX_DEPTH`; most do not have as many brackets at all, which is seen sooner. */
export function isDeep(text: string): boolean {
  let left = MAX_DEPTH
  for (const bracket of ['{', '['])
    for (let at = text.indexOf(bracket); at >= 0 && left >= 0; at = text.indexOf(bracket, at + 1)) left -= 1
  return left < 0 && nesting(text).deep
}

/** How JSON text nests, without parsing it, in linear time: `deep` beyond `MAX_DEPTH`; `open` when it ends inside of something, as a text does that was cut off. */
export function nesting(text: string): { deep: boolean; open: boolean } {
  let depth = 0
  let quoted = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === QUOTE) quoted = !quoted
    else if (code === BACKSLASH && quoted) index += 1
    else if (!quoted && (code === OPEN_BRACE || code === OPEN_BRACKET)) depth += 1
    else if (!quoted && (code === CLOSE_BRACE || code === CLOSE_BRACKET)) depth -= 1
    if (depth > MAX_DEPTH) return { deep: true, open: true }
  }
  return { deep: false, open: quoted || depth > 0 }
}
const QUOTE = 34
const BACKSLASH = 92
const OPEN_BRACE = 123
const CLOSE_BRACE = 125
const OPEN_BRACKET = 91
const CLOSE_BRACKET = 93

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])
/** Fields whose text is a name for a machine: compared, looked up, never shown as prose. */
const NAMING = new Set([
  'id',
  'target',
  'replaces',
  'evaluation',
  'account',
  'accounts',
  'criterion',
  'catalyst',
  'person',
  'job',
  'step',
  'kind',
])

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const ODD = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const ODD_NAME = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

export type Inspection =
  | { ok: true; odd?: string }
  /** `path` is where it stands. */
  | { ok: false; code: 'forbidden-key' | 'characters'; path: string }

/**
 * Walks over parsed data of at most `MAX_DEPTH`: refuses keys and names such as `__proto__`, and control or bidi characters in them. In texts such
 * characters are allowed, because a text is only ever shown as text and the log loses nothing; `odd` says where the first one stands.
 */
export function inspect(data: unknown): Inspection {
  let odd: string | undefined
  const walk = (value: unknown, path: string, naming: boolean): Inspection | undefined => {
    if (typeof value === 'string') {
      const problem = naming ? inspectName(value, path) : undefined
      if (!naming && odd === undefined && ODD.test(value)) odd = path
      return problem
    }
    if (typeof value !== 'object' || value === null) return undefined
    for (const [key, inner] of Object.entries(value)) {
      const place = path ? `${path}.${key}` : key
      const problem = Array.isArray(value)
        ? walk(inner, place, naming)
        : (inspectName(key, place) ?? walk(inner, place, NAMING.has(key)))
      if (problem) return problem
    }
    return undefined
  }
  return walk(data, '', false) ?? { ok: true, odd }
}

function inspectName(name: string, path: string): Inspection | undefined {
  if (FORBIDDEN.has(name)) return { ok: false, code: 'forbidden-key', path }
  // A key made by hand may hold a company's name, blanks and joiners included.
  const odd = name.startsWith('name:') ? ODD : ODD_NAME
  return odd.test(name) ? { ok: false, code: 'characters', path } : undefined
}
