// How a page spells the label of its own host: "barcodegiant" is "Barcode Giant" in its text.
import { quickFold } from './key'

const WORDS = 5
const LENGTH = 400

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}

function spellingsIn(text: string, label: string): string[] {
  const folded = quickFold(text)
  if (!folded.includes(label.slice(0, 3)) || !lettersOf(folded).includes(label)) return []
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
  const plain = words.map(([word]) => lettersOf(quickFold(word)))
  return words.flatMap((first, from) => {
    let joined = ''
    for (let at = from; at < Math.min(words.length, from + WORDS); at++) {
      const last = words[at]
      // A letter of its own is a slip of the page's markup, not a word.
      if (!last || (at > from && /^\p{L}$/u.test(last[0]))) break
      joined += plain[at] ?? ''
      const end = last.index + last[0].length
      if (!label.startsWith(joined)) break
      if (joined === label && !/[@/.]$/.test(text.slice(0, first.index)) && !/^\.\w/.test(text.slice(end)))
        return [text.slice(first.index, end)]
    }
    return []
  })
}

/** Every piece of the texts that spells the label, as often as it occurs. */
export function spellings(texts: string[], label: string): string[] {
  return label.length < 3 ? [] : texts.flatMap((text) => spellingsIn(text.slice(0, LENGTH), label))
}
