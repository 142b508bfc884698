// Reads of a node that a page cannot bend: a form whose controls are named "firstChild" or "getAttribute" hides its own.

type Getter = (this: unknown, ...parameters: string[]) => unknown

const known = new WeakMap<object, Map<string, Getter>>()

function inherited(start: object, name: string): Getter {
  for (let proto = start; proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name)
    if (found) return found.get ?? found.value
  }
  // a parser that keeps it as a plain property of each node has no forms that hide theirs
  return function own(this: unknown) {
    return (this as Record<string, unknown>)[name]
  }
}

/** Reads a property or calls a method of the node as its prototype has it, past anything the page put in its place. */
export function ask(node: Node, name: string, ...parameters: string[]): unknown {
  const proto = Object.getPrototypeOf(node)
  let getters = known.get(proto)
  if (!getters) {
    getters = new Map<string, Getter>()
    known.set(proto, getters)
  }
  let getter = getters.get(name)
  if (!getter) {
    getter = inherited(proto, name)
    getters.set(name, getter)
  }
  return Reflect.apply(getter, node, parameters)
}

export function child(node: Node): Node | null {
  return ask(node, 'firstChild') as Node | null
}

export function next(node: Node): Node | null {
  return ask(node, 'nextSibling') as Node | null
}

/** Lower-case tag name of an element, and '' of any other node. */
export function tagOf(node: Node): string {
  return ask(node, 'nodeType') === 1 ? String(ask(node, 'localName')).toLowerCase() : ''
}

export function attribute(element: Node, name: string): string {
  return String(ask(element, 'getAttribute', name) ?? '')
}
