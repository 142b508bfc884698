// Job ads on boards: the company that hires, not the board. On its own site a company's ad needs no rule of its own.
import { type Clues, hostOf, isWithin } from '../clues'
import { textOf } from '../jsonld'
import { affinity } from '../name/affinity'
import { clean } from '../name/clean'
import { keyOf } from '../name/key'
import type { Subject } from '../reading'

/** Who hires, when that is not whose site it is; `brand` is the best name of the site. */
export function readHirer(clues: Clues, brand: string): Subject | undefined {
  const posting = clues.things.find(({ types }) => /JobPosting/.test(types))
  const hirer = clues.things.find(({ role, up }) => role === 'hiringOrganization' && up === posting)
  const name = clean(textOf(posting?.at.hiringOrganization))
  if (!name || affinity(name, clues.label) > 0.5 || keyOf(name) === keyOf(brand)) return
  const host = [hirer?.at.sameAs, hirer?.at.url].map((address) => hostOf(textOf(address))).find(Boolean)
  return { name, source: 'hiring organization', ...(host && !isWithin(host, clues.domain) && { domain: host }) }
}
