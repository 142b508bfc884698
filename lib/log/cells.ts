// What stands in the cells of a list: hosts, company pages, counts of heads, in the many ways people write them.
import { fold } from '../icp/name'
import { foldText } from './link'

/** Hosts under which many companies have a page: the host says nothing of the company. */
const SHARED =
  /(^|\.)(linkedin|facebook|instagram|twitter|x|youtube|tiktok|xing|pinterest|medium|crunchbase|glassdoor|wikipedia)\.(com|org)$/
/** Post boxes that belong to nobody's company. */
const POST =
  /(^|\.)(gmail|googlemail|outlook|hotmail|live|yahoo|ymail|icloud|me|gmx|web|aol|proton|protonmail|mail|yandex)\.[a-z.]{2,6}$/

export type Host = { ok: true; url: string } | { ok: false; code: 'bad-domain' | 'shared-host' }

/** The address that a cell means, as an http address of a host alone; undefined for an empty cell. */
export function hostIn(cell: string): Host | undefined {
  const text = undefuse(foldText(cell)).replace(/[\u200b-\u200f]/g, '')
  if (!text) return undefined
  const post = /^[^\s@/]+@([^\s@/]+)$/.exec(text)?.[1]
  const url = `http://${(post ?? text).replace(/^[a-z]+:\/\//i, '').replace(/^\/+/, '')}`
  if (/\s/.test(url) || !URL.canParse(url)) return { ok: false, code: 'bad-domain' }
  const { hostname, pathname } = new URL(url)
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+\.?$/.test(hostname)) return { ok: false, code: 'bad-domain' }
  if (post ? POST.test(hostname) : SHARED.test(hostname) && pathname !== '/') return { ok: false, code: 'shared-host' }
  return { ok: true, url: `http://${hostname}/` }
}

/** The name of a company's page on LinkedIn, from its address or as it is; undefined for a person's page and for none. */
export function linkedinIn(cell: string): string | undefined {
  const text = undefuse(foldText(cell))
  const page = /linkedin\.com\/(?:company|school|showcase)\/([^/?#\s]+)/i.exec(text)?.[1]
  if (page) return page
  return /^[\p{L}\p{N}][\p{L}\p{N}-]*$/u.test(text) ? text : undefined
}

/** The text of a cell, in one line, at most so long. */
export function textIn(cell: string, most: number): { text: string; cut: boolean } {
  const text = undefuse(foldText(cell))
  return { text: text.slice(0, most), cut: text.length > most }
}

const MOST_HEADS = 100_000_000

/**
 * A number of heads or a range of them: `51-200`, `1.000+`, `10K`, `> 500`, `۱۲۳`, `1.234,56`. A mark before exactly three digits groups; what comes after
 * another is cut off, since there is no half an employee. Undefined when no number can be made out.
 */
export function headsIn(cell: string): { min?: number; max?: number } | undefined {
  const text = fold(undefuse(cell)).replace(/[٬،]/g, ',').replace(/٫/g, '.')
  const numbers = [...text.matchAll(/\d(?:[\d.,'’ ]*\d)?\s?k?(?![a-z])/g)].map(([found]) => countOf(found))
  if (!numbers.length || numbers.length > 2) return undefined
  const [min = Number.NaN, max = min] = numbers
  if (!Number.isFinite(min) || !Number.isFinite(max) || min > max || max > MOST_HEADS) return undefined
  if (numbers.length === 2) return { min, max }
  if (/\+|>|≥|mehr|more|over|plus|uzeri|fazla|بیش/.test(text)) return { min }
  return /<|≤|bis zu|up to|less|under/.test(text) ? { max } : { min, max }
}

function countOf(found: string): number {
  const thousands = found.endsWith('k') ? 1000 : 1
  const text = found.replace(/k$/, '').replace(/[\s'’]/g, '')
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(text) && thousands === 1
  if (grouped) return Number(text.replace(/[.,]/g, ''))
  const mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  const whole = (mark < 0 ? text : text.slice(0, mark)).replace(/[.,]/g, '')
  const rest = mark < 0 ? '' : text.slice(mark + 1)
  return Math.floor(Number(`${whole}.${rest || 0}`) * thousands)
}

/** Our own CSV puts an apostrophe before what a spreadsheet might run. */
function undefuse(text: string): string {
  return /^'[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text
}
