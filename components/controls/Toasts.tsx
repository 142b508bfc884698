// Short messages that go by themselves after 8 seconds, and wait while somebody rests on them.
import { Undo2, X } from 'lucide-preact'
import { useEffect, useState } from 'preact/hooks'
import { useTranslate } from '../language'

/** `text` is in words already; `undo` offers to take the step back. */
type Toast = { id: number; text: string; tone: 'info' | 'error'; undo: boolean }
type Actions = { undo(): void; dismissToast(id: number): void }

const LIFE_MS = 8000
/** More at once would hide what is below them. */
const MOST = 3

export function Toasts(props: { toasts: readonly Toast[]; actions: Actions }) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {props.toasts.slice(-MOST).map((toast) => (
        <ToastLine key={toast.id} toast={toast} actions={props.actions} />
      ))}
    </div>
  )
}

function ToastLine({ toast, actions }: { toast: Toast; actions: Actions }) {
  const t = useTranslate()
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
            actions.undo()
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
