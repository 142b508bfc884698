// Outcomes against what was thought before: the evaluation that stood before an outcome, frozen, so that nothing known later leaks.
import type { Observation, Pair } from './calibration'
import { dayNumber, dayOf } from './day'
import type { Day, Evaluation, ProfileRef } from './evaluation'
import { timeOf } from './hlc'
import type { Facts } from './judged'
import { removedIds } from './live'
import type { Profile } from './profile'
import type { LogRecord, OutcomeKind, RecordOf } from './records'
import { judge } from './score'
import { union } from './union'
import type { Verdict } from './verdict'
import { type AccountView, type EvaluationView, factsOf, view } from './view'

/** What a back-test asks for: which outcomes count as good and bad, and which of the two decides where an account has both. */
type Target = { good: readonly OutcomeKind[]; bad: readonly OutcomeKind[]; decides: 'good' | 'bad' }

const STAYED: readonly OutcomeKind[] = ['retained', 'expanded', 'advocate']

/** Tiers are held against each outcome, not against won alone: a bad fit may well be won. */
export const TARGETS = {
  won: { good: ['won'], bad: ['lost', 'no-decision'], decides: 'good' },
  retained: { good: STAYED, bad: ['churned'], decides: 'bad' },
  expanded: { good: ['expanded'], bad: ['retained', 'advocate', 'churned'], decides: 'good' },
  advocate: { good: ['advocate'], bad: ['retained', 'expanded', 'churned'], decides: 'good' },
} as const satisfies Record<string, Target>
export type TargetId = keyof typeof TARGETS

/** How an account went for a target: the latest outcome of the side that decides; undefined when none says. */
export function resultOf(
  outcomes: readonly RecordOf<'outcome'>[],
  target: TargetId,
): { good: boolean; outcome: RecordOf<'outcome'> } | undefined {
  const { good, bad, decides }: Target = TARGETS[target]
  const last = (kinds: readonly OutcomeKind[]) => outcomes.filter(({ outcome }) => kinds.includes(outcome)).at(-1)
  const [won, lost] = [last(good), last(bad)]
  const outcome = decides === 'good' ? (won ?? lost) : (lost ?? won)
  return outcome && { good: outcome === won, outcome }
}

/** An evaluation as it stood: with it, what was known of the account then; `day` is the last on which anybody worked on it. */
export type Frozen = { evaluation: Evaluation; revision: string; facts: Facts; day: Day }

/**
 * The evaluation that stood before a day under a profile: the newest revision made before that day began (UTC), whoever made it,
 * with the evidence and catalysts of that time. Judged on the last day that any of them was noted, it is what the rep saw: judged
 * on the day of the outcome, catalysts would have decayed and cycles run out just because the deal took its time.
 * Later edits are undone; what is removed stays removed, because an erased record must not live on in a statistic, and a purged
 * log has to give the same answer as one that still holds the tombstone.
 */
export function frozenBefore(history: readonly LogRecord[], day: Day, profile: string): Frozen | undefined {
  const start = dayNumber(day) * 86_400_000
  const then = withoutRemoved(history).filter(
    ({ kind, hlc }) => kind === 'same' || kind === 'delete' || timeOf(hlc) < start,
  )
  const state = view(then)
  const standing = [...state.evaluations.values()].flatMap((evaluation) => lastUnder(evaluation, profile))
  const revision = standing.sort((a, b) => (a.hlc < b.hlc ? -1 : 1)).at(-1)
  if (!revision) return undefined
  const account = state.accounts.get(state.roots.get(revision.body.account) ?? revision.body.account)
  const facts = factsOf(account)
  const last = [revision, ...facts.evidence, ...facts.catalysts].map(({ hlc }) => timeOf(hlc))
  return { evaluation: revision.body, revision: revision.id, facts, day: dayOf(Math.max(...last)) }
}

function lastUnder({ revisions }: EvaluationView, profile: string): RecordOf<'revision'>[] {
  return revisions.filter(({ body }) => body.profile.id === profile).slice(-1)
}

/** Threads that a tombstone ends are taken out whole: its target may be an edit that is left out for being too late. */
function withoutRemoved(history: readonly LogRecord[]): LogRecord[] {
  const threads = union()
  for (const record of history) if ('replaces' in record && record.replaces) threads.join(record.id, record.replaces)
  const gone = new Set([...removedIds(history)].map((id) => threads.root(id)))
  return history.filter((record) => record.kind === 'delete' || !gone.has(threads.root(record.id)))
}

/** An account whose outcome is known, with the verdict that stood before it. */
export type Case = {
  account: AccountView
  outcome: RecordOf<'outcome'>
  frozen: Frozen
  verdict: Verdict
  good: boolean
}

/** `unjudged`: accounts with an outcome that nobody had evaluated before; they are counted, not used. */
export type Cases = { cases: Case[]; unjudged: AccountView[] }

/** Which profile to back-test; `profileOf` finds the version that each evaluation names, or another one for a what-if. */
export type CaseOptions = {
  target: TargetId
  profile: string
  profileOf: (named: ProfileRef) => Profile
}

/** The cases of a back-test, one for each account. */
export function casesOf(accounts: Iterable<AccountView>, { target, profile, profileOf }: CaseOptions): Cases {
  const found: Cases = { cases: [], unjudged: [] }
  for (const account of accounts) {
    const result = resultOf(account.outcomes, target)
    if (!result) continue
    const frozen = frozenBefore(account.history, result.outcome.day, profile)
    if (!frozen) {
      found.unjudged.push(account)
      continue
    }
    const { evaluation, facts, day } = frozen
    const verdict = judge(evaluation, profileOf(evaluation.profile), facts, day)
    found.cases.push({ account, frozen, verdict, ...result })
  }
  return found
}

/** What calibration looks at in a case. */
export function observationOf({ verdict, good }: Pick<Case, 'verdict' | 'good'>): Observation {
  const values = Object.fromEntries(verdict.parts.map(({ criterion, value }) => [criterion, value]))
  return { tier: verdict.tier, values, good }
}

/**
 * What every two raters of one account answered under a profile, by hand alone: what is computed is the same for both. A rater is
 * a rep, or the device where no name is given; of several evaluations of one rater the newest counts.
 */
export function ratingsOf(accounts: Iterable<AccountView>, profile: string): Pair[] {
  const pairs: Pair[] = []
  for (const { evaluations } of accounts) {
    const raters = new Map<string, Evaluation>()
    for (const { latest } of evaluations.toSorted((a, b) => (a.latest.hlc < b.latest.hlc ? -1 : 1)))
      if (latest.body.profile.id === profile) raters.set(latest.rep || latest.device, latest.body)
    const bodies = [...raters.keys()].sort().flatMap((name) => raters.get(name) ?? [])
    for (const [index, first] of bodies.entries())
      for (const second of bodies.slice(index + 1)) pairs.push(...pairsOf(first, second))
  }
  return pairs
}

function pairsOf(first: Evaluation, second: Evaluation): Pair[] {
  const both = Object.keys(first.answers).filter((id) => Object.hasOwn(second.answers, id))
  return both.sort().map((criterion) => ({
    criterion,
    first: first.answers[criterion]?.value ?? 'unknown',
    second: second.answers[criterion]?.value ?? 'unknown',
  }))
}
