// What the rep decided last, and what comes next.
import { CircleCheckBig } from 'lucide-preact'
import { useTranslate } from '../language'
import { usePanel } from './context'

export function DecisionLine() {
  const t = useTranslate()
  const { evaluation, today } = usePanel().state
  const decision = evaluation?.decision
  if (!decision) return null
  return (
    <p class="decision" data-due={(decision.due && decision.due < today) || undefined}>
      <CircleCheckBig />
      <span>
        {t('decision.made', { kind: t(`decision.${decision.kind}`), day: t.day(decision.day, today) })}{' '}
        {decision.nextStep && <bdi>{decision.nextStep}</bdi>}{' '}
        {decision.due && t('decision.due', { day: t.day(decision.due, today) })}
      </span>
    </p>
  )
}
