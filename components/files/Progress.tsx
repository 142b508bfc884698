// How far long work is, and the way to call it off; nothing is shown for what takes no time.
import type { Job } from '../../lib/log/work'
import { useTranslate } from '../language'

export function Progress({ job, onCancel }: { job: Job; onCancel(): void }) {
  const t = useTranslate()
  const share = job.total > 0 ? Math.min(job.done / job.total, 1) : undefined
  return (
    <div class="working">
      <label class="field">
        <span>{t.known(`job.${job.what}`, job.what)}</span>
        <progress value={share} max={1} />
      </label>
      <span class="hint">{share === undefined ? '' : t.percent(share)}</span>
      <button type="button" class="button quiet" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  )
}
