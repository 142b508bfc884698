// The log as a table for managers: one row for each evaluation, judged as of a day.

import { dayOf } from '../icp/day'
import { FRAMEWORK } from '../icp/framework'
import { timeOf } from '../icp/hlc'
import type { Profile } from '../icp/profile'
import type { LogRecord, RecordOf } from '../icp/records'
import { roundTo } from '../icp/rounding'
import type { Figures } from '../icp/score'
import type { Axis, Part, Range } from '../icp/verdict'
import { type AccountView, accountOf, type EvaluationView, type LogView, view } from '../icp/view'
import type { Cell } from './csv'
import { type Column, type Grid, gridOf, scoresOf } from './grid'
import { type JudgeOptions, makeJudge } from './standing'
import type { Work } from './work'

export type TableRow = Record<string, Cell>

export type TableOptions = JudgeOptions

/** All that a row shows. */
type Row = {
  seen?: AccountView
  evaluation: EvaluationView
  profile: Profile
  verdict: Figures
  parts: ReadonlyMap<string, Part>
}

/**
 * One row for each evaluation that still stands, by account name, then age. Headers are stable: plain words, and for each criterion its id with
 * the value that counts, and `<id> grade`. Every row has every header. Scores and coverage are in 0..100 with one decimal; lists stand in one
 * cell. Lossy: the JSONL file is the log.
 */
export function evaluationRows(records: readonly LogRecord[], options: TableOptions): TableRow[] {
  const state = view(records)
  const [columns, rowOf] = [columnsOf(state), makeRows(state, options)]
  return inOrder(state).map((evaluation) => {
    const row = rowOf(evaluation)
    return Object.fromEntries(columns.map(({ header, cell }) => [header, cell(row)]))
  })
}

/** The same with the header as the first row, while the page stays alive; empty when called off. Progress is counted in evaluations. */
export function evaluationRowsOf(state: LogView, options: TableOptions, work: Work = {}): Promise<Grid> {
  return gridOf(columnsOf(state), inOrder(state), makeRows(state, options), work)
}

function inOrder(state: LogView): EvaluationView[] {
  return [...state.evaluations.values()]
    .map((evaluation) => ({ evaluation, key: sortKey(state, evaluation) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ evaluation }) => evaluation)
}

function makeRows(state: LogView, options: TableOptions): (evaluation: EvaluationView) => Row {
  const judge = makeJudge(options)
  return (evaluation) => {
    const seen = accountOf(state, evaluation.account)
    const { profile, verdict } = judge(evaluation, seen)
    return { seen, evaluation, profile, verdict, parts: new Map(verdict.parts.map((part) => [part.criterion, part])) }
  }
}

/** `acquisition.strategic` is no answer but a reason, which has a column of its own. */
const SCORED = FRAMEWORK.filter((criterion) => criterion.role !== 'override').map((criterion) => criterion.id)

function columnsOf(state: LogView): Column<Row>[] {
  const criteria = [...SCORED, ...ownCriteria(state)].flatMap(criterionColumns)
  return [...ACCOUNT, ...VERDICT, ...criteria, ...ANSWERED, ...MONEY, ...FACTS, ...DECISION, ...ORIGIN]
}

function ownCriteria(state: LogView): string[] {
  const answered = new Set<string>()
  for (const { latest } of state.evaluations.values())
    for (const id of Object.keys(latest.body.answers)) answered.add(id)
  const known = new Set(FRAMEWORK.map((criterion) => criterion.id))
  return [...answered].filter((id) => !known.has(id)).sort()
}

function column(header: string, cell: (row: Row) => Cell): Column<Row> {
  return { header, cell }
}

const ACCOUNT = [
  column('Account', ({ seen, evaluation }) => seen?.account.name ?? evaluation.account),
  column('Keys', ({ seen, evaluation }) => (seen?.account.keys ?? [evaluation.account]).join(' ')),
  column('Industry', ({ seen }) => seen?.account.industry),
  column('Employees', ({ seen }) => heads(seen?.account.employees)),
  column('Headquarters', ({ seen }) => seen?.account.headquarters),
]

function heads(employees?: { min?: number; max?: number }): string {
  const { min, max } = employees ?? {}
  if (min === undefined && max === undefined) return ''
  if (min === max) return String(min)
  return max === undefined ? `${min} or more` : `${min ?? 0} to ${max}`
}

function score(header: string, of: (row: Row) => number | undefined): Column<Row> {
  const cell = (row: Row) => {
    const value = of(row)
    return value === undefined ? undefined : roundTo(value, 1)
  }
  return { header, cell, score: true }
}

const group = (header: string, rangeOf: (verdict: Figures) => Range | undefined) =>
  score(header, ({ verdict }) => rangeOf(verdict)?.score)

const VERDICT = [
  column('Tier', ({ verdict }) => verdict.tier),
  column('Best tier', ({ verdict }) => verdict.best ?? verdict.tier),
  column('Worst tier', ({ verdict }) => verdict.worst ?? verdict.tier),
  ...axisColumns('Readiness', ({ verdict }) => verdict.readiness),
  ...axisColumns('Fit', ({ verdict }) => verdict.fit),
  group('Ready', ({ groups }) => groups.ready),
  group('Willing', ({ groups }) => groups.willing),
  group('Able', ({ groups }) => groups.able),
  group('Success', ({ groups }) => groups.success),
  group('Acquisition', ({ groups }) => groups.acquisition),
  group('Growth', ({ groups }) => groups.growth),
  column('Gate', ({ verdict }) => verdict.gate),
  column('Knock-outs proven', ({ verdict }) => verdict.knockouts.proven.join(' ')),
  column('Knock-outs suspected', ({ verdict }) => verdict.knockouts.suspected.join(' ')),
]

function axisColumns(name: string, axis: (row: Row) => Axis): Column<Row>[] {
  return [
    score(name, (row) => axis(row).score),
    score(`${name} low`, (row) => axis(row).low),
    score(`${name} high`, (row) => axis(row).high),
    score(`${name} coverage`, (row) => axis(row).coverage * 100),
  ]
}

/** The columns of scores, by header: one decimal each. */
export const SCORES: ReadonlySet<string> = scoresOf(VERDICT)

/** The value that counts: the computed one where it is computed. A criterion that does not count shows its answer, without a grade. */
function criterionColumns(id: string): Column<Row>[] {
  return [
    column(id, ({ parts, evaluation }) => {
      const { answers } = evaluation.latest.body
      return parts.get(id)?.value ?? (Object.hasOwn(answers, id) ? answers[id]?.value : undefined)
    }),
    column(`${id} grade`, ({ parts }) => {
      const part = parts.get(id)
      return part && part.value !== 'unknown' ? part.grade : undefined
    }),
  ]
}

const ANSWERED = [
  column('Strategic reason', ({ evaluation }) => evaluation.latest.body.strategic?.reason),
  column('Initial value now', ({ evaluation }) => evaluation.latest.body.stretch?.initial),
  column('Future value in time', ({ evaluation }) => evaluation.latest.body.stretch?.future),
  column('Requalified', ({ evaluation }) => evaluation.latest.body.requalified?.reason),
]

const rounded = (value?: number) => (value === undefined ? undefined : roundTo(value, 2))

const MONEY = [
  column('Currency', ({ evaluation }) => evaluation.latest.body.economics.currency),
  column('Full cost', ({ verdict }) => rounded(verdict.efficiency.fullCost)),
  column('Lifetime value', ({ verdict }) => rounded(verdict.efficiency.ltv)),
  column('Value to cost', ({ verdict }) => rounded(verdict.efficiency.ratio)),
  column('Payback months', ({ verdict }) => rounded(verdict.efficiency.payback)),
  column('Expected close', ({ verdict }) => verdict.efficiency.expectedClose),
]

const FACTS = [
  column('Catalysts', ({ seen }) => seen?.catalysts.map(catalystText).join('; ')),
  column('Evidence', ({ seen }) => seen?.evidence.length ?? 0),
]

function catalystText({ catalyst, day, deadline, captured }: RecordOf<'catalyst'>): string {
  if (deadline) return `${catalyst} until ${deadline}`
  return day ? `${catalyst} ${day}` : `${catalyst} noted ${captured}`
}

const decisionOf = ({ evaluation }: Row) => evaluation.latest.body.decision

const DECISION = [
  column('Decision', (row) => decisionOf(row)?.kind),
  column('Decided on', (row) => decisionOf(row)?.day),
  column('Reason', (row) => decisionOf(row)?.reason),
  column('Next step', (row) => decisionOf(row)?.nextStep),
  column('Due', (row) => decisionOf(row)?.due),
  column('Come back when', (row) => decisionOf(row)?.comeBack?.when),
  column('Come back on', (row) => decisionOf(row)?.comeBack?.day),
  column('Come back note', (row) => decisionOf(row)?.comeBack?.note),
  column('Notes', ({ evaluation }) => evaluation.latest.body.notes),
]

const ORIGIN = [
  column('Rep', ({ evaluation }) => evaluation.revisions.findLast(({ rep }) => rep)?.rep ?? ''),
  column('Device', ({ evaluation }) => evaluation.latest.device),
  column('Profile', ({ profile }) => profile.name),
  column('Profile id', ({ evaluation }) => evaluation.latest.body.profile.id),
  column('Profile version', ({ evaluation }) => evaluation.latest.body.profile.version),
  column('Created', ({ evaluation: { revisions, latest } }) => dayOf(timeOf((revisions[0] ?? latest).hlc))),
  column('Last changed', ({ evaluation }) => dayOf(timeOf(evaluation.latest.hlc))),
  column('Evaluation', ({ evaluation }) => evaluation.id),
]

function sortKey(state: LogView, { account, revisions }: EvaluationView): [string, string] {
  return [accountOf(state, account)?.account.name ?? account, revisions[0]?.hlc ?? '']
}

function compare(a: [string, string], b: [string, string]): number {
  const [first, second] = a[0] === b[0] ? [a[1], b[1]] : [a[0], b[0]]
  return first < second ? -1 : first > second ? 1 : 0
}
