// The order in which the keyboard walks the answer rows, and where it goes after an answer.
import type { Value } from '../../lib/icp/evaluation'
import type { Group } from '../../lib/icp/framework'
import type { CriterionRow, PanelState } from './model'
import { ROW_SECTIONS, type Section } from './sections'

/** The two questions of a stretch fit are rows too, answered yes or no. */
export const STRETCH = ['stretch.initial', 'stretch.future'] as const
export type StretchRow = (typeof STRETCH)[number]

/** What was answered to one of them. */
export function stretchOf(evaluation: PanelState['evaluation'], row: StretchRow): 'yes' | 'no' | 'unknown' {
  return evaluation?.stretch?.[row === 'stretch.initial' ? 'initial' : 'future'] ?? 'unknown'
}

export function isStretch(row: string): boolean {
  return STRETCH.some((id) => id === row)
}

/** The answers in the order they stand on screen. */
export const ORDER: readonly Value[] = ['no', 'unknown', 'partly', 'yes']

/** Rows of one group that are answered on a scale: an override such as strategic importance is no row. */
export function rowsOf(rows: CriterionRow[], group: Group): CriterionRow[] {
  return rows.filter((row) => row.criterion.group === group && row.criterion.role !== 'override')
}

/** Whether the fits of the gate ask the two stretch questions: every one yes or partly, at least one partly. */
export function asksStretch(rows: CriterionRow[]): boolean {
  const fits = rows.filter(({ criterion }) => criterion.id.startsWith('fit.') && criterion.role === 'must')
  const values = fits.map((row) => row.value)
  return values.every((value) => value === 'yes' || value === 'partly') && values.includes('partly')
}

/** Row ids from top to bottom; with a filter, those that match it. */
export function orderOf(state: Pick<PanelState, 'rows'>, filter = ''): string[] {
  return ROW_SECTIONS.flatMap((group) => {
    const ids = rowsOf(state.rows, group)
      .filter((row) => matches(row, filter))
      .map((row) => row.criterion.id)
    return group === 'success' && !filter && asksStretch(state.rows) ? [...ids, ...STRETCH] : ids
  })
}

/** Whether every word of the filter stands in the row's words, quotes included. */
export function matches(row: CriterionRow, filter: string): boolean {
  const { name, question } = row.criterion
  const text = [name, question, ...row.evidence.map((one) => one.quote)].join(' ').toLowerCase()
  return filter
    .toLowerCase()
    .split(/\s/)
    .every((word) => text.includes(word))
}

/** The row after an answer: computed rows that nobody overrode are passed over; undefined after the last row. */
export function nextRow(state: Pick<PanelState, 'rows'>, current: string, filter = ''): string | undefined {
  const order = orderOf(state, filter)
  const computed = new Set(
    state.rows.filter((row) => row.criterion.computed && !row.answer.override).map((row) => row.criterion.id),
  )
  return order.slice(order.indexOf(current) + 1).find((id) => !computed.has(id))
}

/** The row `by` steps away, staying within the ends. */
export function rowBeside(order: string[], current: string | undefined, by: 1 | -1): string | undefined {
  const index = current === undefined ? -1 : order.indexOf(current)
  if (index < 0) return order[0]
  return order[Math.min(order.length - 1, Math.max(0, index + by))]
}

/** The rows as they stand once a row is answered, before the verdict has come back. */
export function withAnswer(rows: CriterionRow[], id: string, value: Value): CriterionRow[] {
  return rows.map((row) => (row.criterion.id === id ? { ...row, value } : row))
}

/** The first row of a section that has rows. */
export function firstOfSection(state: Pick<PanelState, 'rows'>, section: Section): string | undefined {
  const group = ROW_SECTIONS.find((one) => one === section)
  return group && rowsOf(state.rows, group)[0]?.criterion.id
}

/** The first row that still waits for an answer, else the first of all. */
export function firstOpen(state: Pick<PanelState, 'rows'>): string | undefined {
  const order = orderOf(state)
  const open = new Set(
    state.rows.filter((row) => row.value === 'unknown' && !row.criterion.computed).map((row) => row.criterion.id),
  )
  return order.find((id) => open.has(id)) ?? order[0]
}

/** Every answer by its row, as the rep gave it: computed rows only where they were overridden. */
export function answersOf({
  rows,
  evaluation,
}: Pick<PanelState, 'rows' | 'evaluation'>): Map<string, Value | undefined> {
  const { initial, future } = evaluation?.stretch ?? {}
  const given = rows.map(({ criterion, answer }) => [criterion.id, answer.value] as const)
  return new Map<string, Value | undefined>([...given, [STRETCH[0], initial], [STRETCH[1], future]])
}

/** The first row that is answered otherwise than before. */
export function changedRow(before: ReadonlyMap<string, Value | undefined>, state: Parameters<typeof answersOf>[0]) {
  return [...answersOf(state)].find(([row, value]) => before.get(row) !== value)?.[0]
}
