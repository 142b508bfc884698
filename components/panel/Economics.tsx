// The figures behind cost and cycle; what is left empty counts as the profile's default, or stays unknown.
import { useId } from 'preact/hooks'
import { economicsOf } from '../../lib/icp/efficiency'
import type { Economics as Figures } from '../../lib/icp/evaluation'
import type { Key } from '../../lib/locale/translate'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { ClosedWindows } from './ClosedWindows'
import { usePanel } from './context'
import { useEntry } from './entry'
import { type Read, readCurrency, readFigure, type Unit } from './figure'
import type { PanelState } from './model'
import { Rules } from './Rules'

type Figure = Exclude<keyof Figures, 'currency' | 'closedWindows' | 'segment'>
type FigureSpec = { field: Figure; label: Key; unit: Unit; most: number }

const MOST_MONEY = 1e15

/** `most` as typed: the margin is kept as a share and typed in percent. */
const FIGURES: FigureSpec[] = [
  { field: 'monthlyRevenue', label: 'economics.monthlyRevenue', unit: 'money', most: MOST_MONEY },
  { field: 'grossMargin', label: 'economics.grossMargin', unit: 'percent', most: 100 },
  { field: 'lifetimeMonths', label: 'economics.lifetimeMonths', unit: 'count', most: 1200 },
  { field: 'cycleDays', label: 'economics.cycleDays', unit: 'count', most: 3650 },
  { field: 'acquisition', label: 'economics.acquisition', unit: 'money', most: MOST_MONEY },
  { field: 'onboarding', label: 'economics.onboarding', unit: 'money', most: MOST_MONEY },
  { field: 'support', label: 'economics.support', unit: 'money', most: MOST_MONEY },
]

export function Economics() {
  const t = useTranslate()
  const { account } = usePanel().state
  // What stands unfinished in a field belongs to this account only.
  return (
    <div key={account?.key} class="pair figures-form">
      <SegmentPicker />
      {FIGURES.map((figure) => (
        <FigureField key={figure.field} figure={figure} />
      ))}
      <CurrencyField />
      <p class="hint">{t('economics.hint')}</p>
      <ClosedWindows />
      <Rules />
    </div>
  )
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
        disabled={state.storage === 'read-only'}
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

function FigureField({ figure }: { figure: FigureSpec }) {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const { field, label, unit, most } = figure
  const scale = unit === 'percent' ? 100 : 1
  const write = (value: number | undefined) =>
    value === undefined ? '' : new Intl.NumberFormat(t.locale, { maximumFractionDigits: 2 }).format(value * scale)
  const entry = useEntry({
    kept: state.evaluation?.economics[field],
    read: (text) => scaled(readFigure(text, t.locale, unit, most), scale),
    keep: (value) => actions.economics({ [field]: value }),
    bad: t('figure.bad'),
    outside: t('figure.range', { least: t.number(0), most: t.number(most) }),
  })
  return (
    <Field
      label={t(label)}
      inputMode="decimal"
      value={write(state.evaluation?.economics[field])}
      placeholder={write(counted(state)[field])}
      disabled={state.storage === 'read-only'}
      {...entry}
    />
  )
}

function scaled(read: Read<number>, scale: number): Read<number> {
  return read.is === 'value' && read.value !== undefined ? { is: 'value', value: read.value / scale } : read
}

/** Every code of three letters is taken; those that Intl does not know are written as they are. */
function CurrencyField() {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const kept = state.evaluation?.economics.currency
  const entry = useEntry({
    kept,
    read: readCurrency,
    keep: (currency) => actions.economics({ currency }),
    bad: t('economics.currencyBad'),
    outside: t('economics.currencyBad'),
  })
  return (
    <Field
      label={t('economics.currency')}
      value={kept ?? ''}
      placeholder={counted(state).currency}
      maxLength={3}
      disabled={state.storage === 'read-only'}
      {...entry}
      error={entry.error ?? (readCurrency(kept ?? '').is === 'value' ? undefined : t('economics.currencyBad'))}
    />
  )
}
