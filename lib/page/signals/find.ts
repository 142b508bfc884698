// Finds the catalysts that a text reports: what, where, when, about whom, and how sure.
import type { Block } from '../reading'
import type { CatalystHint, FindOptions } from './hint'
import { languageOf, stopWords } from './language'
import { scan } from './scan'
import { clip } from './sentences'
import { STOPS, tableOf } from './table'

const stops = stopWords(STOPS)

export function blocksOf(source: Block[] | string): Block[] {
  if (typeof source !== 'string') return source
  return source.split('\n').map((text, at) => ({ text, role: at === 0 ? 'title' : 'text' }))
}

export function findCatalysts(source: Block[] | string, options: FindOptions): CatalystHint[] {
  const blocks = blocksOf(source)
  const out: CatalystHint[] = []
  const main =
    options.lang ??
    languageOf(
      blocks
        .map((b) => b.text)
        .join(' ')
        .slice(0, 2000),
      stops,
    )
  let texts = 0
  blocks.forEach((block, at) => {
    const lang = languageOf(block.text, stops, block.lang ?? options.lang, main)
    const table = tableOf(lang)
    if (!table) return
    const { sentences, hits } = scan(table, block.text)
    const prominent = block.role === 'title' || block.role === 'heading'
    if (!prominent) texts++
    for (const hit of hits) {
      const s = sentences[hit.sentence]
      if (!s) continue
      const bad = s.guards.filter((g) => g.label === 'hypothesis' || g.label === 'history' || g.label === 'boilerplate')
      if (bad.length) continue
      if (!hit.strong && !prominent) continue
      const span = clip(block.text, s, s.start, s.end)
      out.push({
        kind: hit.kind,
        block: at,
        ...span,
        quote: block.text.slice(span.start, span.end),
        status: 'announced',
        subject: 'unsure',
        strength: hit.strong ? 'strong' : 'possible',
        reasons: [hit.source],
      })
    }
  })
  return out
}
