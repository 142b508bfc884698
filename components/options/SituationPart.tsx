// The situation of a profile: what is wanted by when, and what can be delivered today.
import { Plus, X } from 'lucide-preact'
import { GOALS, type GoalKind } from '../../lib/icp/profile'
import { anotherDay, checkpointDays, expectedBy } from '../../lib/icp/situation'
import { Options } from '../controls/Options'
import { useTranslate } from '../language'
import { useEditor } from './context'
import { CheckField, NumberField, TextField } from './fields'

export function SituationPart() {
  const t = useTranslate()
  return (
    <>
      <section class="block">
        <TextField field="name" label={t('field.name')} maxLength={120} required />
        <Goal />
        <div class="pair">
          <TextField field="situation/start" label={t('field.situation.start')} type="date" />
          <TextField field="situation/end" label={t('field.situation.end')} type="date" />
        </div>
        <Checkpoints />
      </section>
      <section class="block" aria-labelledby="capability">
        <h3 id="capability">{t('situation.capability')}</h3>
        <p class="hint">{t('situation.capabilityHint')}</p>
        {(['product', 'service', 'technology'] as const).map((one) => (
          <TextField
            key={one}
            field={`situation/capability/${one}`}
            label={t(`field.situation.capability.${one}`)}
            placeholder={t(`situation.example.${one}`)}
            rows={3}
            maxLength={2000}
            required
          />
        ))}
      </section>
      <section class="block" aria-labelledby="kind-of-profile">
        <h3 id="kind-of-profile">{t('situation.kind')}</h3>
        <CheckField field="goalPreset" label={t('field.goalPreset')} hint={t('situation.presetHint')} />
        <CheckField field="postSale" label={t('field.postSale')} hint={t('situation.postSaleHint')} />
      </section>
    </>
  )
}

const NO_GOAL = 'none'

function Goal() {
  const t = useTranslate()
  const { editor, actions, locked } = useEditor()
  const { goal } = editor.profile.situation
  const pick = (kind: GoalKind | typeof NO_GOAL) => {
    if (kind === NO_GOAL) actions.set('situation/goal', undefined)
    else actions.set('situation/goal', { ...goal, kind, ...(kind === 'revenue' ? {} : { currency: undefined }) })
  }
  return (
    <>
      <Options
        label={t('situation.goal')}
        options={[NO_GOAL, ...GOALS]}
        value={goal?.kind ?? NO_GOAL}
        word={(kind) => t(`goal.${kind}`)}
        disabled={locked}
        onPick={pick}
      />
      {goal && (
        <div class="pair">
          <NumberField field="situation/goal/amount" label={t(`goal.amount.${goal.kind}`)} />
          {goal.kind === 'revenue' && (
            <TextField
              field="situation/goal/currency"
              label={t('economics.currency')}
              placeholder="EUR"
              maxLength={3}
            />
          )}
        </div>
      )}
    </>
  )
}

/** The days on which progress is measured, with what should be reached by then. */
function Checkpoints() {
  const t = useTranslate()
  const { editor, actions, locked, state } = useEditor()
  const { situation } = editor.profile
  const another = anotherDay(situation)
  const own = situation.checkpoints
  const field = 'situation/checkpoints'
  const days = checkpointDays(situation)
  if (!own?.length && !days.length) return <p class="hint">{t('checkpoints.needFrame')}</p>
  if (!own?.length)
    return (
      <div class="field">
        <h3>{t('field.checkpoints')}</h3>
        <p class="hint">{t('checkpoints.thirds')}</p>
        <ul class="chips plain">
          {days.map((day) => (
            <li key={day} class="chip">
              {t.day(day, state.today)} <Expected day={day} />
            </li>
          ))}
        </ul>
        <button type="button" class="link-button" disabled={locked} onClick={() => actions.set(field, days)}>
          {t('checkpoints.own')}
        </button>
      </div>
    )
  return (
    <div class="field">
      <h3>{t('field.checkpoints')}</h3>
      {own.map((day, index) => (
        <div key={index} class="line">
          <TextField
            field={`${field}/${index}`}
            label={t('checkpoints.day', { number: index + 1 })}
            type="date"
            quiet
            required
          />
          <Expected day={day} />
          <button
            type="button"
            class="icon-button"
            aria-label={t('remove.this', { name: t('checkpoints.day', { number: index + 1 }) })}
            disabled={locked}
            onClick={() => actions.set(field, own.length > 1 ? own.filter((_, at) => at !== index) : undefined)}
          >
            <X />
          </button>
        </div>
      ))}
      <div class="line">
        <button
          type="button"
          class="link-button"
          disabled={locked || another === undefined}
          onClick={() => another && actions.set(field, [...own, another].sort())}
        >
          <Plus /> {t('checkpoints.add')}
        </button>
        <button type="button" class="link-button" disabled={locked} onClick={() => actions.set(field, undefined)}>
          {t('checkpoints.backToThirds')}
        </button>
      </div>
    </div>
  )
}

function Expected({ day }: { day: string }) {
  const t = useTranslate()
  const { situation } = useEditor().editor.profile
  if (!Number.isFinite(situation.goal?.amount ?? Number.NaN)) return null
  const expected = expectedBy(situation, day)
  return expected === undefined ? null : (
    <span class="hint">{t('checkpoints.expected', { amount: t.money(expected, situation.goal?.currency) })}</span>
  )
}
