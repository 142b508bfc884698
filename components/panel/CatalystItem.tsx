// One catalyst: what happened and when, what it is worth now and until when, the quote and its page.
import { Pencil, Trash2, TrendingDown, TrendingUp } from 'lucide-preact'
import { daysBetween } from '../../lib/icp/day'
import type { Translate } from '../../lib/locale/translate'
import { useTranslate } from '../language'
import { usePanel } from './context'
import type { CatalystDraft, CatalystRow } from './model'
import { NotedBy } from './NotedBy'
import { SourceLink } from './SourceLink'

export function CatalystItem({ row }: { row: CatalystRow }) {
  const t = useTranslate()
  const { state, actions, show } = usePanel()
  const { record } = row
  const Sign = row.sign === '+' ? TrendingUp : TrendingDown
  const value = worth(row, t, state.today)
  return (
    <>
      <div class="moment-head">
        <h3>
          <span class="sign" role="img" aria-label={t(row.sign === '+' ? 'catalyst.good' : 'catalyst.bad')}>
            <Sign />
          </span>
          {row.name}
          {record.role && <span class="moment-role">{t(`catalyst.role.${record.role}`)}</span>}
        </h3>
        <button
          type="button"
          class="icon-button"
          aria-label={t('catalyst.edit', { name: row.name })}
          disabled={state.storage === 'read-only'}
          onClick={() => show({ catalyst: { id: record.id, draft: draftOf(row) } })}
        >
          <Pencil />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t('catalyst.remove', { name: row.name })}
          disabled={state.storage === 'read-only'}
          onClick={() => actions.remove(record.id)}
        >
          <Trash2 />
        </button>
      </div>
      <p class="moment-when">
        {when(row, t, state.today)}
        <Freshness row={row} />
        <NotedBy rep={record.rep} />
      </p>
      {value && <p class="moment-worth">{value}</p>}
      {record.quote && <blockquote dir="auto">{record.quote}</blockquote>}
      <SourceLink url={record.url} title={record.title} onOpen={() => actions.openEvidence(record.id)} />
      {record.title && (
        <p class="hint" dir="auto">
          {record.title}
        </p>
      )}
    </>
  )
}

/** Without a date it is worth nothing, so the badge is the way to give it one. */
function Freshness({ row }: { row: CatalystRow }) {
  const t = useTranslate()
  const { state, show } = usePanel()
  const { freshness, record } = row
  if (freshness !== 'undated')
    return (
      <span class="freshness" data-freshness={freshness}>
        {t(`catalyst.${freshness}`)}
      </span>
    )
  return (
    <>
      <button
        type="button"
        class="link-button"
        disabled={state.storage === 'read-only'}
        onClick={() => show({ catalyst: { id: record.id, draft: draftOf(row), dating: true } })}
      >
        {t('catalyst.addDate')}
      </button>
      <span>{t('catalyst.uncounted')}</span>
    </>
  )
}

function when({ record }: CatalystRow, t: Translate, today: string): string {
  if (record.deadline) return t('catalyst.deadlineOn', { day: t.day(record.deadline, today) })
  return record.day ? t.day(record.day, today) : t('catalyst.noDay', { day: t.day(record.captured, today) })
}

// "Strong until 7 Dec, gone by March": decay as a rep says it.
function worth({ record, freshness, strongUntil, goneBy }: CatalystRow, t: Translate, today: string) {
  if (freshness === 'gone') return undefined
  if (record.deadline && record.deadline >= today) return countdown(daysBetween(today, record.deadline), t)
  const strong = strongUntil && strongUntil >= today ? t.day(strongUntil, today) : undefined
  const gone = goneBy ? t.month(goneBy, today) : undefined
  if (strong && gone) return t('catalyst.decay', { day: strong, month: gone })
  if (gone) return t('catalyst.fades', { month: gone })
  return strong ? t('catalyst.until', { day: strong }) : undefined
}

function countdown(days: number, t: Translate): string {
  return days === 0 ? t('catalyst.lastDay') : t('catalyst.daysLeft', { count: days })
}

function draftOf({ record }: CatalystRow): CatalystDraft {
  const { catalyst, day, deadline, sign, role, quote, url, title, grade } = record
  return { kind: catalyst, day, deadline, sign, role, quote, url, title, grade }
}
