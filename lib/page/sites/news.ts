// Which companies an article or press release is about: names that the text repeats, weighed by where and how they stand.
import { fold } from '../../icp/name'
import { type Clues, isWithin } from '../clues'
import { textOf } from '../jsonld'
import { affinity, labelOf } from '../name/affinity'
import { clean } from '../name/clean'
import { keyOf, wordsOf } from '../name/key'
import type { Subject } from '../reading'
import { ORGANIZATION } from './website/names'

const RUN =
  /(?:\p{Lu}|\p{Ll}+\d*\p{Lu})[\p{L}\p{N}&'’-]*(?:(?: & | )(?:\p{Lu}|\p{Ll}+\p{Lu}|\d+\b)[\p{L}\p{N}&'’-]*)*/gu
const ACTS =
  /^(?:rais|launch|announc|acquir|buy|select|name|appoint|join|receiv|secur|unveil|introduc|report|sign|partner|open|clos|expand|releas|cut|hir|sue|settl|tap|plan|kooper|übern|steig|nomin|investier|baut|verk|kauf|entl|meld|setz|start|is |is$|has|will|to |says|wins?|gets?|share|stock|falls?|rises?)/i
const CUE =
  /\b(?:start-?up|company|firm|maker|giant|retailer|bank|automaker|group|konzern|hersteller|unternehmen|anbieter|firma|spezialist|ceo of|chief executive of|shares of|spółki|grupa|grupy|şirketi|société|entreprise|empresa|شرکت)\s+["“„]?$/i
const PERSON =
  /\b(?:mr|ms|mrs|dr|president|minister|senator|chef|herr|frau|ceo|founder|analyst|professor|bakanı|prezes)\.?,?\s+$/i
const PLACES =
  /^(?:us|usa|uk|eu|europe|germany|deutschland|china|india|france|japan|new york|london|berlin|san francisco|america|american|german|chinese|european|russia|ukraine|turkiye|istanbul|ankara|iran|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|ceo|cfo|coo|ceos|ai|ipo|internet|reuters|bloomberg|associated press|ap|dpa|afp|getty images|twitter|facebook|linkedin|whatsapp|instagram|youtube|photo|image|series [a-f]|q[1-4])$/

type Found = { names: Map<string, number>; score: Map<string, number>; count: number; domain?: string }

/** Collects evidence per name; the same kind of evidence counts once, by its highest weight. */
function notebook() {
  const all = new Map<string, Found>()
  function note(raw: string, source: string, weight: number, domain?: string): Found | undefined {
    const name = clean(raw).replace(/['’]s?$/, '')
    const key = keyOf(name)
    if (key.length < 2 || PLACES.test(wordsOf(name).join(' ')) || wordsOf(name).length > 5) return
    const found: Found = all.get(key) ?? { names: new Map(), score: new Map(), count: 0 }
    all.set(key, found)
    found.names.set(name, (found.names.get(name) ?? 0) + 1)
    found.score.set(source, Math.max(weight, found.score.get(source) ?? 0))
    if (domain) found.domain ??= domain
    return found
  }
  return { all, note }
}

type Notebook = ReturnType<typeof notebook>

/** How often each folded word stands in lower case: what it does often is no name. */
function lowerCase(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*/gu))
    counts.set(fold(word), (counts.get(fold(word)) ?? 0) + 1)
  return counts
}

/** Runs of capitalised words, their common words cut off at both ends. */
function runsOf(text: string, common: (word: string) => boolean): { name: string; at: number; end: number }[] {
  return [...text.matchAll(RUN)].flatMap((run) => {
    const words = run[0].replace(/['’]s?$/, '').split(' ')
    let at = run.index
    while (words.length && common(words[0] ?? '')) at += (words.shift() ?? '').length + 1
    while (words.length && common(words.at(-1) ?? '')) words.pop()
    return words.length ? [{ name: words.join(' '), at, end: at + words.join(' ').length }] : []
  })
}

function fromText(book: Notebook, texts: [string, string, number][], common: (word: string) => boolean) {
  for (const [text, source, weight] of texts)
    for (const { name, at, end } of runsOf(text, common)) {
      const found = book.note(name, source, weight * (1 - (0.3 * at) / text.length))
      if (!found) continue
      found.count++
      const after = text
        .slice(end, end + 30)
        .replace(/^['’]s\b/, '')
        .trim()
      const before = text.slice(Math.max(0, at - 40), at)
      if (CUE.test(before)) book.note(name, 'cue', 1.5)
      if (ACTS.test(after) && source !== 'text') book.note(name, 'act', 1.5)
      if (PERSON.test(before)) book.note(name, 'person', -3)
      if (/^(?:inc|corp|ltd|llc|gmbh|ag|se|plc|a\.?ş|s\.?a)\b/i.test(after) || keyOf(name) !== wordsOf(name).join(''))
        book.note(name, 'legal form', 1.5)
      if (/^\((?:NYSE|NASDAQ|Nasdaq|LSE|XETRA|BIST|ETR|FRA|TSX|ASX)[^)]{0,20}\)/.test(after))
        book.note(name, 'ticker', 3)
    }
}

function fromData(book: Notebook, page: Clues) {
  for (const thing of page.things)
    if (/^(?:about|mentions)$/.test(thing.role) && !/Person|Place/.test(thing.types))
      book.note(textOf(thing.at.name), thing.role, ORGANIZATION.test(thing.types) ? 4 : 1)
  const tags = page.tags.concat(
    page.things.map(({ at }) =>
      [at.keywords]
        .flat()
        .map((word) => textOf(word))
        .join(','),
    ),
  )
  for (const tag of tags.flatMap((list) => list.split(/[,;،]/)))
    if (tag.length < 40 && book.all.has(keyOf(clean(tag)))) book.note(tag, 'keywords', 2)
  for (const link of page.links) {
    if (link.zone !== 'main' || !link.text || isWithin(link.host, page.domain)) continue
    const close = affinity(link.text, labelOf(link.host.split('.').slice(-2).join('.')))
    if (close > 0.7 && book.all.has(keyOf(clean(link.text)))) book.note(link.text, 'link', 2, link.host)
  }
}

/** The companies of an article, best first, at most ten. `own` are names that belong to the publisher. */
export function readSubjects(page: Clues, own: (name: string) => boolean): Subject[] {
  const book = notebook()
  const body = page.blocks.filter(({ role }) => role !== 'item').map(({ text }) => text)
  const text = body.join('\n').slice(0, 20_000)
  const lower = lowerCase(text)
  const upper = new Map<string, number>()
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu))
    upper.set(fold(word), (upper.get(fold(word)) ?? 0) + 1)
  const common = (word: string) => {
    const folded = fold(word).replace(/['’]s?$/, '')
    return (lower.get(folded) ?? 0) >= (upper.get(folded) ?? 0) && lower.has(folded)
  }
  const head =
    page.heads[0] && page.title.includes(page.heads[0].slice(0, 20))
      ? page.heads[0]
      : ((page.meta['og:title'] || page.title).split(/ [|–—] /)[0] ?? '')
  const lead = page.meta.description || page.meta['og:description'] || ''
  fromText(
    book,
    [
      [head, 'headline', 4],
      [lead, 'lead', 1.5],
      ...body.slice(0, 60).map((part): [string, string, number] => [part.slice(0, 2000), 'text', 0.5]),
    ],
    common,
  )
  for (const line of body) {
    const about = /^(?:about|über) (.{2,60}?)(?:$|:|\.| is )/i.exec(line)
    if (about?.[1]) book.note(about[1], 'about', 3)
  }
  fromData(book, page)
  const authors = new Set(
    [page.meta.author, ...page.things.filter(({ types }) => /Person/.test(types)).map(({ at }) => textOf(at.name))].map(
      (name) => keyOf(name ?? ''),
    ),
  )
  return [...book.all]
    .filter(([key, found]) => !authors.has(key) && ![...found.names.keys()].some(own))
    .map(([, found]) => ({
      name: [...found.names].sort((one, two) => two[1] - one[1])[0]?.[0] ?? '',
      score: [...found.score.values()].reduce((sum, part) => sum + part, 0) + Math.min(3, Math.log2(1 + found.count)),
      source: [...found.score].sort((one, two) => two[1] - one[1])[0]?.[0],
      domain: found.domain,
    }))
    .sort((one, two) => two.score - one.score)
    .slice(0, 10)
    .map(({ name, source, domain }) => ({ name, source, ...(domain ? { domain } : {}) }))
}
