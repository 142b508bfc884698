// What each verb of the keyboard does in the panel.
import { useEffect, useRef } from 'preact/hooks'
import type { Value } from '../../lib/icp/evaluation'
import type { Panel } from './context'
import { placeOf, type Verb, verbOf } from './keys'
import { focusChoice, focusElement, focusInside, focusRow, focusSection } from './place'
import { answersOf, firstOfSection, isStretch, nextRow, orderOf, rowBeside, STRETCH, withAnswer } from './rows'
import { SECTIONS } from './sections'

/** Listens to the whole document, so that keys work wherever the focus is. */
export function useKeys(panel: Panel): void {
  const latest = useRef(panel)
  latest.current = panel
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // The open menu has the keys to itself.
      if (event.defaultPrevented || document.querySelector('[data-menu-open]')) return
      const verb = verbOf(event, placeOf(document.activeElement), latest.current.state.letters)
      if (verb && perform(verb, latest.current)) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

/** Makes a row current and puts the focus on it. */
export function goTo(row: string | undefined, panel: Panel): void {
  if (row === undefined) return
  // A row that the last answer brought in is not drawn yet.
  panel.show({ row, awaited: !focusRow(row) })
  panel.actions.focus(isStretch(row) ? undefined : row)
}

/** Answers a row as its buttons do, without moving on. */
export function answer(row: string, value: Value, panel: Panel): void {
  panel.show({ undoing: undefined })
  if (!isStretch(row)) panel.actions.answer(row, value)
  else if (value !== 'partly')
    panel.actions.stretch(row === STRETCH[0] ? 'initial' : 'future', value === 'unknown' ? undefined : value)
}

/** Opens the evidence of a row with what is selected on the page, or a form where nothing is. */
export async function takeEvidence(row: string | undefined, panel: Panel): Promise<void> {
  const target = row !== undefined && !isStretch(row) ? row : undefined
  const taken = await panel.actions.captureEvidence(target)
  if (!target) return
  panel.show({ detail: { row: target, what: 'evidence' }, nothingSelected: !taken })
}

export async function takeCatalyst(panel: Panel): Promise<void> {
  const taken = await panel.actions.captureCatalyst()
  panel.show({ filter: undefined, catalyst: { draft: { kind: '', ...taken } } })
}

/** Copies the account as a note for a CRM; where the browser refuses, a sheet shows the text to copy by hand. */
export async function copyNote({ state, actions, show }: Panel): Promise<void> {
  if (!(await actions.copyNote(state.noteForm, false))) show({ sheet: 'note', copyRefused: true })
}

const CHANGES = ['answer', 'evidence', 'catalyst', 'take', 'dismiss', 'decide', 'undo']

function perform(verb: Verb, panel: Panel): boolean {
  if (panel.state.storage === 'read-only' && CHANGES.includes(verb.do)) return false
  if (verb.do === 'help') return shown(panel, { sheet: 'help' })
  if (verb.do === 'undo') return undo(panel)
  if (panel.state.status === 'choose') return choose(verb, panel)
  return panel.state.status === 'account' && work(verb, panel)
}

function work(verb: Verb, panel: Panel): boolean {
  const { row, filter } = panel.view
  switch (verb.do) {
    case 'move':
      return done(goTo(rowBeside(orderOf(panel.state, filter), row, verb.by), panel))
    case 'answer':
      return answerAndAdvance(verb.value, panel)
    case 'evidence':
      return done(void takeEvidence(row, panel))
    case 'catalyst':
      return done(void takeCatalyst(panel))
    case 'take':
      return withSuggestion(panel, panel.actions.takeSuggestion)
    case 'dismiss':
      return withSuggestion(panel, panel.actions.dismissSuggestion)
    case 'decide':
      return shown(panel, { deciding: true }) && done(focusInside('decision'))
    case 'note':
      return done(void copyNote(panel))
    case 'search':
      return shown(panel, { filter: filter ?? '' }) && done(focusInside('search'))
    case 'section':
      return goToSection(verb.number, panel)
    case 'close':
      return close(panel)
    default:
      return false
  }
}

function undo(panel: Panel): true {
  panel.show({ undoing: answersOf(panel.state) })
  return done(panel.actions.undo())
}

/** The suggestion in focus, else the first: strong ones come first. */
function withSuggestion(panel: Panel, act: (id: string) => void): boolean {
  const focused = document.activeElement?.closest<HTMLElement>('[data-suggestion]')?.dataset.suggestion
  const { suggestions } = panel.state
  const id = suggestions.find((one) => one.id === focused)?.id ?? suggestions[0]?.id
  if (id === undefined) return false
  act(id)
  focusSection('catalysts')
  return true
}

function answerAndAdvance(value: Value, panel: Panel): boolean {
  const { row, filter } = panel.view
  if (row === undefined || (value === 'partly' && isStretch(row))) return false
  answer(row, value, panel)
  // The last fit answered partly makes the stretch questions appear: look ahead as if the answer were there already.
  const after = { rows: withAnswer(panel.state.rows, row, value) }
  const next = nextRow(after, row, filter)
  if (next) goTo(next, panel)
  else focusElement('decide')
  return true
}

function goToSection(number: number, panel: Panel): boolean {
  const section = SECTIONS[number - 1]
  if (!section) return false
  panel.show({ filter: undefined })
  focusSection(section)
  const first = firstOfSection(panel.state, section)
  if (first) goTo(first, panel)
  return true
}

// One step back per press: form, detail, filter.
function close(panel: Panel): boolean {
  const { deciding, catalyst, detail, filter, row } = panel.view
  if (deciding) return shown(panel, { deciding: false }) && done(focusElement('decide'))
  if (catalyst) panel.show({ catalyst: undefined })
  else if (filter !== undefined) panel.show({ filter: undefined })
  else if (detail) panel.show({ detail: undefined })
  else return false
  if (row) focusRow(row)
  return true
}

function choose(verb: Verb, panel: Panel): boolean {
  if (verb.do === 'move') return done(focusChoice(verb.by))
  const subject = verb.do === 'pick' ? panel.state.choices[verb.number - 1] : undefined
  if (!subject) return false
  return done(panel.actions.choose(subject))
}

function shown(panel: Panel, change: Parameters<Panel['show']>[0]): true {
  panel.show(change)
  return true
}

function done(_: unknown): true {
  return true
}
