// What was measured, and what is decided: keep, change tactics, or a new version; never without the reason.
import { useState } from 'preact/hooks'
import { COURSES } from '../../lib/icp/records'
import type { Checkpoint } from '../../lib/icp/situation'
import { Field } from '../controls/Field'
import { Options } from '../controls/Options'
import { useTranslate } from '../language'
import { linkTo, useOptions } from './context'
import type { CheckpointFault, CheckpointForm, SituationState } from './model'
import { numberInWords } from './words'

type Props = { checkpoint: Checkpoint; situation: SituationState; onDone(): void }

export function CheckpointFields({ checkpoint, situation, onDone }: Props) {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const [form, setForm] = useState<CheckpointForm>(() =>
    begin(checkpoint, state.today, (value) => numberInWords(value, t)),
  )
  const [faults, setFaults] = useState<CheckpointFault[]>([])
  const set = (change: Partial<CheckpointForm>) => setForm((before) => ({ ...before, ...change }))
  const wrong = (field: CheckpointFault['field']) => {
    const fault = faults.find((one) => one.field === field)
    if (fault?.code === 'outside') return t('checkpoint.future')
    if (fault?.code === 'too-small') return t('checkpoint.negative')
    return fault && t(`problem.${fault.code}`)
  }
  return (
    <form
      class="form card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const found = actions.recordCheckpoint(form)
        setFaults(found)
        if (!found.length) onDone()
      }}
    >
      <div class="pair">
        <Field
          label={t('checkpoint.measured')}
          inputMode="decimal"
          value={form.measured}
          hint={situation.counted === undefined ? undefined : t('work.counted', { count: situation.counted })}
          onValue={(measured) => set({ measured })}
          error={wrong('measured')}
          focused
        />
        <Field
          label={t('checkpoint.day')}
          type="date"
          value={form.day}
          onValue={(day) => set({ day })}
          error={wrong('day')}
        />
      </div>
      <Options
        label={t('checkpoint.decision')}
        options={COURSES}
        value={form.decision}
        word={(course) => t(`course.${course}`)}
        onPick={(decision) => set({ decision })}
        error={wrong('decision')}
      />
      <Field
        label={t('checkpoint.reason')}
        value={form.reason}
        rows={2}
        maxLength={1000}
        placeholder={t('checkpoint.reasonExample')}
        onValue={(reason) => set({ reason })}
        error={wrong('reason')}
      />
      {form.decision === 'version' && (
        <p class="hint">
          {t('checkpoint.versionHint')}{' '}
          <a href={linkTo({ page: 'profiles', profile: situation.profile.id, part: 'criteria' })}>
            {t('checkpoint.toEditor')}
          </a>
        </p>
      )}
      <div class="form-actions">
        <button type="button" class="button quiet" onClick={onDone}>
          {t('cancel')}
        </button>
        <button type="submit" class="button primary">
          {t('save')}
        </button>
      </div>
    </form>
  )
}

function begin({ day, record }: Checkpoint, today: string, write: (value: number) => string): CheckpointForm {
  if (!record) return { day: today, planned: day, measured: '', reason: '' }
  const { measured, decision, reason, id } = record
  return { day: record.day, planned: day, measured: write(measured), decision, reason, replaces: id }
}
