// The decision and the next step: the tier suggests, the rep decides. One key picks, Enter confirms.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Decision, DecisionKind } from '../../lib/icp/evaluation'
import type { Tier } from '../../lib/icp/verdict'
import { Field } from '../controls/Field'
import { useMend } from '../controls/mend'
import { Options } from '../controls/Options'
import { useTranslate } from '../language'
import { ComeBack } from './ComeBack'
import { usePanel } from './context'
import { isLetter, KINDS, pickDecision } from './decide'
import { focusElement, focusInside } from './place'

type Draft = Partial<Omit<Decision, 'day'>>

const SUGGESTED: Record<Tier, DecisionKind | undefined> = {
  A: 'pursue',
  B: 'develop',
  C: 'nurture',
  D: 'park',
  X: 'disqualify',
  '?': undefined,
}

export function DecideForm() {
  const t = useTranslate()
  const { state, actions, show } = usePanel()
  const [draft, setDraft] = useState<Draft>(() => ({ kind: SUGGESTED[state.verdict?.tier ?? '?'] }))
  const [rep, setRep] = useState('')
  const [tries, setTries] = useState(0)
  const tried = tries > 0
  const form = useRef<HTMLFormElement>(null)
  const set = (change: Draft) => setDraft((before) => ({ ...before, ...change }))
  const errors = useErrors(draft, rep)
  useLayoutEffect(() => {
    const radios = form.current?.querySelector<HTMLElement>('input:checked') ?? form.current?.querySelector('input')
    radios?.focus()
  }, [])
  useMend(form, tries)
  const submit = () => {
    setTries(tries + 1)
    const { kind } = draft
    if (!kind || Object.values(errors).some(Boolean)) return
    if (!state.rep) actions.nameRep(rep.trim())
    const { reason = '', nextStep = '', due, comeBack } = draft
    actions.decide({ kind, reason, nextStep, due, comeBack: kind === 'disqualify' ? comeBack : undefined })
    show({ deciding: false })
    focusElement('decide')
  }
  return (
    <form
      ref={form}
      id="decision"
      class="form decide"
      noValidate
      data-keys="own"
      aria-label={t('decide.title')}
      onKeyDown={(event) => {
        // Who was asked for their name types it, wherever the focus is: the letter then goes into the field.
        if (tried && errors.rep && !errors.kind && isLetter(event)) return focusInside('decision-rep')
        const kind = pickDecision(event, draft.kind)
        if (!kind) return
        event.preventDefault()
        set({ kind })
        form.current?.querySelector<HTMLElement>(`input[value="${kind}"]`)?.focus()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Options
        label={t('decide.title')}
        options={KINDS}
        value={draft.kind}
        word={(kind) => t(`decision.${kind}`)}
        onPick={(kind) => set({ kind })}
        keys
        error={tried ? errors.kind : undefined}
      />
      <Field
        label={t(draft.kind === 'disqualify' ? 'decide.reason' : 'decide.reasonOptional')}
        value={draft.reason ?? ''}
        maxLength={1000}
        onValue={(reason) => set({ reason })}
        error={tried ? errors.reason : undefined}
      />
      {draft.kind === 'disqualify' ? (
        <ComeBack
          value={draft.comeBack}
          onValue={(comeBack) => set({ comeBack })}
          error={tried ? errors.comeBack : undefined}
          dayError={tried ? errors.comeBackDay : undefined}
        />
      ) : (
        <div class="pair next-step">
          <Field
            label={t('decide.nextStep')}
            value={draft.nextStep ?? ''}
            maxLength={500}
            onValue={(nextStep) => set({ nextStep })}
          />
          <Field
            label={t('decide.due')}
            type="date"
            value={draft.due ?? ''}
            onValue={(due) => set({ due: due || undefined })}
            hint={draft.due && draft.due < state.today ? t('decide.past') : undefined}
          />
        </div>
      )}
      {!state.rep && (
        <div id="decision-rep">
          <Field
            label={t('rep.name')}
            value={rep}
            maxLength={120}
            hint={t('rep.hint')}
            onValue={setRep}
            error={tried ? errors.rep : undefined}
          />
        </div>
      )}
      <div class="form-actions">
        <button type="button" class="button quiet" onClick={() => show({ deciding: false })}>
          {t('cancel')}
        </button>
        <button type="submit" class="button primary">
          {t('decide.submit')}{' '}
          <span class="kbd" aria-hidden="true">
            ↵
          </span>
        </button>
      </div>
    </form>
  )
}

function useErrors(draft: Draft, rep: string) {
  const t = useTranslate()
  const { state } = usePanel()
  const out = draft.kind === 'disqualify'
  const { comeBack } = draft
  const onDay = comeBack?.when === 'day'
  return {
    kind: draft.kind ? undefined : t('decide.kindMissing'),
    reason: out && !draft.reason?.trim() ? t('decide.reasonMissing') : undefined,
    comeBack: out && !comeBack ? t('decide.comeBackMissing') : undefined,
    comeBackDay: out && onDay && !comeBack.day ? t('decide.comeBackMissing') : undefined,
    rep: state.rep || rep.trim() ? undefined : t('rep.missing'),
  }
}
