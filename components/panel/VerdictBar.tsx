// The verdict: tier with its range, what it means, both axes, and one sentence of reasons.
import { useTranslate } from '../language'
import { AxisBar } from './AxisBar'
import { usePanel } from './context'
import { DecisionLine } from './DecisionLine'
import { headline } from './headline'
import { Knockout } from './Knockout'
import { Sentence } from './Sentence'

export function VerdictBar() {
  const t = useTranslate()
  const { state, show } = usePanel()
  const { verdict } = state
  if (!verdict) return null
  const { score, coverage } = headline(verdict)
  const { tier, best, worst } = verdict
  const { bands } = state.profile
  return (
    <>
      <div class="verdict" data-tier={tier}>
        <p class="verdict-words">
          <span class="tier" role="img" aria-label={t('verdict.tier', { tier })}>
            {tier}
          </span>
          {best && worst && best !== worst && (
            <span class="tier-range" role="img" aria-label={t('verdict.range', { best, worst })}>
              ({best}–{worst})
            </span>
          )}
          <strong class="tier-word">{t(`tier.${tier}`)}</strong>
        </p>
        <button
          type="button"
          class="score-button"
          aria-label={t('verdict.why', { score: t.number(score) })}
          onClick={() => show({ sheet: 'why' })}
        >
          {t.number(score)}
        </button>
        <span class="coverage">{t('verdict.coverage', { share: t.percent(coverage) })}</span>
      </div>
      <div class="reasons">
        <div class="axes">
          <AxisBar axis="readiness" range={verdict.readiness} marks={[bands.soon, bands.now]} />
          <AxisBar axis="fit" range={verdict.fit} marks={[bands.medium, bands.strong]} />
        </div>
        <Sentence verdict={verdict} />
        <Knockout verdict={verdict} />
        <DecisionLine />
      </div>
    </>
  )
}
