// What winning them costs, whether it fits the time there is, and whether strategy says otherwise.
import { CalendarClock, Flag } from 'lucide-preact'
import { useState } from 'preact/hooks'
import type { Verdict } from '../../lib/icp/verdict'
import { Field } from '../controls/Field'
import { Fold } from '../controls/Fold'
import { Lazy } from '../controls/Lazy'
import { useTranslate } from '../language'
import { CriteriaSection } from './CriteriaSection'
import { usePanel } from './context'
import type { PanelState } from './model'

export function Acquisition() {
  const t = useTranslate()
  const { state } = usePanel()
  const efficiency = state.verdict?.efficiency
  return (
    <CriteriaSection section="acquisition" also="growth" title={t('section.both')}>
      {efficiency && <Results efficiency={efficiency} />}
      <Fold title={t('economics.title')}>
        <Lazy load={async () => (await import('./Economics')).Economics} props={{}} />
      </Fold>
      {isStrategicOn(state) && <Strategic />}
    </CriteriaSection>
  )
}

/** It overrides the cost, so it stands and falls with it. */
function isStrategicOn({ rows, profile }: PanelState): boolean {
  const isOff = profile.criteria['acquisition.strategic']?.off === true
  return !isOff && rows.some((row) => row.criterion.id === 'acquisition.cost')
}

function Results({ efficiency }: { efficiency: Verdict['efficiency'] }) {
  const t = useTranslate()
  const { state } = usePanel()
  const { ltv, fullCost, ratio, payback, lastStart } = efficiency
  const currency = state.evaluation?.economics.currency ?? state.profile.acquisition.defaults?.currency
  const figures = [
    ltv !== undefined && { name: t('economics.ltv'), value: t.money(ltv, currency) },
    fullCost !== undefined && { name: t('economics.fullCost'), value: t.money(fullCost, currency) },
    ratio !== undefined && { name: t('economics.ratio'), value: t('economics.times', { ratio: t.number(ratio, 1) }) },
    payback !== undefined && {
      name: t('economics.payback'),
      value: t('economics.months', { count: Math.round(payback) }),
    },
  ].filter((figure) => figure !== false)
  return (
    <>
      {figures.length > 0 && (
        <dl class="figures">
          {figures.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {figures.length === 0 && <p class="empty">{t('economics.empty')}</p>}
      {figures.length > 0 && <RuleResult cost={efficiency.cost} />}
      {lastStart && (
        <p class="last-start" data-past={lastStart < state.today || undefined}>
          <CalendarClock />
          {t(lastStart < state.today ? 'economics.tooLate' : 'economics.lastStart', {
            day: t.day(lastStart, state.today),
          })}
        </p>
      )}
    </>
  )
}

/** The profile's rule by its name, and what it says. */
function RuleResult({ cost }: Pick<Verdict['efficiency'], 'cost'>) {
  const t = useTranslate()
  const { rule, paybackMonths } = usePanel().state.profile.acquisition
  return (
    <p class="rule-result" data-result={cost}>
      {t('rule.line', { rule: t(`rule.${rule}`, { months: paybackMonths }), result: t(`rule.result.${cost}`) })}
    </p>
  )
}

/** Strategy may make a cost worth paying: never without the reason. */
function Strategic() {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const reason = state.evaluation?.strategic?.reason
  const [open, setOpen] = useState(reason !== undefined)
  return (
    <div class="strategic">
      <label class="check">
        <input
          type="checkbox"
          checked={open}
          disabled={state.storage === 'read-only'}
          onChange={(event) => {
            setOpen(event.currentTarget.checked)
            if (!event.currentTarget.checked) actions.strategic(undefined)
          }}
        />
        <Flag /> {t('strategic.label')}
      </label>
      {open && (
        <Field
          label={t('strategic.reason')}
          value={reason ?? ''}
          maxLength={500}
          hint={t('strategic.hint')}
          onValue={(text) => actions.strategic(text.trim() === '' ? undefined : text)}
        />
      )}
    </div>
  )
}
