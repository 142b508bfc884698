// Ten seconds of reasons: because, against, and what to find out next.
import { ArrowRight } from 'lucide-preact'
import type { Reason, Verdict } from '../../lib/icp/verdict'
import { Text, useTranslate } from '../language'
import { usePanel } from './context'
import { goTo } from './verbs'

export function Sentence({ verdict }: { verdict: Verdict }) {
  const t = useTranslate()
  const panel = usePanel()
  const nameOf = (id: string) => {
    const row = panel.state.rows.find((one) => one.criterion.id === id)
    return row ? t.criterion(row.criterion, 'name') : id
  }
  const names = (reasons: Reason[]) => t.list(reasons.map((reason) => nameOf(reason.criterion)))
  const { reasons, questions } = verdict
  const next = questions[0]
  return (
    <div class="sentence">
      {reasons.for.length > 0 && (
        <p>
          <Text id="sentence.for" values={{ names: <b>{names(reasons.for)}</b> }} />
        </p>
      )}
      {reasons.against.length > 0 && (
        <p>
          <Text id="sentence.against" values={{ names: <b>{names(reasons.against)}</b> }} />
        </p>
      )}
      {next && (
        <button type="button" class="next-question" onClick={() => goTo(next.criterion, panel)}>
          <span>
            <Text id={`sentence.${next.why}`} values={{ name: <b>{nameOf(next.criterion)}</b> }} />
            {next.signal && <span class="hint">{next.signal}</span>}
          </span>
          <ArrowRight />
        </button>
      )}
    </div>
  )
}
