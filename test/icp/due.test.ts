import { describe, expect, test } from 'vitest'
import { addDays, dayNumber } from '../../lib/icp/day'
import { accountDue, type DueItem, dueItems } from '../../lib/icp/due'
import type { Decision, Evaluation } from '../../lib/icp/evaluation'
import { tick } from '../../lib/icp/hlc'
import { DEFAULT_PROFILE, type Profile } from '../../lib/icp/profile'
import type { LogRecord } from '../../lib/icp/records'
import { view } from '../../lib/icp/view'
import { checkpoint, outcome } from './customer'
import { ACME, answers, base, catalyst, evidence, facts, profile, removal, revision, TODAY } from './make'

const inDays = (days: number) => addDays(TODAY, days)

/** A record as noted that many days from today. */
function noted<R extends LogRecord>(days: number, record: R): R {
  return { ...record, hlc: tick(undefined, (dayNumber(inDays(days)) * 24 + 9) * 3_600_000, record.device) }
}

function decided(kind: Decision['kind'], change: Partial<Decision> = {}): Partial<Evaluation> {
  return { decision: { kind, reason: 'r', nextStep: 'Call the plant', day: inDays(-30), ...change } }
}

function evaluated(body: Partial<Evaluation>, days = -30): LogRecord {
  return noted(days, revision(0, body))
}

function kept(body: Profile, days = -400): LogRecord {
  return noted(days, { ...base(), kind: 'profile', body })
}

function due(records: readonly LogRecord[], ahead = 0, today = TODAY): DueItem[] {
  const state = view(records)
  return dueItems(state.accounts.values(), state, today, ahead)
}

const codes = (items: readonly DueItem[]) => items.map(({ code, day }) => `${code} ${day}`)

describe('next steps', () => {
  test('are due on their day, with the step, the account and the rep; ahead of it only when asked', () => {
    const records = [evaluated(decided('pursue', { due: TODAY })), noted(-30, facts(0, ACME, { name: 'Acme' }))]
    expect(due(records)).toEqual([
      {
        code: 'next-step',
        day: TODAY,
        late: 0,
        profile: 'default',
        account: ACME,
        name: 'Acme',
        evaluation: 'ev-1',
        rep: 'Robin',
        criteria: [],
        records: [],
        text: 'Call the plant',
      },
    ])
    const later = [evaluated(decided('pursue', { due: inDays(3) }))]
    expect(due(later)).toEqual([])
    expect(due(later, 3)).toMatchObject([{ code: 'next-step', late: -3 }])
    expect(due(later, 0, inDays(10))[0]?.late).toBe(7)
  })

  test('parked accounts keep theirs; an outcome noted since then, or a removed evaluation, ends it', () => {
    const step = evaluated(decided('park', { due: inDays(-1) }))
    expect(codes(due([step]))).toEqual([`next-step ${inDays(-1)}`])
    expect(due([step, noted(-2, outcome(0, 'lost'))])).toEqual([])
    expect(codes(due([step, noted(-60, outcome(0, 'lost'))]))).toHaveLength(1)
    expect(due([step, noted(-2, removal(0, 'ev-1'))])).toEqual([])
  })
})

describe('accounts that are out', () => {
  const out = (comeBack: Decision['comeBack'], due = inDays(-5)) => evaluated(decided('disqualify', { comeBack, due }))

  test('come back on the day that was named, outcome or not; nothing else is asked of them', () => {
    const records = [out({ when: 'day', day: inDays(-2), note: 'New budget' }), noted(-1, outcome(0, 'lost'))]
    const old = noted(-400, evidence('able.means', 'observed', { day: inDays(-400) }))
    expect(due([...records, old])).toMatchObject([{ code: 'come-back', day: inDays(-2), text: 'New budget' }])
    expect(due([out({ when: 'day', day: inDays(2) })])).toEqual([])
    expect(due([out(undefined)])).toEqual([])
  })

  test('come back when what we can do has changed, on the day of that version', () => {
    const first = profile()
    const renamed = profile({ version: 2, name: 'Other name' })
    const capability = { ...first.situation.capability, technology: 'Runs on their own servers' }
    const shipped = profile({ version: 3, situation: { ...first.situation, capability } })
    const waits = out({ when: 'capability', note: 'Own servers' })
    expect(due([waits, kept(first), kept(renamed, -20)])).toEqual([])
    expect(due([waits, kept(first), kept(renamed, -20), kept(shipped, -10)])).toMatchObject([
      { code: 'capability', day: inDays(-10), text: 'Own servers' },
    ])
    const since = evaluated({
      ...decided('disqualify', { comeBack: { when: 'capability' } }),
      profile: { id: 'default', version: 3 },
    })
    expect(due([since, kept(first), kept(shipped, -40)])).toEqual([])
  })

  test('come back when something was noted about them since', () => {
    const waits = out({ when: 'change' })
    const before = noted(-31, catalyst('executive', { day: inDays(-31) }))
    const after = noted(-4, catalyst('executive', { day: inDays(-6) }))
    expect(due([waits, before])).toEqual([])
    expect(due([waits, before, after])).toMatchObject([{ code: 'changed', day: inDays(-4), records: [after.id] }])
  })
})

describe('accounts to qualify again', () => {
  const funding = noted(-30, catalyst('funding', { day: inDays(-31) }))

  test('because the catalyst that carried the verdict has faded', () => {
    const open = evaluated(decided('develop'))
    expect(due([open, funding])).toMatchObject([
      { code: 'faded', day: inDays(-15), criteria: ['willing.catalyst'], records: [funding.id] },
    ])
    expect(due([evaluated(decided('develop'), -10), funding])).toEqual([])
    expect(due([open, funding, noted(-5, catalyst('rfp', { deadline: inDays(5) }))])).toEqual([])
    const byHand = { 'willing.catalyst': { value: 'yes' as const, override: true } }
    expect(due([evaluated({ ...decided('develop'), answers: byHand }), funding])).toEqual([])
    const off = profile({ criteria: { 'willing.catalyst': { off: true } } })
    expect(due([open, funding, kept(off)])).toEqual([])
  })

  test('one noted after the last save counts from its own day', () => {
    const later = noted(-20, catalyst('funding', { day: inDays(-20) }))
    expect(codes(due([evaluated({}, -40), later]))).toEqual([`faded ${inDays(-4)}`])
  })

  test('because evidence has grown old: one reminder, since the oldest of it', () => {
    const pieces = ['able.means', 'ready.aware', 'ready.urgent'].map((id, index) =>
      noted(-200, evidence(id, 'observed', { day: inDays(-200 + index) })),
    )
    const answered = evaluated({
      answers: answers({ 'able.means': 'yes', 'ready.aware': 'no', 'ready.urgent': 'unknown' }),
    })
    expect(due([answered, ...pieces])).toMatchObject([
      {
        code: 'stale',
        day: inDays(-19),
        criteria: ['able.means', 'ready.aware'],
        records: pieces.slice(0, 2).map(({ id }) => id),
      },
    ])
    expect(due([evaluated({ ...decided('park'), answers: answers({ 'able.means': 'yes' }) }), ...pieces])).toEqual([])
    expect(due([answered, ...pieces, kept(profile({ staleDays: 365 }))])).toEqual([])
  })

  test('because the last day to start comes near', () => {
    const framed = profile({ situation: { ...DEFAULT_PROFILE.situation, start: inDays(-60), end: inDays(40) } })
    const open = evaluated({ economics: { cycleDays: 35 } })
    expect(due([open, kept(framed)])).toEqual([])
    expect(due([open, kept(framed)], 7)).toMatchObject([
      { code: 'last-start', day: inDays(5), late: -5, criteria: ['acquisition.cycle'] },
    ])
    expect(codes(due([evaluated({ economics: { cycleDays: 60 } }), kept(framed)]))).toEqual([
      `last-start ${inDays(-20)}`,
    ])
    expect(due([evaluated({ economics: { cycleDays: 90 } }), kept(framed)])).toEqual([])
    const closed = { cycleDays: 35, closedWindows: [{ start: inDays(10), end: inDays(20) }] }
    expect(codes(due([evaluated({ economics: closed }), kept(framed)]))).toEqual([`last-start ${inDays(-6)}`])
  })
})

describe('profiles', () => {
  const situation = {
    ...DEFAULT_PROFILE.situation,
    goal: { kind: 'customers' as const, amount: 30 },
    start: inDays(-45),
    end: inDays(45),
  }

  test('ask for each checkpoint that was not measured, and say when their frame ends', () => {
    const ours = kept(profile({ name: 'Ours', situation }))
    expect(due([ours])).toMatchObject([
      { code: 'checkpoint', day: inDays(-15), late: 15, name: 'Ours', profile: 'default' },
    ])
    const measured = noted(-10, checkpoint(0, 9, { day: inDays(-10), planned: inDays(-15) }))
    expect(due([ours, measured])).toEqual([])
    expect(codes(due([ours, measured], 45))).toEqual([
      `checkpoint ${inDays(15)}`,
      `checkpoint ${inDays(45)}`,
      `frame ${inDays(45)}`,
    ])
    expect(codes(due([ours, measured], 0, inDays(50))).at(-1)).toBe(`frame ${inDays(45)}`)
  })

  test('only their newest version asks', () => {
    const longer = profile({ version: 2, situation: { ...situation, end: inDays(300) } })
    expect(due([kept(profile({ situation })), kept(longer, -1)], 0, inDays(50)).map(({ code }) => code)).not.toContain(
      'frame',
    )
  })
})

test('the longest overdue comes first, whatever it is; one account alone gives the same', () => {
  const globex = 'domain:globex.example'
  const records = [
    evaluated(decided('pursue', { due: inDays(-3) })),
    evaluated({
      evaluation: 'ev-2',
      account: globex,
      ...decided('disqualify', { comeBack: { when: 'day', day: inDays(-9) } }),
    }),
    noted(-30, catalyst('funding', { day: inDays(-31) })),
  ]
  const items = due(records)
  expect(codes(items)).toEqual([`faded ${inDays(-15)}`, `come-back ${inDays(-9)}`, `next-step ${inDays(-3)}`])
  const state = view(records)
  const [acme, other] = [ACME, globex].map((key) => state.accounts.get(key))
  if (!acme || !other) throw new Error('no account')
  const one = accountDue(state, TODAY)
  expect([...one(acme), ...one(other)].map(({ code }) => code).sort()).toEqual(['come-back', 'faded', 'next-step'])
})

test('an evaluation under a profile that the log does not hold is still reminded of', () => {
  const lost = evaluated({ ...decided('pursue', { due: TODAY }), profile: { id: 'lost', version: 3 } })
  expect(due([lost])).toMatchObject([{ code: 'next-step', profile: 'lost' }])
})
