// Node 20 lacks `Map.groupBy`, with which vitest prints why a test failed.

/** As the language defines it from ES2024 on. */
function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

Map.groupBy ??= groupBy
