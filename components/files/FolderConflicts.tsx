// Records that came through the sync folder with different content, until the rep has seen them.
import type { Conflict } from '../../lib/icp/merge'
import { useTranslate } from '../language'
import { ConflictList } from './ConflictList'

export function FolderConflicts(props: { conflicts: readonly Conflict[]; onSeen(): void }) {
  const t = useTranslate()
  const { conflicts } = props
  return (
    <div>
      <p>{t('folder.conflicts', { count: conflicts.length })}</p>
      <ConflictList conflicts={conflicts} />
      <button type="button" class="button" onClick={props.onSeen}>
        {t('conflict.seen')}
      </button>
    </div>
  )
}
