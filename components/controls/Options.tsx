// A few options, one of them chosen: a native radio group drawn as a segmented control.
import { useId } from 'preact/hooks'

type Props<Option extends string> = {
  label: string
  options: readonly Option[]
  value?: Option
  word(option: Option): string
  onPick(option: Option): void
  /** The key of each option, where the group has keys. */
  keys?: boolean
  error?: string
  disabled?: boolean
}

export function Options<Option extends string>(props: Props<Option>) {
  const id = useId()
  return (
    <fieldset
      class="options"
      data-invalid={props.error ? true : undefined}
      aria-describedby={props.error ? `${id}-error` : undefined}
    >
      <legend>{props.label}</legend>
      <div class="options-row">
        {props.options.map((option, index) => (
          <label key={option} class="option">
            <input
              type="radio"
              name={id}
              value={option}
              checked={option === props.value}
              disabled={props.disabled}
              onChange={() => props.onPick(option)}
            />
            <span>
              {props.word(option)}
              {props.keys && (
                <span class="kbd" aria-hidden="true">
                  {index + 1}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      {props.error && (
        <p id={`${id}-error`} class="error" role="alert">
          {props.error}
        </p>
      )}
    </fieldset>
  )
}
