// The side panel: every state of the tab and of the store, composed from parts that take all they show from outside.
import { useMemo, useState } from 'preact/hooks'
import { Lazy } from '../controls/Lazy'
import { Account } from './Account'
import { Blank } from './Blank'
import { type Panel as Context, PanelContext, type View } from './context'
import { Footer } from './Footer'
import { useArrival, useDueWanted, useRescue, useRoom, useUndone } from './focus'
import type { PanelActions, PanelState } from './model'
import { Notices } from './Notices'
import { Sheets } from './Sheets'
import { Toasts } from './Toasts'
import { Top } from './Top'
import { useKeys } from './verbs'
import '../theme.css'
import '../controls/controls.css'
import '../files/files.css'
import './panel.css'
import './verdict.css'
import './rows.css'
import './sections.css'
import './media.css'

export function Panel(props: { state: PanelState; actions: PanelActions }) {
  const panel = usePanelView(props.state, props.actions)
  useKeys(panel)
  useArrival(panel)
  useDueWanted(panel)
  useUndone(panel)
  useRoom()
  useRescue(panel)
  const { status, evaluation } = props.state
  return (
    <PanelContext.Provider value={panel}>
      <div class="panel" data-status={status}>
        <Top />
        <main class="scroll">
          <Notices />
          {/* What is half typed of one evaluation must not stand on another. */}
          {status === 'account' ? <Account key={evaluation?.evaluation} /> : <Blank />}
        </main>
        <div class="bottom">
          {props.state.job && panel.view.sheet !== 'import' && (
            <Lazy
              load={async () => (await import('../files/Progress')).Progress}
              props={{ job: props.state.job, onCancel: props.actions.cancelJob }}
            />
          )}
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
