// One criterion in the editor: a line with what counts, and its words behind a fold.
import { RotateCcw, Trash2 } from 'lucide-preact'
import { GROUPS } from '../../lib/icp/framework'
import { Fold } from '../controls/Fold'
import { useTranslate } from '../language'
import { useEditor } from './context'
import type { EditedCriterion } from './criteria'
import { CheckField, fieldId, LinesField, NumberField, TextField } from './fields'

export function CriterionEditor(props: EditedCriterion) {
  const t = useTranslate()
  const { editor, wanted } = useEditor()
  const { criterion, on, postSale } = props
  const { id } = criterion
  const field = `criteria/${id}`
  const name = t.criterion(criterion, 'name')
  const changed = editor.changed.some((one) => one.startsWith(`${field}/`) || one === field)
  return (
    <div class="criterion" data-off={!on || undefined} data-criterion={id}>
      <OnOff {...props} name={name} changed={changed} />
      {on && criterion.role !== 'override' ? (
        <>
          <NumberField
            field={`${field}/weight`}
            label={t('field.of', { name: t('field.criterion.weight'), owner: name })}
            quiet
            fallback={1}
          />
          <CheckField
            field={`${field}/knockout`}
            label={t('field.of', { name: t('field.criterion.knockout'), owner: name })}
            unset={props.origin?.role === 'must'}
            quiet
          />
        </>
      ) : null}
      {postSale && <p class="hint">{t('criteria.postSale')}</p>}
      <Fold
        title={t.criterion(criterion, 'question')}
        wanted={wanted?.startsWith(`${field}/`) && !/\/(weight|knockout|off)$/.test(wanted)}
      >
        <Words {...props} name={name} />
      </Fold>
    </div>
  )
}

/** Switched on means that nothing is said about it, so the box shows the opposite of the field. */
function OnOff({ criterion, on, name, changed }: EditedCriterion & { name: string; changed: boolean }) {
  const t = useTranslate()
  const { actions, locked } = useEditor()
  const field = `criteria/${criterion.id}/off`
  return (
    <label class="check criterion-name">
      <input
        type="checkbox"
        id={fieldId(field)}
        checked={on}
        disabled={locked}
        onChange={(event) => actions.set(field, event.currentTarget.checked ? undefined : true)}
      />
      <span>
        {name}
        {changed && <span class="chip">{t('criteria.changed')}</span>}
        {criterion.computed && <span class="hint"> {t('criteria.computed')}</span>}
      </span>
    </label>
  )
}

function Words(props: EditedCriterion & { name: string }) {
  const t = useTranslate()
  const { actions, editor, locked } = useEditor()
  const { criterion, origin, own, name } = props
  const field = `criteria/${criterion.id}`
  const said = (key: 'name' | 'question' | 'yes' | 'partly' | 'no') => ({
    field: `${field}/${key}`,
    label: t(`field.criterion.${key}`),
    fallback: origin ? t.criterion(origin, key) : criterion[key],
  })
  return (
    <div class="form words">
      <div class="pair">
        <TextField {...said('name')} maxLength={120} />
        {own && <GroupPicker id={criterion.id} group={criterion.group} />}
      </div>
      <TextField {...said('question')} maxLength={500} rows={2} />
      <div class="pair wide">
        {(['yes', 'partly', 'no'] as const).map((key) => (
          <TextField key={key} {...said(key)} maxLength={500} rows={3} />
        ))}
      </div>
      <LinesField
        field={`${field}/signals`}
        label={t('field.criterion.signals')}
        hint={t('lines.hint')}
        rows={3}
        fallback={criterion.signals}
      />
      {own ? (
        <button type="button" class="link-button" disabled={locked} onClick={() => actions.set(field, undefined)}>
          <Trash2 /> {t('remove.this', { name })}
        </button>
      ) : (
        <button
          type="button"
          class="link-button"
          disabled={locked || editor.profile.criteria[criterion.id] === undefined}
          onClick={() => actions.set(field, undefined)}
        >
          <RotateCcw /> {t('criteria.reset')}
        </button>
      )}
    </div>
  )
}

function GroupPicker(props: { id: string; group: string }) {
  const t = useTranslate()
  const { actions, locked } = useEditor()
  const field = `criteria/${props.id}/group`
  return (
    <div class="field">
      <label for={fieldId(field)}>{t('field.criterion.group')}</label>
      <select
        id={fieldId(field)}
        value={props.group}
        disabled={locked}
        onChange={(event) => actions.set(field, event.currentTarget.value)}
      >
        {GROUPS.map((group) => (
          <option key={group} value={group}>
            {t(`section.${group}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
