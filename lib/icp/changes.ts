// What changed between two revisions of an evaluation, for its history.
import { canonicalJson } from './canonical'
import { type Difference, differences, placeOf } from './differences'
import type { Answer, DecisionKind, Evaluation, Value } from './evaluation'

export type AnswerChange = { criterion: string; from: Value; to: Value }

/** What else may change in an evaluation. `override`: how a computed criterion is answered, or a reason given with an answer. */
export const CHANGED = [
  'account',
  'profile',
  'override',
  'stretch',
  'economics',
  'strategic',
  'requalified',
  'decision',
  'notes',
] as const
export type Changed = (typeof CHANGED)[number]

/** `answers` in the order of their ids; `decision` when its kind changed; `others` in the order of `CHANGED`. */
export type Changes = {
  answers: AnswerChange[]
  decision?: { from?: DecisionKind; to?: DecisionKind }
  others: Changed[]
}

/** What `after` changed; without `before` everything that is filled in counts as changed. */
export function changes(before: Evaluation | undefined, after: Evaluation): Changes {
  const ids = [...new Set([...Object.keys(before?.answers ?? {}), ...Object.keys(after.answers)])].sort()
  const pairs = ids.map((id) => ({ id, from: answerIn(before, id), to: answerIn(after, id) }))
  const answers = pairs
    .map(({ id, from, to }) => ({ criterion: id, from: from?.value ?? 'unknown', to: to?.value ?? 'unknown' }))
    .filter(({ from, to }) => from !== to)
  const overridden = pairs.some(({ from, to }) => differs(handOf(from), handOf(to)))
  const others = CHANGED.filter((what) => (what === 'override' ? overridden : fieldDiffers(what, before, after)))
  const [from, to] = [before?.decision?.kind, after.decision?.kind]
  return from === to ? { answers, others } : { answers, decision: { from, to }, others }
}

function answerIn(evaluation: Evaluation | undefined, id: string): Answer | undefined {
  return evaluation && Object.hasOwn(evaluation.answers, id) ? evaluation.answers[id] : undefined
}

function handOf(answer: Answer | undefined): object {
  return { override: answer?.override ?? false, reason: answer?.reason ?? '' }
}

function fieldDiffers(what: Exclude<Changed, 'override'>, before: Evaluation | undefined, after: Evaluation): boolean {
  if (before) return differs(before[what], after[what])
  if (what === 'account' || what === 'profile') return false
  return differs(after[what], blankOf(what))
}

function blankOf(what: Changed): unknown {
  if (what === 'economics') return {}
  return what === 'notes' ? '' : undefined
}

function differs(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) !== canonicalJson(b ?? null)
}

/** What differs between two states of an evaluation and is worth telling: not when it was said, nor what only holds it together. */
export function toldOf(before: Evaluation, after: Evaluation): Difference[] {
  return differences(before, after).filter(
    ({ path }) => !HOLDING.includes(path[0] ?? '') && (path.length < 2 || path.at(-1) !== 'day'),
  )
}

const HOLDING = ['evaluation', 'account', 'profile']

/** What two changed who began at `base`: `from` is what stands at theirs, `to` what mine puts in its place. */
export function clashes(base: Evaluation, theirs: Evaluation, mine: Evaluation): Difference[] {
  const touched = new Set(toldOf(base, theirs).map(placeOf))
  return toldOf(theirs, mine).filter((each) => touched.has(placeOf(each)))
}
