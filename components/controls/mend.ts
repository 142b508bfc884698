// Where a form is wrong: each try to send it leads to the first field in error.
import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

const WRONG = '[aria-invalid="true"], [data-invalid] input'

/** `tries` counts the sends; a form without errors keeps the focus where it is. */
export function useMend(form: RefObject<HTMLElement>, tries: number): void {
  useLayoutEffect(() => {
    const first = tries > 0 ? form.current?.querySelector<HTMLElement>(WRONG) : undefined
    first?.focus()
    first?.closest('.field, fieldset')?.scrollIntoView({ block: 'nearest' })
  }, [tries])
}
