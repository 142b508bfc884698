// The kinds of catalysts: how strong one is at first, how fast it fades, and what it means for us.
import { Plus, RotateCcw, Trash2 } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { CATALYST_KINDS, type CatalystKind, catalystKinds } from '../../lib/icp/catalyst'
import { kindName } from '../../lib/locale/kind'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { useEditor } from './context'
import { CheckField, fieldId, NumberField, TextField } from './fields'

export function CatalystsPart() {
  const t = useTranslate()
  const { editor } = useEditor()
  const kinds = [...catalystKinds(editor.profile).values()]
  return (
    <>
      <p class="hint">{t('catalysts.hint')}</p>
      <section class="block">
        {kinds.map((kind) => (
          <KindEditor key={kind.id} kind={kind} />
        ))}
      </section>
      <AddKind />
    </>
  )
}

function KindEditor({ kind }: { kind: CatalystKind }) {
  const t = useTranslate()
  const { editor, actions, locked } = useEditor()
  const { id } = kind
  const field = `catalysts/${id}`
  const origin = Object.hasOwn(CATALYST_KINDS, id) ? CATALYST_KINDS[id] : undefined
  const name = kindName(id, editor.profile, t)
  return (
    <fieldset class="kind" data-kind={id}>
      <legend class="hidden">{name}</legend>
      <TextField
        field={`${field}/name`}
        label={t('field.catalyst.name')}
        maxLength={120}
        fallback={origin?.name ?? kind.name}
      />
      <Sign kind={kind} origin={origin?.sign} />
      <NumberField field={`${field}/base`} label={t('field.catalyst.base')} fallback={origin?.base ?? kind.base} />
      <NumberField
        field={`${field}/halfLife`}
        label={t('field.catalyst.halfLife')}
        fallback={origin?.halfLife ?? kind.halfLife}
      />
      <CheckField
        field={`${field}/deadline`}
        label={t('field.catalyst.deadline')}
        unset={origin?.deadline ?? false}
        disabled={kind.onlyUntil}
      />
      <button
        type="button"
        class="icon-button"
        disabled={locked || editor.profile.catalysts[id] === undefined}
        aria-label={t(origin ? 'catalysts.reset' : 'remove.this', { name })}
        title={t(origin ? 'catalysts.reset' : 'remove.this', { name })}
        onClick={() => actions.set(field, undefined)}
      >
        {origin ? <RotateCcw /> : <Trash2 />}
      </button>
    </fieldset>
  )
}

function Sign({ kind, origin }: { kind: CatalystKind; origin?: '+' | '-' }) {
  const t = useTranslate()
  const { actions, locked } = useEditor()
  const field = `catalysts/${kind.id}/sign`
  return (
    <div class="field">
      <label for={fieldId(field)}>{t('field.catalyst.sign')}</label>
      <select
        id={fieldId(field)}
        value={kind.sign}
        disabled={locked}
        onChange={(event) =>
          actions.set(field, event.currentTarget.value === origin ? undefined : event.currentTarget.value)
        }
      >
        <option value="+">{t('value.sign.+')}</option>
        <option value="-">{t('value.sign.-')}</option>
      </select>
    </div>
  )
}

function AddKind() {
  const t = useTranslate()
  const { actions, locked } = useEditor()
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  return (
    <section class="block" aria-labelledby="own-kind">
      <h3 id="own-kind">{t('catalysts.addTitle')}</h3>
      <form
        class="inline-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (!name.trim()) return
          actions.addCatalystKind(name.trim())
          setName('')
          setTried(false)
        }}
      >
        <Field
          label={t('field.catalyst.name')}
          value={name}
          maxLength={120}
          placeholder={t('catalysts.addExample')}
          disabled={locked}
          onValue={setName}
          error={tried && !name.trim() ? t('problem.missing') : undefined}
        />
        <button type="submit" class="button" disabled={locked}>
          <Plus /> {t('add')}
        </button>
      </form>
    </section>
  )
}
