// The rules of the house over single modules: types that are types, sizes that can be read, names that say something.
import { at } from './rules'
import { isNode, lineAt, type Node, type Source, walk } from './source'

export const MOST_LINES = { file: 250, function: 40, component: 150 }

/** Files of data alone, which grow with what they know and not with what they do. */
const DATA: [file: RegExp, reason: string][] = [
  [/^lib\/icp\/framework(\/|\.ts$)/, 'the framework: one object of wording for each criterion'],
  [/^lib\/page\/signals\/lexicons\/[^/]+\.ts$/, 'a lexicon: the phrases of one language'],
]

export function isDataOnly(file: string): boolean {
  return DATA.some(([pattern]) => pattern.test(file))
}

export function isTooLong(source: Source): string[] {
  const lines = source.text.trimEnd().split('\n').length
  const long = lines > MOST_LINES.file && !isDataOnly(source.path)
  return [
    ...(long ? [`${source.path} has ${lines} lines, and ${MOST_LINES.file} are allowed`] : []),
    ...longFunctions(source),
  ]
}

function longFunctions(source: Source): string[] {
  const found: string[] = []
  walk(source.tree, (node, parent) => {
    if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) return
    const name = nameOf(node, parent)
    const lines = lineAt(source.text, node.end) - lineAt(source.text, node.start) + 1
    const most = source.path.endsWith('.tsx') && /^[A-Z]/.test(name) ? MOST_LINES.component : MOST_LINES.function
    if (lines > most)
      found.push(at(source, node, `${name || 'a function'} has ${lines} lines, and ${most} are allowed`))
  })
  return found
}

/** `f` of `function f() {}`, `const f = () => {}`, `{ f() {} }`. */
function nameOf(node: Node, parent: Node | undefined): string {
  const label = [node.id, parent?.id, parent?.key].find(isNode)
  return typeof label?.name === 'string' ? label.name : ''
}

/** `any` and comments that silence the compiler. */
export function evadesTypes(source: Source): string[] {
  const found: string[] = []
  walk(source.tree, (node) => {
    if (node.type === 'TSAnyKeyword') found.push(at(source, node, 'any'))
  })
  const silenced = source.comments.filter((comment) => /@ts-(ignore|nocheck|expect-error)/.test(comment))
  return [...found, ...silenced.map((comment) => `${source.path} ${comment.trim()}`)]
}

/** The `!` that promises the compiler what nobody checked. */
export function assertsNonNull(source: Source): string[] {
  const found: string[] = []
  walk(source.tree, (node) => {
    if (node.type === 'TSNonNullExpression' || node.definite === true)
      found.push(at(source, node, '! asserts without a check'))
  })
  return found
}

/** Modules say on top what they are for, pass nothing through, and stand in a folder that is a place or a purpose. */
export function isBadlyKept(source: Source): string[] {
  const found: string[] = []
  if (!/^(\/\/ |\/\*\*? )\S/.test(source.text)) found.push(`${source.path} does not say on top what it is for`)
  if (/(^|\/)(utils?|helpers?|managers?|services?|common|misc)(\/|\.tsx?$)/.test(source.path)) {
    found.push(`${source.path} stands in a drawer`)
  }
  const statements = source.tree.body as Node[]
  if (statements.every(passesOn)) found.push(`${source.path} only passes on what other modules export`)
  walk(source.tree, (node) => {
    if (node.type === 'ExportAllDeclaration') found.push(at(source, node, 'passes on all that another module exports'))
    if (node.type === 'ExportDefaultDeclaration' && !source.path.startsWith('entrypoints/')) {
      found.push(at(source, node, 'has a default export'))
    }
  })
  return found
}

function passesOn(statement: Node): boolean {
  return (
    /^(ImportDeclaration|ExportAllDeclaration|ExportNamedDeclaration)$/.test(statement.type) && !statement.declaration
  )
}

const TOP = new Set(
  `entrypoints components lib public test package.json package-lock.json tsconfig.json wxt.config.ts
  README.md ARCHITECTURE.md CONTRIBUTING.md CHANGELOG.md LICENSE node_modules`.split(/\s+/),
)

/** Entries of the top folder that nobody asked for; dotfiles are the settings of tools. */
export function isOutOfPlace(entries: string[]): string[] {
  return entries.filter((entry) => !TOP.has(entry) && !entry.startsWith('.'))
}
