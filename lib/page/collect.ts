// One pass over a document: the plain evidence that every rule reads from. Nothing is written, nothing is recursive.
import type { Page, Zone } from './page'
import { addressOf, take, takeProperty, takeText } from './take'
import { ask, attribute, child, isBare, next, tagOf } from './text/node'

const NODES = 60_000
/** How many nodes are read from the end of a page that is too large. */
const LAST = 3000

const TOP = /(?:^|[\s_-])(?:header|head|top|topbar|masthead|nav|navbar|navigation|menu|banner|brand|logo)(?:$|[\s_-])/i
const FOOT = /foot|copyright|colophon/i
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe'])

/** What is known of the element around: its zone, whether it is a link to the first page, and its item. */
type Place = { zone: Zone; home: boolean; item?: number }

function zoneOf(named: string, tag: string, up: Zone): Zone {
  if (tag === 'body') return 'main'
  if (tag === 'footer' || FOOT.test(named)) return 'foot'
  return up === 'main' && (tag === 'header' || tag === 'nav' || TOP.test(named)) ? 'top' : up
}

/** Reads one element and gives the place of what is in it. */
function enter(page: Page, own: string, node: Node, tag: string, up: Place): Place {
  const bare = isBare(node)
  const named = bare ? '' : `${attribute(node, 'class')} ${attribute(node, 'id')}`.slice(0, 300)
  const zone = zoneOf(named, tag, up.zone)
  const address = tag === 'a' && !bare ? addressOf(node, own) : undefined
  const home = up.home || !!address?.home
  const item = bare ? up.item : takeProperty(page, node, up.item)
  take(page, node, tag, zone, home, address)
  return zone === up.zone && home === up.home && item === up.item ? up : { zone, home, item }
}

/** Whether the whole document was read. */
function walk(page: Page, root: Node, isOver: () => boolean): boolean {
  const places: Place[] = [{ zone: 'main', home: false }]
  const path: Node[] = []
  const own = (page.url.split('/', 3)[2] ?? '').replace(/^www\.|:\d+$/g, '')
  let node: Node | null = root
  for (let count = 0; node; count++) {
    if (count > NODES || (count % 256 === 255 && isOver())) return false
    const tag = tagOf(node)
    let following: Node | null = null
    if (tag) {
      const place = enter(page, own, node, tag, places[path.length] as Place)
      if (!UNREAD.has(tag)) following = child(node)
      if (following) places[path.push(node)] = place
    } else if (node.nodeType === 3) takeText(page, node, (places[path.length] as Place).zone)
    if (!following && path.length) following = next(node)
    while (!following && path.length) {
      const up = path.pop() as Node
      if (path.length) following = next(up)
    }
    node = following
  }
  return true
}

function before(node: Node, root: Node): Node | null {
  for (let at: Node | null = node, up = 0; at && at !== root && up < 500; up++) {
    const found = ask(at, 'previousSibling') as Node | null
    if (found) return found
    at = ask(at, 'parentNode') as Node | null
  }
  return null
}

/** The last texts of a page too large to be read whole, from its end. */
function walkBack(page: Page, root: Node) {
  let node: Node | null = root
  for (let count = 0; node && count < LAST; count++) {
    const last = ask(node, 'lastChild') as Node | null
    if (!last && ask(node, 'nodeType') === 3) takeText(page, node, 'foot')
    node = last ?? before(node, root)
  }
}

/** Everything but the blocks of text. `isOver` says when the time is up; what was read by then is given. */
export function collect(document: Document, url: string, isOver: () => boolean): Page {
  const root = ask(document, 'documentElement') as Node | null
  const page: Page = {
    url,
    lang: '',
    title: '',
    meta: {},
    tags: [],
    data: [],
    items: [],
    heads: [],
    logos: [],
    links: [],
    rights: [],
    addresses: [],
    scripts: '',
    blocks: [],
  }
  if (!root) return page
  page.lang = attribute(root, 'lang') || attribute(root, 'xml:lang')
  if (!walk(page, root, isOver)) walkBack(page, root)
  return page
}
