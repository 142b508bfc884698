// The block-level elements around a text: what they are, what they hold, and which of them are not content.
import { ask, attribute, isBare } from './node'

/** `out` is the outermost element around it that is probably not content; the counts cover all text inside. */
export type Box = {
  up?: Box
  tag: string
  lang?: string
  out?: Box
  /** Where a story in it would be: the address of its linked headline. */
  link?: string
  day?: string
  days: Set<string>
  heads: number
  size: number
  title?: boolean
  /** How many children of each tag it has. */
  kids: Record<string, number>
}

const words = (list: string) => new Set(list.split(' '))

const NEVER = words(
  'head script style noscript template svg math iframe frame object embed canvas audio video map nav footer dialog ' +
    'select option datalist textarea input button label code pre kbd samp',
)
const NO_ROLE = words('navigation contentinfo search menu menubar dialog alertdialog tablist tooltip')
const UNLIKELY =
  /(^|[\s_-])(cookie|consent|gdpr|onetrust|didomi|usercentrics|borlabs|nav|navbar|navigation|menu|breadcrumb|footer|colophon|pagination|share|social|newsletter|comment|login)s?($|[\s_-])/i
const UNSEEN = /(^|\s)(sr-only|visually-?hidden|screen-reader)/i
const INVISIBLE = /(display|visibility)\s*:\s*(none|hidden)/i

/** Navigation, footers, controls, code, scripts and what is hidden by an attribute, an inline style or a usual class. */
export function isLeftOut(element: Node, tag: string): boolean {
  if (NEVER.has(tag)) return true
  if (isBare(element)) return false
  return (
    ask(element, 'hasAttribute', 'hidden') === true ||
    NO_ROLE.has(attribute(element, 'role')) ||
    INVISIBLE.test(attribute(element, 'style')) ||
    UNSEEN.test(attribute(element, 'class'))
  )
}

export function boxOf(tag: string, up?: Box, element?: Node): Box {
  const box: Box = { up, tag, lang: up?.lang, out: up?.out, days: new Set(), heads: 0, size: 0, kids: {} }
  if (!up || !element) return box
  up.kids[tag] = (up.kids[tag] ?? 0) + 1
  if (tag !== 'form' && isBare(element)) return box
  box.lang = attribute(element, 'lang') || up.lang
  const named = `${attribute(element, 'class')} ${attribute(element, 'id')}`
  if (tag === 'form' || (UNLIKELY.test(named) && tag !== 'body' && tag !== 'html')) box.out ??= box
  return box
}

const REACH = 8

/** The box and those around it, innermost first, up to a fixed distance, so that depth costs nothing. */
export function around(box: Box): Box[] {
  const boxes: Box[] = []
  for (let at: Box | undefined = box; at && boxes.length < REACH; at = at.up) boxes.push(at)
  return boxes
}
