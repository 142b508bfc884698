// A team's log of a year: accounts with the revisions, quotes and events that a busy team leaves behind, the same every time.
import { tick } from '../../../lib/icp/hlc'
import type { LogRecord } from '../../../lib/icp/records'

const START = Date.UTC(2025, 10, 22)
const MINUTE = 60_000
const VALUES = ['yes', 'yes', 'partly', 'no', 'unknown'] as const
const GRADES = ['belief', 'inferred', 'observed', 'confirmed'] as const
const CRITERIA = [
  'ready.problem',
  'ready.aware',
  'ready.urgent',
  'willing.acting',
  'willing.exploring',
  'able.means',
  'able.authority',
  'able.buying',
  'fit.technical',
  'fit.functional',
  'fit.resource',
  'fit.competence',
  'fit.experience',
  'fit.cultural',
]
const WORDS =
  'the board of this company says that invoices leave the house three weeks late and will change that soon'.split(' ')
/** Records of each account: facts, revisions, evidence, catalysts. */
const EACH = { facts: 1, revisions: 5, evidence: 10, catalysts: 3 }
export const RECORDS_EACH = EACH.facts + EACH.revisions + EACH.evidence + EACH.catalysts

export function nameOf(account: number): string {
  return `Company ${account} B.V.`
}

export function domainOf(account: number): string {
  return `company-${account}.example`
}

/** The accounts in rounds, as a team meets them: nobody finishes one before the next. About 0.8 kB a record. */
export function* teamLog(accounts: number): Generator<LogRecord> {
  let hlc: string | undefined
  for (let round = 0; round < RECORDS_EACH; round += 1)
    for (let account = 0; account < accounts; account += 1) {
      const index = round * accounts + account
      const time = START + index * (500_000 / accounts) * 6 * (MINUTE / 60)
      hlc = tick(hlc, time, `device${index % 4}`)
      yield recordOf(account, round, {
        id: idOf(index, time),
        hlc,
        device: `device${index % 4}`,
        rep: 'Robin North',
        v: 1,
      })
    }
}

function recordOf(
  index: number,
  round: number,
  base: Pick<LogRecord, 'id' | 'hlc' | 'device' | 'rep' | 'v'>,
): LogRecord {
  const account = `domain:${domainOf(index)}`
  const day = `2026-${String(1 + (round % 9)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`
  const cited = {
    quote: text(index + round, 30),
    url: `https://www.${domainOf(index)}/news/${round}`,
    title: text(index, 8),
  }
  if (round === 0)
    return {
      ...base,
      kind: 'account',
      account,
      facts: { name: nameOf(index), industry: 'Tools', employees: { min: 51, max: 200 } },
    }
  if (round % 3 === 1 && round < 3 * EACH.revisions) {
    const value = (place: number) =>
      VALUES[(index * 7 + place * 3 + round + ((index * place) % 11)) % VALUES.length] ?? 'yes'
    const answers = Object.fromEntries(CRITERIA.map((id, place) => [id, { value: value(place), day }]))
    const body = {
      evaluation: `ev-${index}`,
      account,
      profile: { id: 'default', version: 1 },
      answers,
      economics: { monthlyRevenue: 2000, grossMargin: 0.8, lifetimeMonths: 36, acquisition: 15_000, cycleDays: 60 },
      decision: { kind: 'pursue' as const, reason: text(index, 8), nextStep: 'Call them', due: day, day },
      notes: text(round, 60),
    }
    return { ...base, kind: 'revision', body }
  }
  if (round >= RECORDS_EACH - EACH.catalysts)
    return { ...base, kind: 'catalyst', account, catalyst: 'funding', grade: 'observed', captured: day, day, ...cited }
  const criterion = CRITERIA[(index + round) % CRITERIA.length] ?? ''
  const grade = GRADES[(index + round) % GRADES.length] ?? 'belief'
  const who = grade === 'confirmed' ? { who: 'the buyer' } : {}
  return { ...base, kind: 'evidence', account, criterion, grade, day, ...cited, ...who }
}

/** In the order of time, as real ones are. */
function idOf(index: number, ms: number): string {
  const time = Math.floor(ms).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${index.toString(16).padStart(12, '0')}`
}

function text(seed: number, words: number): string {
  return Array.from({ length: words }, (_, index) => WORDS[(seed * 31 + index * 17) % WORDS.length]).join(' ')
}
