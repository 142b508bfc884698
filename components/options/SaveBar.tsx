// Below the editor: what has changed, what that would do, and saving it as a version with a note.
import { useState } from 'preact/hooks'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { linkTo, useEditor } from './context'
import { EffectLine } from './EffectLine'
import { fieldName, partOf, problemInWords } from './words'

export function SaveBar() {
  const t = useTranslate()
  const { editor, state, actions } = useEditor()
  const [note, setNote] = useState('')
  const [rep, setRep] = useState('')
  const [tried, setTried] = useState(false)
  if (!editor.changed.length) return null
  const wrong = editor.problems.length > 0
  const nameless = !state.rep && !rep.trim()
  const next = (state.profiles.find(({ id }) => id === editor.profile.id)?.versions[0]?.version ?? 0) + 1
  const save = () => {
    setTried(true)
    if (wrong || nameless) return
    if (!state.rep) actions.nameRep(rep.trim())
    actions.save(note.trim())
    setNote('')
    setTried(false)
  }
  return (
    <form
      class="save-bar"
      noValidate
      aria-label={t('save.title')}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div role="status" class="save-status">
        {wrong ? <Problems /> : <EffectLine effect={editor.effect} />}
      </div>
      <div class="save-line">
        <Field
          label={t('save.note')}
          value={note}
          maxLength={500}
          placeholder={t('save.noteExample')}
          onValue={setNote}
        />
        {!state.rep && (
          <Field
            label={t('rep.name')}
            value={rep}
            maxLength={120}
            onValue={setRep}
            error={tried && nameless ? t('rep.missing') : undefined}
          />
        )}
        <div class="form-actions">
          <button type="button" class="button quiet" onClick={() => actions.discard()}>
            {t('save.discard')}
          </button>
          <button type="submit" class="button primary" aria-disabled={wrong || undefined}>
            {t('save.version', { version: next })}
          </button>
        </div>
      </div>
    </form>
  )
}

/** Each field that is wrong, by name, as a way to it. */
function Problems() {
  const t = useTranslate()
  const { editor, lead } = useEditor()
  return (
    <>
      <p class="error">{t('save.problems', { count: editor.problems.length })}</p>
      <ul class="plain problems">
        {editor.problems.map((problem) => (
          <li key={problem.field}>
            <a
              href={linkTo({ page: 'profiles', profile: editor.profile.id, part: partOf(problem.field) })}
              onClick={() => lead(problem.field)}
            >
              {fieldName(problem.field, editor.profile, t)}
            </a>
            : {problemInWords(problem, t)}
          </li>
        ))}
      </ul>
    </>
  )
}
