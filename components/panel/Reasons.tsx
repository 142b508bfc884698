// Why the verdict is what it is: both axes, one sentence, what disqualifies, and what was decided.
import { AxisBar } from './AxisBar'
import { usePanel } from './context'
import { DecisionLine } from './DecisionLine'
import { Knockout } from './Knockout'
import { Reminders } from './Reminders'
import { Sentence } from './Sentence'
import { Standings } from './Standings'
import { SuggestionsJump } from './Suggestions'

export function Reasons() {
  const { verdict, profile } = usePanel().state
  if (!verdict) return null
  const { bands } = profile
  return (
    <div class="reasons">
      <Standings />
      <div class="axes">
        <AxisBar axis="readiness" range={verdict.readiness} marks={[bands.soon, bands.now]} />
        <AxisBar axis="fit" range={verdict.fit} marks={[bands.medium, bands.strong]} />
      </div>
      <Sentence verdict={verdict} />
      <SuggestionsJump />
      <Knockout verdict={verdict} />
      <DecisionLine />
      <Reminders />
    </div>
  )
}
