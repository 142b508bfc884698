// What one sentence tells: whether it is news here at all, and if so the hint it gives.
import type { Block } from '../reading'
import { isDecided, isReported, setAside, statusOf } from './guard'
import type { CatalystHint, SignalKind } from './hint'
import { countGuards, type Hit, type Scan, type Sentence } from './scan'
import type { Search } from './search'
import { mentions, placesOf, subjectOf, type Verdict } from './subject'
import type { Table } from './table'
import { whenOf } from './when'

const DEADLINES: ReadonlySet<SignalKind> = new Set(['rfp', 'regulation'])
/** Paragraphs of a news text that tell its news; what follows tells its background. */
const LEDE = 5

/** Whether a sentence of a news text stands where its news is told: in its title, its first sentence, the headline of a story. */
function isForemost(search: Search, block: Block, sentence: Sentence): boolean {
  if (block.role === 'item') return block.link !== undefined
  return block.role === 'title' || (search.paragraphs <= 1 && sentence.first === 0)
}

/**
 * Whether what stands here is told as news. On a page that is not itself news a sentence must say so: by its words, its date,
 * as a dated story, or as a headline that begins with the account. Further down in a news text it must at least say that
 * something is planned or done, or begin with the account.
 */
function isTold(search: Search, block: Block, sentence: Sentence, dated: boolean, led: boolean): boolean {
  if (isReported(sentence, dated)) return true
  if (search.news) {
    if (isForemost(search, block, sentence)) return true
    return block.role !== 'item' && search.paragraphs <= LEDE && (led || isDecided(sentence))
  }
  if (search.day && led && (block.role === 'title' || search.paragraphs < 2)) return true
  return block.role !== 'text' && (block.day !== undefined || led)
}

/** What a person's history and a job's advert are full of, and what is therefore no event there. */
const OWN_MATTER: ReadonlySet<SignalKind> = new Set(['executive', 'hiring'])

/** Why a sentence with an event in it is passed over. */
export type Passing = { kind: SignalKind; block: number; start: number; end: number; reason: string }

function asideOf(search: Search, block: Block, found: Scan, sentence: Sentence): string | undefined {
  const own = block.day ?? search.day
  return setAside(found, sentence, own ? Number(own.slice(0, 4)) : search.year)
}

function hintOf(search: Search, block: Block, at: number, found: Scan, hit: Hit): CatalystHint | Passing | undefined {
  const sentence = found.sentences[hit.sentence]
  if (!sentence) return
  const { start, end } = sentence
  const passing = (reason: string) => ({ kind: hit.kind, block: at, start, end, reason })
  if (OWN_MATTER.has(hit.kind) && /^(?:person|job)$/.test(search.options.page ?? '')) return passing('page')
  const aside = asideOf(search, block, found, sentence)
  if (aside) return passing(aside)
  const { day, deadline } = whenOf(found, sentence, block.day ?? search.day, DEADLINES.has(hit.kind))
  const led = names(search, block, found, sentence.first, hit.from + 1)
  if (!isTold(search, block, sentence, day !== undefined, led)) return passing('not-told')
  const around = { focus: search.focus, story: block.role === 'item' && block.link !== undefined, news: search.news }
  const whose: Verdict = search.names ? subjectOf(search.names, block.text, found, sentence, hit, around) : UNSURE
  const dated = block.day ?? day ?? (search.news ? search.day : undefined)
  const said = block.text.slice(found.tokens[hit.from]?.start, found.tokens[hit.to - 1]?.end)
  return {
    kind: hit.kind,
    block: at,
    start,
    end,
    quote: block.text.slice(start, end),
    status: statusOf(sentence),
    ...(dated ? { day: dated } : {}),
    ...(deadline ? { deadline } : {}),
    subject: whose.subject,
    ...(whose.role ? { role: whose.role } : {}),
    strength: hit.strong ? 'strong' : 'possible',
    reasons: [`words: ${said}`, `whose: ${whose.reason}`],
  }
}

const UNSURE = { subject: 'unsure', reason: 'no-account' } as const

/** Whether the account is named among these words. */
function names(search: Search, block: Block, found: Scan, first: number, last: number): boolean {
  return search.names !== undefined && placesOf(search.names, block.text, found.tokens, first, last).length > 0
}

/** Longest line that can be a heading over a part in which nothing is news, in characters. */
const LINE = 80

/** Whether a line opens what a company says of itself ("About Acme") or legal text, or a paragraph is such text by its start. */
export function opens(table: Table, { text, role }: Block, what: 'boilerplate' | 'legal'): boolean {
  return role !== 'item' && text.length < LINE && countGuards(table, text, what) > 0
}

/** Reads one block in the order of its sentences, and keeps in `search` who was spoken of last. */
export function readBlock(
  search: Search,
  block: Block,
  at: number,
  found: Scan,
): { hints: CatalystHint[]; passed: Passing[] } {
  const hints: CatalystHint[] = []
  const passed: Passing[] = []
  let next = 0
  for (const [number, sentence] of found.sentences.entries()) {
    for (; found.hits[next]?.sentence === number; next++) {
      const hit = found.hits[next]
      const hint = hit && hintOf(search, block, at, found, hit)
      if (hint && 'quote' in hint) hints.push(hint)
      else if (hint) passed.push(hint)
    }
    search.focus = names(search, block, found, sentence.first, sentence.last) || (search.focus && search.titled)
  }
  return { hints, passed }
}

/** Keeps in `search` what a block without any event says of who is spoken of, and how far the text has come. */
export function follow(search: Search, block: Block, found: Scan) {
  if (block.role === 'text' && block.text.length > 40) search.paragraphs++
  if (block.role === 'title') search.paragraphs = 0
  if (!search.names || (found.tokens.length > 0 && block.role !== 'title')) return
  const named = mentions(search.names, block.text)
  if (block.role === 'title') search.titled = named
  search.focus = named || (search.focus && search.titled)
}
