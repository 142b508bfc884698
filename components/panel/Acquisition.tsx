// What winning them costs, whether it fits the time there is, and whether strategy says otherwise.
import { CalendarClock } from 'lucide-preact'
import { economicsOf } from '../../lib/icp/efficiency'
import type { Verdict } from '../../lib/icp/verdict'
import { Fold } from '../controls/Fold'
import { Lazy } from '../controls/Lazy'
import { useTranslate } from '../language'
import { CriteriaSection } from './CriteriaSection'
import { usePanel } from './context'
import { Strategic } from './Strategic'

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
      <Strategic />
    </CriteriaSection>
  )
}

function Results({ efficiency }: { efficiency: Verdict['efficiency'] }) {
  const t = useTranslate()
  const { state } = usePanel()
  const { evaluation, profile, account } = state
  const { ltv, fullCost, ratio, payback, murphyLimit, lastStart } = efficiency
  const currency = evaluation && economicsOf(evaluation, profile, account?.employees).currency
  const isLimited = profile.acquisition.rule === 'murphy'
  const figures = [
    ltv !== undefined && { name: t('economics.ltv'), value: t.money(ltv, currency) },
    fullCost !== undefined && { name: t('economics.fullCost'), value: t.money(fullCost, currency) },
    ratio !== undefined && { name: t('economics.ratio'), value: t('economics.times', { ratio: t.number(ratio, 1) }) },
    payback !== undefined && {
      name: t('economics.payback'),
      value: t('economics.months', { count: Math.round(payback) }),
    },
    isLimited && murphyLimit !== undefined && { name: t('economics.limit'), value: t.money(murphyLimit, currency) },
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
