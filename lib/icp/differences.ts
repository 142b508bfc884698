// Where two pieces of plain data differ, down to single values.
import { canonicalJson } from './canonical'

/** `path` leads to a value that is not the same on both sides; absent is undefined. */
export type Difference = { path: string[]; from: unknown; to: unknown }

/** One word for a place. */
export function placeOf({ path }: Pick<Difference, 'path'>): string {
  return path.join('/')
}

/** What differs, in the order of the names; a list is one value. */
export function differences(from: object, to: object): Difference[] {
  return between(from, to, [])
}

function between(from: object, to: object, path: string[]): Difference[] {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort()
  return names.flatMap((name) => {
    const [a, b] = [inside(from, name), inside(to, name)]
    if (textOf(a) === textOf(b)) return []
    const deeper = [a, b].every((value) => value === undefined || isTable(value))
    if (!deeper) return [{ path: [...path, name], from: a, to: b }]
    return between(a ?? {}, b ?? {}, [...path, name])
  })
}

function textOf(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value)
}

function inside(table: object, name: string): object | undefined {
  return Object.hasOwn(table, name) ? (table as Record<string, object>)[name] : undefined
}

function isTable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
