// Events that moved the status quo, newest first, each with what it is still worth.
import { Plus, SearchX } from 'lucide-preact'
import { Lazy } from '../controls/Lazy'
import { useTranslate } from '../language'
import { CatalystItem } from './CatalystItem'
import { type CatalystEdit, usePanel } from './context'
import type { CatalystRow } from './model'
import { Section } from './Section'
import { Suggestions } from './Suggestions'
import { takeCatalyst } from './verbs'

export function Catalysts() {
  const t = useTranslate()
  const panel = usePanel()
  const { state, view, actions } = panel
  const editing = view.catalyst?.id
  const locked = state.storage === 'read-only'
  const live = state.catalysts.filter((row) => row.freshness !== 'gone')
  const gone = state.catalysts.filter((row) => row.freshness === 'gone')
  return (
    <Section
      section="catalysts"
      aside={
        !locked && (
          <button type="button" class="button quiet" aria-keyshortcuts="c" onClick={() => takeCatalyst(panel)}>
            <Plus /> {t('catalyst.note')} <kbd>C</kbd>
          </button>
        )
      }
    >
      <Suggestions />
      {view.catalyst && !editing && <Form edit={view.catalyst} />}
      <Timeline rows={live} />
      {gone.length > 0 && (
        <details class="fold">
          <summary>{t('catalyst.goneOnes', { count: gone.length })}</summary>
          <Timeline rows={gone} />
        </details>
      )}
      {state.catalysts.length === 0 && !view.catalyst && <p class="empty">{t('catalyst.empty')}</p>}
      <p class="looked">
        {state.looked && <span>{t('catalyst.looked', { day: t.day(state.looked, state.today) })}</span>}
        {!locked && live.length === 0 && state.looked !== state.today && (
          <button type="button" class="link-button" onClick={() => actions.lookedForCatalysts()}>
            <SearchX /> {t('catalyst.look')}
          </button>
        )}
      </p>
    </Section>
  )
}

function Form(props: { edit: CatalystEdit }) {
  return <Lazy load={async () => (await import('./CatalystForm')).CatalystForm} props={props} />
}

function Timeline({ rows }: { rows: CatalystRow[] }) {
  const { view } = usePanel()
  if (rows.length === 0) return null
  return (
    <ol class="timeline">
      {[...rows].sort(newestFirst).map((row) => (
        <li key={row.record.id} class="moment" data-freshness={row.freshness}>
          {view.catalyst?.id === row.record.id ? <Form edit={view.catalyst} /> : <CatalystItem row={row} />}
        </li>
      ))}
    </ol>
  )
}

function newestFirst(one: CatalystRow, other: CatalystRow): number {
  return dayOf(other).localeCompare(dayOf(one))
}

function dayOf({ record }: CatalystRow): string {
  return record.day ?? record.deadline ?? record.captured
}
