// What every part of the options page may use: the state to show, the verbs to call, and the field one was led to.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { OptionsActions, OptionsState, Route } from './model'

export type OptionsPage = {
  state: OptionsState
  actions: OptionsActions
  /** The field that a complaint leads to; it takes the focus once it is drawn. */
  wanted?: string
  lead(field: string | undefined): void
}

export const OptionsContext = createContext<OptionsPage | undefined>(undefined)

export function useOptions(): OptionsPage {
  const page = useContext(OptionsContext)
  if (!page) throw new Error('a part of the options page stands outside of it')
  return page
}

/** The draft on screen; parts of the editor are only drawn while there is one. */
export function useEditor() {
  const page = useOptions()
  const { editor } = page.state
  if (!editor) throw new Error('a part of the editor stands outside of it')
  return { ...page, editor, locked: page.state.storage === 'read-only' }
}

/** The address of a place on this page. */
export function linkTo({ page, profile, part }: Route): string {
  const steps = [page, profile, part].filter((step) => step !== undefined)
  return `#/${steps.map(encodeURIComponent).join('/')}`
}
