// The note for a CRM in the form that one wants, to be copied; where the browser refuses, its text waits to be copied by hand.
import { ClipboardCopy } from 'lucide-preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { NoteForm } from '../../lib/log/markup'
import { Dialog } from '../controls/Dialog'
import { Options } from '../controls/Options'
import { useTranslate } from '../language'
import { usePanel } from './context'

const FORMS: readonly NoteForm[] = ['rich', 'plain', 'markdown', 'html']

export function NoteSheet(props: { onClose(): void }) {
  const t = useTranslate()
  const { state, actions, view } = usePanel()
  const [form, setForm] = useState(state.noteForm)
  const [redacted, setRedacted] = useState(false)
  const [refused, setRefused] = useState(view.copyRefused ?? false)
  const text = useNote(form, redacted)
  const copy = async () => {
    const copied = await actions.copyNote(form, redacted)
    if (copied) props.onClose()
    setRefused(!copied)
  }
  return (
    <Dialog title={t('note.title')} onClose={props.onClose}>
      <Options
        label={t('note.form')}
        options={FORMS}
        value={form}
        word={(one) => t(`note.form.${one}`)}
        onPick={(one) => setForm(one)}
      />
      <label class="check">
        <input type="checkbox" checked={redacted} onChange={(event) => setRedacted(event.currentTarget.checked)} />
        {t('export.redacted')}
      </label>
      <NoteText text={text} refused={refused} />
      <div class="form-actions">
        <button type="button" class="button primary" disabled={text === ''} onClick={() => void copy()}>
          <ClipboardCopy /> {t('note.do')}
        </button>
      </div>
    </Dialog>
  )
}

function useNote(form: NoteForm, redacted: boolean): string {
  const { actions, state } = usePanel()
  const [text, setText] = useState('')
  useEffect(() => {
    let wanted = true
    void actions.writeNote(form, redacted).then((written) => wanted && setText(written))
    return () => {
      wanted = false
    }
  }, [form, redacted, state.evaluation, state.catalysts])
  return text
}

/** The text as it will be copied, selected where the rep has to do that. */
function NoteText({ text, refused }: { text: string; refused: boolean }) {
  const t = useTranslate()
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!refused || text === '') return
    box.current?.focus()
    box.current?.select()
  }, [refused, text])
  return (
    <div class="field">
      <label for={id}>{t('note.text')}</label>
      {refused && (
        <p id={`${id}-note`} class="error" role="alert">
          {t('note.refused')}
        </p>
      )}
      <textarea
        ref={box}
        id={id}
        rows={12}
        readOnly
        dir="auto"
        value={text}
        aria-describedby={refused ? `${id}-note` : undefined}
      />
    </div>
  )
}
