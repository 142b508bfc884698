// What every part of the panel may use: the state to show, the verbs to call, and what is open on screen.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Value } from '../../lib/icp/evaluation'
import type { CatalystDraft, PanelActions, PanelState } from './model'

/** A piece that opens under a row: its evidence or its rubric. */
export type Detail = { row: string; what: 'evidence' | 'rubric' }
export type Sheet = 'help' | 'import' | 'why' | 'name' | 'due' | 'sync' | 'note'
/** The catalyst form: a new note, or the one that `id` names; `dating`: it was opened to give it its date. */
export type CatalystEdit = { id?: string; draft: CatalystDraft; dating?: boolean }

/** What is open on screen; none of it is kept. */
export type View = {
  /** The row that the keys act on. */
  row?: string
  /** The current row takes the focus as soon as it is drawn. */
  awaited?: boolean
  detail?: Detail
  /** The selection was asked for as evidence, but nothing is selected on the page. */
  nothingSelected?: boolean
  sheet?: Sheet
  /** The browser did not let the note onto the clipboard. */
  copyRefused?: boolean
  deciding?: boolean
  catalyst?: CatalystEdit
  /** Text that the rows are filtered by; absent while the search field is closed. */
  filter?: string
  /** The answers when undo was asked for: the row whose answer comes back takes the focus. */
  undoing?: Map<string, Value | undefined>
  /** What waits for the rep's name. */
  afterName?: () => void
}

export type Panel = {
  state: PanelState
  actions: PanelActions
  view: View
  show(change: Partial<View>): void
}

export const PanelContext = createContext<Panel | undefined>(undefined)

export function usePanel(): Panel {
  const panel = useContext(PanelContext)
  if (!panel) throw new Error('a part of the panel stands outside of it')
  return panel
}
