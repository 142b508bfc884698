// A modal sheet: the native dialog keeps focus inside, closes on Escape and gives focus back.
import { X } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { useTranslate } from '../language'

export function Dialog(props: { title: string; onClose(): void; children: ComponentChildren }) {
  const t = useTranslate()
  const dialog = useRef<HTMLDialogElement>(null)
  const left = useRef(false)
  const title = useId()
  // Looked up while drawing: the fields inside may take the focus before the sheet stands.
  const before = useRef(document.activeElement)
  useLayoutEffect(() => {
    const opener = before.current
    const box = dialog.current
    box?.showModal()
    return () => {
      // While it is modal, nothing outside of it takes the focus.
      left.current = true
      box?.close()
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={title} onClose={() => !left.current && props.onClose()}>
      <header class="dialog-head">
        <h2 id={title}>{props.title}</h2>
        <button type="button" class="icon-button" aria-label={t('close')} onClick={() => dialog.current?.close()}>
          <X />
        </button>
      </header>
      {props.children}
    </dialog>
  )
}
