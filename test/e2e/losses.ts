// What is missing on screen of that which had been called saved; what was begun after that may have arrived or not.
import type { Shown } from './shown'

/** What was begun, whether or not the panel came to call it saved. */
export type Tried = {
  answers: Record<string, string>
  /** All that was typed into a field, with what stood there before. */
  texts: Record<string, string>
  evidence: Record<string, number>
  catalysts: number
  decision?: string
}

export function nothingTried(): Tried {
  return { answers: {}, texts: {}, evidence: {}, catalysts: 0 }
}

/** One line for each thing that is lost, or that nobody wrote. */
export function losses(now: Shown, said: Shown, tried: Tried): string[] {
  const rows = Object.keys(said.answers).filter((row) => !COMPUTED.has(row))
  return [
    ...rows.map((row) => [row, now.answers[row], [said.answers[row], tried.answers[row]]] as const),
    [
      'decision',
      now.decision,
      [said.decision, tried.decision && now.decision.includes(tried.decision) && now.decision],
    ] as const,
  ]
    .filter(([, is, may]) => !may.includes(is))
    .map(([what, is, may]) => `${what} is ${is}, and was ${may.join(' or ')}`)
    .concat(textLosses(now, said, tried), countLosses(now, said, tried))
}

/** Answered by figures and catalysts, so they follow what is noted elsewhere. */
const COMPUTED = new Set(['willing.catalyst', 'acquisition.cost'])

function textLosses(now: Shown, said: Shown, tried: Tried): string[] {
  return Object.entries(said.texts).flatMap(([field, text]) => {
    const is = now.texts[field] ?? ''
    const typed = tried.texts[field] ?? text
    return is.startsWith(text) && typed.startsWith(is) ? [] : [`${field}: ${is}, and was ${text} of ${typed}`]
  })
}

function countLosses(now: Shown, said: Shown, tried: Tried): string[] {
  const counts = Object.entries(said.evidence).map(
    ([row, count]) => [`quotes of ${row}`, now.evidence[row] ?? 0, count, tried.evidence[row] ?? 0] as const,
  )
  return [...counts, ['catalysts', now.catalysts.length, said.catalysts.length, tried.catalysts] as const]
    .filter(([, is, was, more]) => is < was || is > was + more)
    .map(([what, is, was, more]) => `${is} ${what}, and there were ${was}, with ${more} begun`)
}
