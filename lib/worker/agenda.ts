// How much is due: counted in the log when the day or the log has changed, and remembered in the extension's storage in between.
import type { ExtensionApi } from '../browser'
import { dayOf } from '../icp/day'
import type { DueItem } from '../icp/due'
import { findDue } from '../log/due'
import type { Glance } from '../log/glance'
import { sha256 } from '../log/hash'
import type { StoreCode } from '../log/transaction'
import { makeBreath } from '../log/work'
import type { Result } from '../result'

/** Accounts that wait, each counted once, and profiles whose checkpoint or end has come. */
export type Due = { accounts: number; profiles: number }

export const NOTHING_DUE: Due = { accounts: 0, profiles: 0 }

/** `mark` names the day, the rep and the state of the log that it was counted for. */
type Agenda = Due & { mark: string }

const KEY = 'agenda'

type Options = { api: Pick<ExtensionApi, 'storage'>; now: () => number }

/** What is due today; nothing of the log is read while the answer of last time still holds. */
export async function countDue(log: Glance, options: Options): Promise<Result<Due, StoreCode>> {
  const { local } = options.api.storage
  const mark = await markOf(log, options)
  if (!mark.ok) return mark
  const before: unknown = (await local.get(KEY))[KEY]
  if (isAgenda(before) && before.mark === mark.value) return { ok: true, value: before }
  const items = await searchDue(log, options)
  if (!items.ok) return items
  const agenda: Agenda = { ...count(items.value), mark: mark.value }
  await local.set({ [KEY]: agenda })
  return { ok: true, value: agenda }
}

/** What is due today, the longest overdue first. */
export async function searchDue(log: Glance, { now }: Pick<Options, 'now'>): Promise<Result<DueItem[], StoreCode>> {
  const rep = await log.rep()
  return rep.ok ? findDue(log, { today: dayOf(now()), rep: rep.value, breathe: makeBreath() }) : rep
}

/** A hash, since neither the rep's name nor that of the device belongs outside of the log. */
async function markOf(log: Glance, { now }: Options): Promise<Result<string, StoreCode>> {
  const [rep, watermark] = [await log.rep(), await log.watermark()]
  if (!rep.ok) return rep
  if (!watermark.ok) return watermark
  return { ok: true, value: await sha256(JSON.stringify([dayOf(now()), rep.value, watermark.value])) }
}

function count(items: readonly DueItem[]): Due {
  const accounts = new Set(items.flatMap(({ account }) => account ?? []))
  const profiles = new Set(items.flatMap(({ account, profile }) => (account === undefined ? profile : [])))
  return { accounts: accounts.size, profiles: profiles.size }
}

function isAgenda(value: unknown): value is Agenda {
  const { accounts, profiles, mark } = Object(value) as Partial<Agenda>
  return Number.isInteger(accounts) && Number.isInteger(profiles) && typeof mark === 'string'
}
