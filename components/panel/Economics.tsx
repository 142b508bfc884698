// The figures behind cost and cycle; what is left empty counts as the profile's default, or stays unknown.
import { useState } from 'preact/hooks'
import type { Economics as Figures } from '../../lib/icp/evaluation'
import { parseNumber } from '../../lib/locale/number'
import type { Key } from '../../lib/locale/translate'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { usePanel } from './context'

type Figure = Exclude<keyof Figures, 'currency' | 'closedWindows'>

/** `scale` turns the kept number into the typed one: the margin is kept as a share and typed in percent. */
const FIGURES: { field: Figure; label: Key; scale: number; most?: number }[] = [
  { field: 'monthlyRevenue', label: 'economics.monthlyRevenue', scale: 1 },
  { field: 'grossMargin', label: 'economics.grossMargin', scale: 100, most: 100 },
  { field: 'lifetimeMonths', label: 'economics.lifetimeMonths', scale: 1 },
  { field: 'cycleDays', label: 'economics.cycleDays', scale: 1 },
  { field: 'acquisition', label: 'economics.acquisition', scale: 1 },
  { field: 'onboarding', label: 'economics.onboarding', scale: 1 },
  { field: 'support', label: 'economics.support', scale: 1 },
]

export function Economics() {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const economics = state.evaluation?.economics ?? {}
  const defaults = state.profile.acquisition.defaults
  return (
    <div class="pair figures-form">
      {FIGURES.map((figure) => (
        <FigureField key={figure.field} {...figure} />
      ))}
      <Field
        label={t('economics.currency')}
        value={economics.currency ?? ''}
        placeholder={defaults?.currency}
        maxLength={3}
        onValue={(text) => actions.economics({ currency: text.trim().toUpperCase() || undefined })}
      />
      <p class="hint">{t('economics.hint')}</p>
    </div>
  )
}

function FigureField({ field, label, scale, most }: (typeof FIGURES)[number]) {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const [bad, setBad] = useState(false)
  const write = (value: number | undefined) =>
    value === undefined ? '' : new Intl.NumberFormat(t.locale, { maximumFractionDigits: 2 }).format(value * scale)
  const take = (text: string) => {
    const number = parseNumber(text, t.locale)
    const fine = number !== undefined && number >= 0 && number <= (most ?? Number.MAX_SAFE_INTEGER)
    setBad(text.trim() !== '' && !fine)
    if (fine || text.trim() === '') actions.economics({ [field]: fine ? number / scale : undefined })
  }
  return (
    <Field
      label={t(label)}
      inputMode="decimal"
      value={write(state.evaluation?.economics[field])}
      placeholder={write(state.profile.acquisition.defaults?.[field])}
      onValue={take}
      onDone={() => setBad(false)}
      error={bad ? t('number.bad') : undefined}
    />
  )
}
