// Acquisition efficiency: what an account brings in against what winning, starting and supporting it costs.
import type { Economics, Evaluation, Value } from './evaluation'
import type { Profile, Segment } from './profile'

/** Money in the economics' currency; payback in months. A figure whose numbers are missing or that divides by zero is absent. */
export type Efficiency = {
  cost: Value
  ltv?: number
  fullCost?: number
  ratio?: number
  payback?: number
  murphyLimit?: number
}

/** LTV must be this many times the full cost by the `ratio` rule. */
const RATIO = 3
/** Missing the rule by up to this factor is `partly`. */
const TOLERANCE = 1.5
/** Products of decimals carry float noise; a rule met but for that is met. */
const NOISE = 1e-9

type Numbers = Omit<Economics, 'currency' | 'closedWindows' | 'segment'>
type Heads = { min?: number; max?: number }

/**
 * The account's numbers, filled up by those of its segment, then by the profile's defaults; default amounts of another
 * currency are not taken.
 */
export function economicsOf(evaluation: Evaluation, profile: Profile, employees?: Heads): Economics {
  const segment = segmentOf(evaluation.economics, profile, employees)
  const general = fillUp(present(segment?.defaults ?? {}), present(profile.acquisition.defaults ?? {}))
  return fillUp(present(evaluation.economics), general)
}

/** The segment that the rep chose, else the first that holds the account's headcount (the lower end of its range). */
export function segmentOf(
  economics: Pick<Economics, 'segment'>,
  { acquisition }: Pick<Profile, 'acquisition'>,
  employees?: Heads,
): Segment | undefined {
  const segments = acquisition.segments ?? []
  if (economics.segment !== undefined) return segments.find(({ id }) => id === economics.segment)
  const heads = employees?.min ?? employees?.max
  if (heads === undefined) return undefined
  return segments.find(({ employees: range }) => {
    const bounded = range?.min !== undefined || range?.max !== undefined
    return bounded && heads >= (range.min ?? 0) && heads <= (range.max ?? Number.POSITIVE_INFINITY)
  })
}

function fillUp(own: Economics, defaults: Economics): Economics {
  if (!own.currency || !defaults.currency || own.currency === defaults.currency) return { ...defaults, ...own }
  const { grossMargin, lifetimeMonths, cycleDays } = defaults
  return { ...present({ grossMargin, lifetimeMonths, cycleDays }), ...own }
}

/**
 * Full cost = acquisition + onboarding + support; LTV = monthly revenue × margin × lifetime; payback = full cost / monthly
 * margin; the `murphy` limit is LTV / x with x = lifetime in months, as its source states it. `yes` passes the profile's
 * rule, `partly` misses it by up to 1.5, `no` is beyond; where the rule's own figure cannot be computed: `unknown`.
 */
export function efficiency(economics: Numbers, profile: Profile): Efficiency {
  const { monthlyRevenue, grossMargin, lifetimeMonths, acquisition, onboarding, support } = economics
  const monthly = product(monthlyRevenue, grossMargin)
  const ltv = product(monthly, lifetimeMonths)
  const fullCost = sum(acquisition, onboarding, support)
  const figures = {
    ltv,
    fullCost,
    ratio: quotient(ltv, fullCost),
    payback: monthly !== undefined && monthly < 0 ? undefined : quotient(fullCost, monthly),
    murphyLimit: quotient(ltv, lifetimeMonths),
  }
  return { cost: verdictOf(figures, monthly, profile.acquisition), ...present(figures) }
}

function verdictOf(
  figures: Omit<Efficiency, 'cost'>,
  monthly: number | undefined,
  rule: Profile['acquisition'],
): Value {
  const { fullCost, ratio, payback, murphyLimit } = figures
  if (rule.rule === 'ratio') return ratio === undefined ? 'unknown' : within(RATIO, ratio)
  if (rule.rule === 'payback') {
    if (monthly !== undefined && monthly < 0 && fullCost !== undefined) return 'no'
    return payback === undefined ? 'unknown' : within(payback, rule.paybackMonths)
  }
  if (fullCost === undefined || murphyLimit === undefined) return 'unknown'
  if (fullCost < murphyLimit * (1 - NOISE)) return 'yes'
  return within(fullCost, murphyLimit) === 'no' ? 'no' : 'partly'
}

/** `yes` up to the limit, `partly` up to 1.5 times it. */
function within(value: number, limit: number): Value {
  if (value <= limit * (1 + NOISE)) return 'yes'
  return value <= limit * TOLERANCE * (1 + NOISE) ? 'partly' : 'no'
}

function product(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : finite(a * b)
}

function sum(...numbers: (number | undefined)[]): number | undefined {
  let total = 0
  for (const number of numbers) {
    if (number === undefined) return undefined
    total += number
  }
  return finite(total)
}

function quotient(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : finite(a / b)
}

function finite(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined
}

function present<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>
}
