// Notes a catalyst: what happened, when, and the sentence that says so.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { catalystKinds } from '../../lib/icp/catalyst'
import { kindName } from '../../lib/locale/kind'
import { Field } from '../controls/Field'
import { useMend } from '../controls/mend'
import { Options } from '../controls/Options'
import { useTranslate } from '../language'
import { type CatalystEdit, usePanel } from './context'
import { hostOf } from './link'
import type { CatalystDraft } from './model'

export function CatalystForm({ edit }: { edit: CatalystEdit }) {
  const t = useTranslate()
  const { state, actions, show } = usePanel()
  const [draft, setDraft] = useState<CatalystDraft>(edit.draft)
  const [tries, setTries] = useState(0)
  const tried = tries > 0
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), [])
  const set = (change: Partial<CatalystDraft>) => setDraft((before) => ({ ...before, ...change }))
  const kind = catalystKinds(state.profile).get(draft.kind)
  const url = draft.url?.trim() ?? ''
  const errors = {
    kind: draft.kind === '' ? t('catalyst.kindMissing') : undefined,
    url: url !== '' && !hostOf(url) ? t('link.bad') : undefined,
  }
  useMend(form, tries)
  const submit = () => {
    setTries(tries + 1)
    if (errors.kind || errors.url) return
    const note = { ...draft, url: url || undefined, quote: draft.quote.trim() }
    if (edit.id) actions.editCatalyst(edit.id, note)
    else actions.addCatalyst(note)
    show({ catalyst: undefined })
  }
  return (
    <form
      ref={form}
      class="form card"
      noValidate
      data-keys="own"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <KindPicker
        kind={draft.kind}
        error={tried ? errors.kind : undefined}
        onPick={(next) => set({ kind: next })}
        focused={!edit.dating}
      />
      <div class="pair">
        {!kind?.onlyUntil && (
          <Field
            label={t('catalyst.day')}
            type="date"
            focused={edit.dating}
            value={draft.day ?? ''}
            onValue={(day) => set({ day: day || undefined })}
          />
        )}
        {(kind?.deadline || draft.deadline) && (
          <Field
            label={t('catalyst.deadline')}
            type="date"
            focused={edit.dating && kind?.onlyUntil}
            value={draft.deadline ?? ''}
            onValue={(deadline) => set({ deadline: deadline || undefined })}
          />
        )}
      </div>
      {draft.kind === 'merger' && (
        <Options
          label={t('catalyst.role')}
          options={['acquirer', 'target'] as const}
          value={draft.role}
          word={(role) => t(`catalyst.role.${role}`)}
          onPick={(role) => set({ role })}
        />
      )}
      <Options
        label={t('catalyst.sign')}
        options={['+', '-'] as const}
        value={draft.sign ?? kind?.sign}
        word={(sign) => t(sign === '+' ? 'catalyst.good' : 'catalyst.bad')}
        onPick={(sign) => set({ sign })}
      />
      <Field
        label={t('catalyst.quote')}
        rows={3}
        maxLength={300}
        value={draft.quote}
        onValue={(quote) => set({ quote })}
      />
      <Field
        label={t('link.label')}
        type="url"
        placeholder="https://"
        value={draft.url ?? ''}
        onValue={(next) => set({ url: next })}
        error={tried ? errors.url : undefined}
      />
      <div class="form-actions">
        <button type="button" class="button quiet" onClick={() => show({ catalyst: undefined })}>
          {t('cancel')}
        </button>
        <button type="submit" class="button primary">
          {t(edit.id ? 'save' : 'catalyst.add')}
        </button>
      </div>
    </form>
  )
}

function KindPicker(props: { kind: string; error?: string; focused: boolean; onPick(kind: string): void }) {
  const t = useTranslate()
  const { profile } = usePanel().state
  const box = useRef<HTMLSelectElement>(null)
  useLayoutEffect(() => {
    if (props.focused) box.current?.focus()
  }, [])
  return (
    <div class="field">
      <label for="catalyst-kind">{t('catalyst.kind')}</label>
      <select
        ref={box}
        id="catalyst-kind"
        value={props.kind}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={props.error ? 'catalyst-kind-error' : undefined}
        onChange={(event) => props.onPick(event.currentTarget.value)}
      >
        <option value="">{t('catalyst.choose')}</option>
        {[...catalystKinds(profile).values()].map((kind) => (
          <option key={kind.id} value={kind.id}>
            {kindName(kind.id, profile, t)}
          </option>
        ))}
      </select>
      {props.error && (
        <p id="catalyst-kind-error" class="error" role="alert">
          {props.error}
        </p>
      )}
    </div>
  )
}
