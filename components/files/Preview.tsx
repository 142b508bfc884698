// A file that was read: what taking it in would change, before anything is written.
import type { Looked } from '../../lib/log/chosen'
import { useTranslate } from '../language'
import { FoundList } from './FoundList'

type Props = { looked: Looked; today: string; busy: boolean; onForget(): void; onApply(): void }

export function Preview({ looked, today, busy, onForget, onApply }: Props) {
  const t = useTranslate()
  const { file, found, change, backup } = looked
  return (
    <div class="card">
      <p>
        <bdi>{file}</bdi>
      </p>
      <div role="status">
        {backup && <p class="hint">{t('restore.made', { moment: t.moment(backup.time, today) })}</p>}
        <FoundList found={found} />
        {!backup && change === 0 && <p class="empty">{t('import.nothing')}</p>}
        {backup && backup.settings > 0 && <p class="hint">{t('restore.settings', { count: backup.settings })}</p>}
        {backup && backup.aside > 0 && <p class="hint">{t('restore.aside', { count: backup.aside })}</p>}
      </div>
      <div class="form-actions">
        <button type="button" class="button quiet" onClick={onForget}>
          {t('cancel')}
        </button>
        <button type="button" class="button primary" disabled={busy || (!backup && change === 0)} onClick={onApply}>
          {backup ? t('restore.do', { count: change }) : t('import.apply', { count: change })}
        </button>
      </div>
    </div>
  )
}
