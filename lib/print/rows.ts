// The log as rows for paper: the evaluation of each account that was worked on last.
import { dayOf } from '../icp/day'
import type { Day, DecisionKind } from '../icp/evaluation'
import { timeOf } from '../icp/hlc'
import type { Profile } from '../icp/profile'
import type { Tier, Verdict } from '../icp/verdict'
import type { AccountView, EvaluationView, LogView } from '../icp/view'
import { byName, domainsOf, type JudgeOptions, lastEvaluation, makeJudge, newestCatalyst } from '../log/standing'
import { makeBreath, type Work } from '../log/work'

/** One account on paper; scores are not rounded. */
export type PaperRow = {
  key: string
  name: string
  domain?: string
  tier: Tier
  best?: Tier
  worst?: Tier
  readiness: number
  fit: number
  gate: Verdict['gate']
  decision?: { kind: DecisionKind; nextStep: string; due?: Day }
  catalyst?: { name: string; day: Day }
  rep: string
  changed: Day
}

/** Accounts that are printed at once: browsers lay a print out in one go, and ten times as many keep them busy for minutes. */
export const MOST_ROWS = 2000
/** Rows that are handed on at a time. */
const PART = 100

export type RowOptions = JudgeOptions & { from: number; kindOf: (catalyst: string, profile: Profile) => string }

/**
 * Hands rows on part by part, by the name of the account, while the page stays alive: those from a place on, up to the limit. `total` is how many
 * accounts have an evaluation. Stops when called off.
 */
export async function eachPart(
  state: LogView,
  options: RowOptions,
  take: (rows: PaperRow[], total: number) => void,
  { signal }: Pick<Work, 'signal'> = {},
): Promise<void> {
  const judged = byName(state).flatMap((seen) => {
    const evaluation = lastEvaluation(seen)
    return evaluation ? [{ seen, evaluation }] : []
  })
  const rowOf = makeRow(options)
  const breath = makeBreath()
  const wanted = judged.slice(options.from, options.from + MOST_ROWS)
  for (let start = 0; start < wanted.length && !signal?.aborted; start += PART) {
    const rows: PaperRow[] = []
    for (const { seen, evaluation } of wanted.slice(start, start + PART)) {
      rows.push(rowOf(seen, evaluation))
      await breath()
    }
    if (!signal?.aborted) take(rows, judged.length)
  }
}

function makeRow({ kindOf, ...options }: Omit<RowOptions, 'from'>) {
  const judge = makeJudge(options)
  return (seen: AccountView, evaluation: EvaluationView): PaperRow => {
    const { profile, verdict } = judge(evaluation, seen)
    const { tier, best, worst, gate } = verdict
    const { decision } = evaluation.latest.body
    const newest = newestCatalyst(seen)
    const [domain] = domainsOf(seen)
    return {
      key: seen.account.key,
      name: seen.account.name,
      ...(domain !== undefined && { domain }),
      tier,
      ...(best && { best }),
      ...(worst && { worst }),
      readiness: verdict.readiness.score,
      fit: verdict.fit.score,
      gate,
      ...(decision && { decision }),
      ...(newest && {
        catalyst: { name: kindOf(newest.catalyst, profile), day: newest.deadline ?? newest.day ?? newest.captured },
      }),
      rep: evaluation.revisions.findLast(({ rep }) => rep)?.rep ?? '',
      changed: dayOf(timeOf(evaluation.latest.hlc)),
    }
  }
}
