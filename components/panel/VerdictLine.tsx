// The verdict in one line: tier with its range, what it means, the score and how much of it is covered.

import { headline } from '../../lib/icp/headline'
import { useTranslate } from '../language'
import { usePanel } from './context'

export function VerdictLine() {
  const t = useTranslate()
  const { state, show } = usePanel()
  if (!state.verdict) return null
  const { score, coverage } = headline(state.verdict)
  const { tier, best, worst } = state.verdict
  return (
    <div class="verdict" data-tier={tier}>
      <span class="hidden" role="status">
        {t('verdict.now', { tier, word: t(`tier.${tier}`) })}
      </span>
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
  )
}
