// Shown instead of the panel when the log cannot be opened: why, and what to do; nothing was changed.
import { DatabaseZap } from 'lucide-preact'
import { useTranslate } from '../language'
import '../theme.css'
import '../controls/controls.css'
import './panel.css'

export function Failure(props: { code: string; retry: () => void }) {
  const t = useTranslate()
  return (
    <main class="panel">
      <div class="blank" role="alert">
        <DatabaseZap />
        <h1>{t('storage.title')}</h1>
        <p>{t.known(`store.${props.code}`, t('storage.failed'))}</p>
        <button type="button" class="button" onClick={props.retry}>
          {t('storage.retry')}
        </button>
      </div>
    </main>
  )
}
