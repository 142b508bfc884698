// What a change of profile does to the accounts there are: who moves from which tier to which, before anything is saved.
import type { AccountKey } from '../account'
import type { Day, Evaluation } from '../evaluation'
import type { Facts } from '../judged'
import type { Profile } from '../profile'
import { judgeTiers } from '../score'
import type { Tier } from '../verdict'
import { type AccountView, factsOf } from '../view'

/** One account as a what-if judges it: its newest evaluation under the profile, whoever made it. */
export type Subject = { account: AccountKey; name: string; evaluation: Evaluation; facts: Facts }

export type Move = { from: Tier; to: Tier; subjects: Subject[] }

/** `done` of `total` accounts are judged; `moves` hold those that change their tier, the largest first. */
export type Effect = { done: number; total: number; moves: Move[] }

const TIERS: readonly Tier[] = ['A', 'B', 'C', 'D', 'X', '?']
/** Accounts between two pauses: some 10 ms, so that no frame is lost; fewer at first, before the engine has warmed up. */
const CHUNK = 200
const FIRST = 20

/** The accounts that were evaluated under a profile, in any of its versions. */
export function subjectsOf(accounts: Iterable<AccountView>, profile: string): Subject[] {
  const subjects: Subject[] = []
  for (const seen of accounts) {
    const under = seen.evaluations.filter(({ latest }) => latest.body.profile.id === profile)
    const newest = under.toSorted((a, b) => (a.latest.hlc < b.latest.hlc ? -1 : 1)).at(-1)
    if (!newest) continue
    const { key, name } = seen.account
    subjects.push({ account: key, name, evaluation: newest.latest.body, facts: factsOf(seen) })
  }
  return subjects
}

/**
 * Judges every subject under both profiles on one day. It stops after at most `chunk` accounts with what is known so far, so that the
 * caller can give the page a breath, show progress, or drop the rest; what it returns at the end is the whole effect.
 */
export function* effectOf(
  subjects: readonly Subject[],
  before: Profile,
  after: Profile,
  today: Day,
  chunk = CHUNK,
): Generator<Effect, Effect> {
  const [judgeBefore, judgeAfter] = [judgeTiers(before), judgeTiers(after)]
  const moved = new Map<string, Move>()
  const total = subjects.length
  const told = (done: number): Effect => ({ done, total, moves: sorted(moved) })
  let size = Math.min(FIRST, chunk)
  let pause = size
  for (const [index, subject] of subjects.entries()) {
    if (index === pause) {
      yield told(index)
      size = Math.min(2 * size, chunk)
      pause += size
    }
    const { evaluation, facts } = subject
    const from = judgeBefore(evaluation, facts, today).tier
    const to = judgeAfter(evaluation, facts, today).tier
    if (from === to) continue
    const move = moved.get(from + to) ?? { from, to, subjects: [] }
    move.subjects.push(subject)
    moved.set(from + to, move)
  }
  return told(total)
}

/** The largest first; of equal ones by tier. */
function sorted(moved: ReadonlyMap<string, Move>): Move[] {
  const place = ({ from, to }: Move) => TIERS.indexOf(from) * TIERS.length + TIERS.indexOf(to)
  return [...moved.values()]
    .map((move) => ({ ...move, subjects: [...move.subjects] }))
    .sort((a, b) => b.subjects.length - a.subjects.length || place(a) - place(b))
}
