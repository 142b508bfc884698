// Accounts with the evaluation that speaks for each: the one worked on last, judged as of a day.
import type { Day } from '../icp/evaluation'
import type { Profile } from '../icp/profile'
import { judge } from '../icp/score'
import type { Verdict } from '../icp/verdict'
import { type AccountView, type EvaluationView, factsOf, type LogView } from '../icp/view'

/** `today` is the day as of which is judged; `profileOf` finds the profile that an evaluation names. */
export type JudgeOptions = { today: Day; profileOf: (id: string, version: number) => Profile }

/** What stands on an account; without an evaluation it is only known. */
export type Standing = {
  seen: AccountView
  judged?: { evaluation: EvaluationView; profile: Profile; verdict: Verdict }
}

/** Every account by name, then key. */
export function standings(state: LogView, options: JudgeOptions): Standing[] {
  const sorted = [...state.accounts.values()].sort((a, b) => compare(keyOf(a), keyOf(b)))
  return sorted.map((seen) => standingOf(seen, options))
}

/** One account with the evaluation worked on last. */
export function standingOf(seen: AccountView, { today, profileOf }: JudgeOptions): Standing {
  const evaluation = seen.evaluations.reduce<EvaluationView | undefined>(
    (last, each) => (last && last.latest.hlc > each.latest.hlc ? last : each),
    undefined,
  )
  if (!evaluation) return { seen }
  const { body } = evaluation.latest
  const profile = profileOf(body.profile.id, body.profile.version)
  return { seen, judged: { evaluation, profile, verdict: judge(body, profile, factsOf(seen), today) } }
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
