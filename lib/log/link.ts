// Links of evidence: cleaned of what follows people around, and leading back to the very quote.
import type { Anchor } from '../icp/records'

const MAX_URL = 4000
const MAX_QUOTE = 300
const CONTEXT = 32

/** Parameters that name a campaign, a click or a reader, never the page itself. A trailing `*` stands for any ending. */
const TRACKING = [
  'utm_*',
  'mc_*',
  'li_*',
  '_hs*',
  '__hs*',
  'pk_*',
  'piwik_*',
  'mtm_*',
  'matomo_*',
  'hsa_*',
  'oly_*',
  'vero_*',
  'elqtrack*',
  'guce_*',
  'trk',
  'trkinfo',
  'trkemail',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'gad_source',
  'gad_campaignid',
  'srsltid',
  '_ga',
  '_gl',
  'fbclid',
  'msclkid',
  'yclid',
  'ysclid',
  'twclid',
  'ttclid',
  'igshid',
  'igsh',
  'epik',
  'mkt_tok',
  'hsctatracking',
  'ref_src',
  'ref_url',
  'originalsubdomain',
  'guccounter',
  '_openstat',
  'wickedid',
  's_cid',
]

/** On LinkedIn alone: tokens of a session or a mail, which would name the reader. */
const LINKEDIN_TRACKING = [
  'lipi',
  'licu',
  'refid',
  'trackingid',
  'midtoken',
  'midsig',
  'otptoken',
  'ebp',
  'origin',
  'lgcta',
]

/**
 * The address as it may be kept and shared: http or https, without user, password, fragment and tracking parameters.
 * The other parameters keep their order and spelling. Undefined for any other scheme and for what is no address.
 */
export function cleanUrl(url: string): string | undefined {
  const parsed = parseWeb(url)
  if (!parsed) return undefined
  const linkedin = /(^|\.)linkedin\.com$/.test(parsed.hostname)
  const kept = parsed.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(nameOf(pair), linkedin))
  const page = `${parsed.protocol}//${parsed.host}${parsed.pathname}`
  const whole = kept.length ? `${page}?${kept.join('&')}` : page
  if (whole.length <= MAX_URL) return whole
  return page.length <= MAX_URL ? page : undefined
}

function parseWeb(url: string): URL | undefined {
  if (!URL.canParse(url)) return undefined
  const parsed = new URL(url)
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed : undefined
}

function nameOf(pair: string): string {
  const name = pair.split('=', 1)[0] ?? ''
  return name.replaceAll('%5F', '_').replaceAll('%5f', '_').toLowerCase()
}

function isTracking(name: string, linkedin: boolean): boolean {
  const hit = (rule: string) => (rule.endsWith('*') ? name.startsWith(rule.slice(0, -1)) : name === rule)
  return TRACKING.some(hit) || (linkedin && LINKEDIN_TRACKING.includes(name))
}

// Controls but white space, and the marks that reorder the text around them; ZWNJ and ZWJ are letters in Persian.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const HIDDEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text of a page as it is kept: controls out, white space folded to single blanks, ends trimmed. */
export function foldText(text: string): string {
  return text.replace(HIDDEN, '').replace(LONE, '\ufffd').replace(/\s+/g, ' ').trim()
}

/**
 * A selection as it is kept: at most 300 characters (UTF-16 units) and always an exact beginning of the folded text, so that it can be
 * found on its page again: cut between words where one ends near, never inside a character, and without an ellipsis.
 * When it was cut, the anchor's suffix is what follows the cut.
 */
export function foldQuote(quote: string, prefix: string, suffix: string): { quote: string; anchor?: Anchor } {
  const whole = foldText(quote)
  const kept = cut(whole, MAX_QUOTE)
  const after = kept === whole ? foldText(suffix) : whole.slice(kept.length).trimStart()
  const anchor = { prefix: lastUnits(foldText(prefix), CONTEXT), suffix: firstUnits(after, CONTEXT) }
  return anchor.prefix || anchor.suffix ? { quote: kept, anchor } : { quote: kept }
}

/** The beginning of a folded text within a number of UTF-16 units, cut between words where that costs at most 40. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const blank = text.lastIndexOf(' ', most)
  if (blank >= most - 40 && blank > 0) return text.slice(0, blank)
  return firstUnits(text, most)
}

/** What belongs to the character before it: the second half of a pair, combining marks, joiners. */
const JOINED = /[\udc00-\udfff]|\u200d|\p{M}/u

function firstUnits(text: string, most: number): string {
  if (text.length <= most) return text
  let end = most
  while (end > 0 && (JOINED.test(text.charAt(end)) || text.charAt(end - 1) === '\u200d')) end -= 1
  // Nothing but marks: at least no half of a surrogate pair.
  return text.slice(0, end || most - (/[\udc00-\udfff]/.test(text.charAt(most)) ? 1 : 0))
}

function lastUnits(text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.length - most
  return text.slice(/[\udc00-\udfff]/.test(text.charAt(start)) ? start + 1 : start)
}

/** Beyond this many words a quote is named by its ends. */
const MANY_WORDS = 12
/** From this many words on a quote has ends to name, and a middle. */
const SOME_WORDS = 5
/** Below this many words a quote may well stand on its page twice, and is named with its surroundings. */
const FEW_WORDS = 6

/**
 * The address of a quote on its page: `url#:~:text=[prefix-,]start[,end][,-suffix]`, and after it, joined by `&text=`, looser ways to say the same:
 * the browser goes to the first that it finds. One part cannot reach across paragraphs, a part may have changed, and the surroundings are the first to.
 * Source: https://wicg.github.io/scroll-to-text-fragment/
 */
export function quoteLink(url: string, quote: string, anchor?: Anchor): string | undefined {
  const page = cleanUrl(url)
  const text = foldText(quote)
  if (!page || !text) return page
  const ways = [...new Set(waysTo(text, anchor))]
  return `${page}#:~:${ways.map((way) => `text=${way}`).join('&')}`
}

/** Text directives for a quote, the closest first. */
function waysTo(text: string, anchor?: Anchor): string[] {
  const words = wordsOf(text)
  const first = (count: number) => text.slice(0, words[count - 1]?.end)
  const last = (count: number) => text.slice(words.at(-count)?.start)
  const ends = (count: number) => `${encode(first(count))},${encode(last(count))}`
  const whole = words.length > MANY_WORDS ? ends(MANY_WORDS / 2) : encode(text)
  const around = words.length < FEW_WORDS && anchor ? [surrounded(whole, anchor)] : []
  if (words.length < SOME_WORDS) return [...around, whole]
  const middle = Math.floor((words.length - SOME_WORDS) / 2)
  const inside = text.slice(words[middle]?.start, words[middle + SOME_WORDS - 1]?.end)
  return [...around, whole, ends(2), encode(inside)]
}

function surrounded(directive: string, anchor: Anchor): string {
  const before = wholeWords(anchor.prefix, 'end')
  const after = wholeWords(anchor.suffix, 'start')
  return [...(before ? [`${encode(before)}-`] : []), directive, ...(after ? [`-${encode(after)}`] : [])].join(',')
}

/** Where words begin and end, also in scripts without blanks: a directive has to keep to their borders. */
function wordsOf(text: string): { start: number; end: number }[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)
  return [...segments].flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [{ start: index, end: index + segment.length }] : [],
  )
}

/** The words of a context that are surely whole, four at most: its far end may stand in the middle of one. */
function wholeWords(context: string, side: 'start' | 'end'): string {
  const words = foldText(context).split(' ')
  if (words.length < 2) return ''
  return side === 'end' ? words.slice(1).slice(-4).join(' ') : words.slice(0, -1).slice(0, 4).join(' ')
}

// '-' and ',' are the directive's own signs; encodeURIComponent leaves the first alone.
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
