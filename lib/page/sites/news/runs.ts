// Names as they stand in running text: runs of capitalised words, without the common words at their ends.
import { quickFold } from '../../name/key'

/** `before` and `after` are the text around; `starts` when it begins a sentence, where every word is capitalised. */
export type Run = { name: string; at: number; before: string; after: string; starts: boolean }

const WORD = String.raw`(?:\p{Lu}|\p{Ll}+\d*\p{Lu}|\d+\p{Lu}\p{Ll})[\p{L}\p{N}&+-]*(?:\.(?:com|io|ai|de|net|org)\b)?`
/** The end of a legal form that has a full stop inside: `GmbH & Co. KG`. */
const PARTNERSHIP = String.raw`(?:(?<=& ?Co)\. ?(?:KGaA|KG|OHG)(?![\p{L}\p{N}]))?`
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’])${WORD}(?:(?: (?:& )?|&)(?:${WORD}|\d{1,4}(?![\p{L}\p{N}.,])))*${PARTNERSHIP}`,
  'gu',
)
/** What tells something of a name stands right before it; what follows may be longer. */
const BEFORE = 28
const AFTER = 60

export type Counts = { lower: Map<string, number>; upper: Map<string, number> }

/** Scripts without capitals: a name is told by the legal form that is written together with it. */
const FORMED = [
  /(?:株式会社|有限会社|合同会社)[\p{Script=Han}\p{Script=Katakana}A-Za-zー]{2,20}|[\p{Script=Han}\p{Script=Katakana}A-Za-zー]{2,20}(?:株式会社|有限会社|合同会社)/gu,
  /(?<![\p{L}])شرکت [\p{L}\u200c]{2,20}/gu,
]

/** Names that carry their legal form, in scripts that have no capitals. */
export function formedIn(text: string): string[] {
  return FORMED.flatMap((pattern) => text.match(pattern) ?? [])
}

/** How often each folded word stands in lower case and capitalised. */
export function countWords(text: string): Counts {
  const counts: Counts = { lower: new Map(), upper: new Map() }
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*/gu)) {
    const map = /^\p{Ll}/u.test(word) && word === word.toLowerCase() ? counts.lower : counts.upper
    map.set(quickFold(word), (map.get(quickFold(word)) ?? 0) + 1)
  }
  return counts
}

/** Whether a word is more often written in lower case. */
export function isCommon({ lower, upper }: Counts, word: string): boolean {
  const folded = quickFold(word)
  const low = lower.get(folded) ?? 0
  return low > 0 && low >= (upper.get(folded) ?? 0)
}

export function runsOf(text: string, skip: (word: string) => boolean): Run[] {
  return [...text.matchAll(RUN)].flatMap((found) => {
    const words = found[0].split(' ')
    let at = found.index
    while (words.length && skip(words[0] ?? '')) at += (words.shift() ?? '').length + 1
    while (words.length && (skip(words.at(-1) ?? '') || /^\d+$/.test(words.at(-1) ?? ''))) words.pop()
    const name = words.join(' ').replace(/-$/, '')
    if (!name || name.length > 50) return []
    const before = text.slice(Math.max(0, at - BEFORE), at)
    return [
      {
        name,
        at,
        before,
        after: text.slice(at + name.length, at + name.length + AFTER),
        starts: /(?:^|[.!?:»“"„\n]\s*)$/.test(before),
      },
    ]
  })
}
