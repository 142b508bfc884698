// What keeps a sentence from being news: history, hypothesis, advice, self-description, legal text.
import type { HintStatus } from './hint'
import type { Scan, Sentence } from './scan'
import type { Guard } from './table'

/** Years before the text's own year from which on an event is history. */
const OLD = 2

/** Why a sentence is set aside, or nothing. `year` is the year in which the text speaks. */
export function setAside({ tokens }: Scan, sentence: Sentence, year: number): Guard | 'old' | undefined {
  const years: number[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const norm = tokens[at]?.norm ?? ''
    if (/^(?:19|20)\d\d$/.test(norm)) years.push(Number(norm))
  }
  const newest = Math.max(...years)
  if (years.length > 0 && newest <= year - OLD) return 'old'
  for (const { label, from, to } of sentence.guards) {
    if (label === 'hypothesis' || label === 'boilerplate' || label === 'elsewhere') return label
    if (label !== 'history') continue
    const dated = tokens.slice(from, to).some(({ norm }) => /^(?:19|20)\d\d$/.test(norm))
    if (!dated) return label
  }
}

/** Denied before rumoured before done; what is only said is announced. */
export function statusOf(sentence: Sentence): HintStatus {
  const has = (guard: Guard) => sentence.guards.some(({ label }) => label === guard)
  if (has('denial')) return 'denied'
  if (has('rumoured')) return 'rumoured'
  if (has('announced')) return 'announced'
  return has('done') ? 'done' : 'announced'
}

/** Whether the sentence says of itself that it reports something: by its words, or by a date it gives. */
export function isReported(sentence: Sentence, dated: boolean): boolean {
  return dated || sentence.guards.some(({ label }) => label === 'reported')
}

/** Whether the sentence says that something is talked of, planned or done. */
export function isDecided(sentence: Sentence): boolean {
  return sentence.guards.some(({ label }) => label === 'announced' || label === 'done' || label === 'rumoured')
}
