// One hint per event: of the sentences that tell the same, the best; weak signs count only where they stand out.
import type { Block } from '../reading'
import type { CatalystHint } from './hint'

const MOST = 50
/** A page may hold 100,000 hits: more than this many are not weighed. */
const WEIGHED = 2000

/** Whether the hint stands in a title or in the headline of a story. */
function standsOut(hint: CatalystHint, blocks: Block[]): boolean {
  const block = blocks[hint.block]
  if (!block) return false
  if (block.role === 'title') return true
  return block.role === 'item' && block.link !== undefined && hint.start === 0
}

function rank(hint: CatalystHint, blocks: Block[]): number {
  const role = blocks[hint.block]?.role
  const whose = hint.subject === 'account' ? 4 : hint.subject === 'unsure' ? 2 : 0
  return whose + (hint.strength === 'strong' ? 3 : 0) + (role === 'title' ? 1 : 0) - (hint.status === 'denied' ? 1 : 0)
}

/** An event is told apart by its kind, whose it is, and its story: an item of a list is a story of its own. */
function keyOf({ kind, subject, block }: CatalystHint, blocks: Block[]): string {
  const own = blocks[block]?.role === 'item' && blocks[block]?.link
  return `${kind} ${subject} ${own || ''}`
}

/** Strong hints, and weak ones that stand out, best first, at most 50. */
export function choose(hints: CatalystHint[], blocks: Block[]): CatalystHint[] {
  const events = new Map<string, CatalystHint[]>()
  for (const hint of hints.slice(0, WEIGHED)) {
    const key = keyOf(hint, blocks)
    events.set(key, [...(events.get(key) ?? []), hint])
  }
  const best: CatalystHint[] = []
  for (const told of events.values()) {
    const strong = told.some(({ strength }) => strength === 'strong')
    if (!strong && !told.some((hint) => standsOut(hint, blocks))) continue
    const [first] = told.sort((one, two) => rank(two, blocks) - rank(one, blocks))
    if (first) best.push({ ...first, day: first.day ?? told.find(({ day }) => day)?.day })
  }
  return best
    .map((hint) => {
      if (hint.day === undefined) delete hint.day
      return hint
    })
    .sort((one, two) => rank(two, blocks) - rank(one, blocks) || one.block - two.block || one.start - two.start)
    .slice(0, MOST)
}
