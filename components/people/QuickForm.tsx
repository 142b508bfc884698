// A stakeholder with one job, by keyboard alone: role, kind, and the sentence of the job; Enter keeps both.
import { useState } from 'preact/hooks'
import type { JobKind } from '../../lib/icp/job'
import { CUSTOMERS, type Customer } from '../../lib/icp/person'
import { Field } from '../controls/Field'
import { Options } from '../controls/Options'
import { useTranslate } from '../language'
import { usePanel } from '../panel/context'
import { KindPicker } from './KindPicker'

type Draft = { role: string; title: string; customer?: Customer; kind: JobKind; when: string; want: string; so: string }
const EMPTY: Draft = { role: '', title: '', kind: 'core', when: '', want: '', so: '' }

export function QuickForm(props: { onDone(): void }) {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const [draft, setDraft] = useState(EMPTY)
  const [tried, setTried] = useState(false)
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }))
  const missing = draft.role.trim() === ''
  const submit = () => {
    setTried(true)
    if (missing) return
    actions.addPerson(personOf(draft), jobOf(draft))
    props.onDone()
  }
  return (
    <form
      class="form card"
      noValidate
      data-keys="own"
      aria-label={t('people.add')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || state.people.length === 0) return
        event.preventDefault()
        props.onDone()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div class="pair">
        <Field
          label={t('person.role')}
          value={draft.role}
          maxLength={120}
          placeholder={t('person.roleExample')}
          onValue={(role) => set({ role })}
          error={tried && missing ? t('person.roleMissing') : undefined}
          focused
        />
        <Field
          label={t('person.title')}
          value={draft.title}
          maxLength={200}
          placeholder={t('person.titleExample')}
          onValue={(title) => set({ title })}
        />
      </div>
      <Options
        label={t('person.customer')}
        options={CUSTOMERS}
        value={draft.customer}
        word={(kind) => t(`customer.${kind}`)}
        onPick={(customer) => set({ customer })}
      />
      <StatementFields value={draft} onValue={set} />
      <KindPicker value={draft.kind} onPick={(kind) => set({ kind })} />
      <div class="form-actions">
        {state.people.length > 0 && (
          <button type="button" class="button quiet" onClick={props.onDone}>
            {t('cancel')}
          </button>
        )}
        <button type="submit" class="button primary">
          {t('people.addSubmit')}{' '}
          <span class="kbd" aria-hidden="true">
            ↵
          </span>
        </button>
      </div>
    </form>
  )
}

type Statement = Pick<Draft, 'when' | 'want' | 'so'>

/** "When …, I want to …, so I can …" */
export function StatementFields(props: {
  value: Partial<Statement>
  onValue(change: Partial<Statement>): void
  onDone?(): void
}) {
  const t = useTranslate()
  return (
    <div class="statement">
      {(['when', 'want', 'so'] as const).map((part) => (
        <Field
          key={part}
          label={t(`job.${part}`)}
          value={props.value[part] ?? ''}
          maxLength={500}
          placeholder={t(`job.${part}Example`)}
          onValue={(text) => props.onValue({ [part]: text })}
          onDone={props.onDone}
        />
      ))}
    </div>
  )
}

function personOf({ role, title, customer }: Draft) {
  return {
    role: role.trim(),
    ...(title.trim() ? { title: title.trim() } : {}),
    ...(customer ? { customer } : {}),
  }
}

/** Without a word of the statement there is no job yet. */
function jobOf({ kind, when, want, so }: Draft) {
  const parts = Object.entries({ when, want, so }).map(([part, text]) => [part, text.trim()] as const)
  const said = parts.filter(([, text]) => text !== '')
  return said.length ? { kind, ...Object.fromEntries(said) } : undefined
}
