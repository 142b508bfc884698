// Short messages that go by themselves after 8 seconds, and wait while somebody rests on them.
import { Undo2, X } from 'lucide-preact'
import { useEffect, useState } from 'preact/hooks'
import { useTranslate } from '../language'
import { usePanel } from './context'
import type { Toast } from './model'

const LIFE_MS = 8000
/** More at once would hide the rows; the older ones stand in the history. */
const MOST = 3

export function Toasts() {
  const { toasts } = usePanel().state
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.slice(-MOST).map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function ToastLine({ toast }: { toast: Toast }) {
  const t = useTranslate()
  const { actions } = usePanel()
  const [paused, setPaused] = useState(false)
  useEffect(() => {
    if (paused) return
    const timer = setTimeout(() => actions.dismissToast(toast.id), LIFE_MS)
    return () => clearTimeout(timer)
  }, [paused, toast.id])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: resting on the message only keeps it on screen.
    <div
      class="toast"
      data-tone={toast.tone}
      onMouseEnter={() => setPaused(true)}
      onMouseLeave={() => setPaused(false)}
      onFocusIn={() => setPaused(true)}
      onFocusOut={() => setPaused(false)}
    >
      <p dir="auto">{toast.text}</p>
      {toast.undo && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            actions.undo(toast.step)
            actions.dismissToast(toast.id)
          }}
        >
          <Undo2 class="mirrored" /> {t('undo')}
        </button>
      )}
      <button type="button" class="icon-button" aria-label={t('close')} onClick={() => actions.dismissToast(toast.id)}>
        <X />
      </button>
    </div>
  )
}
