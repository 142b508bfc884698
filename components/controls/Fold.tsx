// A part that is folded away until wanted; what is inside is not even drawn before.
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** `wanted` opens it from outside; it can still be folded by hand. `still`: opening it moves nothing into sight. */
export function Fold(props: {
  title: ComponentChildren
  wanted?: boolean
  still?: boolean
  children: ComponentChildren
}) {
  const [open, setOpen] = useState(props.wanted ?? false)
  useEffect(() => {
    if (props.wanted) setOpen(true)
  }, [props.wanted])
  const box = useRef<HTMLDetailsElement>(null)
  useLayoutEffect(() => {
    // Whoever opens it from elsewhere brings it into sight as they see fit.
    const here = props.wanted || box.current?.contains(document.activeElement)
    if (open && here && !props.still) box.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  return (
    <details ref={box} class="fold" data-fold open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.title}</summary>
      {open && props.children}
    </details>
  )
}
