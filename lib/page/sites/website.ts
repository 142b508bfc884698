// Whose site a page is: names from every source, weighed against the host and each other; sure only when they agree.
import type { Clues } from '../clues'
import { quickFold } from '../name/key'
import { type Named, rank } from '../name/rank'
import { spellings } from '../name/spelling'
import type { Fact, ReadAccount } from '../reading'
import { factsOf } from './website/facts'
import { type Heads, headsIn } from './website/headcount'
import { namesOf } from './website/names'

const TEXTS = 50
const OTHERS = 6
/** Below this a name is a guess and not given. */
const LEAST = 1.5

/** A name with this much evidence that is spelled like the host needs no confirmation by the text. */
const ENOUGH = 3

/** The names of a site, best first. */
export function rankNames(clues: Clues): Named[] {
  const { title, heads, logos, rights, blocks, meta, label } = clues
  const candidates = namesOf(clues)
  const ranked = rank(candidates, label)
  if (ranked[0] && ranked[0].affinity === 1 && ranked[0].weight > ENOUGH) return ranked
  const said = blocks.slice(0, TEXTS).map(({ text }) => text)
  const texts = [title, ...heads, ...logos, ...rights, meta.description ?? '', ...said]
  const spelled = spellings(texts, label).map((name) => ({ name, source: 'text', weight: 0.7 }))
  return spelled.length ? rank([...candidates, ...spelled], label) : ranked
}

/** Whether the best name can be relied upon: it is close to the host, or enough sources that know agree on it. */
export function isSure(names: Named[]): boolean {
  const [best, second] = names
  if (!best) return false
  const { affinity, weight, sources, uses, score, name } = best
  const lead = score - (second?.score ?? 0)
  const onlyText = sources.every((source) => source === 'text')
  if (affinity >= 0.7) return onlyText ? uses > 2 && name.length > 4 : weight >= 0.9 && score > 3
  if (affinity >= 0.4) return weight >= 2 && lead > 1
  if (sources.includes('organization data')) return weight >= 2.5 && lead > 2
  // A name in another script has nothing in common with any host.
  if (!/[a-z]/i.test(name)) return weight >= 2.4 && lead > 0.5
  return weight >= 3 && lead > 1.5
}

function isSame(one: Heads, two: Heads): boolean {
  return one.min === two.min && one.max === two.max
}

/** Takes each fact into its field; what differs from the first stands beside it. */
function fill(account: ReadAccount, facts: Fact[]) {
  const others: Fact[] = []
  for (const { field, value, source } of facts) {
    if (field === 'employees') {
      const heads = headsIn(value) ?? headsIn(`${value} employees`)
      if (!heads) continue
      account.sources.employees ??= source
      account.employees ??= heads
      if (!isSame(account.employees, heads))
        others.push({ field, value: `${heads.min ?? ''}–${heads.max ?? ''}`, source })
    } else if (account[field] === undefined) {
      account[field] = value
      account.sources[field] = source
    } else if (field !== 'description' && quickFold(account[field] ?? '') !== quickFold(value))
      others.push({ field, value, source })
  }
  const seen = new Set<string>()
  const kept = others.filter(({ field, value }) => !seen.has(field + value) && !!seen.add(field + value))
  if (kept.length) account.others = kept.slice(0, OTHERS)
}

/** The account of a company's own site; null where nothing is known, not even a domain. */
export function accountOf(clues: Clues, names: Named[]): ReadAccount | null {
  const best = names[0]
  const domain = clues.domain ? { domain: clues.domain } : {}
  const sources: Record<string, string> = clues.domain ? { domain: 'address' } : {}
  if (!best || best.score < LEAST) return clues.domain ? { ...domain, sure: false, sources } : null
  const account: ReadAccount = {
    name: best.name,
    ...domain,
    sure: isSure(names),
    sources: { name: best.sources[0] ?? '', ...sources },
  }
  const further = names
    .slice(1)
    .filter(
      ({ weight, key, sources }) =>
        weight >= 1.6 &&
        key !== best.key &&
        sources.some((source) => /data|site_name|copyright|imprint|application/.test(source)),
    )
  fill(account, [
    ...further.map(({ name, sources: [source = ''] }): Fact => ({ field: 'name', value: name, source })),
    ...factsOf(clues, best.name),
  ])
  return account
}
