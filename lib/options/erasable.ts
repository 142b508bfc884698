// What the page about privacy shows: accounts whose time is over, accounts that were looked for, a person's traces.
import type { ErasableAccount, PrivacyState } from '../../components/options/model-privacy'
import { dayOf } from '../icp/day'
import { timeOf } from '../icp/hlc'
import { fold } from '../icp/name'
import type { AccountView, LogView } from '../icp/view'
import { type Expired, expired } from '../log/retention'
import type { Stateless } from './session'

/** Accounts that a search lists. */
const MOST = 20

/** Only on its own page, for it looks through the whole log. */
export function privacyOf(session: Stateless): PrivacyState | undefined {
  const { route, careful, months, query, person, log, effects } = session
  if (route.page !== 'privacy') return undefined
  const over = log && months > 0 ? overdue(log, months, effects.now()) : []
  return {
    careful,
    months,
    expired: over.flatMap(({ account, last }) => {
      const seen = log?.accounts.get(account)
      return seen ? [{ ...itemOf(seen), last }] : []
    }),
    query,
    found: search(session),
    ...(person ? { person } : {}),
  }
}

/** Looking through the whole log is work: once for each state of it. */
const known = new WeakMap<LogView, { asked: string; found: Expired[] }>()

function overdue(log: LogView, months: number, now: number): Expired[] {
  const asked = `${months} ${dayOf(now)}`
  const held = known.get(log)
  if (held?.asked === asked) return held.found
  const found = expired(log, { now, months })
  known.set(log, { asked, found })
  return found
}

function search({ log, query }: Stateless): ErasableAccount[] {
  const wanted = fold(query)
  if (!wanted) return []
  const matches = [...(log?.accounts.values() ?? [])].filter(({ account }) =>
    [account.name, ...account.keys].some((text) => fold(text).includes(wanted)),
  )
  return matches.slice(0, MOST).map(itemOf)
}

function itemOf({ account, history }: AccountView): ErasableAccount {
  const last = history.at(-1)
  return {
    key: account.key,
    name: account.name,
    records: history.length,
    ...(last ? { last: dayOf(timeOf(last.hlc)) } : {}),
  }
}
