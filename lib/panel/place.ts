// Which account the panel is on: from the page's reading, from a company the rep picked, or entered by hand.
import type { JoinOffer } from '../../components/panel/model'
import { type Account, type AccountKey, type Candidate, foldedNameOf, identify, keysOf } from '../icp/account'
import { foldName, nameKey } from '../icp/name'
import type { ReadAccount, Reading, Subject } from '../page/reading'

/** An account and how we came to it. `keys` identify it, most trusted first; `linked` are keys the page claims for it. */
export type Place = {
  account: Account
  keys: AccountKey[]
  known: boolean
  /** The keys under which the log knows it already. */
  knownKeys: AccountKey[]
  said?: ReadAccount
  candidates: Candidate[]
  linked: AccountKey[]
  /** Neither the page nor the log is sure of the name. */
  unsure: boolean
}

/** The place a reading leads to; undefined where the page names no account. */
export function placeOfReading(
  reading: Pick<Reading, 'url' | 'account' | 'links'>,
  known: readonly Account[],
): Place | undefined {
  const said = reading.account
  const { match, candidates, keys, linked } = identify(reading, known)
  const first = keys[0]
  if (!said || first === undefined) return undefined
  const fresh: Account = { key: first, keys, name: said.name ?? bareName(first) }
  const account = match ? { ...match, keys: [...new Set([...match.keys, ...keys])] } : fresh
  const knownKeys = match?.keys ?? []
  return {
    account,
    keys,
    known: match !== undefined,
    knownKeys,
    said,
    candidates,
    linked,
    unsure: !match && !said.sure,
  }
}

/** The place of a company that the rep picked from a page about several. */
export function placeOfSubject(subject: Subject, known: readonly Account[]): Place {
  const keys = keysOf(subject)
  const folded = foldName(subject.name)
  const match =
    known.find((account) => keys.some((key) => account.keys.includes(key))) ??
    (keys.length ? undefined : known.find((account) => foldedNameOf(account) === folded))
  if (match) return placeOfAccount(match)
  const own = keys.length ? keys : [nameKey(subject.name) ?? `name:${folded}`]
  const account: Account = { key: own[0] ?? `name:${folded}`, keys: own, name: subject.name }
  return { account, keys: own, known: false, knownKeys: [], candidates: [], linked: [], unsure: false }
}

/** The place of an account of the log. */
export function placeOfAccount(account: Account): Place {
  const { keys } = account
  return { account, keys, known: true, knownKeys: keys, candidates: [], linked: [], unsure: false }
}

/** The words of a key, for an account without a name: `acme.com`. */
export function bareName(key: AccountKey): string {
  return key.slice(key.indexOf(':') + 1)
}

const MOST_OFFERS = 2

/** Accounts and keys that may be this same company, without those the rep has told apart. */
export function offersOf(place: Place, account: Account, apart: readonly string[]): JoinOffer[] {
  const claimed = place.linked.map((key) => ({ key, name: addressOf(key), reason: 'link' as const }))
  const known = place.candidates.map(({ key, name, reason }) => ({ key, name, reason }))
  const offers = [...known, ...claimed.filter(({ key }) => !place.candidates.some(({ keys }) => keys.includes(key)))]
  const open = offers.filter(({ key }) => !account.keys.includes(key) && !apart.includes(apartKey(account.key, key)))
  return open.slice(0, MOST_OFFERS)
}

function addressOf(key: AccountKey): string {
  if (key.startsWith('linkedin')) return `linkedin.com/company/${bareName(key)}`
  return bareName(key)
}

/** Names a pair of accounts, whichever way round. */
export function apartKey(one: AccountKey, other: AccountKey): string {
  return [one, other].sort().join(' ')
}
