// Reminders: the number on the toolbar button, and one notification a day.
import { useId } from 'preact/hooks'
import { Check } from '../controls/Check'
import { useTranslate } from '../language'
import { useOptions } from './context'

export function RemindersPage() {
  const t = useTranslate()
  const { state, actions } = useOptions()
  return (
    <>
      <header class="page-head">
        <h2 tabIndex={-1}>{t('page.reminders')}</h2>
        <p class="hint">{t('reminders.hint')}</p>
      </header>
      <section class="block" aria-labelledby="badge">
        <h3 id="badge">{t('reminders.badge.title')}</h3>
        <Check
          label={t('reminders.badge')}
          hint={t('reminders.badge.hint')}
          checked={state.reminders.badge}
          onCheck={(badge) => actions.remind({ badge })}
        />
      </section>
      <Digest />
    </>
  )
}

function Digest() {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const { digest, names, notifying } = state.reminders
  const on = digest && notifying !== 'not-allowed'
  return (
    <section class="block" aria-labelledby="digest">
      <h3 id="digest">{t('reminders.digest.title')}</h3>
      <Check
        label={t('reminders.digest')}
        hint={t('reminders.digest.hint')}
        checked={on}
        onCheck={(wanted) => actions.remind({ digest: wanted })}
      />
      <Problem />
      <Hour disabled={!on} />
      <Check
        label={t('reminders.names')}
        hint={t('reminders.names.hint')}
        checked={names}
        disabled={!on}
        onCheck={(wanted) => actions.remind({ names: wanted })}
      />
    </section>
  )
}

/** Why nothing would be seen, and what to do about it. */
function Problem() {
  const t = useTranslate()
  const { digest, notifying, refused } = useOptions().state.reminders
  if (refused) return <Sentence text={t('reminders.refused')} />
  if (!digest || notifying === 'allowed') return null
  return <Sentence text={t(notifying === 'muted' ? 'reminders.muted' : 'reminders.revoked')} />
}

function Sentence({ text }: { text: string }) {
  return (
    <p class="error" role="alert">
      {text}
    </p>
  )
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour)

function Hour({ disabled }: { disabled: boolean }) {
  const t = useTranslate()
  const id = useId()
  const { state, actions } = useOptions()
  return (
    <div class="field narrow">
      <label for={id}>{t('reminders.hour')}</label>
      <select
        id={id}
        value={state.reminders.hour}
        disabled={disabled}
        onChange={(event) => actions.remind({ hour: Number(event.currentTarget.value) })}
      >
        {HOURS.map((hour) => (
          <option key={hour} value={hour}>
            {t.time(new Date(2026, 0, 1, hour).getTime())}
          </option>
        ))}
      </select>
    </div>
  )
}
