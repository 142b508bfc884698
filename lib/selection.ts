// What is selected on a page. The function is sent into the page as text: it must name nothing outside of itself.
import type { Selection } from './messages'

/** The selection with up to 32 characters before and after it; the quote is '' when nothing outside of a form field is selected. */
export function selectedInPage(): Selection {
  const plain = (text: string) => text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
  const selection = getSelection()
  const field = /^(?:input|textarea)$/i.test(document.activeElement?.tagName ?? '')
  const range = selection?.rangeCount && !field ? selection.getRangeAt(0) : undefined
  const quote = range ? plain(String(selection).slice(0, 20_000)).slice(0, 2000) : ''

  function blockOf(node: Node): Element | null {
    let at = node.parentElement
    while (at && /^(?:a|b|i|em|strong|span|u|s|small|sub|sup|mark|abbr|font|q)$/i.test(at.tagName))
      at = at.parentElement
    return at
  }

  function around(container: Node, offset: number, forward: boolean): string {
    const root = Node.prototype.getRootNode.call(container)
    const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT)
    const inside = container.childNodes[offset]
    let from = inside ?? container
    while (from.lastChild && !inside) from = from.lastChild
    const data = from.nodeType === Node.TEXT_NODE ? (from.nodeValue ?? '') : ''
    // Within a text the offset counts characters; within an element, its children.
    const cut = from === container ? offset : inside ? 0 : data.length
    let text = forward ? data.slice(cut, cut + 200) : data.slice(0, cut).slice(-200)
    walker.currentNode = from
    for (let steps = 0; steps < 100 && plain(text).length < 32; steps++) {
      const next = forward ? walker.nextNode() : walker.previousNode()
      if (!next) break
      if (/^(?:script|style|noscript|template|title)$/i.test(next.parentElement?.tagName ?? '')) continue
      const gap = blockOf(next) === blockOf(from) ? '' : ' '
      text = forward ? text + gap + next.nodeValue?.slice(0, 200) : next.nodeValue?.slice(-200) + gap + text
      from = next
    }
    return plain(forward ? plain(text).slice(0, 32) : plain(text).slice(-32))
  }

  const prefix = range && quote ? around(range.startContainer, range.startOffset, false) : ''
  const suffix = range && quote ? around(range.endContainer, range.endOffset, true) : ''
  return { url: location.href, title: plain(String(document.title)).slice(0, 300), quote, prefix, suffix }
}
