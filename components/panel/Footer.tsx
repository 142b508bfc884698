// The bar that stays: whether it is saved, the way back, and the decision.
import { ChevronUp, Undo2 } from 'lucide-preact'
import { dayOf } from '../../lib/icp/day'
import { useTranslate } from '../language'
import { usePanel } from './context'
import { DecideForm } from './DecideForm'

export function Footer() {
  const t = useTranslate()
  const { state, actions, view, show } = usePanel()
  const locked = state.storage === 'read-only'
  return (
    <footer class="foot">
      {view.deciding && <DecideForm />}
      <div class="foot-line">
        <div class="kept">
          <Saved />
          <Synced />
        </div>
        <button
          type="button"
          class="button quiet"
          disabled={!state.undo}
          aria-keyshortcuts="z"
          title={state.undo ? t.known(state.undo, t('undo')) : undefined}
          onClick={() => actions.undo()}
        >
          <Undo2 class="mirrored" /> {t('undo')}
        </button>
        <button
          type="button"
          id="decide"
          class="button primary"
          disabled={locked}
          aria-expanded={view.deciding ?? false}
          aria-keyshortcuts="d"
          onClick={() => show({ deciding: !view.deciding })}
        >
          {t('decide.open')} <ChevronUp />
        </button>
      </div>
    </footer>
  )
}

/** When the folder was last in step; opens what was done. */
function Synced() {
  const t = useTranslate()
  const { state, show } = usePanel()
  const { time } = state.sync?.last ?? {}
  if (time === undefined) return null
  const isToday = dayOf(time) === state.today
  return (
    <button type="button" class="link-button" onClick={() => show({ sheet: 'sync' })}>
      {t('sync.done', { time: isToday ? t.time(time) : t.moment(time, state.today) })}
    </button>
  )
}

function Saved() {
  const t = useTranslate()
  const { state } = usePanel()
  const { saved, storage } = state
  return (
    <p class="saved" role="status" data-state={saved.state}>
      {storage === 'read-only' && t('saved.readOnly')}
      {storage === 'memory' && t('saved.memory')}
      {storage !== 'read-only' && storage !== 'memory' && (
        <>
          {saved.state === 'failed' && t('saved.failed')}
          {saved.state === 'saving' && t('saved.saving')}
          {saved.state === 'saved' && saved.time !== undefined && t('saved.done', { time: t.time(saved.time) })}
        </>
      )}
    </p>
  )
}
