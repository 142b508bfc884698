// A log that was read: what taking it in would change, before anything is written.
import { useTranslate } from '../language'
import { CountsList } from './CountsList'
import { useOptions } from './context'
import type { LogFile } from './model-files'

export function LogPreview({ incoming }: { incoming: LogFile }) {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const { counts, file } = incoming
  const change = counts.added + counts.conflicting
  return (
    <div class="card">
      <p>
        <bdi>{file}</bdi>
      </p>
      <div role="status">
        <CountsList counts={counts} />
        {change === 0 && <p class="empty">{t('import.nothing')}</p>}
      </div>
      <div class="form-actions">
        <button type="button" class="button quiet" onClick={() => actions.forgetFile()}>
          {t('cancel')}
        </button>
        <button
          type="button"
          class="button primary"
          disabled={change === 0 || state.job !== undefined}
          onClick={() => actions.applyFile()}
        >
          {t('import.apply', { count: change })}
        </button>
      </div>
    </div>
  )
}
