// Tables as columns: each a header and what it shows of an item.
import type { Cell } from './csv'
import { makeBreath, type Work } from './work'

/** `score`: its numbers are scores or shares in 0..100, shown with one decimal. */
export type Column<Item> = { header: string; cell: (item: Item) => Cell; score?: boolean }

/** The headers of those columns that hold scores. */
export function scoresOf(columns: readonly { header: string; score?: boolean }[]): Set<string> {
  return new Set(columns.flatMap(({ header, score }) => (score ? header : [])))
}

/** The header, then a row for each item. Rows are lists, since as many objects of as many fields take many times longer. */
export type Grid = Cell[][]

/** The grid of some items, while the page stays alive; empty when called off. Progress is counted in items. */
export async function gridOf<From, Item>(
  columns: readonly Column<Item>[],
  items: readonly From[],
  itemOf: (from: From) => Item,
  { progress, signal }: Work = {},
): Promise<Grid> {
  const grid: Grid = [columns.map(({ header }) => header)]
  const breath = makeBreath()
  for (const from of items) {
    const item = itemOf(from)
    grid.push(columns.map(({ cell }) => cell(item)))
    const pause = breath()
    if (!pause) continue
    progress?.(grid.length - 1, items.length)
    await pause
    if (signal?.aborted) return []
  }
  return grid
}
