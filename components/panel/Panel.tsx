// The side panel: every state of the tab and of the store, composed from parts that take all they show from outside.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Account } from './Account'
import { Blank } from './Blank'
import { type Panel as Context, PanelContext, type View } from './context'
import { Footer } from './Footer'
import type { PanelActions, PanelState } from './model'
import { Notices } from './Notices'
import { focusRow } from './place'
import { firstOpen } from './rows'
import { Sheets } from './Sheets'
import { Toasts } from './Toasts'
import { Top } from './Top'
import { useKeys } from './verbs'
import '../theme.css'
import '../controls/controls.css'
import './panel.css'
import './verdict.css'
import './rows.css'
import './sections.css'
import './media.css'

export function Panel(props: { state: PanelState; actions: PanelActions }) {
  const panel = usePanelView(props.state, props.actions)
  useKeys(panel)
  useArrival(panel)
  const { status } = props.state
  return (
    <PanelContext.Provider value={panel}>
      <div class="panel" data-status={status}>
        <Top />
        <main class="scroll">
          <Notices />
          {status === 'account' ? <Account /> : <Blank />}
        </main>
        <div class="bottom">
          <Toasts />
          {status === 'account' && <Footer />}
        </div>
        <Sheets />
      </div>
    </PanelContext.Provider>
  )
}

function usePanelView(state: PanelState, actions: PanelActions): Context {
  const [view, setView] = useState<View>({})
  const show = useMemo(() => (change: Partial<View>) => setView((before) => ({ ...before, ...change })), [])
  return { state, actions, view, show }
}

// Another account starts with nothing open, at the row that waits for an answer, and keys work at once.
function useArrival(panel: Context): void {
  const key = panel.state.status === 'account' ? panel.state.account?.key : undefined
  const shown = useRef<string>()
  useLayoutEffect(() => {
    if (key === shown.current) return
    shown.current = key
    const row = key && (panel.state.focus ?? firstOpen(panel.state))
    panel.show({ row, detail: undefined, deciding: false, catalyst: undefined, filter: undefined })
    const idle = document.activeElement === document.body || document.activeElement === null
    if (row && idle) focusRow(row)
  }, [key])
  useLayoutEffect(() => {
    const { row, awaited } = panel.view
    if (row && awaited && focusRow(row)) panel.show({ awaited: false })
  })
}
