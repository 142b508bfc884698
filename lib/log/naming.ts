// Whether a text names an account or a person, in whatever spelling, and how a person is taken out of it.
import type { AccountKey } from '../icp/account'
import { fold, withoutLegalForm } from '../icp/name'

/** A person by the name as it is written, by the address of their profile page, or by both. */
export type Who = { name?: string; profile?: string }

/** Tells whether a text, or data written as JSON, names somebody. */
export type Naming = (text: string) => boolean

/** Finds an account by any of its keys and names, as whole words and in any spelling of case and accents. */
export function namesAccount(keys: readonly AccountKey[], names: readonly string[]): Naming {
  const said = [...keys.flatMap(wordsOf), ...names.flatMap((name) => [name, withoutLegalForm(name)])]
  const words = [...new Set(said.map(fold))].filter(Boolean)
  return (text) => {
    const folded = fold(decoded(text))
    return words.some((word) => hasWords(folded, word))
  }
}

/** How a key shows in texts, links and data: a slug alone is often an everyday word. */
function wordsOf(key: AccountKey): string[] {
  const [kind, name] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)]
  if (kind === 'linkedin') return [key, `company/${name}`, `"slug":"${name}"`]
  return kind === 'linkedin-id' ? [key, `company/${name}`, `"id":"${name}"`] : [key, name]
}

/** Whether a text names the person: the whole name, in any spelling of case and accents, or the address of the profile. */
export function namesPerson(text: string, who: Who): boolean {
  const name = fold(who.name ?? '')
  if (name && hasWords(fold(text), name)) return true
  const slug = slugOf(who.profile)
  return slug !== undefined && slugsIn(text).includes(slug)
}

/** Fields that hold no prose: names for machines, and who wrote the record. */
const NOT_PROSE = new Set(['id', 'hlc', 'device', 'rep', 'kind', 'account', 'accounts', 'evaluation', 'criterion'])

/** Whether data of the log name the person anywhere in their texts and links. */
export function saysOf(data: object, who: Who): boolean {
  return texts(data).some((text) => namesPerson(text, who))
}

/** The data with the person's name and links taken out of every text. */
export function without<Data>(data: Data, who: Who): Data {
  const clean = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return NOT_PROSE.has(key) ? value : withoutIn(value, who)
    if (Array.isArray(value)) return value.map((item) => clean(item, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, clean(inner, name)]))
  }
  return clean(data) as Data
}

function withoutIn(text: string, who: Who): string {
  if (!namesPerson(text, who)) return text
  const words = (who.name ?? '').trim().split(/\s+/).filter(Boolean).map(escaped)
  const whole = new RegExp(`(?<!${LETTER.source})${words.join('\\s+')}(?!${LETTER.source})`, 'giu')
  const cut = words.length ? text.replace(whole, '…') : text
  // Written in a way that only folding sees, or as a link: then the whole text goes.
  return namesPerson(cut, who) ? '…' : cut
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function texts(data: object): string[] {
  const found: string[] = []
  const walk = (value: unknown) => {
    if (typeof value === 'string') found.push(value)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) if (!NOT_PROSE.has(key)) walk(inner)
  }
  walk(data)
  return found
}

const LETTER = /[\p{L}\p{N}]/u

/** Whether the words stand in the text as words, not within longer ones. */
function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + words.length)]
    if (!LETTER.test(before) && !LETTER.test(after)) return true
  }
  return false
}

function slugOf(profile: string | undefined): string | undefined {
  if (!profile?.trim()) return undefined
  return slugsIn(profile)[0] ?? slugsIn(`/in/${profile.trim()}`)[0]
}

function slugsIn(text: string): string[] {
  const plain = decoded(text).toLowerCase()
  return [...plain.matchAll(/\/(?:in|pub)\/([^\s/?#"'<>]+)/g)].map(([, slug = '']) => slug)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
