// The panel's short messages, each with its own step to take back, some with what may come next.
import { Toasts as Messages } from '../controls/Toasts'
import { useTranslate } from '../language'
import { usePanel } from './context'
import type { Toast } from './model'
import { copyNote } from './verbs'

export function Toasts() {
  const t = useTranslate()
  const panel = usePanel()
  const { state, actions, show } = panel
  const offerOf = ({ offer }: Toast) => {
    if (offer === 'note') return { label: t('note.copy'), run: () => void copyNote(panel) }
    return offer && { label: t('note.other'), run: () => show({ sheet: 'note' }) }
  }
  return (
    <Messages
      toasts={state.toasts}
      offerOf={offerOf}
      onUndo={({ step }) => actions.undo(step)}
      onDismiss={actions.dismissToast}
    />
  )
}
