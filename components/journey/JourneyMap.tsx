// The journey: at which stage they are, the same in four coarse steps, and seven questions for each stage.
import { AIDA } from '../../lib/icp/framework/journey'
import { type MapStage, mapOf } from '../../lib/icp/journey'
import { STAGES } from '../../lib/icp/stage'
import { Fold } from '../controls/Fold'
import { useTranslate } from '../language'
import { Contradictions } from '../panel/Contradictions'
import { usePanel } from '../panel/context'
import { StageQuestions } from './StageQuestions'
import './journey.css'

export function JourneyMap() {
  const { journey } = usePanel().state
  const stages = mapOf(journey)
  return (
    <div class="journey" data-keys="own">
      <Aida stages={stages} />
      <StagePicker stages={stages} />
      <Contradictions codes={['exploring']} />
      {/* Another key once they are here, so that the stage they have left folds away. */}
      {stages.map((stage) => (
        <StageFold key={stage.where === 'here' ? 'here' : stage.id} stage={stage} />
      ))}
    </div>
  )
}

/** The coarse view. */
function Aida({ stages }: { stages: MapStage[] }) {
  const t = useTranslate()
  const here = stages.find(({ where }) => where === 'here')?.aida
  const at = here ? AIDA.indexOf(here) : -1
  return (
    <ol class="aida" aria-label={t('journey.aida')}>
      {AIDA.map((step, index) => (
        <li
          key={step}
          aria-current={step === here ? 'step' : undefined}
          data-where={index < at ? 'passed' : index === at ? 'here' : 'ahead'}
        >
          {t(`aida.${step}`)}
        </li>
      ))}
    </ol>
  )
}

function StagePicker({ stages }: { stages: MapStage[] }) {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const here = stages.find(({ where }) => where === 'here')
  return (
    <div class="field">
      <label for="journey-stage">{t('journey.stage')}</label>
      <select
        id="journey-stage"
        value={here?.id ?? ''}
        disabled={state.storage === 'read-only'}
        onChange={(event) =>
          actions.journey({ stage: STAGES.find((one) => one === event.currentTarget.value) ?? null })
        }
      >
        <option value="">{t('journey.none')}</option>
        {stages.map(({ id }, index) => (
          <option key={id} value={id}>
            {t('journey.numbered', { number: index + 1, name: t(`stage.${id}`) })}
          </option>
        ))}
      </select>
      {here && <p class="hint">{t.known(`stage.${here.id}.meaning`, here.meaning)}</p>}
    </div>
  )
}

function StageFold({ stage }: { stage: MapStage }) {
  const t = useTranslate()
  const title = (
    <>
      <span class="stage-name" data-where={stage.where}>
        {t(`stage.${stage.id}`)}
      </span>
      <span class="section-note">{t('journey.answered', { answered: stage.answered, total: stage.rows.length })}</span>
    </>
  )
  return (
    <Fold title={title} wanted={stage.where === 'here'} still>
      <StageQuestions stage={stage} />
    </Fold>
  )
}
