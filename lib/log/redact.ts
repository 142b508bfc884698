// The log without people: for showing it to somebody outside, as a file or as any table made of the result.
//
// What a person can hide in is left out rather than searched: free text, quotes, page titles, addresses beyond the host, who wrote what. What stays
// are companies, answers, grades, kinds, days, numbers and decisions. Ids are others than in the log, so that the file can never be merged over it.
import { compareText } from '../icp/canonical'
import type { Evaluation, ProfileRef } from '../icp/evaluation'
import type { LogRecord, RecordOf } from '../icp/records'
import { each, finish, type Steps } from '../icp/steps'

const PREFIX = 'redacted-'
const LONGEST_ID = 64

/** The records that can be shown, without people: no person, no note, no link beyond the host. The same log gives the same records. */
export function redact(records: readonly LogRecord[]): LogRecord[] {
  return finish(redacting(records))
}

/** The same in steps. */
export function* redacting(records: readonly LogRecord[]): Steps<LogRecord[]> {
  const devices = [...new Set(records.map(({ device }) => device))].sort(compareText)
  const names = new Map(devices.map((device, index) => [device, `device-${index + 1}`]))
  const found: LogRecord[] = []
  yield* each(records, (record) => {
    const shown = shownOf(record)
    if (!shown) return
    const device = names.get(record.device) ?? 'device'
    const hlc = record.hlc.slice(0, STAMP) + device
    found.push({ ...shown, id: other(record.id), hlc, device, rep: '' })
  })
  return found
}

/** Digits of a stamp before the device. */
const STAMP = 13

function other(id: string): string {
  return PREFIX + id.slice(PREFIX.length - LONGEST_ID)
}

/** A record without what may name somebody; undefined for those that are about people. */
function shownOf(record: LogRecord): LogRecord | undefined {
  switch (record.kind) {
    case 'revision':
      return { ...record, body: redactedEvaluation(record.body) }
    case 'evidence':
      return evidenceOf(record)
    case 'catalyst':
      return catalystOf(record)
    case 'account':
      return { ...record, facts: withoutKeys(record.facts, ['description']) }
    case 'outcome':
      return withReplaced({ ...record, reason: '' })
    case 'checkpoint':
      return withReplaced({ ...record, profile: refOf(record.profile), reason: '' })
    case 'profile':
      return { ...record, body: profileOf(record.body) }
    case 'delete':
      return { ...record, target: other(record.target) }
    case 'journey':
      return { ...record, fields: withoutKeys(record.fields, ['answers']) }
    case 'same':
      return record
    case 'person':
    case 'job':
      return undefined
  }
}

/** The same for one evaluation: answers, figures and the decision, without a word that somebody wrote. */
export function redactedEvaluation(body: Evaluation): Evaluation {
  const { decision, strategic, requalified, stretch, economics, profile, account } = body
  const answers = Object.entries(body.answers).map(([id, answer]) => [id, withoutKeys(answer, ['reason'])])
  return {
    evaluation: other(body.evaluation),
    account,
    profile: refOf(profile),
    answers: Object.fromEntries(answers),
    economics,
    notes: '',
    ...(stretch && { stretch }),
    ...(strategic && { strategic: { reason: '' } }),
    ...(requalified && { requalified: { ...requalified, reason: '' } }),
    ...(decision && { decision: decisionOf(decision) }),
  }
}

function refOf(named: ProfileRef): ProfileRef {
  return named.record === undefined ? named : { ...named, record: other(named.record) }
}

function decisionOf(decision: NonNullable<Evaluation['decision']>): NonNullable<Evaluation['decision']> {
  const { comeBack, ...rest } = decision
  const bare = { ...rest, reason: '', nextStep: '' }
  return comeBack ? { ...bare, comeBack: withoutKeys(comeBack, ['note']) } : bare
}

function evidenceOf(record: RecordOf<'evidence'>): LogRecord {
  return withReplaced(withHost(withoutKeys({ ...record, quote: '', title: '' }, ['who', 'anchor'])))
}

function catalystOf(record: RecordOf<'catalyst'>): LogRecord {
  return withReplaced(withHost(withoutKeys({ ...record, quote: '', title: '' }, ['anchor'])))
}

/** How a team words its questions is its own affair; what it weighs is what makes the verdicts. */
function profileOf(body: RecordOf<'profile'>['body']): RecordOf<'profile'>['body'] {
  const situation = { ...body.situation, capability: { product: '', service: '', technology: '' } }
  const criteria = Object.entries(body.criteria).map(([id, settings]) => [id, withoutKeys(settings, WORDS)])
  return { ...withoutKeys(body, ['note']), situation, criteria: Object.fromEntries(criteria), reasons: [] }
}

const WORDS = ['question', 'yes', 'partly', 'no', 'signals']

/** Of an address only who published it; a path may name a person, and so may a name before the host. */
function withHost<R extends { url?: string }>(record: R): R {
  const { url } = record
  if (url === undefined || !URL.canParse(url)) return withoutKeys(record, ['url'])
  const { protocol, host } = new URL(url)
  return { ...record, url: `${protocol}//${host}/` }
}

function withReplaced<R extends { replaces?: string }>(record: R): R {
  return record.replaces === undefined ? record : { ...record, replaces: other(record.replaces) }
}

function withoutKeys<T extends object>(value: T, keys: readonly string[]): T {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key))) as T
}
