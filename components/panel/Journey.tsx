// Where the account stands on its way to a decision: closed until wanted, and loaded only then.
import { Fold } from '../controls/Fold'
import { Lazy } from '../controls/Lazy'
import { useTranslate } from '../language'
import { usePanel } from './context'
import { Section } from './Section'

export function Journey() {
  const t = useTranslate()
  const { stage } = usePanel().state.journey
  return (
    <Section
      section="journey"
      aside={<span class="section-note">{stage ? t(`stage.${stage}`) : t('journey.none')}</span>}
    >
      <Fold title={t('journey.open')}>
        <Lazy load={async () => (await import('../journey/JourneyMap')).JourneyMap} props={{}} />
      </Fold>
    </Section>
  )
}
