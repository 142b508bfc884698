// What the log says of a person, and how to take it out: found by name or profile link, cleaned where work would be lost, erased elsewhere.
import { fold } from '../icp/name'
import type { LogRecord, RecordOf } from '../icp/records'
import { union } from '../icp/union'
import { accountOf, type LogView, view } from '../icp/view'
import type { NewRecord } from './context'

/** A person by the name as it is written, by the address of their profile page, or by both. */
export type Who = { name?: string; profile?: string }

/** `rewrite` are records without the person that take the place of some; `erase` the ids of all that mention the person. */
export type PersonErasure = { rewrite: NewRecord[]; erase: string[] }

/** Fields that hold no prose: names for machines, and who wrote the record. */
const NOT_PROSE = new Set(['id', 'hlc', 'device', 'rep', 'kind', 'account', 'accounts', 'evaluation', 'criterion'])

/** Whether a text names the person: the whole name, in any spelling of case and accents, or the address of the profile. */
export function namesPerson(text: string, who: Who): boolean {
  const name = fold(who.name ?? '')
  if (name && hasWords(fold(text), name)) return true
  const slug = slugOf(who.profile)
  return slug !== undefined && slugsIn(text).includes(slug)
}

/** Whether a record names the person anywhere in its texts and links. */
export function mentions(record: LogRecord, who: Who): boolean {
  return texts(record).some((text) => namesPerson(text, who))
}

/**
 * What to write and what to erase so that nothing of the log names the person. Edits of one another go together. Evaluations keep their answers: the
 * latest revision is written again without the name. Of an account's facts those that still count are. First append, then erase.
 */
export function personErasure(records: readonly LogRecord[], who: Who): PersonErasure {
  const threads = union()
  for (const record of records) if ('replaces' in record && record.replaces) threads.join(record.id, record.replaces)
  const named = records.filter((record) => record.kind !== 'delete' && mentions(record, who))
  const roots = new Set(named.map(({ id }) => threads.root(id)))
  const erase = records.filter(({ id, kind }) => kind !== 'delete' && roots.has(threads.root(id)))
  const state = view(records)
  return {
    rewrite: [...rewrittenEvaluations(state, who), ...rewrittenFacts(state, named, who)],
    erase: erase.map(({ id }) => id),
  }
}

function rewrittenEvaluations(state: LogView, who: Who): NewRecord[] {
  return [...state.evaluations.values()]
    .filter(({ latest }) => mentions(latest, who))
    .map(({ latest }) => ({ kind: 'revision', body: without(latest.body, who) }))
}

function rewrittenFacts(state: LogView, named: readonly LogRecord[], who: Who): NewRecord[] {
  const facts = named.filter((record): record is RecordOf<'account'> => record.kind === 'account')
  return facts.flatMap((record) => {
    const now: Record<string, unknown> = accountOf(state, record.account)?.account ?? {}
    const standing = Object.entries(record.facts).filter(([name, value]) => same(now[name], value))
    if (!standing.length) return []
    return [{ kind: 'account' as const, account: record.account, facts: without(Object.fromEntries(standing), who) }]
  })
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** The data with the person's name and links taken out of every text. */
function without<Data>(data: Data, who: Who): Data {
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
  const cut = words.length ? text.replace(new RegExp(words.join('\\s+'), 'giu'), '…') : text
  // Written in a way that only folding sees, or as a link: then the whole text goes.
  return namesPerson(cut, who) ? '…' : cut
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

function texts(record: LogRecord): string[] {
  const found: string[] = []
  const walk = (value: unknown) => {
    if (typeof value === 'string') found.push(value)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) if (!NOT_PROSE.has(key)) walk(inner)
  }
  walk(record)
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
