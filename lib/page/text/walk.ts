// The tree of a document as a row of text pieces, without recursion: a page 100,000 levels deep costs no stack.
import { type Box, boxOf, isLeftOut } from './box'
import { dayOf } from './day'
import { ask, attribute, child, next, tagOf } from './node'

/** `linked` characters of the text stand in links, the first of which goes to `link`. */
export type Piece = { text: string; box: Box; linked: number; link?: string }

/** `limit` in characters of text, `deadline` in milliseconds of `now`. */
export type TextLimits = { limit?: number; deadline?: number; now?: () => number }

const INLINE = new Set(
  (
    'a span b i em strong u s small big sub sup font abbr acronym cite q mark time data var bdi bdo ins del dfn ' +
    'ruby rt rp img wbr br tt nobr'
  ).split(' '),
)

/** Collects text into pieces that end where a block-level element begins or ends. */
function collector() {
  const pieces: Piece[] = []
  const path: { node: Node; box: Box; link?: string }[] = []
  let box = boxOf('')
  let piece = { text: '', linked: 0 } as Piece
  let link: string | undefined
  let afterLink = false

  function flush() {
    const text = piece.text.replace(/\s+/g, ' ').trim()
    if (text && !/^[[{] ?["{[]/.test(text)) pieces.push({ ...piece, text, box })
    piece = { text: '', linked: 0 } as Piece
  }
  function enter(node: Node, tag: string) {
    path.push({ node, box, link })
    if (tag === 'br' || (tag === 'a' && afterLink)) piece.text += ' '
    if (tag === 'a') link = attribute(node, 'href') || undefined
    if (tag === 'time') box.day ??= dayOf(attribute(node, 'datetime').trim())
    if (INLINE.has(tag)) return
    flush()
    box = boxOf(tag, box, node)
  }
  function leave(): Node | undefined {
    const last = path.pop()
    if (!last) return
    if (last.box !== box) flush()
    afterLink = link !== last.link
    box = last.box
    link = last.link
    return last.node
  }
  function add(text: string) {
    piece.text += text
    afterLink = false
    if (!link || !text.trim()) return
    piece.link ??= link
    piece.linked += text.trim().length
  }
  return { pieces, enter, leave, add, flush }
}

export function walk(document: Document, { limit = 200_000, deadline = 250, now = Date.now }: TextLimits): Piece[] {
  const { pieces, enter, leave, add, flush } = collector()
  const end = now() + deadline
  let rest = limit
  let count = 0
  // Not the document's first child: linkedom's doctype has no next sibling.
  let node = ask(document, 'documentElement') as Node | null | undefined
  while (node && rest > 0 && (++count % 256 || now() < end)) {
    const tag = tagOf(node)
    let following: Node | null = null
    if (tag && !isLeftOut(node, tag)) {
      enter(node, tag)
      following = child(node)
      if (!following) leave()
    } else if (!tag && ask(node, 'nodeType') === 3) {
      const text = (node as Text).data.slice(0, rest)
      rest -= text.length
      add(text)
    }
    following ??= next(node)
    for (let closed = following ? undefined : leave(); closed; closed = following ? undefined : leave())
      following = next(closed)
    node = following
  }
  flush()
  return pieces
}
