import { describe, expect, test } from 'vitest'
import { Evaluation } from '../../lib/icp/evaluation'
import { DEFAULT_PROFILE, Profile } from '../../lib/icp/profile'
import { LogRecord } from '../../lib/icp/records'
import { ACME, base, catalyst, evaluation, evidence, facts, look, removal, revision, same } from './make'

const profileRecord = { ...base(), kind: 'profile' as const, body: DEFAULT_PROFILE }
const GOOD: LogRecord[] = [
  revision(1, {
    answers: { 'ready.problem': { value: 'yes', day: '2026-11-22' }, 'own.iso': { value: 'no' } },
    decision: { kind: 'park', reason: 'Not now', nextStep: '', day: '2026-11-22' },
  }),
  evidence('ready.aware', 'confirmed', {
    who: 'Head of IT',
    anchor: { prefix: 'so ', suffix: ' and' },
    replaces: 'id-0',
  }),
  evidence('', 'observed'),
  catalyst('funding', { day: '2026-10-08', sign: '-', role: 'target' }),
  look('2026-11-01'),
  facts(2, 'linkedin-id:1115', { name: 'Acme', employees: { min: 51 } }),
  same(3, ACME, 'linkedin:acme'),
  removal(4, 'id-1'),
  profileRecord,
]

function accepts(record: unknown): boolean {
  return LogRecord.safeParse(record).success
}

/** A copy of a valid record with one thing changed by `change`. */
function spoiled(kind: LogRecord['kind'], change: (record: Record<string, unknown>) => void): unknown {
  const record = structuredClone(GOOD.find((one) => one.kind === kind)) as unknown as Record<string, unknown>
  change(record)
  return record
}

function body(record: Record<string, unknown>): Record<string, unknown> {
  return record.body as Record<string, unknown>
}

describe('what a file may hold', () => {
  test.each(GOOD)('a $kind comes through unchanged', (record) => {
    expect(LogRecord.parse(structuredClone(record))).toEqual(record)
  })

  test.each<[string, LogRecord['kind'], (record: Record<string, unknown>) => void]>([
    ['an unknown key', 'evidence', (r) => Object.assign(r, { extra: 1 })],
    ['an unknown key inside', 'revision', (r) => Object.assign(body(r), { extra: 1 })],
    ['a newer version', 'evidence', (r) => Object.assign(r, { v: 2 })],
    ['an unknown kind', 'evidence', (r) => Object.assign(r, { kind: 'virus' })],
    ['an inherited name as id', 'evidence', (r) => Object.assign(r, { id: 'constructor' })],
    ['__proto__ as id', 'delete', (r) => Object.assign(r, { target: '__proto__' })],
    ['an empty id', 'evidence', (r) => Object.assign(r, { id: '' })],
    ['a clock that does not sort', 'evidence', (r) => Object.assign(r, { hlc: '2026-11-22' })],
    ['a device with a path in it', 'evidence', (r) => Object.assign(r, { device: '../../x' })],
    ['a script as link', 'evidence', (r) => Object.assign(r, { url: 'javascript:alert(1)' })],
    ['a day that is none', 'evidence', (r) => Object.assign(r, { day: '2026-02-30' })],
    ['a quote without end', 'evidence', (r) => Object.assign(r, { quote: 'x'.repeat(301) })],
    ['a criterion that is no id', 'evidence', (r) => Object.assign(r, { criterion: 'toString' })],
    ['a kind that every object has', 'catalyst', (r) => Object.assign(r, { catalyst: 'constructor' })],
    ['an account of unknown sort', 'account', (r) => Object.assign(r, { account: 'email:a@b.c' })],
    ['an account of three keys', 'same', (r) => Object.assign(r, { accounts: [ACME, ACME, ACME] })],
    ['heads below zero', 'account', (r) => Object.assign(r, { facts: { employees: { min: -1 } } })],
    [
      'an answer to no criterion',
      'revision',
      (r) => Object.assign(body(r), { answers: { constructor: { value: 'yes' } } }),
    ],
    [
      'an answer that is none',
      'revision',
      (r) => Object.assign(body(r), { answers: { 'ready.aware': { value: 'maybe' } } }),
    ],
    ['NaN', 'revision', (r) => Object.assign(body(r), { economics: { monthlyRevenue: Number.NaN } })],
    ['Infinity', 'revision', (r) => Object.assign(body(r), { economics: JSON.parse('{"acquisition":1e999}') })],
    ['a negative price', 'revision', (r) => Object.assign(body(r), { economics: { support: -1 } })],
    ['a negative weight', 'profile', (r) => Object.assign(body(r), { criteria: { 'ready.aware': { weight: -1 } } })],
    [
      'a weight that is NaN',
      'profile',
      (r) => Object.assign(body(r), { shares: { success: Number.NaN, acquisition: 1, growth: 1 } }),
    ],
    ['a half-life of zero', 'profile', (r) => Object.assign(body(r), { catalysts: { rfp: { halfLife: 0 } } })],
    ['a version that is no number of one', 'profile', (r) => Object.assign(body(r), { version: 1.5 })],
    ['an array instead of a table', 'revision', (r) => Object.assign(body(r), { answers: [] })],
  ])('%s is refused', (_, kind, change) => {
    expect(accepts(spoiled(kind, () => undefined))).toBe(true)
    expect(accepts(spoiled(kind, change))).toBe(false)
  })

  test.each([null, 7, 'x', [], {}, [[]], JSON.parse('{"__proto__":{"kind":"delete"}}')])('%j is refused', (value) => {
    expect(accepts(value)).toBe(false)
  })

  test('tables without end are refused', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`own.c${index}`, { value: 'yes' }]))
    expect(Evaluation.safeParse(evaluation({ answers: many(200) as never })).success).toBe(true)
    expect(Evaluation.safeParse(evaluation({ answers: many(201) as never })).success).toBe(false)
    const windows = Array.from({ length: 101 }, () => ({ start: '2026-12-01', end: '2026-12-02' }))
    const acquisition = { ...DEFAULT_PROFILE.acquisition, closedWindows: windows }
    expect(Profile.safeParse({ ...DEFAULT_PROFILE, acquisition }).success).toBe(false)
  })

  test('__proto__ in a table is dropped and changes no prototype', () => {
    const text = JSON.stringify(evaluation()).replace('"answers":{}', '"answers":{"__proto__":{"value":"yes"}}')
    const parsed = Evaluation.parse(JSON.parse(text))
    expect(parsed).toEqual(evaluation())
    expect(Object.getPrototypeOf(parsed.answers)).toBe(Object.prototype)
    expect(({} as { value?: string }).value).toBeUndefined()
  })
})

test('the default profile is a valid one, and its defaults for numbers may be filled in', () => {
  expect(Profile.parse(DEFAULT_PROFILE)).toEqual(DEFAULT_PROFILE)
  const acquisition = { ...DEFAULT_PROFILE.acquisition, defaults: { currency: 'EUR', grossMargin: 0.8 } }
  expect(Profile.safeParse({ ...DEFAULT_PROFILE, acquisition }).success).toBe(true)
  const windows = { ...acquisition, defaults: { closedWindows: [] } }
  expect(Profile.safeParse({ ...DEFAULT_PROFILE, acquisition: windows }).success).toBe(false)
})
