// The log as the sheets of a workbook: accounts, evaluations, catalysts, evidence.
import { dayOf } from '../icp/day'
import { timeOf } from '../icp/hlc'
import type { LogRecord } from '../icp/records'
import { roundTo } from '../icp/rounding'
import { type AccountView, type LogView, view } from '../icp/view'
import { domainsOf, type JudgeOptions, linkedinOf, newestCatalyst, type Standing, standings } from './standing'
import { evaluationRowsOf, type TableRow } from './table'
import { makeBreath } from './work'
import type { Sheet } from './xlsx'

/** Columns of all sheets that hold days. */
const DAYS: ReadonlySet<string> = new Set([
  'Decided on',
  'Due',
  'Come back on',
  'Created',
  'Last changed',
  'Expected close',
  'Day',
  'Deadline',
  'Noted on',
  'Newest catalyst on',
  'Outcome on',
])

/** The four sheets, while the page stays alive. Headers are stable and in plain words, and as those of the CSV table for evaluations. */
export async function sheetsOf(records: readonly LogRecord[], options: JudgeOptions): Promise<Sheet[]> {
  const state = view(records)
  const breath = makeBreath()
  await breath()
  const accounts = standings(state, options)
  await breath()
  const evaluations = await evaluationRowsOf(state, options)
  return [
    { name: 'Accounts', rows: accounts.map(accountRow), days: DAYS },
    { name: 'Evaluations', rows: evaluations, days: DAYS },
    { name: 'Catalysts', rows: catalystRows(state), days: DAYS },
    { name: 'Evidence', rows: evidenceRows(state), days: DAYS },
  ]
}

/** One row for each account, by name: what is known of it, and how the evaluation worked on last judges it. */
export function accountRow({ seen, judged }: Standing): TableRow {
  const { account } = seen
  const { verdict, evaluation } = judged ?? {}
  const catalyst = newestCatalyst(seen)
  const outcome = seen.outcomes.at(-1)
  return {
    Account: account.name,
    Domain: domainsOf(seen)[0],
    LinkedIn: linkedinOf(seen),
    Industry: account.industry,
    'Employees from': account.employees?.min,
    'Employees to': account.employees?.max,
    Headquarters: account.headquarters,
    Tier: verdict?.tier,
    Readiness: verdict && roundTo(verdict.readiness.score, 1),
    Fit: verdict && roundTo(verdict.fit.score, 1),
    Gate: verdict?.gate,
    Decision: evaluation?.latest.body.decision?.kind,
    'Next step': evaluation?.latest.body.decision?.nextStep,
    Due: evaluation?.latest.body.decision?.due,
    Evaluations: seen.evaluations.length,
    Evidence: seen.evidence.length,
    Catalysts: seen.catalysts.length,
    'Newest catalyst': catalyst?.catalyst,
    'Newest catalyst on': catalyst && (catalyst.deadline ?? catalyst.day ?? catalyst.captured),
    Outcome: outcome?.outcome,
    'Outcome on': outcome?.day,
    Rep: evaluation?.latest.rep,
    'Last changed': lastChange(seen),
    Description: account.description,
    Keys: account.keys.join(' '),
  }
}

function lastChange({ history }: AccountView): string | undefined {
  const last = history.at(-1)
  return last && dayOf(timeOf(last.hlc))
}

/** One row for each live catalyst, account by account. */
export function catalystRows(state: LogView): TableRow[] {
  return inOrder(state).flatMap(({ account, catalysts }) =>
    catalysts.map((record) => ({
      Account: account.name,
      Kind: record.catalyst,
      Day: record.day,
      Deadline: record.deadline,
      Sign: record.sign,
      Role: record.role,
      Quote: record.quote,
      Link: record.url,
      'Page title': record.title,
      Grade: record.grade,
      'Noted on': record.captured,
      Rep: record.rep,
      Key: account.key,
      Record: record.id,
    })),
  )
}

/** One row for each live piece of evidence, account by account. */
export function evidenceRows(state: LogView): TableRow[] {
  return inOrder(state).flatMap(({ account, evidence }) =>
    evidence.map((record) => ({
      Account: account.name,
      Criterion: record.criterion,
      Quote: record.quote,
      Link: record.url,
      'Page title': record.title,
      Grade: record.grade,
      Day: record.day,
      Who: record.who,
      Rep: record.rep,
      Key: account.key,
      Record: record.id,
    })),
  )
}

function inOrder(state: LogView): AccountView[] {
  return [...state.accounts.values()].sort((a, b) => (a.account.name < b.account.name ? -1 : 1))
}
