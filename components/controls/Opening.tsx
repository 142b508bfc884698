// Shown while the log takes long to open: that something goes on, and what it waits for.
import { LoaderCircle } from 'lucide-preact'
import { useTranslate } from '../language'
import '../theme.css'
import './controls.css'
import '../panel/panel.css'
import '../panel/sections.css'

export function Opening() {
  const t = useTranslate()
  return (
    <div class="panel">
      <main class="scroll">
        <div class="blank">
          <p class="waiting" role="status">
            <LoaderCircle /> {t('opening')}
          </p>
        </div>
      </main>
    </div>
  )
}
