// What is due, found in the background: the log is read once the first paint is over, and judged account by account.
import type { AccountKey } from '../icp/account'
import { dayOf } from '../icp/day'
import { accountDue, byDay, type DueItem, profileDue } from '../icp/due'
import { wholeOf } from '../icp/live'
import type { LogRecord } from '../icp/records'
import { type LogView, view } from '../icp/view'
import { accountsOf, fromRow } from '../log/rows'
import type { Session } from './session'
import { tell, update } from './update'

/** Work goes on for this long before the page has its turn. */
const SLICE_MS = 12

/** Looks through all accounts for what waits for this rep, or for anybody while nobody gave a name; one look at a time, and a change meanwhile asks for another. */
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

type Pause = () => Promise<void>

async function dueNow(session: Session): Promise<DueItem[] | undefined> {
  const pause = breaks(session)
  const records = await readAll(session, pause)
  if (!records) return undefined
  const shared = view(records.filter(isShared))
  const tombstones = tombstonesOf(records)
  const today = dayOf(session.effects.now())
  const dueOf = accountDue(shared, today)
  const found: DueItem[] = []
  for (const own of (await byAccount(records, shared, pause)).values()) {
    const against = own.flatMap((record) => idsOf(record).flatMap((id) => tombstones.get(id) ?? []))
    for (const account of view([...own, ...against]).accounts.values()) found.push(...dueOf(account))
    await pause()
  }
  const own = found.filter(({ rep }) => !rep || !session.rep || rep === session.rep)
  return [...own, ...profileDue(shared, today)].sort(byDay)
}

async function readAll(session: Session, pause: Pause): Promise<LogRecord[] | undefined> {
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

/** What bears on more than one account. */
function isShared({ kind }: LogRecord): boolean {
  return kind === 'same' || kind === 'profile' || kind === 'checkpoint' || kind === 'delete'
}

/** A view of the whole log would hold the page up; of one account it is nothing. All revisions go where the newest one says. */
async function byAccount(
  records: LogRecord[],
  { roots }: LogView,
  pause: Pause,
): Promise<Map<AccountKey, LogRecord[]>> {
  const groups = new Map<AccountKey, LogRecord[]>()
  const homes = homesOf(records)
  for (const record of records) {
    const [named] = accountsOf(record)
    const key = record.kind === 'revision' ? homes.get(record.body.evaluation)?.body.account : named
    const root = key && (roots.get(key) ?? key)
    const group = root && groups.get(root)
    if (group) group.push(record)
    else if (root) groups.set(root, [record])
    await pause()
  }
  return groups
}

type Revision = Extract<LogRecord, { kind: 'revision' }>

/** The newest revision of each evaluation. */
function homesOf(records: readonly LogRecord[]): Map<string, Revision> {
  const homes = new Map<string, Revision>()
  for (const record of records) {
    if (record.kind !== 'revision') continue
    const held = homes.get(record.body.evaluation)
    if (!held || held.hlc < record.hlc) homes.set(record.body.evaluation, record)
  }
  return homes
}

function tombstonesOf(records: readonly LogRecord[]): Map<string, LogRecord> {
  return new Map(records.flatMap((record) => (record.kind === 'delete' ? [[record.target, record] as const] : [])))
}

/** The ids by which a tombstone may name a record. */
function idsOf(record: LogRecord): string[] {
  const whole = wholeOf(record)
  return whole === undefined ? [record.id] : [record.id, whole]
}

/** Gives the page its turn whenever a slice is over. */
function breaks({ effects }: Session): Pause {
  let until = effects.now() + SLICE_MS
  return async () => {
    if (effects.now() < until) return
    await new Promise<void>((resolve) => void effects.timer(resolve, 0))
    until = effects.now() + SLICE_MS
  }
}
