// Which names a module takes from its surroundings: identifiers that nothing in the module declares.
import { childrenOf, isNode, type Node } from './source'

export type Free = { name: string; node: Node; parent: Node | undefined }

/** Every use of a name that neither an import nor a declaration around it explains; types do not count. */
export function freeNames(tree: Node): Free[] {
  const found: Free[] = []
  visit(tree, undefined, new Set(), found)
  return found
}

function visit(node: Node, parent: Node | undefined, bound: ReadonlySet<string>, found: Free[]): void {
  if (isTypeNode(node)) return
  if (node.type === 'Identifier') {
    const { name } = node as unknown as { name: string }
    if (!bound.has(name) && !isLabel(node, parent)) found.push({ name, node, parent })
    return
  }
  const inner = opensScope(node) ? new Set([...bound, ...declaredIn(node)]) : bound
  for (const child of childrenOf(node)) visit(child, node, inner, found)
}

const VALUES_IN_TYPES = new Set([
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
])

function isTypeNode(node: Node): boolean {
  return node.type.startsWith('TS') && !VALUES_IN_TYPES.has(node.type)
}

function opensScope(node: Node): boolean {
  return /^(Program|ArrowFunctionExpression|FunctionDeclaration|FunctionExpression|CatchClause|BlockStatement|For\w*Statement|ClassExpression)$/.test(
    node.type,
  )
}

/** `x` of `a.x`, `{ x: 1 }`, `import { x as y }` names a member and refers to nothing. */
function isLabel(node: Node, parent: Node | undefined): boolean {
  if (!parent) return false
  if (parent.type === 'MemberExpression') return parent.property === node && parent.computed !== true
  if (/^(Property|PropertyDefinition|MethodDefinition)$/.test(parent.type)) {
    return parent.key === node && parent.computed !== true && parent.shorthand !== true
  }
  return /^(ImportSpecifier|ExportSpecifier|LabeledStatement|BreakStatement|ContinueStatement|MetaProperty)$/.test(
    parent.type,
  )
}

/** Names declared by this scope: parameters, its own name, and everything declared below that no inner function hides. */
function declaredIn(scope: Node): Set<string> {
  const names = new Set<string>()
  for (const pattern of [scope.params, scope.param, scope.id].flat()) if (isNode(pattern)) addPattern(pattern, names)
  for (const child of childrenOf(scope)) addDeclarations(child, names)
  return names
}

function addDeclarations(node: Node, names: Set<string>): void {
  if (isTypeNode(node)) return
  if (/^(VariableDeclarator|FunctionDeclaration|ClassDeclaration)$/.test(node.type) && isNode(node.id)) {
    addPattern(node.id, names)
  }
  if (/^Import(Default|Namespace)?Specifier$/.test(node.type) && isNode(node.local)) addPattern(node.local, names)
  if (/Function/.test(node.type)) return
  for (const child of childrenOf(node)) addDeclarations(child, names)
}

/** `a`, `{ b, c: [d] }`, `e = 1`, `...f`: the names that a pattern binds. */
function addPattern(pattern: Node, names: Set<string>): void {
  if (pattern.type === 'Identifier') {
    names.add(pattern.name as string)
    return
  }
  const parts = [pattern.properties, pattern.elements, pattern.left, pattern.argument, pattern.value, pattern.parameter]
  for (const part of parts.flat()) if (isNode(part)) addPattern(part, names)
}
