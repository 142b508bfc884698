// A line that says what must be known here, by sign and text; what is bad is read out at once.
import type { ComponentChildren, ComponentType } from 'preact'

export function Notice(props: { icon: ComponentType; tone?: 'warn' | 'bad'; children: ComponentChildren }) {
  const { icon: Icon, tone, children } = props
  return (
    <div class="notice" data-tone={tone} role={tone === 'bad' ? 'alert' : undefined}>
      <Icon />
      <p>{children}</p>
    </div>
  )
}
