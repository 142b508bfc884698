// The figures behind cost and cycle, of all accounts or of one kind of them.
import { useTranslate } from '../language'
import { NumberField, TextField } from './fields'

const FIGURES = [
  'monthlyRevenue',
  'grossMargin',
  'lifetimeMonths',
  'cycleDays',
  'acquisition',
  'onboarding',
  'support',
] as const

export function Figures(props: { field: string }) {
  const t = useTranslate()
  return (
    <div class="pair">
      {FIGURES.map((figure) => (
        <NumberField key={figure} field={`${props.field}/${figure}`} label={t(`economics.${figure}`)} />
      ))}
      <TextField field={`${props.field}/currency`} label={t('economics.currency')} placeholder="EUR" maxLength={3} />
    </div>
  )
}
