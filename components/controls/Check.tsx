// A labelled checkbox with a sentence below that says what it does.
import { useId } from 'preact/hooks'

type Props = { label: string; hint: string; checked: boolean; disabled?: boolean; onCheck(checked: boolean): void }

export function Check({ label, hint, checked, disabled, onCheck }: Props) {
  const id = useId()
  return (
    <div class="check-field">
      <label class="check">
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-describedby={id}
          onChange={(event) => {
            onCheck(event.currentTarget.checked)
            // What is shown is what was granted: the browser may still be asking.
            event.currentTarget.checked = checked
          }}
        />
        {label}
      </label>
      <p id={id} class="hint">
        {hint}
      </p>
    </div>
  )
}
