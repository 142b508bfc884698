// What yes, partly and no look like, and what to look for.
import type { Criterion } from '../../lib/icp/framework'
import { useTranslate } from '../language'
import { AnswerWord } from './Answers'

export function Rubric({ criterion }: { criterion: Criterion }) {
  const t = useTranslate()
  const said = (['yes', 'partly', 'no'] as const).filter((value) => criterion[value] !== '')
  return (
    <div class="detail">
      {said.length + criterion.signals.length === 0 && <p class="empty">{t('rubric.empty')}</p>}
      <dl class="rubric">
        {said.map((value) => (
          <div key={value}>
            <dt>
              <AnswerWord value={value} />
            </dt>
            <dd>{t.criterion(criterion, value)}</dd>
          </div>
        ))}
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
