// On which side of a deal the account is: the one that buys or the one that is bought.
import type { DealRole } from './hint'
import { findAll } from './match'
import type { Scan, Sentence } from './scan'

type Place = { from: number; to: number }

const BEFORE = { buys: 'acquirer', bought: 'target' } as const
const BEHIND = { buys: 'target', bought: 'acquirer' } as const

/** How many words may stand between the words of the deal and the name of a side. */
const REACH = 6

/**
 * The account's side as the sentence has it, by whether it is named before or behind the words of the deal; nothing where it is
 * named on both, far off, or only beside the deal ("a rival of Acme").
 */
export function roleOf({ tokens, table }: Scan, sentence: Sentence, mine: Place[]): DealRole | undefined {
  // "acquired by" before "acquired"
  const [told] = findAll(table.deal, tokens, sentence.first, sentence.last).sort(
    (one, two) => one.from - two.from || two.to - one.to,
  )
  if (!told) return
  const aside = findAll(table.beside, tokens, sentence.first, sentence.last).filter(({ label }) => label === 'any')
  const near = mine.filter(({ from, to }) => {
    if (from >= told.to) {
      return from - told.to <= REACH && !tokens.slice(told.to + 1, from + 1).some(({ gap }) => gap.includes(','))
    }
    const isAside = aside.some((words) => words.to === from || words.to === from - 1)
    return !isAside && to <= told.from && told.from - to <= REACH
  })
  const roles = new Set(near.map(({ to }) => (to <= told.from ? BEFORE : BEHIND)[told.label]))
  return roles.size === 1 ? [...roles][0] : undefined
}
