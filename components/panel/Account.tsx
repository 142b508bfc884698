// An account on screen: facts, verdict, and everything there is to answer.
import { useRef } from 'preact/hooks'
import { Acquisition } from './Acquisition'
import { Catalysts } from './Catalysts'
import { CriteriaSection } from './CriteriaSection'
import { usePanel } from './context'
import { Facts } from './Facts'
import { Footer } from './Footer'
import { Gates } from './Gates'
import { History } from './History'
import { Notes } from './Notes'
import { isStretch } from './rows'
import { Search } from './Search'
import { Success } from './Success'
import { VerdictBar } from './VerdictBar'

export function Account() {
  const { view } = usePanel()
  const follow = useFollow()
  const searching = view.filter !== undefined && view.filter.trim() !== ''
  return (
    <>
      <Facts />
      <VerdictBar />
      <Gates />
      <Search />
      <main {...follow}>
        <CriteriaSection section="ready" />
        <CriteriaSection section="willing" />
        <CriteriaSection section="able" />
        {!searching && <Catalysts />}
        <Success />
        <Acquisition />
        <CriteriaSection section="growth" />
        {!searching && <Notes />}
        {!searching && <History />}
      </main>
      <Footer />
    </>
  )
}

// The row that the rep works in becomes the current one. A press of the mouse focuses before it clicks: were the row to
// open in between, the button would slip away from under the pointer, so the mouse counts only when the click is done.
function useFollow() {
  const { show, actions, view } = usePanel()
  const pressing = useRef(false)
  const follow = (target: EventTarget | null) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined
    if (!row || row === view.row) return
    show({ row })
    actions.focus(isStretch(row) ? undefined : row)
  }
  return {
    onPointerDown: () => {
      pressing.current = true
    },
    onPointerUp: () => {
      pressing.current = false
    },
    onKeyDown: () => {
      pressing.current = false
    },
    onFocusIn: (event: FocusEvent) => {
      if (!pressing.current) follow(event.target)
    },
    onClick: (event: MouseEvent) => follow(event.target),
  }
}
