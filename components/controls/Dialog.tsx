// A modal sheet: the native dialog keeps focus inside, closes on Escape and gives focus back.
import { X } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { useTranslate } from '../language'

export function Dialog(props: { title: string; onClose(): void; children: ComponentChildren }) {
  const t = useTranslate()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useLayoutEffect(() => {
    const opener = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={title} onClose={props.onClose}>
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
