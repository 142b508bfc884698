// A section of answer rows.
import type { ComponentChildren } from 'preact'
import { tally } from '../../lib/icp/explain'
import type { Group } from '../../lib/icp/framework'
import { useTranslate } from '../language'
import { usePanel } from './context'
import { Row } from './Row'
import { matches, rowsOf } from './rows'
import { Section } from './Section'

type Props = { section: Group; aside?: ComponentChildren; children?: ComponentChildren }

export function CriteriaSection(props: Props) {
  const t = useTranslate()
  const { state, view } = usePanel()
  const rows = rowsOf(state.rows, props.section).filter((row) => matches(row, view.filter ?? ''))
  if (rows.length === 0) return null
  const count = state.verdict && tally(state.verdict, props.section)
  const aside =
    props.aside ??
    (count && (
      <span class="section-note">
        {t('section.answered', { answered: count.total - count.unknown, total: count.total })}
      </span>
    ))
  return (
    <Section section={props.section} aside={aside}>
      <div class="rows">
        {rows.map((row) => (
          <Row key={row.criterion.id} row={row} />
        ))}
      </div>
      {!view.filter && props.children}
    </Section>
  )
}
