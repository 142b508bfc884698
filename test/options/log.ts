// A log to try profiles on: invented accounts with evaluations, as a colleague's file would bring them.
import type { Evaluation, Value } from '../../lib/icp/evaluation'
import { FRAMEWORK } from '../../lib/icp/framework'
import { DEFAULT_PROFILE } from '../../lib/icp/profile'
import type { LogRecord } from '../../lib/icp/records'

const NAMES = [
  'Acme',
  'Northwind',
  'Globex',
  'Initech',
  'Umbra',
  'Contoso',
  'Fabrikam',
  'Tailspin',
  'Litware',
  'Proseware',
]
const KINDS = [
  'Instruments',
  'Freight',
  'Robotics',
  'Analytics',
  'Foods',
  'Energy',
  'Media',
  'Health',
  'Paper',
  'Travel',
]

/** The name of one of the accounts; the first hundred differ. */
export function nameOf(index: number): string {
  const round = Math.floor(index / 100)
  return `${NAMES[index % 10]} ${KINDS[Math.floor(index / 10) % 10]}${round ? ` ${round + 1}` : ''}`
}

let count = 0
export function stamp(device = 'colleague', rep = 'Kim') {
  count += 1
  return {
    id: `log-${count}`,
    hlc: `0mmmmmmmm${count.toString(36).padStart(4, '0')}${device}`,
    device,
    rep,
    v: 1 as const,
  }
}

/** Accounts with one evaluation each, better ones first, and evidence for what is answered. */
export function makeLog(accounts: number): LogRecord[] {
  return Array.from({ length: accounts }, (_, index) => accountRecords(index, accounts)).flat()
}

function accountRecords(index: number, total: number): LogRecord[] {
  const account = `domain:account-${index}.example`
  const name = nameOf(index)
  const goodness = 1 - index / Math.max(1, total - 1)
  const answers = Object.fromEntries(
    FRAMEWORK.filter(({ computed, role }) => !computed && role !== 'override').map(({ id }, place) => [
      id,
      { value: valueAt(goodness, place, index), day: '2026-11-02' },
    ]),
  )
  const body: Evaluation = {
    evaluation: `evaluation-${index}`,
    account,
    profile: { id: DEFAULT_PROFILE.id, version: DEFAULT_PROFILE.version },
    answers,
    economics: {},
    notes: '',
  }
  const evidence = Object.keys(answers).map(
    (criterion): LogRecord => ({
      ...stamp(),
      kind: 'evidence',
      account,
      criterion,
      quote: 'They say so on their site.',
      url: `https://account-${index}.example/about`,
      title: name,
      grade: 'observed',
      day: '2026-11-02',
    }),
  )
  return [
    { ...stamp(), kind: 'account', account, facts: { name } },
    { ...stamp(), kind: 'revision', body },
    ...evidence,
  ]
}

/** A spread of answers that is the same on every run. */
function valueAt(goodness: number, place: number, index: number): Value {
  const wave = ((place * 7 + index * 3) % 10) / 10
  if (goodness + wave > 1.05) return 'yes'
  if (goodness + wave > 0.75) return 'partly'
  return wave > 0.6 ? 'unknown' : FRAMEWORK[place]?.role === 'must' ? 'partly' : 'no'
}

/** The profile that ships, with a goal and a frame that began a while ago, a first measure, and a profile beside it. */
export function makeGoal(): LogRecord[] {
  const goal: LogRecord = {
    ...stamp(),
    kind: 'profile',
    body: {
      ...DEFAULT_PROFILE,
      version: 2,
      note: 'A goal for the autumn',
      criteria: { 'fit.technical': { weight: 2 } },
      situation: {
        goal: { kind: 'revenue', amount: 100_000, currency: 'EUR' },
        start: '2026-10-01',
        end: '2026-12-30',
        capability: {
          product: 'Consolidation is solid; forecasting is a beta.',
          service: '',
          technology: 'Cloud only.',
        },
      },
    },
  }
  const other: LogRecord = { ...stamp(), kind: 'profile', body: { ...DEFAULT_PROFILE, id: 'north', name: 'Nordics' } }
  const measure: LogRecord = {
    ...stamp(),
    kind: 'checkpoint',
    profile: { id: DEFAULT_PROFILE.id, version: 2 },
    day: '2026-10-31',
    planned: '2026-10-31',
    measured: 26_500,
    decision: 'tactics',
    reason: 'Two deals stalled in purchasing: call procurement in the first week.',
  }
  return [goal, other, measure]
}
