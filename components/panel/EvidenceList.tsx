// The evidence of one criterion, and the two ways to add more: the selection on the page, or by hand.
import { Quote } from 'lucide-preact'
import { Fold } from '../controls/Fold'
import { Lazy } from '../controls/Lazy'
import { useTranslate } from '../language'
import { usePanel } from './context'
import { EvidenceItem } from './EvidenceItem'
import type { CriterionRow } from './model'
import { takeEvidence } from './verbs'

export function EvidenceList({ row }: { row: CriterionRow }) {
  const t = useTranslate()
  const panel = usePanel()
  const { criterion, evidence } = row
  const empty = evidence.length === 0
  return (
    <div class="detail">
      {empty && <p class="empty">{t('evidence.empty')}</p>}
      {!empty && (
        <ul class="plain">
          {evidence.map((one) => (
            <EvidenceItem key={one.id} evidence={one} />
          ))}
        </ul>
      )}
      {panel.view.nothingSelected && (
        <p class="notice-line" role="status">
          {t('evidence.nothing')}
        </p>
      )}
      {panel.state.storage !== 'read-only' && (
        <div class="detail-actions">
          <button type="button" class="button" onClick={() => takeEvidence(criterion.id, panel)}>
            <Quote /> {t('evidence.take')} <kbd>E</kbd>
          </button>
          <Fold title={t('evidence.byHand')} wanted={panel.view.nothingSelected}>
            <Lazy
              load={async () => (await import('./EvidenceForm')).EvidenceForm}
              props={{ criterion: criterion.id, focused: panel.view.nothingSelected }}
            />
          </Fold>
        </div>
      )}
    </div>
  )
}
