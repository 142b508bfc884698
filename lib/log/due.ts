// What is due in a log, found account by account, so that a long search holds nobody up.
import type { AccountKey } from '../icp/account'
import { accountDue, byDay, type DueItem, profileDue } from '../icp/due'
import type { Day } from '../icp/evaluation'
import { accountsOf, wholeOf } from '../icp/live'
import type { LogRecord } from '../icp/records'
import { type LogView, view } from '../icp/view'
import type { Result } from '../result'
import type { Reader } from './read'
import { fromRow } from './rows'
import type { StoreCode } from './transaction'

/** `rep`: whose accounts, those of anybody while nobody gave a name. `breathe` gives others their turn where it is time for one. */
export type DueSearch = { today: Day; rep?: string; breathe: () => Promise<void> | undefined }

/** All that waits, the longest overdue first. */
export async function findDue(
  store: Pick<Reader, 'rows'>,
  { today, rep, breathe }: DueSearch,
): Promise<Result<DueItem[], StoreCode>> {
  const read = await readAll(store, breathe)
  if (!read.ok) return read
  const shared = view(read.value.filter(isShared))
  const tombstones = tombstonesOf(read.value)
  const dueOf = accountDue(shared, today)
  const found: DueItem[] = []
  for (const own of (await byAccount(read.value, shared, breathe)).values()) {
    const against = own.flatMap((record) => idsOf(record).flatMap((id) => tombstones.get(id) ?? []))
    for (const account of view([...own, ...against]).accounts.values()) found.push(...dueOf(account))
    await breathe()
  }
  const own = found.filter((item) => !item.rep || !rep || item.rep === rep)
  return { ok: true, value: [...own, ...profileDue(shared, today)].sort(byDay) }
}

type Breathe = DueSearch['breathe']

async function readAll(store: Pick<Reader, 'rows'>, breathe: Breathe): Promise<Result<LogRecord[], StoreCode>> {
  const rows: unknown[] = []
  const read = await store.rows((page) => void rows.push(...page))
  if (!read.ok) return read
  const records: LogRecord[] = []
  for (const row of rows) {
    const record = fromRow(row)
    // What cannot be read is set aside by whoever reads its account.
    if (record.ok) records.push(record.value)
    await breathe()
  }
  return { ok: true, value: records }
}
/** What bears on more than one account. */
function isShared({ kind }: LogRecord): boolean {
  return kind === 'same' || kind === 'profile' || kind === 'checkpoint' || kind === 'delete'
}

/** A view of the whole log would hold the page up; of one account it is nothing. All revisions go where the newest one says. */
async function byAccount(
  records: LogRecord[],
  { roots }: LogView,
  breathe: Breathe,
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
    await breathe()
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
