// The log as a table for managers: one row for each evaluation, judged as of a day.

import { dayOf } from '../icp/day'
import { FRAMEWORK } from '../icp/framework'
import { timeOf } from '../icp/hlc'
import type { Profile } from '../icp/profile'
import type { LogRecord, RecordOf } from '../icp/records'
import { roundTo } from '../icp/rounding'
import { judge } from '../icp/score'
import type { Axis, Range, Verdict } from '../icp/verdict'
import { type AccountView, accountOf, type EvaluationView, factsOf, type LogView, view } from '../icp/view'
import type { Cell } from './csv'
import type { JudgeOptions } from './standing'
import { makeBreath, type Work } from './work'

export type TableRow = Record<string, Cell>

export type TableOptions = JudgeOptions

/**
 * One row for each evaluation that still stands, by account name, then age. Headers are stable: plain words, and for each criterion its id with
 * the value that counts, and `<id> grade`. Every row has every header. Scores and coverage are in 0..100 with one decimal; lists stand in one
 * cell. Lossy: the JSONL file is the log.
 */
export function evaluationRows(records: readonly LogRecord[], options: TableOptions): TableRow[] {
  const state = view(records)
  const own = ownCriteria(state)
  return inOrder(state).map((evaluation) => rowOf(state, evaluation, own, options))
}

/** The same of a state, while the page stays alive; none when called off. Progress is counted in evaluations. */
export async function evaluationRowsOf(state: LogView, options: TableOptions, work: Work = {}): Promise<TableRow[]> {
  const [own, evaluations, breath] = [ownCriteria(state), inOrder(state), makeBreath()]
  const rows: TableRow[] = []
  for (const evaluation of evaluations) {
    rows.push(rowOf(state, evaluation, own, options))
    const pause = breath()
    if (!pause) continue
    work.progress?.(rows.length, evaluations.length)
    await pause
    if (work.signal?.aborted) return []
  }
  return rows
}

function inOrder(state: LogView): EvaluationView[] {
  return [...state.evaluations.values()]
    .map((evaluation) => ({ evaluation, key: sortKey(state, evaluation) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ evaluation }) => evaluation)
}

function rowOf(state: LogView, evaluation: EvaluationView, own: string[], options: TableOptions): TableRow {
  const account = accountOf(state, evaluation.account)
  const { body } = evaluation.latest
  const profile = options.profileOf(body.profile.id, body.profile.version)
  const verdict = judge(body, profile, factsOf(account), options.today)
  return {
    ...accountCells(account, evaluation),
    ...verdictCells(verdict),
    ...criterionCells(evaluation, verdict, own),
    ...moneyCells(evaluation, verdict),
    ...factCells(account),
    ...decisionCells(evaluation),
    ...originCells(evaluation, profile),
  }
}

function accountCells(account: AccountView | undefined, evaluation: EvaluationView): TableRow {
  const facts = account?.account
  return {
    Account: facts?.name ?? evaluation.account,
    Keys: (facts?.keys ?? [evaluation.account]).join(' '),
    Industry: facts?.industry,
    Employees: heads(facts?.employees),
    Headquarters: facts?.headquarters,
  }
}

function heads(employees?: { min?: number; max?: number }): string {
  const { min, max } = employees ?? {}
  if (min === undefined && max === undefined) return ''
  if (min === max) return String(min)
  return max === undefined ? `${min} or more` : `${min ?? 0} to ${max}`
}

function verdictCells(verdict: Verdict): TableRow {
  const { groups, knockouts } = verdict
  const share = (range?: Range) => (range ? roundTo(range.score, 1) : undefined)
  return {
    Tier: verdict.tier,
    'Best tier': verdict.best ?? verdict.tier,
    'Worst tier': verdict.worst ?? verdict.tier,
    ...axisCells('Readiness', verdict.readiness),
    ...axisCells('Fit', verdict.fit),
    Ready: share(groups.ready),
    Willing: share(groups.willing),
    Able: share(groups.able),
    Success: share(groups.success),
    Acquisition: share(groups.acquisition),
    Growth: share(groups.growth),
    Gate: verdict.gate,
    'Knock-outs proven': knockouts.proven.join(' '),
    'Knock-outs suspected': knockouts.suspected.join(' '),
  }
}

function axisCells(name: string, axis: Axis): TableRow {
  return {
    [name]: roundTo(axis.score, 1),
    [`${name} low`]: roundTo(axis.low, 1),
    [`${name} high`]: roundTo(axis.high, 1),
    [`${name} coverage`]: roundTo(axis.coverage * 100, 1),
  }
}

/** The value that counts: the computed one where it is computed. A criterion that does not count shows its answer, without a grade. */
function criterionCells(evaluation: EvaluationView, verdict: Verdict, own: string[]): TableRow {
  const { answers, strategic, stretch, requalified } = evaluation.latest.body
  const parts = new Map(verdict.parts.map((part) => [part.criterion, part]))
  const cells: TableRow = {}
  for (const id of [...SCORED, ...own]) {
    const part = parts.get(id)
    cells[id] = part?.value ?? (Object.hasOwn(answers, id) ? answers[id]?.value : undefined)
    cells[`${id} grade`] = part && part.value !== 'unknown' ? part.grade : undefined
  }
  return {
    ...cells,
    'Strategic reason': strategic?.reason,
    'Initial value now': stretch?.initial,
    'Future value in time': stretch?.future,
    Requalified: requalified?.reason,
  }
}

/** `acquisition.strategic` is no answer but a reason, which has a column of its own. */
const SCORED = FRAMEWORK.filter((criterion) => criterion.role !== 'override').map((criterion) => criterion.id)

function ownCriteria(state: LogView): string[] {
  const answered = [...state.evaluations.values()].flatMap(({ latest }) => Object.keys(latest.body.answers))
  const known = new Set(FRAMEWORK.map((criterion) => criterion.id))
  return [...new Set(answered)].filter((id) => !known.has(id)).sort()
}

function moneyCells(evaluation: EvaluationView, { efficiency }: Verdict): TableRow {
  const rounded = (value?: number) => (value === undefined ? undefined : roundTo(value, 2))
  return {
    Currency: evaluation.latest.body.economics.currency,
    'Full cost': rounded(efficiency.fullCost),
    'Lifetime value': rounded(efficiency.ltv),
    'Value to cost': rounded(efficiency.ratio),
    'Payback months': rounded(efficiency.payback),
    'Expected close': efficiency.expectedClose,
  }
}

function factCells(account?: AccountView): TableRow {
  return {
    Catalysts: account?.catalysts.map(catalystText).join('; '),
    Evidence: account?.evidence.length ?? 0,
  }
}

function catalystText({ catalyst, day, deadline, captured }: RecordOf<'catalyst'>): string {
  if (deadline) return `${catalyst} until ${deadline}`
  return day ? `${catalyst} ${day}` : `${catalyst} noted ${captured}`
}

function decisionCells(evaluation: EvaluationView): TableRow {
  const { decision, notes } = evaluation.latest.body
  const back = decision?.comeBack
  return {
    Decision: decision?.kind,
    'Decided on': decision?.day,
    Reason: decision?.reason,
    'Next step': decision?.nextStep,
    Due: decision?.due,
    'Come back when': back?.when,
    'Come back on': back?.day,
    'Come back note': back?.note,
    Notes: notes,
  }
}

function originCells({ id, latest, revisions }: EvaluationView, profile: Profile): TableRow {
  const reps = revisions.map((revision) => revision.rep).filter(Boolean)
  return {
    Rep: reps.at(-1) ?? '',
    Device: latest.device,
    Profile: profile.name,
    'Profile id': latest.body.profile.id,
    'Profile version': latest.body.profile.version,
    Created: dayOf(timeOf((revisions[0] ?? latest).hlc)),
    'Last changed': dayOf(timeOf(latest.hlc)),
    Evaluation: id,
  }
}

function sortKey(state: LogView, { account, revisions }: EvaluationView): [string, string] {
  return [accountOf(state, account)?.account.name ?? account, revisions[0]?.hlc ?? '']
}

function compare(a: [string, string], b: [string, string]): number {
  const [first, second] = a[0] === b[0] ? [a[1], b[1]] : [a[0], b[0]]
  return first < second ? -1 : first > second ? 1 : 0
}
