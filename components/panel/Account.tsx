// An account on screen: the reasons of its verdict and everything there is to answer.
import { useRef } from 'preact/hooks'
import { useTranslate } from '../language'
import { Acquisition } from './Acquisition'
import { Catalysts } from './Catalysts'
import { CriteriaSection } from './CriteriaSection'
import { usePanel } from './context'
import { History } from './History'
import { Journey } from './Journey'
import { Notes } from './Notes'
import { People } from './People'
import { Reasons } from './Reasons'
import { isStretch, orderOf } from './rows'
import { Success } from './Success'

export function Account() {
  const t = useTranslate()
  const { state, view } = usePanel()
  const follow = useFollow()
  const searching = view.filter !== undefined && view.filter.trim() !== ''
  return (
    <div {...follow}>
      {searching && orderOf(state, view.filter).length === 0 && <p class="empty">{t('search.none')}</p>}
      {!searching && <Reasons />}
      <CriteriaSection section="ready" />
      <CriteriaSection section="willing" />
      <CriteriaSection section="able" />
      {!searching && <Catalysts />}
      <Success />
      <Acquisition />
      {!searching && <People />}
      {!searching && <Journey />}
      {!searching && <Notes />}
      {!searching && <History />}
    </div>
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
    // Later, because a radio tells of its change only after the click: drawn again in between, it would forget the change.
    onClick: ({ target }: MouseEvent) => setTimeout(() => follow(target)),
  }
}
