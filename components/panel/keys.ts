// The keyboard map of the panel: which verb a key press means, and none while somebody is typing.
import type { Value } from '../../lib/icp/evaluation'

export type Verb =
  | { do: 'move'; by: 1 | -1 }
  | { do: 'answer'; value: Value }
  | { do: 'evidence' | 'catalyst' | 'take' | 'dismiss' | 'decide' | 'note' | 'search' | 'undo' | 'help' | 'close' }
  /** 1 to 10, as the sections are numbered. */
  | { do: 'section'; number: number }
  /** 1 to 9, one of a list of choices. */
  | { do: 'pick'; number: number }

/**
 * Where the focus is: on the `page` of rows, in a `text` field (or a select, which finds options by letter), in a `form`
 * that has letters of its own, or in a modal `dialog`.
 */
export type Place = 'page' | 'text' | 'form' | 'dialog'

/** The part of a KeyboardEvent that decides. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'> & {
  repeat?: boolean
  isComposing?: boolean
}

const LETTERS: Record<string, Verb> = {
  y: { do: 'answer', value: 'yes' },
  p: { do: 'answer', value: 'partly' },
  n: { do: 'answer', value: 'no' },
  u: { do: 'answer', value: 'unknown' },
  j: { do: 'move', by: 1 },
  k: { do: 'move', by: -1 },
  e: { do: 'evidence' },
  c: { do: 'catalyst' },
  a: { do: 'take' },
  x: { do: 'dismiss' },
  d: { do: 'decide' },
  m: { do: 'note' },
  z: { do: 'undo' },
}
const SIGNS: Record<string, Verb> = { '/': { do: 'search' }, '?': { do: 'help' } }
const ARROWS: Record<string, Verb> = { ArrowDown: { do: 'move', by: 1 }, ArrowUp: { do: 'move', by: -1 } }

/** `letters` false switches all single-character keys off; arrows, Alt and Escape stay. */
export function verbOf(press: Press, place: Place, letters: boolean): Verb | undefined {
  if (press.isComposing || place === 'dialog') return undefined
  if (press.key === 'Escape') return { do: 'close' }
  if (press.altKey) return sectionOf(press)
  if (place !== 'page' || press.ctrlKey || press.metaKey) return undefined
  const verb = (press.shiftKey ? undefined : ARROWS[press.key]) ?? (letters ? signOrLetter(press) : undefined)
  // A key that is held down may run through the rows, but never through the answers.
  return press.repeat && verb?.do !== 'move' ? undefined : verb
}

function sectionOf(press: Press): Verb | undefined {
  if (press.ctrlKey || press.metaKey || press.shiftKey) return undefined
  // By place on the board: with Alt some layouts turn the digit into another sign.
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1]
  return digit ? { do: 'section', number: Number(digit) || 10 } : undefined
}

function signOrLetter(press: Press): Verb | undefined {
  const sign = SIGNS[press.key]
  if (sign) return sign
  if (/^[1-9]$/.test(press.key)) return { do: 'pick', number: Number(press.key) }
  return press.shiftKey ? undefined : LETTERS[latinLetter(press)]
}

// On a Persian or Greek board the key reports its own letter: then the place on the board decides.
function latinLetter(press: Press): string {
  const key = press.key.toLowerCase()
  if (/^[a-z]$/.test(key)) return key
  const isLetter = press.key.length <= 2 && /^\p{L}/u.test(press.key)
  return isLetter ? (/^Key([A-Z])$/.exec(press.code)?.[1]?.toLowerCase() ?? '') : ''
}

/** Which kind of place an element is, by what it and its ancestors are. */
export function placeOf(element: Element | null): Place {
  if (!element) return 'page'
  if (element.closest('dialog[open]')) return 'dialog'
  if (isText(element)) return 'text'
  return element.closest('[data-keys="own"]') ? 'form' : 'page'
}

function isText(element: Element): boolean {
  if (element.closest('textarea, select, [contenteditable=""], [contenteditable="true"]')) return true
  if (element.localName !== 'input') return false
  return !['radio', 'checkbox', 'button', 'submit', 'file', 'range'].includes(element.getAttribute('type') ?? 'text')
}
