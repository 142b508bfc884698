// What is due: next steps, accounts to come back to, accounts to qualify again, checkpoints and frames that end.
import type { AccountKey } from './account'
import { compareText } from './canonical'
import { type CatalystKind, catalystKinds } from './catalyst'
import { buyingCycle } from './cycle'
import { addDays, dayOf, daysBetween } from './day'
import { fadedSince, staleSince } from './decay'
import { economicsOf } from './efficiency'
import type { Day } from './evaluation'
import { scoredCriteria } from './framework'
import { timeOf } from './hlc'
import { answerTo, isByHand } from './judged'
import { DEFAULT_PROFILE, type Profile } from './profile'
import { newestOf, profileOf } from './profile/versions'
import { checkpoints } from './situation'
import { type AccountView, type EvaluationView, factsOf, type LogView } from './view'

/**
 * `next-step` of a decision; `come-back` on the day that a disqualification named; `capability` what we can do has changed since;
 * `changed` something was noted about them since; `faded` the catalyst that carried the verdict has faded; `stale` evidence has
 * grown old; `last-start` the last day on which a purchase can start in time; `checkpoint` of the profile; `frame` its time frame
 * ends, so everything under it is to be looked at again.
 */
export const DUE_CODES = [
  'next-step',
  'come-back',
  'capability',
  'changed',
  'last-start',
  'faded',
  'stale',
  'checkpoint',
  'frame',
] as const
export type DueCode = (typeof DUE_CODES)[number]

/**
 * `late`: days since `day`, negative while it lies ahead. `criteria` and `records` are those it concerns; `text` is the rep's own
 * next step or note. Checkpoints and frames belong to a profile and have no account.
 */
export type DueItem = {
  code: DueCode
  day: Day
  late: number
  profile: string
  account?: AccountKey
  name?: string
  evaluation?: string
  rep?: string
  criteria: string[]
  records: string[]
  text?: string
}

/** What a log says of profiles; a `LogView` is one. */
export type Plans = Pick<LogView, 'profiles' | 'checkpoints'>

/** Everything due by `today`, or within `ahead` days of it; the longest overdue first. */
export function dueItems(accounts: Iterable<AccountView>, plans: Plans, today: Day, ahead = 0): DueItem[] {
  const dueOf = accountDue(plans, today, ahead)
  const items = [...accounts].flatMap(dueOf)
  return [...items, ...profileDue(plans, today, ahead)].sort(byDay)
}

/** The longest overdue first, then in the order of codes and names. */
export function byDay(a: DueItem, b: DueItem): number {
  const codes = DUE_CODES.indexOf(a.code) - DUE_CODES.indexOf(b.code)
  return compareText(a.day, b.day) || codes || compareText(a.name ?? a.profile, b.name ?? b.profile)
}

/** The items of one account after another, for callers that take breaks; in no order. */
export function accountDue(plans: Plans, today: Day, ahead = 0): (seen: AccountView) => DueItem[] {
  const known = new Map<string, Plan>()
  const last = addDays(today, ahead)
  const planOf = (id: string) => {
    const plan = known.get(id) ?? planned(newestOf(plans.profiles, id) ?? DEFAULT_PROFILE)
    known.set(id, plan)
    return plan
  }
  return (seen) =>
    seen.evaluations.flatMap((evaluation) => {
      const plan = planOf(evaluation.latest.body.profile.id)
      const found = remindersOf({ seen, evaluation, plan, plans, today })
      return found.filter(({ day }) => day <= last).map((reminder) => itemOf(reminder, seen, evaluation, today))
    })
}

/** Checkpoints that are due and not measured, and frames that end; of the newest version of each profile. */
export function profileDue({ profiles, checkpoints: measured }: Plans, today: Day, ahead = 0): DueItem[] {
  const last = addDays(today, ahead)
  return [...profiles.keys()].flatMap((id) => {
    const profile = newestOf(profiles, id)
    if (!profile) return []
    const { end } = profile.situation
    const item = (code: DueCode, day: Day): DueItem => {
      const late = daysBetween(day, today)
      return { code, day, late, profile: id, criteria: [], records: [], name: profile.name }
    }
    const open = checkpoints(profile, measured.get(id) ?? [], last).filter(({ state }) => state === 'due')
    const frame = end !== undefined && end <= last ? [item('frame', end)] : []
    return [...open.map(({ day }) => item('checkpoint', day)), ...frame]
  })
}

type Plan = { profile: Profile; kinds: ReadonlyMap<string, CatalystKind>; on: ReadonlySet<string> }

function planned(profile: Profile): Plan {
  const on = new Set(scoredCriteria(profile).map(({ id }) => id))
  return { profile, kinds: catalystKinds(profile), on }
}

type Reminder = Pick<DueItem, 'code' | 'day'> & Partial<Pick<DueItem, 'criteria' | 'records' | 'text'>>
type Situated = { seen: AccountView; evaluation: EvaluationView; plan: Plan; plans: Plans; today: Day }

function itemOf(reminder: Reminder, { account }: AccountView, { id, latest }: EvaluationView, today: Day): DueItem {
  return {
    late: daysBetween(reminder.day, today),
    profile: latest.body.profile.id,
    account: account.key,
    name: account.name,
    evaluation: id,
    rep: latest.rep,
    criteria: [],
    records: [],
    ...reminder,
  }
}

/** What was decided decides what is asked: who is out is only come back to, who is parked has at most a next step. */
function remindersOf(situated: Situated): Reminder[] {
  const { seen, evaluation } = situated
  const { decision } = evaluation.latest.body
  if (decision?.kind === 'disqualify') return comeBack(situated)
  // An outcome noted since then has answered everything else.
  if (seen.outcomes.some(({ hlc }) => hlc > evaluation.latest.hlc)) return []
  const step: Reminder[] = decision?.due ? [{ code: 'next-step', day: decision.due, text: decision.nextStep }] : []
  return decision?.kind === 'park' ? step : [...step, ...lastStart(situated), ...faded(situated), ...stale(situated)]
}

function comeBack(situated: Situated): Reminder[] {
  const { seen, evaluation, plans } = situated
  const { latest } = evaluation
  const { when, day, note = '' } = latest.body.decision?.comeBack ?? {}
  const text = note ? { text: note } : {}
  const dated: Reminder[] = day === undefined ? [] : [{ code: 'come-back', day, ...text }]
  if (when === 'capability') {
    const before = profileOf(plans.profiles, latest.body.profile)
    const shipped = before && capabilityChange(plans, before)
    return shipped === undefined ? dated : [...dated, { code: 'capability', day: shipped, ...text }]
  }
  if (when !== 'change') return dated
  const news = [...seen.evidence, ...seen.catalysts].filter(({ hlc }) => hlc > latest.hlc)
  const first = news.map(({ hlc }) => dayOf(timeOf(hlc))).sort()[0]
  if (first === undefined) return dated
  return [...dated, { code: 'changed', day: first, records: news.map(({ id }) => id), ...text }]
}

/** The day on which a later version first named other capabilities. */
function capabilityChange({ profiles }: Plans, before: Profile): Day | undefined {
  const versions = profiles.get(before.id) ?? []
  const later = versions.slice(versions.findIndex(({ body }) => body === before) + 1)
  const { product, service, technology } = before.situation.capability
  const changed = later.find(({ body }) => {
    const now = body.situation.capability
    return now.product !== product || now.service !== service || now.technology !== technology
  })
  return changed && dayOf(timeOf(changed.hlc))
}

/** Told only while it could still be met when the rep last looked; afterwards the criterion itself says so. */
function lastStart({ seen, evaluation, plan, today }: Situated): Reminder[] {
  const { body } = evaluation.latest
  const { start, end } = plan.profile.situation
  if (!plan.on.has('acquisition.cycle') || isByHand(answerTo(body, 'acquisition.cycle')) || end === undefined) return []
  const { cycleDays, closedWindows = [] } = economicsOf(body, plan.profile, seen.account.employees)
  const closed = [...plan.profile.acquisition.closedWindows, ...closedWindows]
  const { lastStart: day } = buyingCycle({ today, cycleDays, frame: { start, end }, closed })
  return day === undefined || day < lookedAt(evaluation)
    ? []
    : [{ code: 'last-start', day, criteria: ['acquisition.cycle'] }]
}

function faded({ seen, evaluation, plan, today }: Situated): Reminder[] {
  const id = 'willing.catalyst'
  if (!plan.on.has(id) || isByHand(answerTo(evaluation.latest.body, id))) return []
  const { catalysts } = factsOf(seen)
  // Whoever noted an event, or that there was none, looked at the moment too.
  const looks = [lookedAt(evaluation), ...catalysts.map(({ hlc }) => dayOf(timeOf(hlc)))]
  const loss = fadedSince(catalysts, plan.kinds, looks.sort().at(-1) ?? today, today)
  return loss ? [{ code: 'faded', criteria: [id], ...loss }] : []
}

/** One reminder for all that has grown old: a rep goes through an account once. */
function stale({ seen, evaluation, plan, today }: Situated): Reminder[] {
  const answered = (id: string) => (answerTo(evaluation.latest.body, id)?.value ?? 'unknown') !== 'unknown'
  const aged = staleSince(seen.evidence, plan.profile.staleDays, today).filter(
    ({ criterion }) => plan.on.has(criterion) && answered(criterion),
  )
  const day = aged.map((one) => one.day).sort()[0]
  if (day === undefined) return []
  const criteria = aged.map(({ criterion }) => criterion)
  return [{ code: 'stale', day, criteria, records: aged.flatMap(({ records }) => records) }]
}

/** The day on which somebody last settled the evaluation. */
function lookedAt({ latest }: EvaluationView): Day {
  const saved = dayOf(timeOf(latest.hlc))
  const decided = latest.body.decision?.day ?? saved
  return decided > saved ? decided : saved
}
