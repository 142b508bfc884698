// Whether a profile was right: the arithmetic of the back-test and of agreement between raters. Draws no conclusion from too few.
import type { Value } from './evaluation'
import { settingsOf } from './framework'
import type { Profile } from './profile'
import type { Tier } from './verdict'

/** A share with its 95 % interval, all in 0..1; without cases there is no rate and the interval says nothing. */
export type Share = { good: number; n: number; rate?: number; low: number; high: number }

/** One account whose outcome is known: its frozen tier, the value of each criterion that counted, and whether it went well. */
export type Observation = { tier: Tier; values: Readonly<Record<string, Value>>; good: boolean }

/** The two-sided 95 % point of the normal distribution. */
const Z = 1.959963984540054
/** Fewer good or fewer bad outcomes than this are too few to judge. */
export const ENOUGH = 20
const LETTERS = ['A', 'B', 'C', 'D'] as const
const TIERS: readonly Tier[] = [...LETTERS, 'X', '?']
/** A weight is at most doubled or halved at a time, in steps of a quarter. */
const MOST_CHANGE = 2
const STEP = 0.25
const POOR_KAPPA = 0.4

/** Wilson's score interval: 18 of 30 is 60 % [42.3–75.4]. Source: E. B. Wilson, JASA 22 (1927). */
export function wilson(good: number, n: number): Share {
  if (n <= 0) return { good: 0, n: 0, low: 0, high: 1 }
  const rate = good / n
  const shrink = 1 + Z ** 2 / n
  const middle = (rate + Z ** 2 / (2 * n)) / shrink
  const half = (Z / shrink) * Math.sqrt((rate * (1 - rate)) / n + Z ** 2 / (4 * n ** 2))
  return { good, n, rate, low: good === 0 ? 0 : middle - half, high: good === n ? 1 : middle + half }
}

export type TierShare = Share & { tier: Tier }

/** How each tier went, in order A to D, then X and ?. */
export function tierShares(observations: readonly Observation[]): TierShare[] {
  return TIERS.map((tier) => ({ tier, ...shareOf(observations.filter((one) => one.tier === tier)) }))
}

/** Two neighbouring tiers that have cases: whether the better did better, and whether that is beyond chance. */
export type Step = { better: Tier; worse: Tier; holds: boolean; separate: boolean }

/** Whether A > B > C > D, tiers without cases left out; `holds` is undefined with fewer than two tiers. */
export function orderOf(shares: readonly TierShare[]): { holds?: boolean; steps: Step[] } {
  const seen = LETTERS.flatMap((letter) => shares.filter(({ tier, n }) => tier === letter && n > 0))
  const steps = seen.slice(1).flatMap((worse, index): Step[] => {
    const better = seen[index]
    if (!better) return []
    const holds = (better.rate ?? 0) > (worse.rate ?? 0)
    return [{ better: better.tier, worse: worse.tier, holds, separate: better.low > worse.high }]
  })
  return steps.length ? { holds: steps.every(({ holds }) => holds), steps } : { steps }
}

/**
 * What a Yes to a criterion says: P(good | yes) against P(good | not yes). `lift` is their ratio (absent when nothing else went
 * well); `difference` comes with Newcombe's interval, built of the two Wilson ones; `separate`: the Wilson intervals do not touch.
 */
export type Lift = {
  criterion: string
  yes: Share
  rest: Share
  lift?: number
  difference?: { value: number; low: number; high: number }
  separate: boolean
}

/** Every criterion that counted in at least one observation, in the order they come up. Unknown counts as not yes. */
export function liftsOf(observations: readonly Observation[]): Lift[] {
  const ids = new Set(observations.flatMap(({ values }) => Object.keys(values)))
  return [...ids].map((criterion) => {
    const counted = observations.filter(({ values }) => Object.hasOwn(values, criterion))
    const yes = shareOf(counted.filter(({ values }) => values[criterion] === 'yes'))
    const rest = shareOf(counted.filter(({ values }) => values[criterion] !== 'yes'))
    return { criterion, yes, rest, ...compared(yes, rest) }
  })
}

function compared(yes: Share, rest: Share): Pick<Lift, 'lift' | 'difference' | 'separate'> {
  if (yes.rate === undefined || rest.rate === undefined) return { separate: false }
  const value = yes.rate - rest.rate
  const low = value - Math.hypot(yes.rate - yes.low, rest.high - rest.rate)
  const high = value + Math.hypot(yes.high - yes.rate, rest.rate - rest.low)
  const separate = yes.low > rest.high || yes.high < rest.low
  return { ...(rest.rate > 0 && { lift: yes.rate / rest.rate }), difference: { value, low, high }, separate }
}

/** A weight to think about; never applied. `lower` means that a Yes went with fewer good outcomes: its words may mislead. */
export type Suggestion = { criterion: string; weight: number; suggested: number; direction: 'raise' | 'lower' }

/** Other weights for criteria whose intervals separate: today's weight times the lift, at most doubled or halved. */
export function suggestionsOf(lifts: readonly Lift[], profile: Profile): Suggestion[] {
  return lifts.flatMap(({ criterion, separate, lift = MOST_CHANGE, difference }): Suggestion[] => {
    const weight = settingsOf(profile, criterion).weight ?? 1
    const factor = Math.min(Math.max(lift, 1 / MOST_CHANGE), MOST_CHANGE)
    const suggested = Math.max(Math.round((weight * factor) / STEP) * STEP, STEP)
    if (!separate || !difference || suggested === weight) return []
    return [{ criterion, weight, suggested, direction: difference.value > 0 ? 'raise' : 'lower' }]
  })
}

/** `enough`: at least 20 good and 20 bad outcomes; without them the figures may be shown, but nothing is concluded or suggested. */
export type Calibration = {
  all: Share
  enough: boolean
  tiers: TierShare[]
  order: { holds?: boolean; steps: Step[] }
  /** How many of those called A went well. */
  precisionAtA: Share
  lifts: Lift[]
  suggestions: Suggestion[]
}

/** The back-test of a profile against one outcome. */
export function calibrate(observations: readonly Observation[], profile: Profile): Calibration {
  const all = shareOf(observations)
  const enough = all.good >= ENOUGH && all.n - all.good >= ENOUGH
  const tiers = tierShares(observations)
  const lifts = liftsOf(observations)
  return {
    all,
    enough,
    tiers,
    order: enough ? orderOf(tiers) : { steps: [] },
    precisionAtA: shareOf(observations.filter(({ tier }) => tier === 'A')),
    lifts,
    suggestions: enough ? suggestionsOf(lifts, profile) : [],
  }
}

function shareOf(observations: readonly Observation[]): Share {
  return wilson(observations.filter(({ good }) => good).length, observations.length)
}

/** What two raters answered to one criterion of one account. */
export type Pair = { criterion: string; first: Value; second: Value }

/**
 * How well two raters agree on a criterion. `agreement` in 0..1; Cohen's `kappa` takes chance away and is absent where both gave
 * one and the same answer throughout, so that chance explains it all; `reword`: kappa below 0.4, the words mean different things
 * to different people.
 */
export type Agreement = { criterion: string; n: number; agreement: number; kappa?: number; reword: boolean }

/** Agreement for each criterion; pairs with an unknown are left out, because who has not looked does not disagree. */
export function agreementOf(pairs: readonly Pair[]): Agreement[] {
  const told = pairs.filter(({ first, second }) => first !== 'unknown' && second !== 'unknown')
  return [...new Set(told.map(({ criterion }) => criterion))].map((id) => {
    const own = told.filter(({ criterion }) => criterion === id)
    const agreement = own.filter(({ first, second }) => first === second).length / own.length
    const kappa = kappaOf(own)
    const reword = kappa !== undefined && kappa < POOR_KAPPA
    return { criterion: id, n: own.length, agreement, ...(kappa !== undefined && { kappa }), reword }
  })
}

/** Cohen's kappa, (observed − chance) / (1 − chance). Source: J. Cohen, Educ. Psychol. Meas. 20 (1960). */
export function kappaOf(pairs: readonly Pick<Pair, 'first' | 'second'>[]): number | undefined {
  const n = pairs.length
  if (n === 0) return undefined
  const count = (side: 'first' | 'second', value: Value) => pairs.filter((pair) => pair[side] === value).length
  const values = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))]
  const same = pairs.filter(({ first, second }) => first === second).length
  const chance = values.reduce((sum, value) => sum + count('first', value) * count('second', value), 0)
  if (chance === n * n) return undefined
  return (same * n - chance) / (n * n - chance)
}
