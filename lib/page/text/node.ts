// Reads of a node that a page cannot bend: a form whose controls are named "firstChild" or "getAttribute" hides its own.

/** Reads a property or calls a method of the node as its prototype has it, past anything the page put in its place. */
export function ask(node: Node, name: string, ...parameters: string[]): unknown {
  const found: unknown = Reflect.get(Object.getPrototypeOf(node), name, node)
  if (typeof found === 'function') return Reflect.apply(found, node, parameters)
  // A parser that keeps it as a plain property of each node has no forms that hide theirs.
  return found === undefined ? Reflect.get(node, name) : found
}

/** Texts, and all elements but forms, which alone hide their own properties behind what stands in them; these are read directly. */
function isPlain(node: Node): node is Element {
  const { nodeType, localName } = node as Element
  return nodeType === 3 || (nodeType === 1 && typeof localName === 'string' && localName !== 'form')
}

export function child(node: Node): Node | null {
  return isPlain(node) ? node.firstChild : (ask(node, 'firstChild') as Node | null)
}

export function next(node: Node): Node | null {
  return isPlain(node) ? node.nextSibling : (ask(node, 'nextSibling') as Node | null)
}

/** Lower-case tag name of an element, and '' of any other node. */
export function tagOf(node: Node): string {
  if (isPlain(node)) return node.nodeType === 1 ? node.localName.toLowerCase() : ''
  return ask(node, 'nodeType') === 1 ? String(ask(node, 'localName')).toLowerCase() : ''
}

export function attribute(element: Node, name: string): string {
  return (isPlain(element) ? element.getAttribute(name) : String(ask(element, 'getAttribute', name) ?? '')) ?? ''
}

/** Whether an element has no attribute at all: most need no further question. */
export function isBare(element: Node): boolean {
  return !(isPlain(element) ? element.hasAttributes() : ask(element, 'hasAttributes'))
}
