// What single elements and texts of a page add to the evidence: names, links, data, lines of rights.
import { contentOf, dataOf, squeeze } from './content'
import type { Item, Page, Zone } from './page'
import { ask, attribute, child, tagOf } from './text/node'

const LINKS = 1500
const BLOCKS = 20
const BLOCK_SIZE = 262_144
const ITEMS = 300
const SCRIPTS = 8000
const METAS = 300

const RIGHTS =
  /©|\(c\)\s|copyright|all rights|alle rechte|tous droits|derechos|tüm hakları|her hakkı|diritti|direitos|prawa zast|حقوق|著作権/i
const POSTAL = /\d{5} \p{Lu}|\d{4} ?[A-Z]{2} |-\d{4} |, \d{4} \p{Lu}|, [A-Z]{2} \d{5}|〒/u
const LOGO = /logo|brand/i
const HOME = /^\/(?:index\.\w+|home|default\.\w+|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i

/** Where a link leads; `home` when that is the first page of this site. */
export type Address = { host: string; path: string; home: boolean }

/** Told from the text of the link, which is much faster than parsing every one as an address. `own` is the page's host. */
export function addressOf(node: Node, own: string): Address | undefined {
  const href = attribute(node, 'href').trim()
  if (href.startsWith('tel:')) return { host: 'tel', path: '', home: false }
  const [, scheme, host = '', rest = ''] =
    /^([a-z][a-z0-9+.-]*:)?(?:\/\/(?:[^/?#@]*@)?([^/?#:]*)(?::\d*)?)?([^?#]{0,300})/i.exec(href) ?? []
  if ((scheme && !/^https?:$/i.test(scheme)) || (!host && !rest)) return
  const there = host.toLowerCase().replace(/^www\./, '') || own
  const path = rest.startsWith('/') ? rest : `/${rest}`
  return { host: there, path, home: (there === own || own.endsWith(`.${there}`)) && HOME.test(path) }
}

function takeMeta(page: Page, node: Node) {
  const value = squeeze(attribute(node, 'content').slice(0, 2000))
  const name = (attribute(node, 'name') || attribute(node, 'property') || attribute(node, 'itemprop')).toLowerCase()
  if (!value || name.length > 60 || Object.keys(page.meta).length > METAS) return
  page.meta[name] ??= value
  if (/tag$|keywords/.test(name) && page.tags.length < METAS) page.tags.push(value)
}

function takeScript(page: Page, node: Node) {
  const text = dataOf(child(node))
  if (/ld\+json/.test(attribute(node, 'type'))) {
    if (text.length <= BLOCK_SIZE && page.data.length < BLOCKS) page.data.push(text)
  } else if (page.scripts.length < SCRIPTS)
    page.scripts += `${attribute(node, 'src').slice(0, 100) || text.slice(0, 300)} `
}

function takeLink(page: Page, node: Node, zone: Zone, address?: Address) {
  if (!address || page.links.length >= LINKS) return
  const text = contentOf(node, 90)
  page.links.push({
    host: address.host,
    path: address.path,
    text: text || attribute(node, 'aria-label').slice(0, 90),
    zone,
  })
  if (address.home) takeLogo(page, node, zone, text)
}

function takeLogo(page: Page, node: Node, zone: Zone, text = '') {
  if (zone === 'foot' || page.logos.length > 60) return
  for (const name of [text, ...['alt', 'title', 'aria-label'].map((key) => attribute(node, key).slice(0, 200))])
    if (name) page.logos.push(squeeze(name))
}

function isLogo(node: Node): boolean {
  return ['class', 'id', 'alt', 'src'].some((key) => LOGO.test(attribute(node, key).slice(0, 300)))
}

/** What one element adds; `home` when it stands in a link to the first page, `address` when it is a link. */
export function take(page: Page, node: Node, tag: string, zone: Zone, home: boolean, address?: Address) {
  switch (tag) {
    case 'meta':
      return takeMeta(page, node)
    case 'title':
      page.title ||= contentOf(node)
      return
    case 'script':
      return takeScript(page, node)
    case 'h1':
    case 'h2':
    case 'h3':
      if (page.heads.length < 100) page.heads.push(contentOf(node))
      return
    case 'a':
      return takeLink(page, node, zone, address)
    case 'img':
    case 'svg':
      if (home || isLogo(node)) takeLogo(page, node, zone)
  }
}

/** A short line around a text that holds a copyright sign: the sign, the year and the name are often apart. */
function lineAround(node: Node): string {
  let line = ''
  let at = ask(node, 'parentNode') as Node | null
  for (let up = 0; at && up < 3 && line.length < 24; up++) {
    const wider = contentOf(at, 400)
    if (line && (wider.length > 300 || !wider.includes(line) || tagOf(at) === 'html')) break
    line = wider
    at = ask(at, 'parentNode') as Node | null
  }
  return line
}

/** What one text adds: lines with a copyright sign, and at the foot lines that look like postal addresses. */
export function takeText(page: Page, node: Node, zone: Zone) {
  const text = dataOf(node)
  if (text.length < 4 && !text.includes('©')) return
  const start = text.length > 1000 ? text.slice(0, 1000) : text
  if (zone === 'foot' && page.addresses.length < 5 && POSTAL.test(start))
    page.addresses.push(squeeze(start.slice(0, 200)))
  if (!RIGHTS.test(start)) return
  const line = lineAround(node)
  if (!page.rights.includes(line)) page.rights.push(line)
  if (page.rights.length > 8) page.rights.shift()
}

/** Microdata and RDFa: begins an item, or fills a property of the one around; gives the item that what is inside belongs to. */
export function takeProperty(page: Page, node: Node, up?: number): number | undefined {
  const type = attribute(node, 'itemtype') || attribute(node, 'typeof')
  if (!type && up === undefined) return
  const role = (attribute(node, 'itemprop') || attribute(node, 'property')).replace('schema:', '')
  if (type && page.items.length < ITEMS)
    return page.items.push({ role, type: type.replace(/^.*[/:#]/, ''), at: {}, up }) - 1
  const item: Item | undefined = page.items[up ?? -1]
  if (item && role && !type)
    item.at[role] ??=
      attribute(node, 'content').slice(0, 500) || contentOf(node) || attribute(node, 'href').slice(0, 300)
  return up
}
