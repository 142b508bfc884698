// A section of answer rows.
import type { ComponentChildren } from 'preact'
import { tally } from '../../lib/icp/explain'
import type { Group } from '../../lib/icp/framework'
import { useTranslate } from '../language'
import { usePanel } from './context'
import { Row } from './Row'
import { matches, rowsOf } from './rows'
import { Section } from './Section'
import type { Section as SectionName } from './sections'

type Props = {
  section: Group & SectionName
  /** Another group whose rows stand in this section too, under its own name. */
  also?: Group
  title?: string
  aside?: ComponentChildren
  children?: ComponentChildren
}

export function CriteriaSection(props: Props) {
  const t = useTranslate()
  const { state, view } = usePanel()
  const rows = useRows(props.section)
  const more = useRows(props.also)
  if (rows.length + more.length === 0) return null
  const count = state.verdict && tally(state.verdict, props.section)
  const aside =
    props.aside ??
    (count && (
      <span class="section-note">
        {t('section.answered', { answered: count.total - count.unknown, total: count.total })}
      </span>
    ))
  return (
    <Section section={props.section} title={props.title} aside={aside}>
      <Rows rows={rows} />
      {!view.filter && props.children}
      {props.also && more.length > 0 && <h3 class="group-name">{t(`section.${props.also}`)}</h3>}
      <Rows rows={more} />
    </Section>
  )
}

/** The rows of a group that match the filter. */
function useRows(group: Group | undefined) {
  const { state, view } = usePanel()
  return group ? rowsOf(state.rows, group).filter((row) => matches(row, view.filter ?? '')) : []
}

function Rows(props: { rows: ReturnType<typeof useRows> }) {
  return (
    <div class="rows">
      {props.rows.map((row) => (
        <Row key={row.criterion.id} row={row} />
      ))}
    </div>
  )
}
