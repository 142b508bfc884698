// Fields of a profile by their place in it: `criteria/ready.problem/weight`.

type Tree = Record<string, unknown> | unknown[]

/** What stands in a field; undefined where nothing does. */
export function valueAt(tree: unknown, field: string): unknown {
  return field.split('/').reduce<unknown>((part, key) => {
    return typeof part === 'object' && part !== null && Object.hasOwn(part, key) ? (part as never)[key] : undefined
  }, tree)
}

/** A copy with one field set; undefined takes the field away, out of a list as well. Parts on the way are made as needed. */
export function withField<Whole extends object>(tree: Whole, field: string, value: unknown): Whole {
  return put(tree as unknown as Tree, field.split('/'), value) as unknown as Whole
}

function put(tree: unknown, [key = '', ...rest]: string[], value: unknown): Tree {
  const inner = rest.length ? put(valueAt(tree, key), rest, value) : value
  if (Array.isArray(tree)) {
    return inner === undefined ? tree.filter((_, index) => index !== Number(key)) : tree.with(Number(key), inner)
  }
  const { [key]: _, ...others } = Object(tree) as Record<string, unknown>
  return inner === undefined ? others : { ...Object(tree), [key]: inner }
}

/** Whether a field lies in another one, or is that one. */
export function isWithin(field: string, outer: string): boolean {
  return field === outer || field.startsWith(`${outer}/`)
}
