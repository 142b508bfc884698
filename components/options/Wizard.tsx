// Three questions make a first profile: what is sold to whom, the problem it solves, and the aim.
import { useId, useState } from 'preact/hooks'
import { GOALS, type GoalKind } from '../../lib/icp/profile'
import type { Fault } from '../../lib/icp/profile/check'
import { TEMPLATES } from '../../lib/icp/templates'
import { WIZARD } from '../../lib/icp/wizard'
import { Field } from '../controls/Field'
import { Options } from '../controls/Options'
import { useTranslate } from '../language'
import { linkTo, useOptions } from './context'
import type { StartForm } from './model'

const BLANK: StartForm = {
  business: TEMPLATES[0]?.id ?? '',
  name: '',
  problem: '',
  amount: '',
  currency: 'EUR',
  end: '',
}

export function Wizard() {
  const t = useTranslate()
  const { actions, state } = useOptions()
  const [form, setForm] = useState(BLANK)
  const [rep, setRep] = useState('')
  const [faults, setFaults] = useState<Fault[]>([])
  const set = (change: Partial<StartForm>) => setForm((before) => ({ ...before, ...change }))
  const wrong = (field: string) => {
    const fault = faults.find((one) => one.field === field)
    if (field === 'end' && fault?.code === 'order') return t('wizard.endPast')
    return fault && t(`problem.${fault.code}`)
  }
  return (
    <>
      <header class="page-head">
        <p class="crumb">
          <a href={linkTo({ page: 'profiles' })}>{t('page.profiles')}</a>
        </p>
        <h2 tabIndex={-1}>{t('profiles.questions')}</h2>
        <p class="hint">{t('wizard.hint')}</p>
      </header>
      <form
        class="form wizard"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!state.rep && rep.trim()) actions.nameRep(rep.trim())
          setFaults(actions.startFromAnswers(form))
        }}
      >
        <Question index={0}>
          <Business value={form.business} onPick={(business) => set({ business })} />
        </Question>
        <Question index={1}>
          <Field
            label={t('wizard.problem')}
            rows={2}
            maxLength={500}
            value={form.problem}
            placeholder={t('wizard.problemExample')}
            onValue={(problem) => set({ problem })}
            error={wrong('problem')}
          />
        </Question>
        <Question index={2}>
          <Aim form={form} set={set} wrong={wrong} />
        </Question>
        <Field
          label={t('field.name')}
          maxLength={120}
          value={form.name}
          onValue={(name) => set({ name })}
          error={wrong('name')}
        />
        {(!state.rep || wrong('rep')) && (
          <Field
            label={t('rep.name')}
            maxLength={120}
            value={rep}
            onValue={setRep}
            error={wrong('rep') && t('rep.missing')}
          />
        )}
        <div class="form-actions">
          <button type="submit" class="button primary" disabled={state.storage === 'read-only'}>
            {t('wizard.done')}
          </button>
        </div>
      </form>
    </>
  )
}

function Question(props: { index: 0 | 1 | 2; children: preact.ComponentChildren }) {
  const t = useTranslate()
  const id = useId()
  const asked = WIZARD[props.index]
  if (!asked) return null
  return (
    <section class="block" aria-labelledby={id}>
      <h3 id={id}>
        {t.number(props.index + 1)}. {t.known(`wizard.${asked.id}.question`, asked.question)}
        {asked.optional && <span class="hint"> {t('wizard.optional')}</span>}
      </h3>
      <p class="hint">{t.known(`wizard.${asked.id}.help`, asked.help)}</p>
      {props.children}
    </section>
  )
}

/** Kinds of businesses, each with whom it is for. */
function Business(props: { value: string; onPick(template: string): void }) {
  const t = useTranslate()
  const name = useId()
  return (
    <fieldset class="businesses">
      <legend class="hidden">{t('wizard.business')}</legend>
      {TEMPLATES.map((template) => (
        <label key={template.id} class="business">
          <input
            type="radio"
            name={name}
            value={template.id}
            checked={template.id === props.value}
            onChange={() => props.onPick(template.id)}
          />
          <span>
            <b>{t.known(`template.${template.id}.name`, template.name)}</b>
            <span class="hint">{t.known(`template.${template.id}.summary`, template.summary)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

const NONE = 'none'

function Aim(props: {
  form: StartForm
  set(change: Partial<StartForm>): void
  wrong(field: string): string | undefined
}) {
  const t = useTranslate()
  const { form, set, wrong } = props
  const pick = (kind: GoalKind | typeof NONE) => set({ aim: kind === NONE ? undefined : kind })
  return (
    <>
      <Options
        label={t('situation.goal')}
        options={[NONE, ...GOALS]}
        value={form.aim ?? NONE}
        word={(kind) => t(`goal.${kind}`)}
        onPick={pick}
      />
      {form.aim && (
        <div class="pair">
          <Field
            label={t(`goal.amount.${form.aim}`)}
            inputMode="decimal"
            value={form.amount}
            onValue={(amount) => set({ amount })}
            error={wrong('amount')}
          />
          {form.aim === 'revenue' && (
            <Field
              label={t('economics.currency')}
              maxLength={3}
              value={form.currency}
              onValue={(currency) => set({ currency })}
              error={wrong('currency')}
            />
          )}
          <Field
            label={t('field.situation.end')}
            type="date"
            value={form.end}
            onValue={(end) => set({ end })}
            error={wrong('end')}
          />
        </div>
      )}
    </>
  )
}
