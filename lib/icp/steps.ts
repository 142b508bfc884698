// Long pure work in small steps: whoever runs it decides when others have their turn, and what comes of it is the same.

/** Work that pauses now and then; what it returns in the end is its result. */
export type Steps<Result> = Generator<undefined, Result>

/** Items between two pauses: a millisecond or two of small work. */
const MANY = 500

/** Does the work for each item. */
export function* each<Item>(items: Iterable<Item>, work: (item: Item) => void): Steps<void> {
  let left = MANY
  for (const item of items) {
    work(item)
    left -= 1
    if (left > 0) continue
    left = MANY
    yield
  }
}

/** Items that are sorted in one go. */
const RUN = 2000

/** The items in order. Equal ones stay as they came; runs that are in order already cost next to nothing. */
export function* sorted<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
  let runs: Item[][] = []
  for (let start = 0; start < items.length; start += RUN) {
    runs.push(items.slice(start, start + RUN).sort(compare))
    yield
  }
  while (runs.length > 1) {
    const merged: Item[][] = []
    for (let index = 0; index < runs.length; index += 2)
      merged.push(yield* united(runs[index] ?? [], runs[index + 1] ?? [], compare))
    runs = merged
  }
  return runs[0] ?? []
}

/** Two runs as one. */
function* united<Item>(a: Item[], b: Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
  const [last, first] = [a.at(-1), b[0]]
  if (last === undefined || first === undefined || compare(last, first) <= 0) return a.concat(b)
  const both: Item[] = []
  let [left, right] = [0, 0]
  while (left < a.length || right < b.length) {
    const [one, other] = [a[left], b[right]]
    if (other === undefined || (one !== undefined && compare(one, other) <= 0)) {
      if (one !== undefined) both.push(one)
      left += 1
    } else {
      both.push(other)
      right += 1
    }
    if (both.length % RUN === 0) yield
  }
  return both
}

/** What comes of steps that need no pause. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
