// What others changed of the account on the desk while it lay there: another window, a file, the folder.
import { toldOf } from '../icp/changes'
import { type Difference, placeOf } from '../icp/differences'
import type { LogRecord } from '../icp/records'
import type { Desk } from './desk'
import type { Session } from './session'

/** Takes the account up anew, and notes what is another now; what the rep changes here meanwhile is none of it. */
export async function takeUp(session: Session, reload: () => Promise<void>): Promise<void> {
  const { desk } = session
  const before = desk && stateOf(desk)
  await reload()
  if (!desk || !before || session.desk !== desk) return
  const mine = new Set(desk.touched.slice(before.touched))
  const same = before.evaluation.evaluation === desk.evaluation.evaluation
  const all = same ? toldOf(before.evaluation, desk.evaluation) : []
  const differences = all.filter((each) => !mine.has(placeOf(each)))
  const came = desk.seen?.history.filter((record) => !before.ids.has(record.id) && isNews(record, desk)) ?? []
  if (differences.length || came.length) note(session, differences, came)
}

function stateOf({ evaluation, seen, touched }: Desk) {
  return { evaluation, ids: new Set(seen?.history.map(({ id }) => id)), touched: touched.length }
}

/** A revision of this machine says what its draft has said. */
function isNews(record: LogRecord, { options }: Desk): boolean {
  return record.kind !== 'revision' || record.device !== options.device
}

/** Two windows changed the same: `from` as the other had it, `to` as it stands now. */
export function noteClash(session: Session, differences: readonly Difference[]): void {
  session.changed = { ...noted(session), clash: [...differences] }
}

/** The rep has seen it. */
export function forgetChanged(session: Session): void {
  session.changed = undefined
}

function note(session: Session, differences: readonly Difference[], came: readonly LogRecord[]): void {
  const before = noted(session)
  const ids = [...before.ids, ...came.map(({ id }) => id)]
  session.changed = { ...before, ids, differences: together(before.differences, differences) }
}

function noted({ changed, effects }: Session): NonNullable<Session['changed']> {
  return { differences: [], clash: [], ids: [], ...changed, time: effects.now() }
}

/** Of what changed twice, where it began and where it is now. */
function together(before: readonly Difference[], after: readonly Difference[]): Difference[] {
  const found = new Map(before.map((each) => [placeOf(each), each]))
  for (const each of after) {
    const place = placeOf(each)
    const first = found.get(place)
    found.set(place, { ...each, from: first ? first.from : each.from })
  }
  return [...found.values()].filter(({ from, to }) => from !== to)
}
