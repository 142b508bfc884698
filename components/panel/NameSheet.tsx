// Asks the rep's name, once, before the first file leaves.
import { useState } from 'preact/hooks'
import { Dialog } from '../controls/Dialog'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { usePanel } from './context'

export function NameSheet(props: { onClose(): void }) {
  const t = useTranslate()
  const { actions, view } = usePanel()
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  return (
    <Dialog title={t('rep.title')} onClose={props.onClose}>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (name.trim() === '') return
          actions.nameRep(name.trim())
          view.afterName?.()
          props.onClose()
        }}
      >
        <Field
          label={t('rep.name')}
          value={name}
          maxLength={120}
          hint={t('rep.hint')}
          onValue={setName}
          error={tried && name.trim() === '' ? t('rep.missing') : undefined}
          focused
        />
        <div class="form-actions">
          <button type="submit" class="button primary">
            {t('save')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
