// All there is to say about a job: its sentence, needs, metric, the four questions, its map, and who has it.
import { useId } from 'preact/hooks'
import type { Job } from '../../lib/icp/fold'
import type { JobFields } from '../../lib/icp/job'
import { stepsOf } from '../../lib/icp/jobs'
import { Field } from '../controls/Field'
import { Fold } from '../controls/Fold'
import { useTranslate } from '../language'
import { usePanel } from '../panel/context'
import { JobMap } from './JobMap'
import { KindPicker } from './KindPicker'
import { Opportunity } from './Opportunity'
import { StatementFields } from './QuickForm'

export function JobForm({ job }: { job: Job }) {
  const t = useTranslate()
  const { actions } = usePanel()
  const type = (fields: JobFields) => actions.editJob(job.id, fields, 'text')
  const text = (field: 'functional' | 'emotional' | 'social' | 'metric') => (
    <Field
      label={t(`job.${field}`)}
      value={job[field] ?? ''}
      maxLength={field === 'metric' ? 300 : 500}
      placeholder={t(`job.${field}Example`)}
      onValue={(value) => type({ [field]: value })}
      onDone={actions.settle}
    />
  )
  return (
    <div class="form card" data-keys="own">
      <StatementFields value={job} onValue={type} onDone={actions.settle} />
      <KindPicker value={job.kind} onPick={(kind) => actions.editJob(job.id, { kind })} />
      <Owners job={job} />
      {text('metric')}
      <Opportunity job={job} />
      <Fold title={t('job.needs')}>
        <div class="form">
          {text('functional')}
          {text('emotional')}
          {text('social')}
        </div>
      </Fold>
      <Fold title={t('job.map', { count: stepsOf(job).length })}>
        <JobMap job={job} />
      </Fold>
      <Serves job={job} />
    </div>
  )
}

function Owners({ job }: { job: Job }) {
  const t = useTranslate()
  const { state, actions } = usePanel()
  if (state.people.length === 0) return null
  return (
    <fieldset class="options">
      <legend>{t('job.people')}</legend>
      <div class="owners">
        {state.people.map(({ id, role }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={Object.hasOwn(job.people, id)}
              onChange={(event) =>
                actions.editJob(job.id, { people: { [id]: event.currentTarget.checked ? true : null } })
              }
            />
            <bdi>{role?.trim() || t('person.unnamed')}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The step of another job's map that this one serves. */
function Serves({ job }: { job: Job }) {
  const t = useTranslate()
  const id = useId()
  const { state, actions } = usePanel()
  const maps = state.jobs.filter((other) => other.id !== job.id && Object.keys(other.steps).length > 0)
  if (maps.length === 0) return null
  return (
    <div class="field">
      <label for={id}>{t('job.serves')}</label>
      <select
        id={id}
        value={job.step ?? ''}
        onChange={(event) => actions.editJob(job.id, { step: event.currentTarget.value || null })}
      >
        <option value="">{t('job.servesNone')}</option>
        {maps.map((other) => (
          <optgroup key={other.id} label={other.want?.trim() || t('job.unnamed')}>
            {stepsOf(other).map((step) => (
              <option key={step.id} value={step.id}>
                {step.what}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
