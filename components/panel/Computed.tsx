// What a computed row rests on, and how a rep answers it by hand instead.
import { Calculator, Hand } from 'lucide-preact'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { usePanel } from './context'
import type { CriterionRow } from './model'

export function Computed({ row }: { row: CriterionRow }) {
  const t = useTranslate()
  const { actions } = usePanel()
  const { criterion, answer } = row
  if (!answer.override)
    return (
      <p class="basis">
        <Calculator /> {row.basis ? t('computed.basis', { basis: row.basis }) : t('computed.none')}
      </p>
    )
  return (
    <div class="by-hand">
      <p class="basis">
        <Hand /> {t('computed.hand')}
      </p>
      <Field
        label={t('computed.reason')}
        value={answer.reason ?? ''}
        maxLength={500}
        onValue={(reason) => actions.answer(criterion.id, answer.value, reason)}
      />
      <button type="button" class="link-button" onClick={() => actions.clearOverride(criterion.id)}>
        {t('computed.back')}
      </button>
    </div>
  )
}
