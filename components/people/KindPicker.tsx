// The five kinds of jobs.
import { useId } from 'preact/hooks'
import { JOB_KINDS, type JobKind } from '../../lib/icp/job'
import { useTranslate } from '../language'

export function KindPicker(props: { value?: JobKind; onPick(kind: JobKind): void }) {
  const t = useTranslate()
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{t('job.kind')}</label>
      <select
        id={id}
        value={props.value ?? 'core'}
        onChange={(event) => {
          const kind = JOB_KINDS.find((one) => one === event.currentTarget.value)
          if (kind) props.onPick(kind)
        }}
      >
        {JOB_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`job.kind.${kind}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
