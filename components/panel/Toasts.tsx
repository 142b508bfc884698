// The panel's short messages, each with its own step to take back.
import { Toasts as Messages } from '../controls/Toasts'
import { usePanel } from './context'

export function Toasts() {
  const { state, actions } = usePanel()
  return <Messages toasts={state.toasts} onUndo={({ step }) => actions.undo(step)} onDismiss={actions.dismissToast} />
}
