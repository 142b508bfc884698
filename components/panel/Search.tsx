// Filters the rows by text; Escape gives all of them back.
import { X } from 'lucide-preact'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { usePanel } from './context'
import { focusRow } from './place'
import { orderOf } from './rows'
import { goTo } from './verbs'

export function Search() {
  const t = useTranslate()
  const panel = usePanel()
  const { view, show, state } = panel
  if (view.filter === undefined) return null
  const found = orderOf(state, view.filter)
  const leave = () => {
    show({ filter: undefined })
    if (view.row) focusRow(view.row)
  }
  return (
    <search
      id="search"
      class="search"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'ArrowDown') return
        event.preventDefault()
        goTo(found[0], panel)
      }}
    >
      <Field
        label={t('search.label')}
        quiet
        type="search"
        placeholder={t('search.label')}
        value={view.filter}
        onValue={(filter) => show({ filter })}
        focused
      />
      <span class="search-count" role="status">
        {view.filter.trim() !== '' && t('search.found', { count: found.length })}
      </span>
      <button type="button" class="icon-button" aria-label={t('search.leave')} onClick={leave}>
        <X />
      </button>
    </search>
  )
}
