// The log as the sheets of a workbook: accounts, evaluations, catalysts, evidence.
import { dayOf } from '../icp/day'
import { timeOf } from '../icp/hlc'
import type { LogRecord, RecordOf } from '../icp/records'
import { roundTo } from '../icp/rounding'
import { type AccountView, type LogView, viewing } from '../icp/view'
import { type Column, type Grid, gridOf } from './grid'
import {
  byName,
  domainsOf,
  type Footing,
  type JudgeOptions,
  lastEvaluation,
  linkedinOf,
  makeJudge,
  newestCatalyst,
} from './standing'
import { evaluationRowsOf, SCORES } from './table'
import { unhurried } from './work'
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

/** The four sheets, while the page stays alive. Headers are stable and in plain words, and those of the CSV table for evaluations. */
export async function sheetsOf(records: readonly LogRecord[], options: JudgeOptions): Promise<Sheet[]> {
  const state = await unhurried(viewing(records))
  const sheet = (name: string, rows: Grid): Sheet => ({ name, rows, days: DAYS, scores: SCORES })
  return [
    sheet('Accounts', await accountRows(state, options)),
    sheet('Evaluations', await evaluationRowsOf(state, options)),
    sheet('Catalysts', await gridOf(CATALYST, listed(state, 'catalysts'), (one) => one)),
    sheet('Evidence', await gridOf(EVIDENCE, listed(state, 'evidence'), (one) => one)),
  ]
}

/** One row for each account, by name: what is known of it, and how the evaluation worked on last judges it. */
function accountRows(state: LogView, options: JudgeOptions): Promise<Grid> {
  const judge = makeJudge(options)
  return gridOf(ACCOUNT, byName(state), (seen): Footing => {
    const evaluation = lastEvaluation(seen)
    return evaluation ? { seen, judged: { evaluation, ...judge(evaluation, seen) } } : { seen }
  })
}

const decisionOf = ({ judged }: Footing) => judged?.evaluation.latest.body.decision
const account = (header: string, cell: Column<Footing>['cell']): Column<Footing> => ({ header, cell })

const ACCOUNT = [
  account('Account', ({ seen }) => seen.account.name),
  account('Domain', ({ seen }) => domainsOf(seen)[0]),
  account('LinkedIn', ({ seen }) => linkedinOf(seen)),
  account('Industry', ({ seen }) => seen.account.industry),
  account('Employees from', ({ seen }) => seen.account.employees?.min),
  account('Employees to', ({ seen }) => seen.account.employees?.max),
  account('Headquarters', ({ seen }) => seen.account.headquarters),
  account('Tier', ({ judged }) => judged?.verdict.tier),
  account('Readiness', ({ judged }) => judged && roundTo(judged.verdict.readiness.score, 1)),
  account('Fit', ({ judged }) => judged && roundTo(judged.verdict.fit.score, 1)),
  account('Gate', ({ judged }) => judged?.verdict.gate),
  account('Decision', (row) => decisionOf(row)?.kind),
  account('Next step', (row) => decisionOf(row)?.nextStep),
  account('Due', (row) => decisionOf(row)?.due),
  account('Evaluations', ({ seen }) => seen.evaluations.length),
  account('Evidence', ({ seen }) => seen.evidence.length),
  account('Catalysts', ({ seen }) => seen.catalysts.length),
  account('Newest catalyst', ({ seen }) => newestCatalyst(seen)?.catalyst),
  account('Newest catalyst on', ({ seen }) => catalystDay(seen)),
  account('Outcome', ({ seen }) => seen.outcomes.at(-1)?.outcome),
  account('Outcome on', ({ seen }) => seen.outcomes.at(-1)?.day),
  account('Rep', ({ judged }) => judged?.evaluation.latest.rep),
  account('Last changed', ({ seen }) => lastChange(seen)),
  account('Description', ({ seen }) => seen.account.description),
  account('Keys', ({ seen }) => seen.account.keys.join(' ')),
]

function catalystDay(seen: AccountView): string | undefined {
  const found = newestCatalyst(seen)
  return found && (found.deadline ?? found.day ?? found.captured)
}

function lastChange({ history }: AccountView): string | undefined {
  const last = history.at(-1)
  return last && dayOf(timeOf(last.hlc))
}

type Listed<Record> = { account: AccountView['account']; record: Record }

/** The live records of a list of all accounts, account by account. */
function listed<Name extends 'catalysts' | 'evidence'>(
  state: LogView,
  name: Name,
): Listed<AccountView[Name][number]>[] {
  return byName(state).flatMap((seen) => seen[name].map((record) => ({ account: seen.account, record })))
}

const catalyst = (header: string, cell: Column<Listed<RecordOf<'catalyst'>>>['cell']) => ({ header, cell })

/** One row for each live catalyst. */
const CATALYST = [
  catalyst('Account', ({ account }) => account.name),
  catalyst('Kind', ({ record }) => record.catalyst),
  catalyst('Day', ({ record }) => record.day),
  catalyst('Deadline', ({ record }) => record.deadline),
  catalyst('Sign', ({ record }) => record.sign),
  catalyst('Role', ({ record }) => record.role),
  catalyst('Quote', ({ record }) => record.quote),
  catalyst('Link', ({ record }) => record.url),
  catalyst('Page title', ({ record }) => record.title),
  catalyst('Grade', ({ record }) => record.grade),
  catalyst('Noted on', ({ record }) => record.captured),
  catalyst('Rep', ({ record }) => record.rep),
  catalyst('Key', ({ account }) => account.key),
  catalyst('Record', ({ record }) => record.id),
]

const evidence = (header: string, cell: Column<Listed<RecordOf<'evidence'>>>['cell']) => ({ header, cell })

/** One row for each live piece of evidence. */
const EVIDENCE = [
  evidence('Account', ({ account }) => account.name),
  evidence('Criterion', ({ record }) => record.criterion),
  evidence('Quote', ({ record }) => record.quote),
  evidence('Link', ({ record }) => record.url),
  evidence('Page title', ({ record }) => record.title),
  evidence('Grade', ({ record }) => record.grade),
  evidence('Day', ({ record }) => record.day),
  evidence('Who', ({ record }) => record.who),
  evidence('Rep', ({ record }) => record.rep),
  evidence('Key', ({ account }) => account.key),
  evidence('Record', ({ record }) => record.id),
]
