// Names cut into folded words, with and without legal forms: what tells whether two spellings are one name.
import { fold, foldName } from '../../icp/name'

/** The folded words of a name; dots and apostrophes inside a word are dropped (B.V., Barron's). */
export function wordsOf(name: string): string[] {
  return (
    fold(name)
      .replace(/[.'’`](?=\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The words without legal form and without "the", unless nothing else is left. */
export function coreOf(name: string): string[] {
  const words = foldName(name)
    .replace(/(?:株式会社|有限会社|合同会社)/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words
}

/** One key for all spellings of a name: "The Acme Works, Inc." and "ACMEWORKS" are "acmeworks". */
export function keyOf(name: string): string {
  return coreOf(name).join('')
}
