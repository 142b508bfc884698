// Backup and sync: how safe the log is, and how it travels between machines.
import { useTranslate } from '../language'
import { BackupBlock } from './BackupBlock'
import { FolderBlock } from './FolderBlock'
import { RestoreBlock } from './RestoreBlock'

export function BackupPage() {
  const t = useTranslate()
  return (
    <>
      <header class="page-head">
        <h2 tabIndex={-1}>{t('page.backup')}</h2>
        <p class="hint">{t('backup.hint')}</p>
      </header>
      <BackupBlock />
      <RestoreBlock />
      <FolderBlock />
    </>
  )
}
