// The reasons that the decision form offers, so that decisions can be counted by them.
import { useTranslate } from '../language'
import { LinesField } from './fields'

export function ReasonsPart() {
  const t = useTranslate()
  return (
    <section class="block">
      <LinesField
        field="reasons"
        label={t('field.reasons')}
        hint={t('reasons.hint')}
        placeholder={t('reasons.example')}
        rows={10}
        required
      />
    </section>
  )
}
