// A labelled text field: shows what is kept while idle, what is typed while in focus, and an error as words.
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'

type Props = {
  /** Where the page must be able to lead to it. */
  id?: string
  label: string
  value: string
  onValue(value: string): void
  /** After the field was left. */
  onDone?(): void
  error?: string
  /** What is typed cannot be kept as it is: it stays when the field is left, for the rep to mend. */
  unfinished?: boolean
  hint?: string
  /** The label is only for those who cannot see the field's place. */
  quiet?: boolean
  /** More than one line. */
  rows?: number
  type?: 'text' | 'date' | 'url' | 'search' | 'password'
  inputMode?: 'decimal' | 'numeric' | 'url'
  placeholder?: string
  maxLength?: number
  required?: boolean
  disabled?: boolean
  /** Takes the focus when it appears. */
  focused?: boolean
}

export function Field({ label, value, onValue, onDone, error, hint, quiet, rows, focused, type, ...all }: Props) {
  const { unfinished, ...rest } = all
  const own = useId()
  const id = rest.id ?? own
  const live = useLive(value)
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (focused) box.current?.focus()
  }, [focused])
  const control = {
    ...rest,
    ref: box,
    id,
    // A modal sheet that opens looks for it.
    autofocus: focused,
    value: live.text,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error || hint ? `${id}-note` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => {
      live.type(event.currentTarget.value)
      onValue(event.currentTarget.value)
    },
    onBlur: () => {
      if (!unfinished) live.rest()
      onDone?.()
    },
  }
  return (
    <div class="field">
      <label for={id} class={quiet ? 'hidden' : undefined}>
        {label}
      </label>
      {rows ? <textarea rows={rows} {...control} /> : <input type={type ?? 'text'} autocomplete="off" {...control} />}
      <FieldNote id={`${id}-note`} error={error} hint={hint} />
    </div>
  )
}

function FieldNote(props: { id: string; error?: string; hint?: string }) {
  if (props.error)
    return (
      <p id={props.id} class="error" role="alert">
        {props.error}
      </p>
    )
  return props.hint ? (
    <p id={props.id} class="hint">
      {props.hint}
    </p>
  ) : null
}

// While the rep types, the text is theirs: a save that comes back late must not move the cursor or eat a letter.
function useLive(value: string) {
  const [typed, setTyped] = useState<string>()
  useEffect(() => {
    if (typed === value) setTyped(undefined)
  }, [value])
  return { text: typed ?? value, type: setTyped, rest: () => setTyped(undefined) }
}
