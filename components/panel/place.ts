// Where things stand in the panel's document: ids, and moving the focus to a row or a section.
import type { Section } from './sections'

export function rowId(row: string): string {
  return `row-${row}`
}

export function sectionId(section: Section): string {
  return `section-${section}`
}

/** Puts the focus on the answer of a row; false when the row is not on screen. */
export function focusRow(row: string): boolean {
  const box = document.getElementById(rowId(row))
  // The answers of data that is read-only take no focus.
  const answer = box?.querySelector<HTMLElement>('input:checked:not(:disabled), .row-line button')
  if (!box || !answer) return false
  answer.focus({ preventScroll: true })
  box.scrollIntoView({ block: 'nearest' })
  return true
}

/** Opens a section if it is folded, brings it up and puts the focus on its heading. */
export function focusSection(section: Section): void {
  const box = document.getElementById(sectionId(section))
  const fold = box?.querySelector('details[data-fold]')
  const bring = () => box?.scrollIntoView({ block: 'start' })
  if (fold instanceof HTMLDetailsElement && !fold.open) {
    // What is inside is drawn only when the fold has told of its opening.
    fold.addEventListener('toggle', () => requestAnimationFrame(() => requestAnimationFrame(bring)), { once: true })
    fold.open = true
  }
  bring()
  box?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
}

/** Moves the focus among the choices of a page that names several companies. */
export function focusChoice(by: 1 | -1): void {
  const choices = [...document.querySelectorAll<HTMLElement>('[data-choice]')]
  const now = choices.indexOf(document.activeElement as HTMLElement)
  choices[Math.min(choices.length - 1, Math.max(0, now + by))]?.focus()
}

/** Puts the focus on the first field inside of an element; among options, on the chosen one. */
export function focusInside(id: string): void {
  const box = document.getElementById(id)
  const field = box?.querySelector<HTMLElement>('input:checked') ?? box?.querySelector('input')
  field?.focus()
}

export function focusElement(id: string): void {
  document.getElementById(id)?.focus()
}
