// How close a name stands to a host name: whole, shortened, as an acronym, with or without umlauts.
import { coreOf, quickFold, wordsOf } from './key'

/** The part of a domain that a company chose, without hyphens: "newwork" of new-work.se. */
export function labelOf(domain: string): string {
  return quickFold(domain.split('.', 1)[0] ?? '').replace(/-/g, '')
}

const JOINS = /^(?:and|und|et|y|e|en|ve|of|the|de|der|die|das|du|la|le|les|for|für|&)$/

/** How many letters of the label the words cover in order, and how many letters of the words that takes. */
function cover(words: string[], label: string): [number, number] {
  let at = 0
  let covered = 0
  let used = 0
  for (const word of words) {
    const found = word.length < 3 ? (label.startsWith(word, at) ? at : -1) : label.indexOf(word, at)
    let size = word.length
    if (found < 0) {
      while (--size > 2 && !label.startsWith(word.slice(0, size), at)) {}
      if (size < 3) continue
      used += size / 2
    } else {
      at = found
      used += size
    }
    at += size
    covered += size
  }
  return [covered, used]
}

function isAcronym(words: string[], label: string): boolean {
  // "R.S." is a word of two initials.
  const initials = words.map((word) => (word.length < 3 ? word : word[0])).join('')
  return initials.length > 1 && (initials === label || (initials.length > 2 && label.startsWith(initials)))
}

/** Whether all words that matter begin with a capital, as those of a name do and those of a sentence do not. */
function isTitled(name: string): boolean {
  return name.split(/[\s-]+/).every((word) => !/^\p{Ll}/u.test(word) || JOINS.test(word))
}

/** "acme.com" is "acme". */
const SUFFIX = /^([\p{L}\p{N}-]{2,})\.(?:\p{L}{2,4}|(?:com?|org|net)\.\p{L}{2})$/u

/** The name without a top-level domain at its end. */
export function withoutSuffix(name: string): string {
  return SUFFIX.exec(name)?.[1] ?? name
}

/** Whether a name of few words begins with words that spell the label: "Acme Audio" of acme.com. */
function begins(core: string[], label: string): boolean {
  return core.length < 4 && core.some((_, at) => core.slice(0, at + 1).join('') === label)
}

function plainAffinity(written: string, label: string): number {
  const name = withoutSuffix(written)
  const core = coreOf(name)
  if (core.join('') === label || wordsOf(name).join('') === label) return 1
  const content = core.filter((word) => !JOINS.test(word))
  const joined = wordsOf(name.replace(/&|\band\b/gi, ' n '))
  if (isTitled(name) && [core, content, joined].some((words) => isAcronym(words, label))) return 0.85
  const total = content.join('').length || 1
  const [covered, used] = cover(core, label)
  const share = (covered / label.length) * (0.5 + (0.5 * Math.min(used, total)) / total)
  const least = begins(core, label) ? 0.8 : 0
  return covered > 2 ? Math.max(least, Math.min(0.95, share)) : 0
}

/** 0 for a name that has nothing of the label to 1 for one that is spelled like it; ä may be ae in the label. */
export function affinity(name: string, label: string): number {
  if (!label) return 0
  const spelled = name.replace(/[äöüÄÖÜ]/g, (letter) => `${quickFold(letter)}e`)
  const plain = plainAffinity(name, label)
  return spelled === name ? plain : Math.max(plain, plainAffinity(spelled, label))
}
