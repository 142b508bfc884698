// The frame of a section: its number as Alt+1 … 9 reach it, its heading, and what stands beside the heading.
import type { ComponentChildren } from 'preact'
import { useTranslate } from '../language'
import { sectionId } from './place'
import { digitOf, SECTIONS, type Section as SectionName } from './sections'

type Props = { section: SectionName; title?: string; aside?: ComponentChildren; children: ComponentChildren }

export function Section(props: Props) {
  const t = useTranslate()
  const id = sectionId(props.section)
  const number = SECTIONS.indexOf(props.section) + 1
  return (
    <section
      id={id}
      class="section"
      aria-labelledby={`${id}-title`}
      aria-keyshortcuts={`Alt+${digitOf(props.section)}`}
    >
      <header class="section-head">
        <h2 id={`${id}-title`} tabIndex={-1}>
          <span class="section-number" aria-hidden="true">
            {t.number(number)}
          </span>
          {props.title ?? t(`section.${props.section}`)}
        </h2>
        {props.aside}
      </header>
      {props.children}
    </section>
  )
}
