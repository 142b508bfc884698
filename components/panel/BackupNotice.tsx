// A backup is due: said quietly, done on the page that makes it, or put off for a day.
import { HardDriveDownload } from 'lucide-preact'
import { Notice } from '../controls/Notice'
import { useTranslate } from '../language'
import { usePanel } from './context'

export function BackupNotice() {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const { backup } = state
  if (!backup) return null
  const { never, days, evaluations } = backup
  return (
    <Notice icon={HardDriveDownload}>
      {never ? t('backup.never') : t('backup.old', { count: days })}{' '}
      {t(never ? 'backup.alone' : 'backup.since', { count: evaluations })}{' '}
      <button type="button" class="link-button" onClick={() => actions.openOptions('#/backup')}>
        {t('backup.now')}
      </button>{' '}
      <button type="button" class="link-button" onClick={() => actions.backUpLater()}>
        {t('backup.later')}
      </button>
    </Notice>
  )
}
