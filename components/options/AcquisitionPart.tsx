// What a customer may cost: the rule, the figures that count where an account has none, and when nobody buys.
import { Plus, X } from 'lucide-preact'
import { COST_RULES } from '../../lib/icp/profile'
import { Options } from '../controls/Options'
import { useTranslate } from '../language'
import { useEditor } from './context'
import { Figures } from './Figures'
import { NumberField, TextField } from './fields'
import { SegmentEditor } from './SegmentEditor'

export function AcquisitionPart() {
  const t = useTranslate()
  const { editor, actions, locked } = useEditor()
  const { acquisition } = editor.profile
  return (
    <>
      <section class="block" aria-labelledby="rule">
        <h3 id="rule">{t('acquisition.rule')}</h3>
        <Options
          label={t('acquisition.ruleLabel')}
          options={COST_RULES}
          value={acquisition.rule}
          disabled={locked}
          word={(rule) => t(`value.rule.${rule}`)}
          onPick={(rule) => actions.set('acquisition/rule', rule)}
        />
        <p class="hint">{t(`acquisition.ruleHint.${acquisition.rule}`)}</p>
        {acquisition.rule === 'payback' && (
          <div class="pair">
            <NumberField field="acquisition/paybackMonths" label={t('field.acquisition.paybackMonths')} />
          </div>
        )}
      </section>
      <section class="block" aria-labelledby="defaults">
        <h3 id="defaults">{t('acquisition.defaults')}</h3>
        <p class="hint">{t('acquisition.defaultsHint')}</p>
        <Figures field="acquisition/defaults" />
      </section>
      <Segments />
      <Windows />
    </>
  )
}

function Segments() {
  const t = useTranslate()
  const { editor, actions, locked } = useEditor()
  const segments = editor.profile.acquisition.segments ?? []
  return (
    <section class="block" aria-labelledby="segments">
      <h3 id="segments">{t('field.segments')}</h3>
      <p class="hint">{t(segments.length ? 'segments.hint' : 'segments.empty')}</p>
      {segments.map((segment, index) => (
        <SegmentEditor key={segment.id} segment={segment} index={index} />
      ))}
      <button type="button" class="button" disabled={locked} onClick={() => actions.addSegment()}>
        <Plus /> {t('segments.add')}
      </button>
    </section>
  )
}

/** Procurement freezes: days in them do not count towards a buying cycle. */
function Windows() {
  const t = useTranslate()
  const { editor, actions, locked, state } = useEditor()
  const windows = editor.profile.acquisition.closedWindows
  const list = 'acquisition/closedWindows'
  return (
    <section class="block" aria-labelledby="windows">
      <h3 id="windows">{t('field.closedWindows')}</h3>
      <p class="hint">{t('windows.hint')}</p>
      {windows.map((_, index) => {
        const owner = t('windows.entry', { number: index + 1 })
        return (
          <div key={index} class="line">
            <TextField field={`${list}/${index}/start`} label={t('field.window.start')} type="date" required />
            <TextField field={`${list}/${index}/end`} label={t('field.window.end')} type="date" required />
            <button
              type="button"
              class="icon-button"
              disabled={locked}
              aria-label={t('remove.this', { name: owner })}
              onClick={() =>
                actions.set(
                  list,
                  windows.filter((_, at) => at !== index),
                )
              }
            >
              <X />
            </button>
          </div>
        )
      })}
      <button
        type="button"
        class="button"
        disabled={locked}
        onClick={() => actions.set(list, [...windows, { start: state.today, end: state.today }])}
      >
        <Plus /> {t('windows.add')}
      </button>
    </section>
  )
}
