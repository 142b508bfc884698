// What disqualifies, and the rep's right to say that it does not; the reason stays in the history.
import { Ban, RotateCcw, TriangleAlert } from 'lucide-preact'
import { useState } from 'preact/hooks'
import type { Verdict } from '../../lib/icp/verdict'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { usePanel } from './context'
import { STRETCH, stretchOf } from './rows'

export function Knockout({ verdict }: { verdict: Verdict }) {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const requalified = state.evaluation?.requalified
  const names = (ids: string[]) =>
    t.list(state.rows.filter((row) => ids.includes(row.criterion.id)).map((row) => t.criterion(row.criterion, 'name')))
  const { proven, suspected } = verdict.knockouts
  const stretch = STRETCH.find((row) => stretchOf(state.evaluation, row) === 'no')
  if (requalified)
    return (
      <p class="flag">
        <RotateCcw /> <span>{t('knockout.overridden', { reason: requalified.reason })}</span>
        <button type="button" class="link-button" onClick={() => actions.requalify(undefined)}>
          {t('knockout.withdraw')}
        </button>
      </p>
    )
  return (
    <>
      {proven.length > 0 && (
        <p class="flag bad">
          <Ban /> {t('knockout.proven', { names: names(proven) })}
        </p>
      )}
      {proven.length === 0 && verdict.tier === 'X' && (
        <p class="flag bad">
          <Ban /> {t('knockout.badFit')} {stretch && t('knockout.stretch', { question: t(stretch) })}
        </p>
      )}
      {suspected.length > 0 && (
        <p class="flag">
          <TriangleAlert /> {t('knockout.suspected', { names: names(suspected) })}
        </p>
      )}
      {verdict.tier === 'X' && state.storage !== 'read-only' && <Requalify />}
    </>
  )
}

function Requalify() {
  const t = useTranslate()
  const { actions } = usePanel()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  if (!open)
    return (
      <button type="button" class="link-button" onClick={() => setOpen(true)}>
        {t('knockout.override')}
      </button>
    )
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') actions.requalify(reason.trim())
      }}
    >
      <Field label={t('knockout.reason')} value={reason} onValue={setReason} maxLength={500} focused />
      <button type="submit" class="button">
        {t('save')}
      </button>
    </form>
  )
}
