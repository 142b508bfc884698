// What is due, found in the background: the log is read once the first paint is over, and judged in slices.
import { dayOf } from '../icp/day'
import { accountDue, byDay, type DueItem, profileDue } from '../icp/due'
import type { LogRecord } from '../icp/records'
import { view } from '../icp/view'
import { fromRow } from '../log/rows'
import type { Session } from './session'
import { tell, update } from './update'

/** Work goes on for this long before the page has its turn. */
const SLICE_MS = 12

/** Looks through all accounts; one look at a time, and a change meanwhile asks for another. */
export async function findDue(session: Session): Promise<void> {
  if (session.finding) {
    session.findAgain = true
    return
  }
  session.finding = true
  session.findAgain = false
  const due = await dueNow(session)
  session.finding = false
  if (due) session.due = due
  update(session)
  if (session.findAgain) await findDue(session)
}

async function dueNow(session: Session): Promise<DueItem[] | undefined> {
  const pause = breaks(session)
  const records = await readAll(session, pause)
  if (!records) return undefined
  const state = view(records)
  await pause()
  const today = dayOf(session.effects.now())
  const dueOf = accountDue(state, today)
  const found: DueItem[] = []
  for (const account of state.accounts.values()) {
    found.push(...dueOf(account))
    await pause()
  }
  return [...found, ...profileDue(state, today)].sort(byDay)
}

async function readAll(session: Session, pause: () => Promise<void>): Promise<LogRecord[] | undefined> {
  const rows: unknown[] = []
  const read = await session.effects.store.rows((page) => void rows.push(...page))
  if (!read.ok) {
    tell(session, 'store', read.code)
    return undefined
  }
  const records: LogRecord[] = []
  for (const row of rows) {
    const record = fromRow(row)
    // What cannot be read is set aside by whoever reads its account.
    if (record.ok) records.push(record.value)
    await pause()
  }
  return records
}

/** Gives the page its turn whenever a slice is over. */
function breaks({ effects }: Session): () => Promise<void> {
  let until = effects.now() + SLICE_MS
  return async () => {
    if (effects.now() < until) return
    await new Promise<void>((resolve) => void effects.timer(resolve, 0))
    until = effects.now() + SLICE_MS
  }
}
