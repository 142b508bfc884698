// The sync folder from the panel: what the last sync did, and one now.
import { FolderSync } from 'lucide-preact'
import { Dialog } from '../controls/Dialog'
import { FolderConflicts } from '../files/FolderConflicts'
import { FolderTrouble } from '../files/FolderTrouble'
import { SyncReportList } from '../files/SyncReportList'
import { useTranslate } from '../language'
import { usePanel } from './context'

export function SyncSheet(props: { onClose(): void }) {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const { sync } = state
  if (!sync) return null
  const { name, access, last, problem, conflicts, syncing } = sync
  return (
    <Dialog title={t('folder.title')} onClose={props.onClose}>
      <p data-access={access}>
        <b>
          <bdi>{name}</bdi>
        </b>{' '}
        <span class="chip">{t(`folder.access.${access}`)}</span>{' '}
        {last && <span class="hint">{t('folder.last', { moment: t.moment(last.time, state.today) })}</span>}
      </p>
      {(problem || access === 'shut') && (
        <p class="error" role="alert">
          <FolderTrouble folder={sync} />
        </p>
      )}
      {access === 'ask' && <p class="hint">{t('folder.here')}</p>}
      {last && <SyncReportList report={last.told ?? last.report} />}
      {conflicts.length > 0 && <FolderConflicts conflicts={conflicts} onSeen={actions.forgetConflicts} />}
      <div class="form-actions">
        <button type="button" class="button quiet" onClick={() => actions.openOptions('#/backup')}>
          {t('folder.options')}
        </button>
        <button type="button" class="button primary" disabled={syncing} onClick={() => actions.sync()}>
          <FolderSync /> {t(syncing ? 'job.sync' : access === 'open' ? 'folder.sync' : 'folder.reconnect')}
        </button>
      </div>
    </Dialog>
  )
}
