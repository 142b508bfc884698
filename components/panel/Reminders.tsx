// What asks for a second look at the account on screen, beside its verdict; a press leads to the row it concerns.
import { CalendarClock } from 'lucide-preact'
import type { DueItem } from '../../lib/icp/due'
import { useTranslate } from '../language'
import { usePanel } from './context'
import { goTo } from './verbs'

export function Reminders() {
  const { reminders } = usePanel().state
  if (reminders.length === 0) return null
  return (
    <ul class="plain reminders">
      {reminders.map((item) => (
        <Reminder key={`${item.code} ${item.day}`} item={item} />
      ))}
    </ul>
  )
}

function Reminder({ item }: { item: DueItem }) {
  const t = useTranslate()
  const panel = usePanel()
  const { rows, today } = panel.state
  const concerned = rows.filter(({ criterion }) => item.criteria.includes(criterion.id))
  return (
    <li class="flag" data-due={item.code}>
      <CalendarClock />
      <span>
        {t(`due.${item.code}`)}
        {item.text && (
          <>
            : <bdi>{item.text}</bdi>
          </>
        )}
        {' · '}
        {t.day(item.day, today)}
        {concerned.map(({ criterion }) => (
          <button key={criterion.id} type="button" class="link-button" onClick={() => goTo(criterion.id, panel)}>
            {t.criterion(criterion, 'name')}
          </button>
        ))}
      </span>
    </li>
  )
}
