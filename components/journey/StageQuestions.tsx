// The seven questions of a stage; what is usually true stands in the field until the team says it better.
import { Check } from 'lucide-preact'
import type { MapRow, MapStage } from '../../lib/icp/journey'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { usePanel } from '../panel/context'

export function StageQuestions({ stage }: { stage: MapStage }) {
  return (
    <div class="form stage-questions">
      {stage.rows.map((row) => (
        <Question key={row.key} row={row} stage={stage.id} />
      ))}
    </div>
  )
}

function Question({ row, stage }: { row: MapRow; stage: string }) {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const hint = t.known(`stage.${stage}.${row.aspect}`, row.hint)
  const question = t.known(`journey.${row.aspect}`, row.question)
  return (
    <div class="question">
      <Field
        label={question}
        rows={2}
        maxLength={2000}
        value={row.answer ?? ''}
        placeholder={hint}
        disabled={state.storage === 'read-only'}
        onValue={(text) => actions.journey({ answers: { [row.key]: text } }, 'text')}
        onDone={actions.settle}
      />
      {row.answer === undefined && state.storage !== 'read-only' && (
        <button
          type="button"
          class="link-button"
          aria-label={t('journey.takeHintFor', { question })}
          onClick={() => actions.journey({ answers: { [row.key]: hint } })}
        >
          <Check /> {t('journey.takeHint')}
        </button>
      )}
    </div>
  )
}
