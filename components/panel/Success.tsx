// The six fits: a gate, not points; where they only stretch, two questions decide.
import { useTranslate } from '../language'
import { Answers } from './Answers'
import { CriteriaSection } from './CriteriaSection'
import { usePanel } from './context'
import { GateState } from './Gates'
import { focusRow, rowId } from './place'
import { asksStretch, STRETCH, type StretchRow, stretchOf } from './rows'
import { answer } from './verbs'

export function Success() {
  const { state } = usePanel()
  const gate = state.verdict?.gate
  return (
    <CriteriaSection section="success" aside={gate && <GateState gate={gate} />}>
      {asksStretch(state.rows) && <Stretch />}
    </CriteriaSection>
  )
}

function Stretch() {
  const t = useTranslate()
  return (
    <div class="rows stretch">
      <p class="stretch-intro">{t('stretch.intro')}</p>
      {STRETCH.map((row) => (
        <StretchQuestion key={row} row={row} />
      ))}
    </div>
  )
}

function StretchQuestion({ row }: { row: StretchRow }) {
  const t = useTranslate()
  const panel = usePanel()
  const id = rowId(row)
  const value = stretchOf(panel.state.evaluation, row)
  const current = panel.view.row === row
  return (
    <div class="row" id={id} data-row={row} data-current={current || undefined}>
      <div class="row-line">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a larger target for what the radio group offers by key. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above. */}
        <span class="row-name" id={`${id}-name`} onClick={() => focusRow(row)}>
          {t(row)}
        </span>
        <Answers
          row={row}
          labelledby={`${id}-name`}
          value={value}
          options={['no', 'unknown', 'yes']}
          disabled={panel.state.storage === 'read-only'}
          onAnswer={(next) => answer(row, next, panel)}
        />
      </div>
    </div>
  )
}
