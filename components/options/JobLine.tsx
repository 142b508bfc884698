// How far long work is, and the way to call it off; nothing is shown for what takes no time.
import { useTranslate } from '../language'
import { useOptions } from './context'
import type { Job } from './model-backup'

export function JobLine(props: { what: Job['what'] }) {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const { job } = state
  if (job?.what !== props.what) return null
  const share = job.total > 0 ? Math.min(job.done / job.total, 1) : undefined
  return (
    <div class="job">
      <label class="field">
        <span>{t(`job.${job.what}`)}</span>
        <progress value={share} max={1} />
      </label>
      <span class="hint">{share === undefined ? '' : t.percent(share)}</span>
      <button type="button" class="button quiet" onClick={() => actions.cancelJob()}>
        {t('cancel')}
      </button>
    </div>
  )
}
