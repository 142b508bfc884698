// The import graph of the product: where a specifier leads, and whether it comes back.
import path from 'node:path'
import type { Source } from './source'

/** The module that a relative specifier leads to, as in `sources`; undefined for packages and files that are no modules. */
export function resolve(from: string, specifier: string, known: ReadonlySet<string>): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const target = path.posix.join(path.posix.dirname(from), specifier)
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((ending) => target + ending).find((file) => known.has(file))
}

/** Modules that each module imports; types count unless `runTime`. */
export function edges(sources: Source[], runTime = false): Map<string, string[]> {
  const known = new Set(sources.map((source) => source.path))
  return new Map(
    sources.map((source) => {
      const imports = source.imports.filter((each) => !(runTime && each.typeOnly))
      const targets = imports.map((each) => resolve(source.path, each.specifier, known))
      return [source.path, [...new Set(targets.filter((target) => target !== undefined))]]
    }),
  )
}

/** One closed path for each knot of modules that import each other, e.g. `a → b → a`. */
export function cycles(graph: Map<string, string[]>): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const visit = (file: string, trail: string[]): void => {
    const at = trail.indexOf(file)
    if (at >= 0) found.push([...trail.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return found
}

/** Every module that `start` reaches, itself included. */
export function reachable(graph: Map<string, string[]>, start: string): Set<string> {
  const seen = new Set<string>()
  const queue = [start]
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    queue.push(...(graph.get(file) ?? []))
  }
  return seen
}
