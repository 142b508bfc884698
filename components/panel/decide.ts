// The keys of the decision form: 1 to 5, or the first letter.
import type { DecisionKind } from '../../lib/icp/evaluation'
import { type Press, placeOf } from './keys'

/** The decisions in the order of their number keys. */
export const KINDS = ['pursue', 'develop', 'nurture', 'park', 'disqualify'] as const satisfies readonly DecisionKind[]

/** The decision a key picks; a letter that begins two words takes them in turn. Undefined while a text is typed. */
export function pickDecision(
  event: Press & { target: EventTarget | null },
  now?: DecisionKind,
): DecisionKind | undefined {
  const typing = event.target instanceof Element && placeOf(event.target) === 'text'
  if (typing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined
  const byNumber = KINDS[Number(event.key) - 1]
  if (byNumber) return byNumber
  const letter = event.key.length === 1 ? event.key.toLowerCase() : undefined
  const ones = letter ? KINDS.filter((kind) => kind.startsWith(letter)) : []
  // Two words begin with p and two with d: the first press takes the first, unless it is taken already.
  const index = now === undefined ? -1 : ones.indexOf(now)
  return ones[(index + 1) % ones.length]
}

/** Whether a press writes a letter, and not into a text already. */
export function isLetter(event: Press & { target: EventTarget | null }): boolean {
  if (event.target instanceof Element && placeOf(event.target) === 'text') return false
  return !event.altKey && !event.ctrlKey && !event.metaKey && /^\p{L}$/u.test(event.key)
}
