// One piece of evidence: the quote, where and when it was found, how directly it says so.
import { Clock, Trash2 } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { daysBetween } from '../../lib/icp/day'
import type { Grade } from '../../lib/icp/evaluation'
import type { RecordOf } from '../../lib/icp/records'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { usePanel } from './context'
import { GradePicker } from './GradePicker'
import { NotedBy } from './NotedBy'
import { SourceLink } from './SourceLink'

export function EvidenceItem(props: { evidence: RecordOf<'evidence'>; name?: string }) {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const { evidence } = props
  const [asking, setAsking] = useState(false)
  const locked = state.storage === 'read-only'
  const pick = (grade: Grade) => {
    setAsking(grade === 'confirmed')
    if (grade !== 'confirmed') actions.gradeEvidence(evidence.id, grade)
  }
  return (
    <li class="evidence">
      {props.name && <span class="evidence-for">{props.name}</span>}
      <blockquote dir="auto">{evidence.quote}</blockquote>
      <div class="evidence-line">
        <SourceLink url={evidence.url} title={evidence.title} onOpen={() => actions.openEvidence(evidence.id)} />
        <span>{t.day(evidence.day, state.today)}</span>
        {daysBetween(evidence.day, state.today) > state.profile.staleDays && (
          <span class="old" role="img" aria-label={t('evidence.old')} title={t('evidence.old')}>
            <Clock />
          </span>
        )}
        <GradePicker grade={asking ? 'confirmed' : evidence.grade} disabled={locked} onPick={pick} />
        <button
          type="button"
          class="icon-button"
          aria-label={t('evidence.remove', { quote: evidence.quote.slice(0, 40) })}
          disabled={locked}
          onClick={() => actions.remove(evidence.id)}
        >
          <Trash2 />
        </button>
      </div>
      {evidence.who && !asking && <p class="hint">{t('evidence.said', { who: evidence.who })}</p>}
      <NotedBy rep={evidence.rep} />
      {asking && (
        <WhoSaid
          who={evidence.who ?? ''}
          onDone={(who) => {
            setAsking(false)
            if (who) actions.gradeEvidence(evidence.id, 'confirmed', who)
          }}
        />
      )}
    </li>
  )
}

/** A confirmation counts most, so it needs a name or a role. */
function WhoSaid(props: { who: string; onDone(who: string): void }) {
  const t = useTranslate()
  const [who, setWho] = useState(props.who)
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault()
        props.onDone(who.trim())
      }}
    >
      <Field label={t('evidence.who')} value={who} onValue={setWho} maxLength={120} focused />
      <button type="submit" class="button">
        {t('save')}
      </button>
    </form>
  )
}
