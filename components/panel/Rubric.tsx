// What yes, partly and no look like, and what to look for.
import type { Criterion } from '../../lib/icp/framework'
import { useTranslate } from '../language'
import { AnswerWord } from './Answers'
import { usePanel } from './context'

/** Our own capability, as the situation states it, beside the fits that it bears on. */
const CAPABILITY: Record<string, 'product' | 'service' | 'technology'> = {
  'fit.technical': 'technology',
  'fit.functional': 'product',
  'fit.resource': 'service',
  'fit.competence': 'service',
  'fit.experience': 'service',
}

export function Rubric({ criterion }: { criterion: Criterion }) {
  const t = useTranslate()
  const { capability } = usePanel().state.profile.situation
  const kind = CAPABILITY[criterion.id]
  const ours = kind && capability[kind]
  return (
    <div class="detail">
      <dl class="rubric">
        {(['yes', 'partly', 'no'] as const).map((value) => (
          <div key={value}>
            <dt>
              <AnswerWord value={value} />
            </dt>
            <dd>{t.criterion(criterion, value)}</dd>
          </div>
        ))}
        {ours && (
          <div>
            <dt>{t('rubric.ours')}</dt>
            <dd>{ours}</dd>
          </div>
        )}
      </dl>
      {criterion.signals.length > 0 && (
        <>
          <h4>{t('rubric.signals')}</h4>
          <ul class="signals">
            {criterion.signals.map((signal) => (
              <li key={signal}>{signal}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
