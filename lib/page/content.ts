// The text of one element at a bounded cost, however large or deep the element is.
import { ask, child, next, tagOf } from './text/node'

const NODES = 100

export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The characters of a text node, which nothing on a page can hide; '' of nothing. */
export function dataOf(node: Node | null): string {
  return (node as CharacterData | null)?.data ?? ''
}

const UNREAD = new Set(['script', 'style', 'noscript'])
const INLINE = new Set(['b', 'i', 'em', 'strong', 'span', 'sup', 'font'])

/** The beginning of an element's text with single blanks, `limit` characters of at most 100 nodes. */
export function contentOf(root: Node, limit = 300): string {
  let text = ''
  let node: Node | null = child(root)
  for (let count = 0; node && count < NODES && text.length < limit * 2; count++) {
    const tag = tagOf(node)
    if (tag) {
      if (!INLINE.has(tag)) text += ' '
    } else if (node.nodeType === 3) text += dataOf(node).slice(0, limit * 2)
    let following: Node | null = tag && !UNREAD.has(tag) ? child(node) : null
    for (let at: Node | null = node; !following && at && at !== root; ) {
      following = next(at)
      if (!following) at = ask(at, 'parentNode') as Node | null
    }
    node = following
  }
  return squeeze(text).slice(0, limit)
}
