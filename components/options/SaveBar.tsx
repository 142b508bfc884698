// Below the editor: what has changed, what that would do, and saving it as a version with a note.
import { useLayoutEffect, useState } from 'preact/hooks'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { linkTo, useEditor } from './context'
import { EffectLine } from './EffectLine'
import { fieldName, partOf, problemInWords } from './words'

export function SaveBar() {
  const t = useTranslate()
  const { editor, state, actions } = useEditor()
  const [asked, setAsked] = useState(false)
  const wrong = editor.problems.length > 0
  const shown = editor.changed.length > 0
  useInSight(shown, editor.problems.length)
  if (!shown) return null
  const next = (state.profiles.find(({ id }) => id === editor.profile.id)?.versions[0]?.version ?? 0) + 1
  return (
    <section class="save-bar" aria-label={t('save.title')}>
      <div role="status" class="save-status">
        {wrong ? <Problems /> : <EffectLine effect={editor.effect} />}
      </div>
      {asked && !wrong ? (
        <NoteForm version={next} onDone={() => setAsked(false)} />
      ) : (
        <div class="form-actions">
          <button type="button" class="button quiet" onClick={() => actions.discard()}>
            {t('save.discard')}
          </button>
          <button type="button" class="button primary" disabled={wrong} onClick={() => setAsked(true)}>
            {t('save.version', { version: next })}
          </button>
        </div>
      )}
    </section>
  )
}

/** The bar appears while somebody types: the field must not end up behind it. */
function useInSight(shown: boolean, problems: number): void {
  useLayoutEffect(() => {
    const focused = document.activeElement
    if (shown && focused?.closest('main') && !focused.closest('.save-bar')) focused.scrollIntoView({ block: 'nearest' })
  }, [shown, problems])
}

/** What the version is for, and whose it is where nobody knows yet. */
function NoteForm(props: { version: number; onDone(): void }) {
  const t = useTranslate()
  const { state, actions } = useEditor()
  const [note, setNote] = useState('')
  const [rep, setRep] = useState('')
  const [tried, setTried] = useState(false)
  const nameless = !state.rep && !rep.trim()
  const save = () => {
    setTried(true)
    if (nameless) return
    if (!state.rep) actions.nameRep(rep.trim())
    actions.save(note.trim())
    props.onDone()
  }
  return (
    <form
      class="save-line"
      noValidate
      onKeyDown={(event) => event.key === 'Escape' && props.onDone()}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Field
        label={t('save.note')}
        value={note}
        maxLength={500}
        placeholder={t('save.noteExample')}
        onValue={setNote}
        focused
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
        <button type="button" class="button quiet" onClick={() => props.onDone()}>
          {t('cancel')}
        </button>
        <button type="submit" class="button primary">
          {t('save')}
        </button>
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
