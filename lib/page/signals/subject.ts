// Whose event it is: the account's, another's, or not to be told.
import type { CatalystHint, SignalKind, SoughtAccount } from './hint'
import { findAll, type Index } from './match'
import { roleOf } from './role'
import type { Hit, Scan, Sentence } from './scan'
import { type Token, tokenize } from './tokens'

/** The account's names as rows of folded words, the longest first. `acronym` must stand in capitals to count. */
export type Names = {
  rows: string[][]
  acronym?: string /** The name is written with a capital. */
  cased: boolean
  ownSite: boolean
}

type Place = { from: number; to: number }

const LEGAL = new Set(
  (
    'inc incorporated corp corporation ltd limited llc plc lp llp co company gmbh ag kg kgaa se ug mbh ev bv b.v nv n.v vof sa s.a sas sarl srl spa s.p.a ' +
    'sl s.l a.s as a.ş ş.ti sti ltd.sti anonim sirketi ab oy oyj asa aps pty holdings bancorp شرکت هلدینگ'
  ).split(' '),
)

/** Words in which a sentence says that it goes on about the same: "The company …". */
const OPENING = 3
/** Kinds that both sides of the sentence share. */
const SHARED: ReadonlySet<SignalKind> = new Set(['merger', 'partnership'])
/** Kinds whose owner stands right before or behind the words that show them. */
const CLOSE: ReadonlySet<SignalKind> = new Set(['bankruptcy', 'layoffs', 'incident', 'results'])

/** What a company does, as names end in it: left off in running text. */
const GENERIC = new Set(
  (
    'group auto automotive motors bank technologies technology software systems solutions services industries international global worldwide ' +
    'electric electronics energy medical health healthcare hospitality pharma pharmaceuticals foods capital partners media networks labs ' +
    'studios airlines airways communications telecom insurance consulting logistics digital gruppe groep gruppo groupe grup grubu bankasi'
  ).split(' '),
)
/** First words that many companies share: they stand for nobody alone. */
const COMMON = new Set(
  'american national general united first deutsche german british royal new great global international standard central public modern smart digital blue green red north south east west city credit best data next open pacific atlantic turkiye'.split(
    ' ',
  ),
)

/** The name as a text goes on to use it: "Northwind Systems" → "northwind". */
function short(row: string[]): string[] {
  const words = [...row]
  while (words.length > 1 && GENERIC.has(words.at(-1) ?? '')) words.pop()
  const [only = ''] = words
  return words.length === 1 && (only.length < 4 || COMMON.has(only)) ? row : words
}

/** A name without its legal form and leading article; empty where nothing is left. */
function bare(name: string): string[] {
  const words = tokenize(name).map(({ norm }) => norm)
  while (words.length > 1 && LEGAL.has(words.at(-1) ?? '')) words.pop()
  while (words.length > 1 && /^(?:the|die|der|das|la|le|de|het)$/.test(words[0] ?? '')) words.shift()
  return words
}

/** The names under which a text may speak of the account: as given, without legal form, its aliases, its domain's stem. */
export function namesOf(account: SoughtAccount): Names {
  const stem = account.domain?.replace(/^www\./, '').split('.')[0] ?? ''
  const rows = [account.name, ...(account.aliases ?? [])].map(bare)
  if (account.domain) rows.push([account.domain.replace(/^www\./, '').toLowerCase()])
  if (stem.length > 3) rows.push([stem.toLowerCase()])
  const long = bare(account.name).filter((word) => !/^(?:of|and|the|for)$/.test(word))
  const acronym = long.length > 2 ? long.map((word) => word.charAt(0)).join('') : undefined
  rows.push(...rows.map(short))
  const known = rows.filter((row) => row.join('').length > 1)
  return {
    rows: known.sort((one, two) => two.length - one.length),
    acronym,
    cased: /^[^\p{L}]*\p{Lu}/u.test(account.name),
    ownSite: account.ownSite === true,
  }
}

function rowAt(tokens: Token[], at: number, row: string[], cased: boolean): boolean {
  const first = tokens[at]
  if (!first) return false
  return row.every((word, i) => tokens[at + i]?.norm === word) && (!cased || row.length > 1 || first.cap)
}

/** Where the account is named among these words. */
export function placesOf(names: Names, text: string, tokens: Token[], first: number, last: number): Place[] {
  const places: Place[] = []
  for (let at = first; at < last; at++) {
    const row = names.rows.find((one) => rowAt(tokens, at, one, names.cased))
    const token = tokens[at]
    const short =
      token && token.norm === names.acronym && text.slice(token.start, token.end) === token.norm.toUpperCase()
    const size = row?.length ?? (short ? 1 : 0)
    if (size === 0) continue
    places.push({ from: at, to: at + size })
    at += size - 1
  }
  return places
}

/** Whether a text names the account anywhere. */
export function mentions(names: Names, text: string): boolean {
  const tokens = tokenize(text)
  return placesOf(names, text, tokens, 0, tokens.length).length > 0
}

/** Rows of capitalised words that are not the account; `sure` where a legal form ends them. */
function others(scan: Scan, sentence: Sentence, mine: Place[]): (Place & { sure: boolean })[] {
  const { tokens, table } = scan
  const runs: (Place & { sure: boolean })[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const own = mine.find(({ from, to }) => at >= from && at < to)
    if (own || !tokens[at]?.cap || table.small.has(tokens[at]?.norm ?? '')) continue
    let to = at + 1
    const isPart = (i: number) => tokens[i]?.cap && tokens[i]?.gap === ' ' && !mine.some(({ from }) => from === i)
    while (to < sentence.last && isPart(to)) to++
    const sure = tokens.slice(at + 1, to).some(({ norm }) => LEGAL.has(norm))
    runs.push({ from: at, to, sure })
    at = to - 1
  }
  return runs
}

/** Whether nearly every word is capitalised, so that capitals tell no names. */
function isHeadline({ tokens, table }: Scan, { first, last }: Sentence): boolean {
  if (table.lang === 'de') return true
  const words = tokens.slice(first, last).filter(({ norm }) => norm.length > 3)
  return words.length > 0 && words.filter(({ cap }) => cap).length > words.length * 0.6
}

/** Whether a pattern for this kind ends right before a place; `only` leaves out the patterns for any kind. */
function ends(
  index: Index<SignalKind | 'any'>,
  tokens: Token[],
  kind: SignalKind,
  place: Place,
  first: number,
  only = false,
): boolean {
  const begin = Math.max(first, place.from - 6)
  return findAll(index, tokens, begin, place.from).some(
    ({ label, to }) => (label === kind || (!only && label === 'any')) && (to === place.from || to === place.from - 1),
  )
}

function begins(
  index: Index<SignalKind | 'any'>,
  tokens: Token[],
  kind: SignalKind,
  place: Place,
  last: number,
): boolean {
  return findAll(index, tokens, place.to, Math.min(last, place.to + 5)).some(
    ({ label, from }) => (label === kind || label === 'any') && from <= place.to + 1,
  )
}

type Run = Place & { sure: boolean }

/** Whether somebody else's name stands right before or, led in by a word such as "at", right behind the words of the hit. */
function isAnothers(scan: Scan, sentence: Sentence, hit: Hit, place: Place, runs: Run[]): boolean {
  const { tokens, table } = scan
  const headline = isHeadline(scan, sentence)
  return runs.some(({ from, to, sure }) => {
    if (from >= hit.to) return from - hit.to < 3 && ends(table.owner, tokens, hit.kind, { from, to }, hit.to)
    if (from < place.to || to > hit.from || hit.from - to > 1) return false
    if (tokens[to]?.gap.includes(',') && !table.relative.has(tokens[to]?.norm ?? '')) return false
    return sure || (headline ? to === hit.from && tokens[from - 1]?.cap === false : to - from > 1)
  })
}

function isOwner(scan: Scan, sentence: Sentence, hit: Hit, place: Place, runs: Run[]): boolean {
  const { tokens, table } = scan
  if (ends(table.beside, tokens, hit.kind, place, sentence.first, true)) return false
  if (place.from >= hit.from && ends(table.owner, tokens, hit.kind, place, sentence.first)) return true
  if (ends(table.beside, tokens, hit.kind, place, sentence.first)) return false
  if (begins(table.acts, tokens, hit.kind, place, sentence.last)) return false
  if (SHARED.has(hit.kind)) return true
  if (place.from < hit.to) return !(CLOSE.has(hit.kind) && isAnothers(scan, sentence, hit, place, runs))
  return !runs.some(({ from, to }) => to <= place.from && (from < hit.from || from >= hit.to))
}

/** `focus`: the sentence before, or the title, is about the account; `story`: the block is a story of its own. */
export type Around = { focus: boolean; story: boolean; news: boolean }

export type Verdict = Pick<CatalystHint, 'subject' | 'role'> & { reason: string }

/** Decides by where the account's name stands in the sentence, and without a name by what the text was speaking of. */
export function subjectOf(
  names: Names,
  text: string,
  scan: Scan,
  sentence: Sentence,
  hit: Hit,
  around: Around,
): Verdict {
  const { tokens } = scan
  const mine = placesOf(names, text, tokens, sentence.first, sentence.last)
  const runs = others(scan, sentence, mine)
  if (mine.length > 0) {
    const owned = mine.some((place) => isOwner(scan, sentence, hit, place, runs))
    const role = hit.kind === 'merger' ? roleOf(scan, sentence, mine) : undefined
    // "buys its rival Acme": the rival is the one that is bought
    if (!owned && role !== 'target') return { subject: 'other', reason: 'beside' }
    return { subject: 'account', reason: 'named', ...(role ? { role } : {}) }
  }
  const led = runs.some(({ to, sure }) => to <= hit.from + 1 && sure)
  const named =
    led || (!isHeadline(scan, sentence) && runs.some(({ from, to }) => to <= hit.from && from > sentence.first))
  if (names.ownSite)
    return led ? { subject: 'other', reason: 'other-name' } : { subject: 'account', reason: 'own-site' }
  if (around.story && around.news) return { subject: 'other', reason: 'other-story' }
  const before = runs.some(({ from }) => from <= hit.from)
  const same = sentence.guards.some(({ label, from }) => label === 'same' && from < sentence.first + OPENING)
  if (around.focus && (same || !before)) return { subject: 'account', reason: 'spoken-of' }
  if (named || before) return { subject: 'other', reason: 'other-name' }
  return { subject: around.focus ? 'account' : 'unsure', reason: 'unnamed' }
}
