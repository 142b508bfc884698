// Strategy may make a cost worth paying: never without the reason.
import { Flag, Info } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { criteriaOf } from '../../lib/icp/framework'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { usePanel } from './context'
import { Rubric } from './Rubric'

/** It overrides the cost, so it stands and falls with it. */
export function Strategic() {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const criterion = criteriaOf(state.profile).find(({ role }) => role === 'override')
  const reason = state.evaluation?.strategic?.reason
  const [open, setOpen] = useState(reason !== undefined)
  const [rubric, setRubric] = useState(false)
  if (!criterion) return null
  const name = t.criterion(criterion, 'name')
  return (
    <div class="strategic">
      <div class="line">
        <label class="check">
          <input
            type="checkbox"
            checked={open}
            disabled={state.storage === 'read-only'}
            onChange={(event) => {
              setOpen(event.currentTarget.checked)
              if (!event.currentTarget.checked) actions.strategic(undefined)
            }}
          />
          <Flag /> {name}
        </label>
        <button
          type="button"
          class="icon-button"
          aria-expanded={rubric}
          aria-label={t('row.rubric', { name })}
          onClick={() => setRubric(!rubric)}
        >
          <Info />
        </button>
      </div>
      {rubric && (
        <>
          <p class="row-question">{t.criterion(criterion, 'question')}</p>
          <Rubric criterion={criterion} />
        </>
      )}
      {open && (
        <Field
          label={t('strategic.reason')}
          value={reason ?? ''}
          maxLength={500}
          hint={t('strategic.hint')}
          error={reason === undefined ? t('strategic.missing') : undefined}
          onValue={(text) => actions.strategic(text.trim() === '' ? undefined : text)}
        />
      )}
    </div>
  )
}
