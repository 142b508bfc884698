// The fields of the editor: each shows one field of the draft, takes its problem under itself, and can be led to.
import { useId } from 'preact/hooks'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { useEditor } from './context'
import { numberInWords, problemInWords, scaleOf } from './words'

/** The id of a field's control in the document. */
export function fieldId(field: string): string {
  return `field-${field}`
}

/** What stands in a field, and what is wrong with it. */
function useField(field: string) {
  const t = useTranslate()
  const { editor } = useEditor()
  const problem = editor.problems.find((one) => one.field === field)
  const value = field.split('/').reduce<unknown>((part, key) => {
    return typeof part === 'object' && part !== null && Object.hasOwn(part, key) ? (part as never)[key] : undefined
  }, editor.profile)
  return { value, text: editor.texts[field], error: problem && problemInWords(problem, t) }
}

type Props = { field: string; label: string; hint?: string; quiet?: boolean; placeholder?: string }

/** A text; emptied, the field is taken away and `fallback`, the framework's own words, is shown again. */
export function TextField(
  props: Props & { rows?: number; maxLength?: number; type?: 'text' | 'date'; fallback?: string; required?: boolean },
) {
  const { actions, locked } = useEditor()
  const { value, error } = useField(props.field)
  const { field, fallback, required, ...rest } = props
  return (
    <Field
      {...rest}
      id={fieldId(field)}
      value={typeof value === 'string' ? value : (fallback ?? '')}
      disabled={locked}
      error={error}
      onValue={(text) => actions.set(field, text === '' && !required ? undefined : text)}
    />
  )
}

export function NumberField(props: Props & { fallback?: number }) {
  const t = useTranslate()
  const { actions, locked } = useEditor()
  const { value, text, error } = useField(props.field)
  const { field, fallback, ...rest } = props
  const number = typeof value === 'number' && Number.isFinite(value) ? value : fallback
  const scale = scaleOf(field)
  return (
    <Field
      {...rest}
      id={fieldId(field)}
      inputMode="decimal"
      value={text ?? (number === undefined ? '' : numberInWords(number * scale, t))}
      disabled={locked}
      error={error}
      onValue={(typed) => actions.setNumber(field, typed, scale)}
    />
  )
}

/** `unset`: what counts while the field says nothing. A value that says so is taken away again. */
export function CheckField(props: {
  field: string
  label: string
  hint?: string
  unset?: boolean
  quiet?: boolean
  disabled?: boolean
}) {
  const { actions, locked } = useEditor()
  const { value } = useField(props.field)
  const hint = useId()
  const { field, label, unset } = props
  return (
    <div class="check-field">
      <label class="check">
        <input
          type="checkbox"
          id={fieldId(field)}
          checked={typeof value === 'boolean' ? value : (unset ?? false)}
          disabled={locked || props.disabled}
          aria-label={props.quiet ? label : undefined}
          aria-describedby={props.hint ? hint : undefined}
          onChange={({ currentTarget: { checked } }) => actions.set(field, checked === unset ? undefined : checked)}
        />
        {!props.quiet && label}
      </label>
      {props.hint && (
        <p id={hint} class="hint">
          {props.hint}
        </p>
      )}
    </div>
  )
}

/** Lines of text, one entry a line. */
export function LinesField(props: Props & { rows: number; fallback?: readonly string[]; required?: boolean }) {
  const { actions, locked } = useEditor()
  const { value, error } = useField(props.field)
  const { field, fallback = [], required, ...rest } = props
  const lines = Array.isArray(value) ? value.map(String) : fallback
  const take = (text: string) => {
    const entries = text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    actions.set(field, entries.length || required ? entries : undefined)
  }
  return <Field {...rest} id={fieldId(field)} value={lines.join('\n')} disabled={locked} error={error} onValue={take} />
}
