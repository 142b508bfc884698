// One criterion: its name and answer on a line; the question opens while it is the current row, evidence and rubric on demand.
import { Clock, Info, Quote, TriangleAlert } from 'lucide-preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useTranslate } from '../language'
import { Answers } from './Answers'
import { Capability } from './Capability'
import { Computed } from './Computed'
import { Contradictions } from './Contradictions'
import { usePanel } from './context'
import { EvidenceList } from './EvidenceList'
import type { CriterionRow } from './model'
import { focusRow, rowId } from './place'
import { Rubric } from './Rubric'
import { answer } from './verbs'

export function Row({ row }: { row: CriterionRow }) {
  const t = useTranslate()
  const panel = usePanel()
  const { criterion } = row
  const box = useRef<HTMLDivElement>(null)
  const id = rowId(criterion.id)
  const current = panel.view.row === criterion.id
  const detail = panel.view.detail?.row === criterion.id ? panel.view.detail.what : undefined
  useLayoutEffect(() => {
    if (current || detail) box.current?.scrollIntoView({ block: 'nearest' })
  }, [current, detail])
  return (
    <div ref={box} class="row" id={id} data-row={criterion.id} data-current={current || undefined}>
      <div class="row-line">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a larger target for what the radio group offers by key. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above. */}
        <span class="row-name" id={`${id}-name`} onClick={() => focusRow(criterion.id)}>
          {t.criterion(criterion, 'name')}
          {row.knockout && <abbr title={t('row.knockout')}>*</abbr>}
        </span>
        <Answers
          row={criterion.id}
          labelledby={`${id}-name`}
          describedby={`${id}-question ${id}-state`}
          value={row.value}
          grade={row.grade}
          computed={criterion.computed && !row.answer.override}
          disabled={panel.state.storage === 'read-only'}
          rubric={rubricOf(row)}
          onAnswer={(value) => answer(criterion.id, value, panel)}
        />
        <EvidenceButton row={row} open={detail === 'evidence'} />
        <RubricButton row={row} open={detail === 'rubric'} />
      </div>
      {/* A criterion of one's own may be a name alone. */}
      <p class={current && criterion.question !== criterion.name ? 'row-question' : 'hidden'} id={`${id}-question`}>
        {t.criterion(criterion, 'question')}
      </p>
      <RowState row={row} />
      {detail === 'rubric' && <Rubric criterion={criterion} />}
      {detail === 'evidence' && <EvidenceList row={row} />}
    </div>
  )
}

function rubricOf({ criterion }: CriterionRow) {
  return { yes: criterion.yes, partly: criterion.partly, no: criterion.no }
}

/** What a rep must know beyond the answer, each with a sign and in words. */
function RowState({ row }: { row: CriterionRow }) {
  const t = useTranslate()
  const suspected = row.knockout && row.value === 'no' && row.grade === 'belief'
  return (
    <div class="row-state" id={`${rowId(row.criterion.id)}-state`}>
      <Capability criterion={row.criterion.id} />
      {row.criterion.computed && <Computed row={row} />}
      {suspected && (
        <p class="flag">
          <TriangleAlert /> {t('row.suspected')}
        </p>
      )}
      {row.warns && (
        <p class="flag">
          <TriangleAlert /> {t('row.warns')}
        </p>
      )}
      <Contradictions criterion={row.criterion.id} />
      {row.stale && (
        <p class="flag">
          <Clock /> {t('row.stale')}
        </p>
      )}
    </div>
  )
}

function EvidenceButton(props: { row: CriterionRow; open: boolean }) {
  const t = useTranslate()
  const { show } = usePanel()
  const { criterion, evidence, grade } = props.row
  const count = evidence.length
  return (
    <button
      type="button"
      class="count-button"
      data-grade={count > 0 ? grade : undefined}
      aria-expanded={props.open}
      aria-label={t('row.evidence', { count, name: t.criterion(criterion, 'name') })}
      aria-keyshortcuts="e"
      onClick={() =>
        show({ detail: props.open ? undefined : { row: criterion.id, what: 'evidence' }, nothingSelected: false })
      }
    >
      <Quote />
      {count > 0 && <span>{t.number(count)}</span>}
    </button>
  )
}

function RubricButton(props: { row: CriterionRow; open: boolean }) {
  const t = useTranslate()
  const { show } = usePanel()
  const { criterion } = props.row
  return (
    <button
      type="button"
      class="icon-button"
      aria-expanded={props.open}
      aria-label={t('row.rubric', { name: t.criterion(criterion, 'name') })}
      onClick={() => show({ detail: props.open ? undefined : { row: criterion.id, what: 'rubric' } })}
    >
      <Info />
    </button>
  )
}
