// A source file of the product as the rules of the house see it: its tree, its imports, its lines.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'vite'

/** A node of the syntax tree in ESTree's shape; what else it holds depends on its `type`. */
export type Node = { type: string; start: number; end: number; [field: string]: unknown }

export type Import = {
  /** As written: `./zod`, `preact/hooks`. */
  specifier: string
  /** Leaves no trace at run time. */
  typeOnly: boolean
  /** Waits until the code runs. */
  dynamic: boolean
  line: number
}

export type Source = { path: string; text: string; tree: Node; comments: string[]; imports: Import[] }

/** Reads every module below `folders`, which are relative to `root`. */
export function readSources(root: string, folders: string[]): Source[] {
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !file.includes('node_modules/'))
    .sort()
    .map((file) => parseSource(file, readFileSync(path.join(root, file), 'utf8')))
}

/** @throws when the text is no TypeScript */
export function parseSource(file: string, text: string): Source {
  const { program, comments, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const tree = program as unknown as Node
  return {
    path: file,
    text,
    tree,
    comments: comments.map((comment) => comment.value),
    imports: findImports(tree, text),
  }
}

/** Static, side-effect, type, re-exporting and dynamic imports, and `import('…')` in types. */
function findImports(tree: Node, text: string): Import[] {
  const imports: Import[] = []
  walk(tree, (node) => {
    if (!IMPORTING.has(node.type)) return
    const source = node.source as { value?: unknown } | null
    if (typeof source?.value !== 'string') return
    const dynamic = node.type === 'ImportExpression'
    imports.push({ specifier: source.value, typeOnly: isTypeOnly(node), dynamic, line: lineAt(text, node.start) })
  })
  return imports
}

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
])

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true
  const specifiers = (node.specifiers ?? []) as Node[]
  return specifiers.length > 0 && specifiers.every((each) => each.importKind === 'type' || each.exportKind === 'type')
}

/** Calls `visit` for a node and all below it, parents first; `visit` answers false to leave out what is below. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => unknown, parent?: Node): void {
  if (visit(node, parent) === false) return
  for (const child of childrenOf(node)) walk(child, visit, node)
}

export function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode)
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** The line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
