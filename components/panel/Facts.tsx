// What is known of the account: kept facts are corrected by a click, what the page says is kept by a click.
import { Check } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { usePanel } from './context'
import type { FactRow, PanelState } from './model'

export function Facts() {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const [editing, setEditing] = useState<FactRow['field']>()
  const locked = state.storage === 'read-only'
  const kept = state.facts.filter((fact) => fact.kept && fact.field !== 'name')
  const said = saidOf(state)
  // What the rep kept or corrected is theirs: only its own chip may replace it.
  const open = said.filter((fact) => !fact.kept)
  const edited = state.facts.find((fact) => fact.field === editing)
  if (kept.length === 0 && said.length === 0) return <LastSeen />
  return (
    <div class="facts">
      <div class="facts-line">
        {kept.length > 0 && (
          <ul class="fact-list">
            {kept.map((fact) => (
              <li key={fact.field} data-field={fact.field}>
                <button
                  type="button"
                  class="fact"
                  disabled={locked}
                  aria-label={t('fact.correct', { field: t(`fact.${fact.field}`), value: fact.kept ?? '' })}
                  onClick={() => setEditing(fact.field)}
                >
                  <bdi>{fact.kept}</bdi>
                </button>
              </li>
            ))}
          </ul>
        )}
        {said.length > 0 && (
          <div class="said">
            <span class="said-label">{t('fact.pageSays')}</span>
            {said.map((fact) => (
              <SaidFact key={fact.field} fact={fact} onCorrect={() => setEditing(fact.field)} locked={locked} />
            ))}
            {open.length > 1 && !locked && (
              <button
                type="button"
                class="link-button"
                onClick={() => open.forEach((fact) => void actions.acceptFact(fact.field))}
              >
                {t('fact.keepAll')}
              </button>
            )}
          </div>
        )}
        <LastSeen />
      </div>
      {edited && (
        <div data-field={edited.field}>
          <FactForm key={edited.field} fact={edited} onDone={() => setEditing(undefined)} />
        </div>
      )}
    </div>
  )
}

/** What the page says and nobody kept; a name that is only a guess is among it. */
function saidOf({ facts, unsure, account }: PanelState): FactRow[] {
  const said = facts.filter((fact) => fact.said)
  if (!unsure || !account || said.some((fact) => fact.field === 'name')) return said
  return [{ field: 'name', said: account.name }, ...said]
}

function SaidFact(props: { fact: FactRow; onCorrect(): void; locked: boolean }) {
  const t = useTranslate()
  const { actions } = usePanel()
  const { fact } = props
  const values = { field: t(`fact.${fact.field}`), value: fact.said ?? '' }
  const source = fact.source && t('fact.source', { source: fact.source })
  return (
    <span class="said-fact" data-field={fact.field} title={source}>
      <button
        type="button"
        class="fact"
        disabled={props.locked}
        aria-label={t('fact.correct', values)}
        onClick={props.onCorrect}
      >
        <bdi>{fact.said}</bdi>
      </button>
      <button
        type="button"
        class="accept"
        disabled={props.locked}
        aria-label={t('fact.keep', values)}
        aria-description={source}
        onClick={() => actions.acceptFact(fact.field)}
      >
        <Check />
      </button>
    </span>
  )
}

function FactForm(props: { fact: FactRow; onDone(): void }) {
  const t = useTranslate()
  const { actions } = usePanel()
  const { field, kept, said, source } = props.fact
  const [text, setText] = useState(said ?? kept ?? '')
  return (
    <form
      class="inline-form"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        props.onDone()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') actions.correctFact(field, text.trim())
        props.onDone()
      }}
    >
      <Field
        label={t(`fact.${field}`)}
        value={text}
        onValue={setText}
        maxLength={field === 'description' ? 2000 : 300}
        rows={field === 'description' ? 3 : undefined}
        hint={source && t('fact.source', { source })}
        focused
      />
      <button type="submit" class="button">
        {t('save')}
      </button>
    </form>
  )
}

function LastSeen() {
  const t = useTranslate()
  const { lastSeen, today } = usePanel().state
  if (!lastSeen) return null
  return (
    <p class="last-seen">
      {t.parts('fact.lastSeen', { rep: <bdi>{lastSeen.rep}</bdi>, day: t.day(lastSeen.day, today) })}
    </p>
  )
}
