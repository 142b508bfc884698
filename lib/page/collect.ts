// One pass over a document: the plain evidence that every rule reads from. Nothing is written, nothing is recursive.
import { contentOf, dataOf, squeeze } from './content'
import type { Item, Page, Zone } from './page'
import { ask, attribute, child, isBare, next, tagOf } from './text/node'

const NODES = 60_000
const LINKS = 1500
const BLOCKS = 20
const BLOCK_SIZE = 262_144
const ITEMS = 300
const SCRIPTS = 8000

const RIGHTS =
  /©|\(c\)\s|copyright|all rights|alle rechte|tous droits|derechos|tüm hakları|her hakkı|diritti|direitos|prawa zast|حقوق|著作権/i
const POSTAL = /\d{5} \p{Lu}|\d{4} ?[A-Z]{2} |-\d{4} |, \d{4} \p{Lu}|, [A-Z]{2} \d{5}|〒/u
const TOP = /(?:^|[\s_-])(?:header|head|top|topbar|masthead|nav|navbar|navigation|menu|banner|brand|logo)(?:$|[\s_-])/i
const FOOT = /foot|copyright|colophon/i
const UNREAD = /^(?:script|style|noscript|template|svg|iframe)$/
const LOGO = /logo|brand/i
const HOME = /^\/(?:index\.\w+|home|default\.\w+|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i

/** What is known of the element around: its zone, whether it is a link to the first page, and its item. */
type Place = { zone: Zone; home: boolean; item?: number }

function addressOf(page: Page, node: Node): { host: string; path: string; home: boolean } | undefined {
  const href = attribute(node, 'href')
  if (!href || href[0] === '#' || !URL.canParse(href, page.url)) return
  const { protocol, host, pathname } = new URL(href, page.url)
  if (protocol === 'tel:') return { host: 'tel', path: '', home: false }
  if (!/^http/.test(protocol)) return
  const [mine = '', theirs] = [page.url, `//${host}`].map((url) => url.split('/', 3)[2]?.replace(/^www\./, ''))
  const same = mine === theirs || mine.endsWith(`.${theirs}`)
  return { host: theirs ?? '', path: pathname.slice(0, 300), home: same && HOME.test(pathname) }
}

function takeMeta(page: Page, node: Node) {
  const value = squeeze(attribute(node, 'content').slice(0, 2000))
  const name = (attribute(node, 'name') || attribute(node, 'property') || attribute(node, 'itemprop')).toLowerCase()
  if (!value || page.tags.length > 200) return
  page.meta[name] ??= value
  if (/tag$|keywords/.test(name)) page.tags.push(value)
}

function takeScript(page: Page, node: Node) {
  const text = dataOf(child(node))
  if (/ld\+json/.test(attribute(node, 'type'))) {
    if (text.length <= BLOCK_SIZE && page.data.length < BLOCKS) page.data.push(text)
  } else if (page.scripts.length < SCRIPTS)
    page.scripts += `${attribute(node, 'src').slice(0, 100) || text.slice(0, 300)} `
}

/** What one element adds to the evidence. */
function take(page: Page, node: Node, tag: string, { zone, home }: Place) {
  if (tag === 'meta') takeMeta(page, node)
  else if (tag === 'title') page.title ||= contentOf(node)
  else if (tag === 'script') takeScript(page, node)
  else if (/^h[1-3]$/.test(tag)) {
    if (page.heads.length < 100) page.heads.push(contentOf(node))
  } else if (tag === 'a') {
    const address = addressOf(page, node)
    const text = contentOf(node, 90) || attribute(node, 'aria-label').slice(0, 90)
    if (address && page.links.length < LINKS) page.links.push({ host: address.host, path: address.path, text, zone })
    if (address?.home) takeLogo(page, node, zone, contentOf(node, 90))
  } else if (/^(?:img|svg|amp-img)$/.test(tag)) {
    if (
      home ||
      LOGO.test(`${attribute(node, 'class')} ${attribute(node, 'id')} ${attribute(node, 'src').slice(0, 300)}`)
    )
      takeLogo(page, node, zone, '')
  }
}

function takeLogo(page: Page, node: Node, zone: Zone, text: string) {
  if (zone === 'foot' || page.logos.length > 60) return
  for (const name of [text, ...['alt', 'title', 'aria-label'].map((key) => attribute(node, key))])
    if (name) page.logos.push(squeeze(name.slice(0, 200)))
}

/** A short line around a text that holds a copyright sign: the sign, the year and the name are often apart. */
function lineAround(node: Node): string {
  let line = ''
  let at = ask(node, 'parentNode') as Node | null
  for (let up = 0; at && up < 3 && line.length < 24; up++) {
    const wider = contentOf(at, 400)
    if (line && (wider.length > 300 || !wider.includes(line))) break
    line = wider
    at = ask(at, 'parentNode') as Node | null
  }
  return line
}

function takeText(page: Page, node: Node, zone: Zone) {
  if (zone === 'foot' && page.addresses.length < 5 && POSTAL.test(dataOf(node).slice(0, 200)))
    page.addresses.push(squeeze(dataOf(node).slice(0, 200)))
  if (!RIGHTS.test(dataOf(node).slice(0, 1000))) return
  const line = lineAround(node)
  if (!page.rights.includes(line)) page.rights.push(line)
  if (page.rights.length > 8) page.rights.shift()
}

/** Microdata and RDFa: begins an item, or fills a property of the one around. */
function takeProperty(page: Page, node: Node, up?: number): number | undefined {
  const role = (attribute(node, 'itemprop') || attribute(node, 'property')).replace('schema:', '')
  const type = attribute(node, 'itemtype') || attribute(node, 'typeof')
  if (type && page.items.length < ITEMS)
    return page.items.push({ role, type: type.replace(/^.*[/:#]/, ''), at: {}, up }) - 1
  const item: Item | undefined = page.items[up ?? -1]
  if (item && role && !type)
    item.at[role] ??=
      attribute(node, 'content').slice(0, 500) || contentOf(node) || attribute(node, 'href').slice(0, 300)
  return up
}

function placeOf(page: Page, node: Node, tag: string, up: Place): Place {
  const bare = isBare(node)
  const named = bare
    ? ''
    : `${attribute(node, 'class')} ${attribute(node, 'id')} ${attribute(node, 'role')}`.slice(0, 300)
  let zone = tag === 'body' ? 'main' : up.zone
  if (tag === 'footer' || FOOT.test(named)) zone = 'foot'
  else if (zone === 'main' && (tag === 'header' || tag === 'nav' || TOP.test(named))) zone = 'top'
  const home = up.home || (tag === 'a' && !!addressOf(page, node)?.home)
  const item = bare ? up.item : takeProperty(page, node, up.item)
  return zone === up.zone && home === up.home && item === up.item ? up : { zone, home, item }
}

/** Whether the whole document was read. */
function walk(page: Page, root: Node, isOver: () => boolean): boolean {
  const places: Place[] = [{ zone: 'main', home: false }]
  const path: Node[] = []
  let node: Node | null = root
  for (let count = 0; node; count++) {
    if (count > NODES || (count % 256 === 255 && isOver())) return false
    const tag = tagOf(node)
    let following: Node | null = null
    if (tag) {
      const place = placeOf(page, node, tag, places[path.length] as Place)
      take(page, node, tag, place)
      if (!UNREAD.test(tag)) following = child(node)
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
  for (let count = 0; node && count < 3000; count++) {
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
