// How a page spells the label of its own host: "barcodegiant" is "Barcode Giant" in its text.
import { keyOf } from './key'

const WORDS = 5
const LENGTH = 400

function spellingsIn(text: string, label: string): string[] {
  const words = [...text.slice(0, LENGTH).matchAll(/[\p{L}\p{N}]+/gu)]
  return words.flatMap((first, from) => {
    let joined = ''
    for (const [at, last] of words.slice(from, from + WORDS).entries()) {
      // A letter of its own is a slip of the page's markup, not a word.
      if (at && /^\p{L}$/u.test(last[0])) break
      joined += keyOf(last[0])
      if (joined.length > label.length) break
      const end = last.index + last[0].length
      if (joined === label && !/[@/.]$/.test(text.slice(0, first.index)) && !/^\.\w/.test(text.slice(end)))
        return [text.slice(first.index, end)]
    }
    return []
  })
}

/** Every piece of the texts that spells the label, as often as it occurs. */
export function spellings(texts: string[], label: string): string[] {
  return label.length < 3 ? [] : texts.flatMap((text) => spellingsIn(text, label))
}
