// What became of the account: every outcome with its day and reason, and a form for the next one.
import { Flag, Trash2 } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { OUTCOMES, type OutcomeKind } from '../../lib/icp/records'
import { Field } from '../controls/Field'
import { Options } from '../controls/Options'
import { useTranslate } from '../language'
import { usePanel } from './context'

export function Outcomes() {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const locked = state.storage === 'read-only'
  return (
    <div class="outcomes">
      <ul class="plain">
        {state.outcomes.toReversed().map(({ id, outcome, day, reason, stood }) => (
          <li key={id} class="outcome">
            <p>
              <Flag /> <b>{t(`outcome.${outcome}`)}</b> {t.day(day, state.today)}
              {reason && <span dir="auto">{reason}</span>}
              <span class="hint">
                {stood
                  ? t('outcome.stood', { tier: stood.tier, day: t.day(stood.day, state.today) })
                  : t('outcome.unjudged')}
              </span>
            </p>
            {!locked && (
              <button
                type="button"
                class="icon-button"
                aria-label={t('outcome.remove', { outcome: t(`outcome.${outcome}`) })}
                onClick={() => actions.remove(id)}
              >
                <Trash2 />
              </button>
            )}
          </li>
        ))}
      </ul>
      {!locked && <OutcomeForm />}
    </div>
  )
}

function OutcomeForm() {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const [outcome, setOutcome] = useState<OutcomeKind>()
  const [day, setDay] = useState(state.today)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const submit = () => {
    setTried(true)
    if (!outcome || !day || !reason.trim()) return
    actions.addOutcome(outcome, day, reason)
    setOutcome(undefined)
    setReason('')
    setTried(false)
  }
  return (
    <form
      class="form card"
      noValidate
      data-keys="own"
      aria-label={t('outcome.add')}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Options
        label={t('outcome.kind')}
        options={OUTCOMES as readonly OutcomeKind[]}
        value={outcome}
        word={(kind) => t(`outcome.${kind}`)}
        onPick={(kind) => setOutcome(kind)}
        error={tried && !outcome ? t('outcome.kindMissing') : undefined}
      />
      <Field
        label={t('outcome.day')}
        type="date"
        value={day}
        onValue={setDay}
        error={tried && !day ? t('outcome.dayMissing') : undefined}
      />
      <Field
        label={t('outcome.reason')}
        value={reason}
        maxLength={1000}
        onValue={setReason}
        error={tried && !reason.trim() ? t('outcome.reasonMissing') : undefined}
      />
      <div class="form-actions">
        <button type="submit" class="button primary">
          {t('outcome.submit')}
        </button>
      </div>
    </form>
  )
}
