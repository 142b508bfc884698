// What time takes away by itself: catalysts that no longer carry, evidence that has grown old.
import type { CatalystKind } from './catalyst'
import { addDays, dayNumber, dayText } from './day'
import { type Day, GRADES } from './evaluation'
import { proofs } from './grade'
import { kindOf, pressureOf, strength } from './pressure'
import type { RecordOf } from './records'

type Kinds = ReadonlyMap<string, CatalystKind>

/** `day` is the first on which less was left; `records` the catalysts that lost strength, the greatest loss first. */
export type Faded = { day: Day; records: string[] }

const CARRIES = ['partly', 'yes']

/**
 * Whether the catalysts that made `willing.catalyst` yes or partly on one day say less on a later one; undefined when they carry as
 * well as before, or never did.
 */
export function fadedSince(
  notes: readonly RecordOf<'catalyst'>[],
  kinds: Kinds,
  from: Day,
  today: Day,
): Faded | undefined {
  const levelOn = (day: number) => CARRIES.indexOf(pressureOf(notes, kinds, dayText(day)).value)
  let [held, lost] = [dayNumber(from), dayNumber(today)]
  const level = levelOn(held)
  if (!(held < lost) || level < 0 || levelOn(lost) >= level) return undefined
  while (lost - held > 1) {
    const middle = Math.floor((held + lost) / 2)
    if (levelOn(middle) >= level) held = middle
    else lost = middle
  }
  return { day: dayText(lost), records: losersOf(notes, kinds, from, today) }
}

function losersOf(notes: readonly RecordOf<'catalyst'>[], kinds: Kinds, from: Day, today: Day): string[] {
  const losses = notes.flatMap((note) => {
    const kind = kindOf(note, kinds)
    const loss = note.look || kind.sign === '-' ? 0 : strength(note, kind, from) - strength(note, kind, today)
    return loss > 0 ? [{ id: note.id, loss }] : []
  })
  return losses.sort((a, b) => b.loss - a.loss).map(({ id }) => id)
}

/** A criterion whose proof counts less because of its age: since `day`, because of these pieces of evidence. */
export type Stale = { criterion: string; day: Day; records: string[] }

/** Every criterion whose best evidence is older than `staleDays` and would count more if it were fresh. */
export function staleSince(evidence: readonly RecordOf<'evidence'>[], staleDays: number, today: Day): Stale[] {
  const aged = [...proofs(evidence, staleDays, today)].filter(([, { stale }]) => stale)
  return aged.map(([criterion]) => {
    const own = evidence.filter((piece) => piece.criterion === criterion)
    const best = Math.max(...own.map(({ grade }) => GRADES.indexOf(grade)))
    const pieces = own.filter(({ grade }) => GRADES.indexOf(grade) === best)
    const newest =
      pieces
        .map(({ day }) => day)
        .sort()
        .at(-1) ?? today
    return { criterion, day: addDays(newest, Math.floor(staleDays) + 1), records: pieces.map(({ id }) => id) }
  })
}
