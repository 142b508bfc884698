// What does not go together in an evaluation: flagged beside what contradicts, never corrected silently.
import { daysBetween } from './day'
import type { Day, Value } from './evaluation'
import type { Journey, Person } from './fold'
import { isAtLeast } from './journey'
import type { Facts } from './judged'
import type { Part, Verdict } from './verdict'

/**
 * `exploring`: looking at solutions by stage, but not by answer. `urgent-unaware`: critical, but they do not know it.
 * `means-funded`: no means, yet funded within 90 days. `resource-layoffs`: will give people, yet let people go within 60 days.
 * `cycle-by-hand`: a cycle that fits by hand, but not by its dates. `quote-thrice`: one quote proves three yes or more.
 * `unproven-a`: tier A with no evidence at all. `no-buyer`: people, but none who decides on the money.
 */
export const CONTRADICTIONS = [
  'exploring',
  'urgent-unaware',
  'means-funded',
  'resource-layoffs',
  'cycle-by-hand',
  'quote-thrice',
  'unproven-a',
  'no-buyer',
] as const
export type ContradictionCode = (typeof CONTRADICTIONS)[number]

/** `criteria` are those it concerns, `records` the evidence or catalysts, where there are any. */
export type Contradiction = { code: ContradictionCode; criteria: string[]; records: string[] }

const FUNDING_DAYS = 90
const LAYOFF_DAYS = 60
const ONE_QUOTE = 3

export type Told = {
  verdict: Verdict
  facts: Facts
  people: readonly Person[]
  journey: Journey
  today: Day
}

/** All contradictions of one evaluation, in the order of `CONTRADICTIONS`. The verdict must be of the same facts and day. */
export function contradictions({ verdict, facts, people, journey, today }: Told): Contradiction[] {
  const parts = new Map(verdict.parts.map((part) => [part.criterion, part]))
  const is = (id: string, value: Value) => parts.get(id)?.value === value
  return [
    isAtLeast(journey, 'exploration') && is('willing.exploring', 'no') ? flag('exploring', ['willing.exploring']) : [],
    is('ready.aware', 'no') && is('ready.urgent', 'yes') ? flag('urgent-unaware', ['ready.aware', 'ready.urgent']) : [],
    is('able.means', 'no') ? recent('means-funded', 'able.means', 'funding', FUNDING_DAYS, facts, today) : [],
    is('fit.resource', 'yes') ? recent('resource-layoffs', 'fit.resource', 'layoffs', LAYOFF_DAYS, facts, today) : [],
    byHand(parts.get('acquisition.cycle')) && verdict.efficiency.cycle === 'no'
      ? flag('cycle-by-hand', ['acquisition.cycle'])
      : [],
    repeatedQuotes(facts, parts),
    verdict.tier === 'A' && isBare(facts) ? flag('unproven-a', believed(verdict)) : [],
    people.length > 0 && !people.some(({ customer }) => customer === 'buyer')
      ? flag('no-buyer', ['able.authority'])
      : [],
  ].flat()
}

function flag(code: ContradictionCode, criteria: string[], records: string[] = []): Contradiction[] {
  return [{ code, criteria, records }]
}

function byHand(part: Part | undefined): boolean {
  return part?.override === true && part.value === 'yes'
}

/** Catalysts of a kind that happened in the last days; one without a date says nothing about when. */
function recent(
  code: ContradictionCode,
  criterion: string,
  kind: string,
  days: number,
  { catalysts }: Facts,
  today: Day,
): Contradiction[] {
  const found = catalysts.filter(({ catalyst, day, look }) => {
    const age = day === undefined || look || catalyst !== kind ? Number.NaN : daysBetween(day, today)
    return age >= 0 && age <= days
  })
  if (!found.length) return []
  return flag(
    code,
    [criterion],
    found.map(({ id }) => id),
  )
}

/** One flag for each quote that stands under three criteria answered yes, whatever its blanks and capitals. */
function repeatedQuotes({ evidence }: Facts, parts: ReadonlyMap<string, Part>): Contradiction[] {
  const uses = new Map<string, { criteria: Set<string>; records: string[] }>()
  for (const { id, criterion, quote } of evidence) {
    const text = quote.normalize('NFKC').trim().split(/\s+/).join(' ').toLowerCase()
    if (text === '' || parts.get(criterion)?.value !== 'yes') continue
    const use = uses.get(text) ?? { criteria: new Set(), records: [] }
    use.criteria.add(criterion)
    use.records.push(id)
    uses.set(text, use)
  }
  const often = [...uses.values()].filter(({ criteria }) => criteria.size >= ONE_QUOTE)
  return often.flatMap(({ criteria, records }) => flag('quote-thrice', [...criteria], records))
}

function isBare({ evidence, catalysts }: Facts): boolean {
  return evidence.every(({ criterion }) => criterion === '') && catalysts.every(({ look }) => look)
}

function believed({ parts }: Verdict): string[] {
  return parts.filter(({ value, grade }) => value === 'yes' && grade === 'belief').map(({ criterion }) => criterion)
}
