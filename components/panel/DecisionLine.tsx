// What the rep decided last, and what comes next.
import { CircleCheckBig, ClipboardCopy } from 'lucide-preact'
import { Text, useTranslate } from '../language'
import { comeBackInWords } from './again'
import { usePanel } from './context'
import { copyNote } from './verbs'

export function DecisionLine() {
  const t = useTranslate()
  const panel = usePanel()
  const { evaluation, today } = panel.state
  const decision = evaluation?.decision
  if (!decision) return null
  return (
    <p class="decision" data-late={(decision.due && decision.due < today) || undefined}>
      <CircleCheckBig />
      <span>
        <Text
          id="decision.made"
          values={{ kind: <b>{t(`decision.${decision.kind}`)}</b>, day: t.day(decision.day, today) }}
        />
        {decision.reason && <span dir="auto">{decision.reason}</span>}
        {decision.comeBack && <span>{comeBackInWords(decision.comeBack, t, today)}</span>}
        {decision.nextStep && (
          <span class="next-step-line">{t.parts('decision.next', { step: <bdi>{decision.nextStep}</bdi> })}</span>
        )}
        {decision.due && <span class="due">{t('decision.due', { day: t.day(decision.due, today) })}</span>}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={t('note.copy')}
        title={t('note.copy')}
        aria-keyshortcuts="m"
        onClick={() => void copyNote(panel)}
      >
        <ClipboardCopy />
      </button>
    </p>
  )
}
