// Names cut into folded words, with and without legal forms: what tells whether two spellings are one name.
import { LEGAL_FORMS } from '../../icp/legal'
import { fold } from '../../icp/name'

/** Folds a text; letters of plain and western Latin, which are most, by the short way. */
export function quickFold(text: string): string {
  if (!/[\u0080-\uffff]/.test(text)) return text.toLowerCase()
  if (/[\u0100-\uffffßæøðþ®\u00ad]/i.test(text)) return fold(text)
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
}

/** The folded words of a name; dots and apostrophes inside a word are dropped (B.V., Barron's). */
export function wordsOf(name: string): string[] {
  return (
    quickFold(name)
      .replace(/[.'’`](?=\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function cutAt(words: string[], forms: ReadonlySet<string>, part: (size: number) => string[]): number {
  for (let size = Math.min(LEGAL_FORMS.longest, words.length - 1); size > 0; size--)
    if (forms.has(part(size).join(' '))) return size
  return 0
}

/** The words without legal form and without "the", unless nothing else is left. */
export function coreOf(name: string): string[] {
  // Forms that are written without a space.
  let words = wordsOf(name.replace(/(?:株式会社|有限会社|合同会社)/g, ' '))
  for (let cut = -1; cut; words = words.slice(0, words.length - cut))
    cut = cutAt(words, LEGAL_FORMS.after, (size) => words.slice(-size))
  for (let cut = -1; cut; words = words.slice(cut))
    cut = cutAt(words, LEGAL_FORMS.before, (size) => words.slice(0, size))
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words
}

/** One key for all spellings of a name: "The Acme Works, Inc." and "ACMEWORKS" are "acmeworks". */
export function keyOf(name: string): string {
  return coreOf(name).join('')
}
