// Whether what is typed will be kept, and what to do where it will not.
import { CloudOff, DatabaseZap, FileQuestion, Lock } from 'lucide-preact'
import { Notice } from '../controls/Notice'
import { useTranslate } from '../language'
import { usePanel } from './context'

export function StorageNotice() {
  const t = useTranslate()
  const { state, show } = usePanel()
  if (state.storage === 'memory')
    return (
      <Notice icon={CloudOff} tone="bad">
        {t('storage.memory')}
      </Notice>
    )
  if (state.storage === 'read-only') return <Notice icon={Lock}>{t('storage.readOnly')}</Notice>
  if (state.storage === 'failed')
    return (
      <Notice icon={DatabaseZap} tone="bad">
        {t('storage.failed')}
      </Notice>
    )
  if (state.storage === 'gone')
    return (
      <Notice icon={FileQuestion} tone="bad">
        {t('storage.gone')}{' '}
        <button type="button" class="link-button" onClick={() => show({ sheet: 'import' })}>
          {t('storage.restore')}
        </button>
      </Notice>
    )
  return null
}
