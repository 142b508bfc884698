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

const LONG_QUOTE = 90
const UNIQUE_QUOTE = 40
const EDGE_WORDS = 6

/**
 * The address of a quote on its page, by a text fragment: `url#:~:text=[prefix-,]start[,end][,-suffix]`.
 * A long quote is named by its first and last words. Its surroundings are given only for a short one: a longer quote stands once
 * on its page, and every part that has to match is one more that a changed page can break.
 * Source: https://wicg.github.io/scroll-to-text-fragment/
 */
export function quoteLink(url: string, quote: string, anchor?: Anchor): string | undefined {
  const page = cleanUrl(url)
  const text = foldText(quote)
  if (!page || !text) return page
  const parts = text.length > LONG_QUOTE ? edges(text) : [text]
  const short = text.length < UNIQUE_QUOTE
  const before = short && anchor ? wholeWords(anchor.prefix, 'end') : ''
  const after = short && anchor ? wholeWords(anchor.suffix, 'start') : ''
  const directive = [
    ...(before ? [`${encode(before)}-`] : []),
    ...parts.map(encode),
    ...(after ? [`-${encode(after)}`] : []),
  ]
  return `${page}#:~:text=${directive.join(',')}`
}

function edges(text: string): string[] {
  const words = text.split(' ')
  if (words.length >= 2 * EDGE_WORDS) return [words.slice(0, EDGE_WORDS).join(' '), words.slice(-EDGE_WORDS).join(' ')]
  // Few blanks: a script without them, or very long words.
  const third = Math.floor(text.length / 3)
  return [firstUnits(text, Math.min(third, CONTEXT)), lastUnits(text, Math.min(third, CONTEXT))].map((part) =>
    part.trim(),
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
