// The job map: the steps in their order, what must happen at each and how that is measured.
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-preact'
import { useRef, useState } from 'preact/hooks'
import type { Job } from '../../lib/icp/fold'
import { type PlacedStep, placeBetween, stepsOf } from '../../lib/icp/jobs'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { usePanel } from '../panel/context'

export function JobMap({ job }: { job: Job }) {
  const t = useTranslate()
  const steps = stepsOf(job)
  return (
    <div class="job-map">
      {steps.length === 0 && <p class="hint">{t('map.hint')}</p>}
      <ol>
        {steps.map((step, index) => (
          <StepLine key={step.id} job={job} steps={steps} index={index} step={step} />
        ))}
      </ol>
      <AddStep job={job} />
    </div>
  )
}

function StepLine(props: { job: Job; steps: PlacedStep[]; index: number; step: PlacedStep }) {
  const t = useTranslate()
  const { actions } = usePanel()
  const { job, steps, index, step } = props
  const { id, ...held } = step
  const put = (change: Partial<typeof held>, pace?: 'text') =>
    actions.editJob(job.id, { steps: { [id]: { ...held, ...change } } }, pace)
  const up = () => put({ place: placeBetween(steps[index - 2], steps[index - 1]) })
  const down = () => put({ place: placeBetween(steps[index + 1], steps[index + 2]) })
  const name = step.what || t('map.step', { number: index + 1 })
  return (
    <li class="map-step">
      <Field
        label={t('map.step', { number: index + 1 })}
        value={step.what}
        maxLength={300}
        onValue={(what) => put({ what }, 'text')}
        onDone={actions.settle}
      />
      <Field
        label={t('map.metric')}
        value={step.metric}
        maxLength={300}
        onValue={(metric) => put({ metric }, 'text')}
        onDone={actions.settle}
      />
      <div class="map-actions">
        <button
          type="button"
          class="icon-button"
          disabled={index === 0}
          aria-label={t('map.up', { name })}
          onClick={up}
        >
          <ArrowUp />
        </button>
        <button
          type="button"
          class="icon-button"
          disabled={index === steps.length - 1}
          aria-label={t('map.down', { name })}
          onClick={down}
        >
          <ArrowDown />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t('map.remove', { name })}
          onClick={() => actions.editJob(job.id, { steps: { [id]: null } })}
        >
          <Trash2 />
        </button>
      </div>
    </li>
  )
}

/** Enter adds a step and waits for the next one. */
function AddStep({ job }: { job: Job }) {
  const t = useTranslate()
  const { actions } = usePanel()
  const [what, setWhat] = useState('')
  const [metric, setMetric] = useState('')
  const form = useRef<HTMLFormElement>(null)
  return (
    <form
      ref={form}
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (what.trim() === '') return
        actions.addStep(job.id, what.trim(), metric.trim())
        setWhat('')
        setMetric('')
        form.current?.querySelector('input')?.focus()
      }}
    >
      <Field label={t('map.next')} value={what} maxLength={300} placeholder={t('map.example')} onValue={setWhat} />
      <Field label={t('map.metric')} value={metric} maxLength={300} onValue={setMetric} />
      <button type="submit" class="button">
        <Plus /> {t('map.add')}
      </button>
    </form>
  )
}
