// The four opportunity questions of a job: how important, how often, where it hurts, how well others serve it.
import { useId } from 'preact/hooks'
import type { Job } from '../../lib/icp/fold'
import { FREQUENCIES, type JobFields, PAINS } from '../../lib/icp/job'
import { opportunityOf } from '../../lib/icp/jobs'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { usePanel } from '../panel/context'

const RATINGS = Array.from({ length: 10 }, (_, index) => String(index + 1))
const PLACES = [...PAINS, 'both'] as const

export function Opportunity({ job }: { job: Job }) {
  const t = useTranslate()
  const { actions } = usePanel()
  const opportunity = opportunityOf(job)
  const set = (fields: JobFields) => actions.editJob(job.id, fields)
  return (
    <>
      <h4 class="form-title">
        {t('opportunity.title')}
        {opportunity !== undefined && (
          <span class="section-note">{t('opportunity.value', { value: opportunity })}</span>
        )}
      </h4>
      <div class="pair">
        <Pick
          label={t('opportunity.importance')}
          options={RATINGS}
          value={job.importance?.toString()}
          word={(one) => t.number(Number(one))}
          onPick={(one) => set({ importance: one ? Number(one) : null })}
        />
        <Pick
          label={t('opportunity.satisfaction')}
          options={RATINGS}
          value={job.satisfaction?.toString()}
          word={(one) => t.number(Number(one))}
          onPick={(one) => set({ satisfaction: one ? Number(one) : null })}
        />
        <Pick
          label={t('opportunity.frequency')}
          options={FREQUENCIES}
          value={job.frequency}
          word={(one) => t(`frequency.${one}`)}
          onPick={(one) => set({ frequency: one ?? null })}
        />
        <Pick
          label={t('opportunity.painIn')}
          options={PLACES}
          value={job.painIn}
          word={(one) => t(`pain.${one}`)}
          onPick={(one) => set({ painIn: one ?? null })}
        />
      </div>
      <Field
        label={t('opportunity.pain')}
        value={job.pain ?? ''}
        maxLength={500}
        onValue={(pain) => actions.editJob(job.id, { pain }, 'text')}
        onDone={actions.settle}
      />
    </>
  )
}

function Pick<Option extends string>(props: {
  label: string
  options: readonly Option[]
  value?: Option
  word(option: Option): string
  onPick(option: Option | undefined): void
}) {
  const t = useTranslate()
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        value={props.value ?? ''}
        onChange={(event) => props.onPick(props.options.find((one) => one === event.currentTarget.value))}
      >
        <option value="">{t('opportunity.open')}</option>
        {props.options.map((option) => (
          <option key={option} value={option}>
            {props.word(option)}
          </option>
        ))}
      </select>
    </div>
  )
}
