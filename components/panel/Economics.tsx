// The figures behind cost and cycle; what is left empty counts as the profile's default, or stays unknown.
import { useId, useState } from 'preact/hooks'
import { economicsOf } from '../../lib/icp/efficiency'
import type { Economics as Figures } from '../../lib/icp/evaluation'
import { parseNumber } from '../../lib/locale/number'
import type { Key } from '../../lib/locale/translate'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { usePanel } from './context'
import type { PanelState } from './model'
import { Rules } from './Rules'

type Figure = Exclude<keyof Figures, 'currency' | 'closedWindows' | 'segment'>

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
  return (
    <div class="pair figures-form">
      <SegmentPicker />
      {FIGURES.map((figure) => (
        <FigureField key={figure.field} {...figure} />
      ))}
      <Field
        label={t('economics.currency')}
        value={state.evaluation?.economics.currency ?? ''}
        placeholder={counted(state).currency}
        maxLength={3}
        onValue={(text) => actions.economics({ currency: text.trim().toUpperCase() || undefined })}
        error={isCurrency(state.evaluation?.economics.currency) ? undefined : t('economics.currencyBad')}
      />
      <p class="hint">{t('economics.hint')}</p>
      <Rules />
    </div>
  )
}

/** Every code of three letters is taken; those that Intl does not know are written as they are. */
function isCurrency(code: string | undefined): boolean {
  return code === undefined || /^[A-Z]{3}$/.test(code)
}

/** What counts: the rep's figures, filled up from the segment and the profile. */
function counted({ evaluation, profile, account }: PanelState): Figures {
  return evaluation ? economicsOf(evaluation, profile, account?.employees) : {}
}

/** Which of the profile's kinds of accounts this one is, where the profile tells them apart. */
function SegmentPicker() {
  const t = useTranslate()
  const id = useId()
  const { state, actions } = usePanel()
  const segments = state.profile.acquisition.segments ?? []
  if (segments.length === 0) return null
  return (
    <div class="field">
      <label for={id}>{t('economics.segment')}</label>
      <select
        id={id}
        value={state.evaluation?.economics.segment ?? ''}
        onChange={(event) => actions.economics({ segment: event.currentTarget.value || undefined })}
      >
        <option value="">{t('economics.byHeadcount')}</option>
        {segments.map((segment) => (
          <option key={segment.id} value={segment.id}>
            {segment.name}
          </option>
        ))}
      </select>
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
      placeholder={write(counted(state)[field])}
      onValue={take}
      onDone={() => setBad(false)}
      error={bad ? t('number.bad') : undefined}
    />
  )
}
