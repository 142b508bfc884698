// The three rules of acquisition efficiency, each with what it says of these figures; one of them is the profile's.
import { economicsOf, efficiency } from '../../lib/icp/efficiency'
import { COST_RULES } from '../../lib/icp/profile'
import { useTranslate } from '../language'
import { usePanel } from './context'

export function Rules() {
  const t = useTranslate()
  const { evaluation, profile, account } = usePanel().state
  if (!evaluation) return null
  const figures = economicsOf(evaluation, profile, account?.employees)
  const { acquisition } = profile
  const results = COST_RULES.map((rule) => {
    const { cost } = efficiency(figures, { ...profile, acquisition: { ...acquisition, rule } })
    return { rule, cost, used: rule === acquisition.rule }
  })
  return (
    <div class="field">
      <h4>{t('rule.title')}</h4>
      <ul class="plain rules">
        {results.map(({ rule, cost, used }) => (
          <li key={rule} data-used={used || undefined}>
            <span>
              {t(`rule.${rule}`, { months: acquisition.paybackMonths })}
              {used && <span class="chip">{t('rule.used')}</span>}
            </span>
            <b data-result={cost}>{t(`rule.result.${cost}`)}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}
