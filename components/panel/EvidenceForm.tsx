// Evidence typed or pasted by hand: a quote, its link, who said it.
import { useState } from 'preact/hooks'
import type { Grade } from '../../lib/icp/evaluation'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { usePanel } from './context'
import { GradePicker } from './GradePicker'
import { hostOf } from './link'

type Draft = { quote: string; url: string; who: string; grade: Grade }
const EMPTY: Draft = { quote: '', url: '', who: '', grade: 'observed' }

export function EvidenceForm(props: { criterion: string; focused?: boolean }) {
  const t = useTranslate()
  const { actions } = usePanel()
  const [draft, setDraft] = useState(EMPTY)
  const [tried, setTried] = useState(false)
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }))
  const errors = {
    quote: draft.quote.trim() === '' ? t('evidence.quoteMissing') : undefined,
    url: draft.url.trim() !== '' && !hostOf(draft.url.trim()) ? t('link.bad') : undefined,
    who: draft.grade === 'confirmed' && draft.who.trim() === '' ? t('evidence.whoMissing') : undefined,
  }
  const submit = () => {
    setTried(true)
    if (errors.quote || errors.url || errors.who) return
    const who = draft.grade === 'confirmed' ? draft.who.trim() : undefined
    actions.addEvidence(props.criterion, draft.quote.trim(), draft.url.trim(), draft.grade, who)
    setDraft(EMPTY)
    setTried(false)
  }
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Field
        label={t('evidence.quote')}
        rows={3}
        maxLength={300}
        value={draft.quote}
        onValue={(quote) => set({ quote })}
        error={tried ? errors.quote : undefined}
        focused={props.focused}
      />
      <Field
        label={t('link.label')}
        type="url"
        placeholder="https://"
        value={draft.url}
        onValue={(url) => set({ url })}
        error={tried ? errors.url : undefined}
      />
      <GradePicker grade={draft.grade} onPick={(grade) => set({ grade })} />
      {draft.grade === 'confirmed' && (
        <Field
          label={t('evidence.who')}
          maxLength={120}
          value={draft.who}
          onValue={(who) => set({ who })}
          error={tried ? errors.who : undefined}
        />
      )}
      <button type="submit" class="button primary">
        {t('evidence.add')}
      </button>
    </form>
  )
}
