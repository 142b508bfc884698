// The visible text of a document in reading order, as blocks with roles, links and days; nothing is written to the page.
import type { Block, BlockRole } from './reading'
import { around, type Box } from './text/box'
import { dayOf } from './text/day'
import { ask } from './text/node'
import { type Piece, type TextLimits, walk } from './text/walk'

/** `base` is what relative links are resolved against, the document's own base by default. */
export type TextOptions = TextLimits & { base?: string }

const HEADING = /^h[2-6]$/
const ITEM = /^(?:li|dt|dd|tr|td)$/
const STORY_SIZE = 1500

/** Counts into the boxes around each piece what they hold. Returns which boxes are content: those left out only by their name
 * stay when the title or half of the page stands in them. */
function weigh(pieces: Piece[]): (box: Box) => boolean {
  const outs = new Map<Box, number>()
  let total = 0
  for (const { text, box, linked, link } of pieces) {
    const head = HEADING.test(box.tag)
    const title = box.tag === 'h1'
    const day = box.day ?? dayOf(text)
    total += text.length
    if (box.out) outs.set(box.out, (title ? Infinity : text.length) + (outs.get(box.out) ?? 0))
    for (const at of around(box)) {
      at.size += text.length
      if (head) at.heads++
      if (title) at.title = true
      if (linked > text.length * 0.6 && (head || !at.link)) at.link = link
      if (day) at.days.add(day)
    }
  }
  return (box) => !box.out || (outs.get(box.out) ?? 0) > total / 2
}

/** The element that is one story of a list: one linked headline or one date, beside others of its kind. */
function storyOf(box: Box): Box | undefined {
  return around(box).findLast(
    (at) =>
      at.link &&
      !at.title &&
      at.size <= STORY_SIZE &&
      at.heads < 2 &&
      at.days.size < 2 &&
      at.heads + at.days.size > 0 &&
      (at.up?.kids[at.tag] ?? 0) > 1 &&
      !/^(h\d|p)$/.test(at.tag),
  )
}

/** The one day of the story that a piece stands in, where the story is no list entry with a link: a dated card beside others. */
function dayAround(box: Box): string | undefined {
  const card = around(box).find(
    (at) =>
      at.days.size === 1 && at.heads === 1 && !at.title && at.size <= STORY_SIZE && (at.up?.kids[at.tag] ?? 0) > 1,
  )
  return card && [...card.days][0]
}

function roleOf({ box }: Piece): BlockRole {
  const boxes = around(box).slice(0, 3)
  if (boxes.some(({ tag }) => HEADING.test(tag) || tag === 'h1')) return 'heading'
  return boxes.some(({ tag }) => ITEM.test(tag)) ? 'item' : 'text'
}

/** A short line that is nothing but a link, one or two words: an entry of a menu, not of the text. */
function isMenu({ text, box, linked }: Piece): boolean {
  return linked >= text.length - 2 && !/^h\d$/.test(box.tag) && text.split(' ', 3).length < 3
}

function resolve(link: string | undefined, base: string): string | undefined {
  if (!link || !URL.canParse(link, base)) return
  const { href, protocol } = new URL(link, base)
  return /^https?:$/.test(protocol) ? href : undefined
}

function join(pieces: Piece[]): { piece: Piece; story?: Box }[] {
  const joined: { piece: Piece; story?: Box }[] = []
  for (const piece of pieces) {
    const story = storyOf(piece.box)
    const last = joined.at(-1)
    if (story && last?.story === story) last.piece = { ...last.piece, text: `${last.piece.text}\n${piece.text}` }
    else joined.push({ piece, story })
  }
  return joined
}

/** The h1 that the document's own title repeats, else the longest. */
function titleOf(pieces: Piece[], title: string): Piece | undefined {
  const rank = ({ text }: Piece) => text.length + (title.includes(text) ? 1000 : 0)
  return pieces
    .filter(({ box }) => around(box).some(({ tag }) => tag === 'h1'))
    .sort((one, two) => rank(two) - rank(one))[0]
}

/**
 * Reads the text a reader sees, in order, one block per paragraph or heading; each story of a list is one `item` with its
 * lines separated by a line feed, its link and its day. A page with next to no text has the document's title instead.
 */
export function readBlocks(document: Document, options: TextOptions = {}): Block[] {
  const base = options.base ?? String(ask(document, 'baseURI') ?? '')
  const name = String(ask(document, 'title') ?? '').trim()
  const all = walk(document, options)
  const isContent = weigh(all)
  const pieces = all.filter(({ box }) => isContent(box))
  const title = titleOf(pieces, name)
  const blocks = join(pieces).flatMap(({ piece, story }): Block[] => {
    if (!story && isMenu(piece)) return []
    const block: Block = { text: piece.text, role: piece === title ? 'title' : story ? 'item' : roleOf(piece) }
    const link = resolve(story?.link ?? (piece.linked > piece.text.length * 0.6 ? piece.link : undefined), base)
    const [own] = story?.days ?? piece.box.days
    const day = own && (story || piece.text.length < 40) ? own : story ? undefined : dayAround(piece.box)
    if (piece.box.lang) block.lang = piece.box.lang
    if (day) block.day = day
    if (link) block.link = link
    return [block]
  })
  return name && blocks.length < 3 && !title ? [{ text: name, role: 'title' }, ...blocks] : blocks
}
