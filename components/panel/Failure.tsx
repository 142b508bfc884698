// Shown instead of the panel when the log cannot be opened: why, and what to do; nothing was changed.
import { DatabaseZap } from 'lucide-preact'
import { useTranslate } from '../language'
import { Message } from './Message'
import '../theme.css'
import '../controls/controls.css'
import './panel.css'
import './sections.css'

export function Failure(props: { code: string; retry: () => void }) {
  const t = useTranslate()
  return (
    <div class="panel">
      <main class="scroll">
        <div class="blank" role="alert">
          <Message icon={DatabaseZap} title={t('storage.title')}>
            <p>{t.known(`store.${props.code}`, t('storage.failed'))}</p>
            <button type="button" class="button primary" onClick={props.retry}>
              {t('storage.retry')}
            </button>
          </Message>
        </div>
      </main>
    </div>
  )
}
