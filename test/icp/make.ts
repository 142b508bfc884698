// Builders of domain data for tests: everything valid by default, one field changed at a time.
import type { Answer, Evaluation, Grade, Value } from '../../lib/icp/evaluation'
import { DEFAULT_PROFILE, type Profile } from '../../lib/icp/profile'
import type { LogRecord, RecordOf } from '../../lib/icp/records'
import type { Part, Verdict } from '../../lib/icp/verdict'

export const TODAY = '2026-11-22'
export const ACME = 'domain:acme.example'

let count = 0

/** Base fields of a record; `time` orders records, `id` is new unless given. */
export function base(time = 0, id = `id-${++count}`) {
  return { id, hlc: `${time.toString(36).padStart(9, '0')}0000dev`, device: 'dev', rep: 'Robin', v: 1 as const }
}

export function evaluation(change: Partial<Evaluation> = {}): Evaluation {
  const blank: Evaluation = {
    evaluation: 'ev-1',
    account: ACME,
    profile: { id: 'default', version: 1 },
    answers: {},
    economics: {},
    notes: '',
  }
  return { ...blank, ...change }
}

export function profile(change: Partial<Profile> = {}): Profile {
  return { ...DEFAULT_PROFILE, ...change }
}

export function answers(values: Record<string, Value>): Record<string, Answer> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }]))
}

export function evidence(criterion: string, grade: Grade, change: Partial<RecordOf<'evidence'>> = {}) {
  const record: RecordOf<'evidence'> = {
    ...base(),
    kind: 'evidence',
    account: ACME,
    criterion,
    quote: 'We outgrew our spreadsheets.',
    url: 'https://acme.example/about',
    title: 'About Acme',
    grade,
    day: TODAY,
  }
  return { ...record, ...change }
}

export function catalyst(kind: string, change: Partial<RecordOf<'catalyst'>> = {}) {
  const record: RecordOf<'catalyst'> = {
    ...base(),
    kind: 'catalyst',
    account: ACME,
    catalyst: kind,
    quote: 'Acme raises 12 million.',
    title: 'News',
    grade: 'observed',
    captured: TODAY,
  }
  return { ...record, ...change }
}

export function look(captured: string) {
  return catalyst('', { look: true, captured, quote: '', title: '' })
}

export function revision(time: number, body: Partial<Evaluation> = {}, id?: string): RecordOf<'revision'> {
  return { ...base(time, id), kind: 'revision', body: evaluation(body) }
}

export function facts(
  time: number,
  account: string,
  stated: RecordOf<'account'>['facts'],
  id?: string,
): RecordOf<'account'> {
  return { ...base(time, id), kind: 'account', account, facts: stated }
}

export function same(time: number, a: string, b: string, id?: string): RecordOf<'same'> {
  return { ...base(time, id), kind: 'same', accounts: [a, b] }
}

export function removal(time: number, target: string, id?: string): RecordOf<'delete'> {
  return { ...base(time, id), kind: 'delete', target }
}

export function partOf(verdict: Verdict, criterion: string): Part {
  const part = verdict.parts.find((one) => one.criterion === criterion)
  if (!part) throw new Error(`no part ${criterion}`)
  return part
}

export function ids(records: readonly LogRecord[]): string[] {
  return records.map(({ id }) => id)
}
