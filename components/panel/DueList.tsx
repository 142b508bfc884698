// What waits: one line for each account and reason; a press opens the account.
import { CalendarClock, ChevronRight } from 'lucide-preact'
import { useEffect, useState } from 'preact/hooks'
import type { DueItem } from '../../lib/icp/due'
import { useTranslate } from '../language'
import { usePanel } from './context'

const FIRST = 20

/** `onOpen`: an account was opened from the list. */
export function DueList(props: { onOpen?(): void; quiet?: boolean }) {
  const t = useTranslate()
  const { due } = usePanel().state
  const [all, setAll] = useState(false)
  useFinding()
  if (!due) return props.quiet ? null : <p class="hint">{t('due.looking')}</p>
  if (due.length === 0) return props.quiet ? null : <p class="empty">{t('due.none')}</p>
  const shown = all ? due : due.slice(0, FIRST)
  return (
    <div class="due-list">
      {props.quiet && (
        <h2>
          <CalendarClock /> {t('due.heading', { count: due.length })}
        </h2>
      )}
      <ul class="plain">
        {shown.map((item) => (
          <li key={[item.code, item.account, item.profile, item.evaluation, item.day].join(' ')}>
            <Item item={item} onOpen={props.onOpen} />
          </li>
        ))}
      </ul>
      {shown.length < due.length && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {t('due.more', { count: due.length - shown.length })}
        </button>
      )}
    </div>
  )
}

/** Looked for when the list is first on screen; the panel keeps it up to date from then on. */
function useFinding(): void {
  const { actions } = usePanel()
  useEffect(() => actions.findDue(), [])
}

function Item(props: { item: DueItem; onOpen?(): void }) {
  const { actions } = usePanel()
  const { item } = props
  const { account } = item
  if (account === undefined)
    return (
      <button
        type="button"
        class="due-item"
        data-due={item.code}
        onClick={() => {
          actions.openOptions(`#/situation/${item.profile}`)
          props.onOpen?.()
        }}
      >
        <Words item={item} />
        <ChevronRight class="mirrored" />
      </button>
    )
  return (
    <button
      type="button"
      class="due-item"
      data-due={item.code}
      onClick={() => {
        actions.openAccount(account)
        props.onOpen?.()
      }}
    >
      <Words item={item} />
      <ChevronRight class="mirrored" />
    </button>
  )
}

function Words({ item }: { item: DueItem }) {
  const t = useTranslate()
  const { today } = usePanel().state
  return (
    <span class="due-words">
      <b>
        <bdi>{item.name}</bdi>
      </b>
      <span class="due-when">{t.day(item.day, today)}</span>
      <span class="due-why">
        {t(`due.${item.code}`)}
        {item.text && (
          <>
            : <bdi>{item.text}</bdi>
          </>
        )}
      </span>
      <span class="due-when" data-late={item.late > 0 || undefined}>
        {item.late > 0 ? t('due.late', { count: item.late }) : t('due.today')}
      </span>
    </span>
  )
}
