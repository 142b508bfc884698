// The pressure of catalysts on a day: what moved the status quo, for and against, and how long it lasts.
import { CATALYST_KINDS, type CatalystKind } from './catalyst'
import { addDays, daysBetween } from './day'
import type { Day, Grade, Value } from './evaluation'
import { better, CONFIDENCE } from './grade'
import type { RecordOf } from './records'
import { snap } from './rounding'

type Note = RecordOf<'catalyst'>

/** `positive` and `negative` in 0..1; `value` and `grade` are what `willing.catalyst` takes. */
export type Pressure = { positive: number; negative: number; value: Value; grade: Grade }

const STRONG = 0.6
const SOME = 0.25
/** A look counts for this many days; one day ahead is a colleague east of us. */
const LOOK_DAYS = 30
/** Weaker than this, a catalyst carries nothing and lends no grade. */
const FAINT = 0.05
/** With less than this share of its first strength left, a catalyst is as good as gone. */
const GONE_SHARE = 0.2

/** Kind of a note by the profile's table; a kind that the profile does not know counts as `other`. */
export function kindOf(note: Note, kinds: ReadonlyMap<string, CatalystKind>): CatalystKind {
  const known = kinds.get(note.catalyst) ?? { ...(kinds.get('other') ?? fallback()), id: note.catalyst }
  return note.sign ? { ...known, sign: note.sign } : known
}

/**
 * Strength of a catalyst on a day, 0..1: base · confidence · 2^(−age / half-life); with a deadline base · confidence until
 * it, then 0. Nothing that lies ahead without a deadline, and nothing undated, counts.
 */
export function strength(note: Note, kind: CatalystKind, today: Day): number {
  const full = kind.base * CONFIDENCE[note.grade]
  const deadline = deadlineOf(note, kind)
  if (deadline !== undefined) return daysBetween(deadline, today) <= 0 ? full : 0
  const day = dayOfNote(note, kind)
  if (day === undefined) return 0
  const age = daysBetween(day, today)
  return age >= 0 ? full * 2 ** (-age / kind.halfLife) : 0
}

/**
 * P⁺ = 1 − Π (1 − strength) over kinds with sign +, the strongest of each kind; P⁻ likewise. `willing.catalyst` is yes from
 * 0.60, partly from 0.25, below that no if somebody looked in the last 30 days, else unknown.
 */
export function pressureOf(notes: readonly Note[], kinds: ReadonlyMap<string, CatalystKind>, today: Day): Pressure {
  const strongest = { '+': new Map<string, number>(), '-': new Map<string, number>() }
  let grade: Grade = 'inferred'
  let carried: Grade = 'belief'
  let carries = false
  for (const note of notes) {
    if (note.look) continue
    const kind = kindOf(note, kinds)
    const now = strength(note, kind, today)
    const held = strongest[kind.sign]
    held.set(kind.id, Math.max(held.get(kind.id) ?? 0, now))
    if (kind.sign === '-' || now < FAINT) continue
    carried = better(carried, note.grade)
    carries = true
  }
  const positive = together(strongest['+'])
  const value = valueAt(positive, looked(notes, today))
  if (carries && (value === 'yes' || value === 'partly')) grade = carried
  return { positive, negative: together(strongest['-']), value, grade }
}

export type Outlook = {
  sign: '+' | '-'
  /** 0..1 on the day asked for. */
  strength: number
  freshness: 'upcoming' | 'fresh' | 'fading' | 'gone' | 'undated'
  /** Last day on which it counts as strong: its deadline, or one half-life. */
  strongUntil?: Day
  /** First day on which it is as good as gone. */
  goneBy?: Day
}

/** How a catalyst stands on a day, to be put into words: "strong until 7 Dec, gone by March". */
export function outlook(note: Note, kinds: ReadonlyMap<string, CatalystKind>, today: Day): Outlook {
  const kind = kindOf(note, kinds)
  const now = { sign: kind.sign, strength: strength(note, kind, today) }
  const deadline = deadlineOf(note, kind)
  if (deadline !== undefined) {
    const freshness = daysBetween(deadline, today) <= 0 ? 'fresh' : 'gone'
    return { ...now, freshness, strongUntil: deadline, goneBy: addDays(deadline, 1) }
  }
  const day = dayOfNote(note, kind)
  if (day === undefined) return { ...now, freshness: 'undated' }
  const strongUntil = addDays(day, Math.floor(kind.halfLife))
  const goneBy = addDays(day, Math.ceil(kind.halfLife * Math.log2(1 / GONE_SHARE)))
  const ends = { strongUntil, goneBy }
  if (daysBetween(day, today) < 0) return { ...now, freshness: 'upcoming', ...ends }
  if (today <= strongUntil) return { ...now, freshness: 'fresh', ...ends }
  return { ...now, freshness: today < goneBy ? 'fading' : 'gone', ...ends }
}

/** The day of the newest recorded look that found nothing. */
export function lastLook(notes: readonly Note[]): Day | undefined {
  const days = notes.filter((note) => note.look).map((note) => note.captured)
  return days.sort().at(-1)
}

function looked(notes: readonly Note[], today: Day): boolean {
  return notes.some((note) => {
    const age = note.look ? daysBetween(note.captured, today) : Number.NaN
    return age >= -1 && age <= LOOK_DAYS
  })
}

function valueAt(positive: number, someoneLooked: boolean): Value {
  if (positive >= snap(STRONG)) return 'yes'
  if (positive >= snap(SOME)) return 'partly'
  return someoneLooked ? 'no' : 'unknown'
}

/** Multiplied in the order of the kinds' ids, so that the order of notes changes no bit. */
function together(strongest: ReadonlyMap<string, number>): number {
  const rest = [...strongest.keys()].sort().reduce((left, id) => left * (1 - (strongest.get(id) ?? 0)), 1)
  return snap(1 - rest)
}

function deadlineOf(note: Note, kind: CatalystKind): Day | undefined {
  return note.deadline ?? (kind.onlyUntil ? note.day : undefined)
}

function dayOfNote(note: Note, kind: CatalystKind): Day | undefined {
  return note.day ?? (kind.lastSeen ? note.captured : undefined)
}

function fallback(): CatalystKind {
  return { id: 'other', name: '', base: 0.4, halfLife: 60, sign: '+', ...CATALYST_KINDS.other }
}
