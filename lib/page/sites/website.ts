// Whose site a page is: names from every source, weighed against the host and each other; sure only when they agree.
import type { Clues } from '../clues'
import { type Named, rank } from '../name/rank'
import { spellings } from '../name/spelling'
import type { ReadAccount } from '../reading'
import { namesOf } from './website/names'

const TEXTS = 80

/** The names of a site, best first. */
export function rankNames(clues: Clues): Named[] {
  const { title, heads, logos, rights, blocks, meta, label } = clues
  const texts = [
    title,
    ...heads,
    ...logos,
    ...rights,
    meta.description ?? '',
    ...blocks.slice(0, TEXTS).map(({ text }) => text),
  ]
  const spelled = spellings(texts, label).map((name) => ({ name, source: 'text', weight: 0.8 }))
  return rank([...namesOf(clues), ...spelled], label)
}

/** Whether the best name can be relied upon. */
export function isSure(names: Named[]): boolean {
  const [best, second] = names
  if (!best) return false
  const lead = best.score - (second?.score ?? 0)
  if (best.affinity >= 0.7) return best.weight >= 0.8 && best.score > 3.5
  if (best.affinity >= 0.4) return best.weight >= 2 && lead > 1
  return best.weight >= 3 && lead > 1.5
}

export function accountOf(clues: Clues, names: Named[]): ReadAccount | null {
  const best = names[0]
  const domain = clues.domain ? { domain: clues.domain } : {}
  if (!best || best.score < 1.5) return clues.domain ? { ...domain, sure: false, sources: { domain: 'address' } } : null
  return {
    name: best.name,
    ...domain,
    sure: isSure(names),
    sources: { name: best.sources[0] ?? '', domain: 'address' },
  }
}
