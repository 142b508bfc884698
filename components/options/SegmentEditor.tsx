// A kind of accounts with figures of its own: chosen by headcount, or by the rep.
import { Trash2 } from 'lucide-preact'
import type { Segment } from '../../lib/icp/profile'
import { useTranslate } from '../language'
import { useEditor } from './context'
import { Figures } from './Figures'
import { NumberField, TextField } from './fields'

export function SegmentEditor(props: { segment: Segment; index: number }) {
  const t = useTranslate()
  const { editor, actions, locked } = useEditor()
  const { index, segment } = props
  const field = `acquisition/segments/${index}`
  const segments = editor.profile.acquisition.segments ?? []
  const name = segment.name || t('segments.entry', { number: index + 1 })
  return (
    <fieldset class="card">
      <legend class="hidden">{name}</legend>
      <div class="pair">
        <TextField
          field={`${field}/name`}
          label={t('field.segment.name')}
          maxLength={120}
          placeholder={t('segments.example')}
          required
        />
        <NumberField field={`${field}/employees/min`} label={t('field.segment.min')} />
        <NumberField field={`${field}/employees/max`} label={t('field.segment.max')} />
      </div>
      <Figures field={`${field}/defaults`} />
      <button
        type="button"
        class="link-button"
        disabled={locked}
        onClick={() => {
          const left = segments.filter((_, at) => at !== index)
          actions.set('acquisition/segments', left.length ? left : undefined)
        }}
      >
        <Trash2 /> {t('remove.this', { name })}
      </button>
    </fieldset>
  )
}
