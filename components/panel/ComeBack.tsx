// A disqualification is for now: what would have to happen for a second look.
import type { Decision } from '../../lib/icp/evaluation'
import { Field } from '../controls/Field'
import { Options } from '../controls/Options'
import { useTranslate } from '../language'
import { usePanel } from './context'

type Value = NonNullable<Decision['comeBack']>

export function ComeBack(props: { value?: Value; error?: string; dayError?: string; onValue(value: Value): void }) {
  const t = useTranslate()
  const { today } = usePanel().state
  const { value } = props
  return (
    <>
      <Options
        label={t('comeBack.label')}
        options={['capability', 'change', 'day'] as const}
        value={value?.when}
        word={(when) => t(`comeBack.${when}`)}
        onPick={(when) => props.onValue({ ...value, when })}
        error={props.error}
      />
      {value?.when === 'day' && (
        <Field
          label={t('comeBack.date')}
          type="date"
          value={value.day ?? ''}
          onValue={(day) => props.onValue({ ...value, day: day || undefined })}
          error={props.dayError}
          hint={value.day && value.day < today ? t('decide.past') : undefined}
        />
      )}
      {value && value.when !== 'day' && (
        <Field
          label={t('comeBack.note')}
          value={value.note ?? ''}
          maxLength={500}
          onValue={(note) => props.onValue({ ...value, note: note || undefined })}
        />
      )}
    </>
  )
}
