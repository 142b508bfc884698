// The history of an account as rows: what changed, who did it, when, and how the tier moved by it.
import type { HistoryRow, Remark } from '../../components/panel/model-history'
import { type Changed, changes } from '../icp/changes'
import { dayOf } from '../icp/day'
import type { Evaluation, ProfileRef } from '../icp/evaluation'
import { timeOf } from '../icp/hlc'
import type { Profile } from '../icp/profile'
import type { LogRecord, RecordOf } from '../icp/records'
import { judge } from '../icp/score'
import type { Tier } from '../icp/verdict'
import { type AccountView, factsOf, view } from '../icp/view'
import { fieldChanges } from './patch-history'

/** How many rows are shown, newest first. */
const MOST = 60

export type HistoryOptions = { device: string; profileOf: (named: ProfileRef) => Profile }

/** Rows of an account's history, newest first; each revision is judged on what was known at its time. */
export function historyOf(seen: AccountView | undefined, options: HistoryOptions): HistoryRow[] {
  if (!seen) return []
  const recent = seen.history.slice(-MOST)
  const before = new Map<string, RecordOf<'revision'>>()
  for (const record of seen.history.slice(0, -MOST))
    if (record.kind === 'revision') before.set(record.body.evaluation, record)
  const tiers = new Map<string, Tier>()
  const fields = fieldChanges(seen.history)
  const rows = recent.flatMap((record) => {
    const made = rowOf(record, seen, options.device)
    if (!made) return []
    const row = { ...made, ...(fields.get(record.id)?.length ? { fields: fields.get(record.id) } : {}) }
    if (record.kind !== 'revision') return [row]
    const last = before.get(record.body.evaluation)
    const lastTier = last && (tiers.get(last.id) ?? tierAt(last, seen, options))
    const tier = tierAt(record, seen, options)
    tiers.set(record.id, tier)
    before.set(record.body.evaluation, record)
    return [{ ...row, ...revised(record, last), tier, ...(lastTier && lastTier !== tier ? { before: lastTier } : {}) }]
  })
  return rows.reverse()
}

function revised(record: RecordOf<'revision'>, last: RecordOf<'revision'> | undefined): Partial<HistoryRow> {
  const { answers, others } = changes(last?.body, record.body)
  const { decision } = record.body
  const decided = decision !== undefined && others.includes('decision')
  return {
    changes: answers,
    what: decided ? 'decision' : 'revision',
    remarks: remarksOf(last?.body, record.body, others),
    ...(decided ? { decision } : {}),
  }
}

/** What the rep put over what was computed or proven, each with its reason. */
function remarksOf(before: Evaluation | undefined, after: Evaluation, others: readonly Changed[]): Remark[] {
  const over = (['requalified', 'strategic'] as const).filter((what) => others.includes(what))
  const hands = Object.entries(after.answers).filter(
    ([id, { override, reason }]) => override && reason && reason !== before?.answers[id]?.reason,
  )
  return [
    ...over.map((what) => ({ what, reason: after[what]?.reason })),
    ...hands.map(([criterion, { reason }]) => ({ what: 'hand' as const, criterion, reason })),
  ]
}

/** The tier that a revision had on its day, with the facts noted by then. */
function tierAt(record: RecordOf<'revision'>, seen: AccountView, { profileOf }: HistoryOptions): Tier {
  const then = view(seen.history.filter(({ hlc }) => hlc <= record.hlc))
  const account = [...then.accounts.values()].find(({ evaluations }) =>
    evaluations.some(({ id }) => id === record.body.evaluation),
  )
  return judge(record.body, profileOf(record.body.profile), factsOf(account), dayOf(timeOf(record.hlc))).tier
}

function rowOf(record: LogRecord, seen: AccountView, device: string): HistoryRow | undefined {
  const what = kindOf(record)
  const text = textOf(record, seen)
  if (!what) return undefined
  return {
    id: record.id,
    time: timeOf(record.hlc),
    rep: record.rep,
    what,
    changes: [],
    mine: record.device === device,
    ...(record.kind === 'outcome' ? { outcome: record.outcome } : {}),
    ...(text ? { text } : {}),
  }
}

function kindOf(record: LogRecord): HistoryRow['what'] | undefined {
  if (record.kind === 'catalyst') return record.look ? 'look' : 'catalyst'
  if (record.kind === 'account') return 'facts'
  const { kind } = record
  return kind === 'profile' || kind === 'checkpoint' ? undefined : kind
}

function textOf(record: LogRecord, seen: AccountView): string | undefined {
  if (record.kind === 'evidence' || record.kind === 'catalyst') return record.quote
  if (record.kind === 'person') return record.fields.role ?? record.fields.title
  if (record.kind === 'job') return record.fields.want
  if (record.kind === 'outcome') return record.reason
  if (record.kind === 'same') return record.accounts.join(' = ')
  if (record.kind !== 'delete') return undefined
  const removed = seen.history.find(({ id }) => id === record.target)
  return removed && removed.kind !== 'delete' ? textOf(removed, seen) : undefined
}
