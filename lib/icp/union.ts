// Sets that grow together: which texts belong to one another, each set named by its least member.

/** `join` makes two members one set; `root` names the least member of a set, the text itself when it was never joined. */
export type Union = { join(a: string, b: string): void; root(member: string): string }

export function union(): Union {
  const parents = new Map<string, string>()
  function root(member: string): string {
    let top = member
    for (let parent = parents.get(top); parent !== undefined; parent = parents.get(top)) top = parent
    for (let step = member; step !== top; ) {
      const next = parents.get(step) ?? top
      parents.set(step, top)
      step = next
    }
    return top
  }
  function join(a: string, b: string): void {
    const [one, other] = [root(a), root(b)]
    if (one < other) parents.set(other, one)
    else if (other < one) parents.set(one, other)
  }
  return { join, root }
}
