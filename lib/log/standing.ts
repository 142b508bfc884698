// Accounts with the evaluation that speaks for each: the one worked on last, judged as of a day.
import type { Day, Evaluation, ProfileRef } from '../icp/evaluation'
import type { Profile } from '../icp/profile'
import { type Figures, judge, judgeFigures } from '../icp/score'
import type { Verdict } from '../icp/verdict'
import { type AccountView, type EvaluationView, factsOf, type LogView } from '../icp/view'
import { makeBreath, type Work } from './work'

/** `today` is the day as of which is judged; `profileOf` finds the profile that an evaluation names. */
export type JudgeOptions = { today: Day; profileOf: (named: ProfileRef) => Profile }

/** An evaluation as it is told to others: a record, or what somebody is still working on. */
export type Told = { body: Evaluation; rep: string; profile: Profile; verdict: Verdict }

/** What is told of an account beside its evaluation. */
export type Known = Pick<AccountView, 'account' | 'evidence' | 'catalysts'>

/** What stands on an account; without an evaluation it is only known. */
export type Standing = { seen: AccountView; judged?: Told & { evaluation: EvaluationView } }

/** The same for a table: figures without reasons and questions. */
export type Footing = { seen: AccountView; judged?: { evaluation: EvaluationView; verdict: Figures } }

/** Every account by name, then key. */
export function standings(state: LogView, options: JudgeOptions): Standing[] {
  return byName(state).map((seen) => standingOf(seen, options))
}

/** The same while the page stays alive; none when called off. Progress is counted in accounts. */
export async function standingsOf(state: LogView, options: JudgeOptions, work: Work = {}): Promise<Standing[]> {
  const [accounts, breath] = [byName(state), makeBreath()]
  const found: Standing[] = []
  for (const seen of accounts) {
    found.push(standingOf(seen, options))
    const pause = breath()
    if (!pause) continue
    work.progress?.(found.length, accounts.length)
    await pause
    if (work.signal?.aborted) return []
  }
  return found
}

/** The accounts of a state by name, then key. */
export function byName(state: LogView): AccountView[] {
  return [...state.accounts.values()].sort((a, b) => compare(keyOf(a), keyOf(b)))
}

/** Judges one evaluation after the other for tables; each profile is prepared once. */
export function makeJudge({ today, profileOf }: JudgeOptions) {
  const prepared = new Map<string, { profile: Profile; judgeOne: ReturnType<typeof judgeFigures> }>()
  const prepare = (named: ProfileRef) => {
    const name = [named.id, named.version, named.record].join(' ')
    const held = prepared.get(name)
    if (held) return held
    const profile = profileOf(named)
    const fresh = { profile, judgeOne: judgeFigures(profile) }
    prepared.set(name, fresh)
    return fresh
  }
  return ({ latest: { body } }: EvaluationView, seen?: AccountView): { profile: Profile; verdict: Figures } => {
    const { profile, judgeOne } = prepare(body.profile)
    return { profile, verdict: judgeOne(body, factsOf(seen), today) }
  }
}

/** The evaluation of an account that was worked on last. */
export function lastEvaluation({ evaluations }: AccountView): EvaluationView | undefined {
  return evaluations.reduce<EvaluationView | undefined>(
    (last, each) => (last && last.latest.hlc > each.latest.hlc ? last : each),
    undefined,
  )
}

/** One account with the evaluation worked on last. */
export function standingOf(seen: AccountView, { today, profileOf }: JudgeOptions): Standing {
  const evaluation = lastEvaluation(seen)
  if (!evaluation) return { seen }
  const { body } = evaluation.latest
  const rep = evaluation.revisions.findLast((revision) => revision.rep)?.rep ?? ''
  const profile = profileOf(body.profile)
  return { seen, judged: { evaluation, body, rep, profile, verdict: judge(body, profile, factsOf(seen), today) } }
}

/** The domains of an account, least first. */
export function domainsOf({ account }: Pick<AccountView, 'account'>): string[] {
  return namesOf(account.keys, 'domain:')
}

/** The address of its page on LinkedIn, by the name there or else by the number. */
export function linkedinOf({ account }: Pick<AccountView, 'account'>): string | undefined {
  const page = namesOf(account.keys, 'linkedin:')[0] ?? namesOf(account.keys, 'linkedin-id:')[0]
  return page === undefined ? undefined : `https://www.linkedin.com/company/${encodeURIComponent(page)}/`
}

/** The catalyst whose deadline or day, or the day it was noted on, is the latest. */
export function newestCatalyst({ catalysts }: AccountView): AccountView['catalysts'][number] | undefined {
  const day = ({ deadline, day, captured }: AccountView['catalysts'][number]) => deadline ?? day ?? captured
  return catalysts.toSorted((a, b) => compare([day(a), a.hlc], [day(b), b.hlc])).at(-1)
}

function namesOf(keys: readonly string[], start: string): string[] {
  return keys.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length))
}

function keyOf({ account }: AccountView): [string, string] {
  return [account.name, account.key]
}

function compare(a: readonly [string, string], b: readonly [string, string]): number {
  const [one, other] = a[0] === b[0] ? [a[1], b[1]] : [a[0], b[0]]
  return one < other ? -1 : one > other ? 1 : 0
}
