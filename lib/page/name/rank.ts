// Which of many candidates is the name: those of one key are one, weighed by their sources and their closeness to the host.
import { affinity, withoutSuffix } from './affinity'
import { coreOf, keyOf, wordsOf } from './key'

export type Weighed = { name: string; source: string; weight: number }

/** `weight` is the sum over different sources, best source first in `sources`; `uses` how often the text spells it. */
export type Named = {
  name: string
  key: string
  score: number
  affinity: number
  weight: number
  uses: number
  sources: string[]
}

/** What follows the name of a company in the name of a part of its site. */
const PARTS =
  /^(?:blog|diary|engineering|tech|technology|security|developers?|docs|documentation|support|help|center|centre|community|forums?|academy|labs?|research|careers?|jobs|news|newsroom|press|media|mag|magazine?|insights?|stories|resources|events|store|shop|online|onlineshop|global|group|deutschland|germany|usa|uk|france|nederland|turkiye|turkey|europe|international|worldwide|international|online ?shop|official|app|portal|web|website|home|site)$/

/** "Acme Engineering Blog" of acme.com is "Acme". */
function withoutPart(name: string, label: string): string {
  const words = name.split(' ')
  for (let size = 1; size < words.length; size++) {
    const rest = words.slice(size).flatMap(wordsOf)
    if (keyOf(words.slice(0, size).join(' ')) === label && rest.every((word) => PARTS.test(word)))
      return words.slice(0, size).join(' ')
  }
  return name
}

type Group = { sources: Map<string, number>; names: Map<string, number>; uses: number }

/** Of the spellings the one given most and best; capitals show that somebody cared. */
function bestSpelling(names: Map<string, number>): string {
  const best = [...names].map(([name, weight]) => ({
    name,
    weight:
      weight *
      (/\p{Lu}|[^\p{ASCII}]/u.test(name) ? 1 : 0.7) *
      (/\s/.test(name) || name !== name.toUpperCase() ? 1 : 0.9),
  }))
  return best.sort((one, two) => two.weight - one.weight)[0]?.name ?? ''
}

function groupsOf(candidates: Weighed[], label: string): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const { name: raw, source, weight } of candidates) {
    const name = withoutPart(raw, label)
    const key = keyOf(withoutSuffix(name))
    if (!key) continue
    const group = groups.get(key) ?? { sources: new Map(), names: new Map(), uses: 0 }
    groups.set(key, group)
    group.sources.set(source, Math.max(weight, group.sources.get(source) ?? 0))
    // However often the text repeats a spelling, it is one witness; a copyright line gives the legal name, not the usual one.
    const known = group.names.get(name) ?? 0
    group.names.set(
      name,
      source === 'text' ? Math.max(known, weight) : known + weight * (source === 'copyright' ? 0.6 : 1),
    )
    if (source === 'text') group.uses++
  }
  return groups
}

/** A longer candidate that begins with a known name supports it: "Acme Stay connected" as a copyright is of "Acme". */
function lend(groups: Map<string, Group>) {
  for (const [key, group] of groups) {
    if (key.length < 4 || [...group.sources.keys()].every((source) => /^(?:text|heading)$/.test(source))) continue
    for (const [other, { sources }] of groups)
      if (other !== key && other.startsWith(key))
        for (const [source, weight] of sources)
          if (/copyright|logo|title|data/.test(source))
            group.sources.set(source, Math.max(weight * 0.5, group.sources.get(source) ?? 0))
  }
}

/** The names by score, the best first. */
export function rank(candidates: Weighed[], label: string): Named[] {
  const groups = groupsOf(candidates, label)
  lend(groups)
  return [...groups]
    .map(([key, { sources, names, uses }]) => {
      const name = bestSpelling(names)
      const close = Math.max(...[...names.keys()].map((spelling) => affinity(spelling, label)))
      const weight = [...sources.values()].reduce((sum, part) => sum + part, 0)
      const score = weight + close * Math.min(5, 1.5 + 1.5 * weight) - Math.max(0, coreOf(name).length - 4) * 0.5
      const best = [...sources].sort((one, two) => two[1] - one[1]).map(([source]) => source)
      return { name, key, score, affinity: close, weight, uses, sources: best }
    })
    .sort((one, two) => two.score - one.score)
}
