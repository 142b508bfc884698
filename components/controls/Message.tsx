// A full-width message for when there is nothing else to show: what it is, why, and what to do.
import type { ComponentChildren, ComponentType } from 'preact'

export function Message(props: { icon: ComponentType; title: string; children: ComponentChildren }) {
  const { icon: Icon } = props
  return (
    <div class="message">
      <span class="message-icon">
        <Icon />
      </span>
      <h2>{props.title}</h2>
      {props.children}
    </div>
  )
}
