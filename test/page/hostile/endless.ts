// A document without end: every element has another child and another sibling, made when it is asked for.

let made = 0

class EndlessNode {
  nodeType = 1
  nodeValue: string | null = null
  data = ''
  localName: string
  parentNode: EndlessNode | null
  private depth: number
  constructor(localName: string, parentNode: EndlessNode | null, depth: number) {
    made++
    this.localName = localName
    this.parentNode = parentNode
    this.depth = depth
  }
  get firstChild(): EndlessNode | null {
    return this.depth > 0 ? new EndlessNode('div', this, this.depth - 1) : null
  }
  get lastChild(): EndlessNode | null {
    return this.firstChild
  }
  get nextSibling(): EndlessNode | null {
    return this.parentNode ? new EndlessNode('p', this.parentNode, this.depth) : null
  }
  get previousSibling(): EndlessNode | null {
    return this.nextSibling
  }
  getAttribute(): string | null {
    return null
  }
  hasAttribute(): boolean {
    return false
  }
  hasAttributes(): boolean {
    return false
  }
}

/** `depth` levels of elements, each with siblings without end. `made` says how many nodes were asked for so far. */
export function endless(depth: number): { document: Document; made: () => number } {
  made = 0
  const root = new EndlessNode('html', null, depth)
  const document = { documentElement: root, title: '', baseURI: '' }
  return { document: document as unknown as Document, made: () => made }
}
