// What a file did that was taken in, where some of its records stood here with other content.
import type { TakenFile } from '../../lib/log/chosen'
import { useTranslate } from '../language'
import { ConflictList } from './ConflictList'

export function TakenCard({ taken, onClose }: { taken: TakenFile; onClose(): void }) {
  const t = useTranslate()
  const { file, added, conflicts } = taken
  return (
    <div class="card" role="status">
      <p>
        <bdi>{file}</bdi>: {t('toast.imported', { count: added })}
      </p>
      <p>{t('conflict.count', { count: conflicts.length })}</p>
      <ConflictList conflicts={conflicts} />
      <div class="form-actions">
        <button type="button" class="button" onClick={onClose}>
          {t('conflict.seen')}
        </button>
      </div>
    </div>
  )
}
