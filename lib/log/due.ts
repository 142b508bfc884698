// What is due in a log, found in small steps, so that a long search holds nobody up.
import { accountDue, byDay, type DueItem, profileDue } from '../icp/due'
import type { Day } from '../icp/evaluation'
import { viewing } from '../icp/view'
import type { Result } from '../result'
import type { Reader } from './read'
import type { StoreCode } from './transaction'
import { unhurried } from './work'

/** `rep`: whose accounts, those of anybody while nobody gave a name. `breathe` gives others their turn where it is time for one. */
export type DueSearch = { today: Day; rep?: string; breathe: () => Promise<void> | undefined }

/** All that waits, the longest overdue first. */
export async function findDue(
  store: Pick<Reader, 'all'>,
  { today, rep, breathe }: DueSearch,
): Promise<Result<DueItem[], StoreCode>> {
  const read = await store.all()
  if (!read.ok) return read
  const state = await unhurried(viewing(read.value), breathe)
  const dueOf = accountDue(state, today)
  const found: DueItem[] = []
  for (const account of state.accounts.values()) {
    for (const item of dueOf(account)) if (!item.rep || !rep || item.rep === rep) found.push(item)
    await breathe()
  }
  return { ok: true, value: [...found, ...profileDue(state, today)].sort(byDay) }
}
