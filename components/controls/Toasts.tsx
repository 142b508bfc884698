// Short messages that go by themselves after 8 seconds, and wait while somebody rests on them.
import { Undo2, X } from 'lucide-preact'
import { useEffect, useState } from 'preact/hooks'
import { useTranslate } from '../language'

/** `text` is in words already; `undo` offers to take the step back. */
type Toast = { id: number; text: string; tone: 'info' | 'error'; undo: boolean }
type Actions<One> = {
  onUndo(toast: One): void
  onDismiss(id: number): void
  /** What a message offers to do next, in words. */
  offerOf?(toast: One): { label: string; run(): void } | undefined
}

const LIFE_MS = 8000
/** More at once would hide what is below them. */
const MOST = 3

export function Toasts<One extends Toast>({ toasts, ...actions }: { toasts: readonly One[] } & Actions<One>) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.slice(-MOST).map((toast) => (
        <ToastLine key={toast.id} toast={toast} {...actions} />
      ))}
    </div>
  )
}

function ToastLine<One extends Toast>({ toast, onUndo, onDismiss, offerOf }: { toast: One } & Actions<One>) {
  const t = useTranslate()
  const offer = offerOf?.(toast)
  const [paused, setPaused] = useState(false)
  useEffect(() => {
    if (paused) return
    const timer = setTimeout(() => onDismiss(toast.id), LIFE_MS)
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
            onUndo(toast)
            onDismiss(toast.id)
          }}
        >
          <Undo2 class="mirrored" /> {t('undo')}
        </button>
      )}
      {offer && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            offer.run()
            onDismiss(toast.id)
          }}
        >
          {offer.label}
        </button>
      )}
      <button type="button" class="icon-button" aria-label={t('close')} onClick={() => onDismiss(toast.id)}>
        <X />
      </button>
    </div>
  )
}
