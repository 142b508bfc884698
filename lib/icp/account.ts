// Who an account is: its keys, its names, and which known account a page belongs to.
import { foldName } from './name'

/** `domain:acme.com`, `linkedin:acme`, `linkedin-id:1115`, or `name:acme` where nothing better is known (entry by hand). */
export type AccountKey = string

/** One company as the log knows it: `key` is the root of its union of keys. */
export type Account = {
  key: AccountKey
  keys: AccountKey[]
  name: string
  industry?: string
  employees?: { min?: number; max?: number }
  headquarters?: string
  description?: string
}

type LinkedIn = { slug?: string; id?: string }

/** As much of a page reading as says who the account is. */
export type ReadingLike = {
  url?: string
  account: { name?: string; domain?: string; linkedin?: LinkedIn } | null
  links?: { linkedin?: LinkedIn[]; domains?: string[] }
}

/** Why two accounts may be one: a link of the page itself, the same domain or LinkedIn page claimed, the same name. */
export type JoinReason = 'link' | 'domain' | 'name'

export type Candidate = Account & { reason: JoinReason }

/**
 * `keys`: what identifies the page, most trusted first. `match`: the known account that has one of them.
 * `candidates`: known accounts to offer for joining, never joined silently. `linked`: keys the page claims for itself
 * (its own link to LinkedIn, the site that its LinkedIn page names), whether known or not.
 */
export type Identity = { match?: Account; candidates: Candidate[]; keys: AccountKey[]; linked: AccountKey[] }

/**
 * Which account a page is about. Identity is the host of the page's address or its LinkedIn key; what a page merely claims
 * (a domain on a LinkedIn page, a LinkedIn link on a site) is a suggestion. A reading without `url` is taken at its word.
 */
export function identify(reading: ReadingLike, known: readonly Account[]): Identity {
  const { account, links = {}, url } = reading
  if (!account) return { candidates: [], keys: [], linked: [] }
  const host = url === undefined ? undefined : hostOf(url)
  const domain = domainKeys(account.domain)
  const linkedin = linkedinKeys(account.linkedin)
  const ownDomain = host === undefined || isUnder(host, account.domain)
  const ownLinkedin = host === undefined || isUnder(host, 'linkedin.com')
  const keys = [...(ownDomain ? domain : []), ...(ownLinkedin ? linkedin : [])]
  const claims: [JoinReason, AccountKey[]][] = [
    ['link', [...(ownLinkedin ? [] : linkedin), ...(links.linkedin ?? []).flatMap(linkedinKeys)]],
    ['domain', [...(ownDomain ? [] : domain), ...(links.domains ?? []).flatMap(domainKeys)]],
  ]
  const match = keys.map((key) => withKey(known, key)).find((found) => found !== undefined)
  const candidates = candidatesOf(known, match, keys, claims, account.name)
  const mine = new Set([...keys, ...(match?.keys ?? [])])
  const linked = [...new Set(claims.flatMap(([, claimed]) => claimed))].filter((key) => !mine.has(key))
  return { ...(match && { match }), candidates, keys, linked }
}

/** Keys of a company by its domain and LinkedIn names, most trusted first: for a subject that the rep picked. */
export function keysOf(subject: { domain?: string; linkedin?: LinkedIn }): AccountKey[] {
  return [...domainKeys(subject.domain), ...linkedinKeys(subject.linkedin)]
}

function candidatesOf(
  known: readonly Account[],
  match: Account | undefined,
  keys: readonly AccountKey[],
  claims: readonly [JoinReason, AccountKey[]][],
  name: string | undefined,
): Candidate[] {
  const found = new Map<AccountKey, Candidate>()
  const offer = (account: Account | undefined, reason: JoinReason) => {
    if (account && account.key !== match?.key && !found.has(account.key)) found.set(account.key, { ...account, reason })
  }
  for (const key of keys) offer(withKey(known, key), 'link')
  for (const [reason, claimed] of claims) for (const key of claimed) offer(withKey(known, key), reason)
  const folded = name ? foldName(name) : ''
  if (folded) for (const account of known) if (foldedNameOf(account) === folded) offer(account, 'name')
  return [...found.values()]
}

const folds = new WeakMap<object, string>()

/** The folded name of an account, worked out once: every page that is looked at is compared with all of them. */
export function foldedNameOf(account: Pick<Account, 'name'>): string {
  const held = folds.get(account) ?? foldName(account.name)
  folds.set(account, held)
  return held
}

/** Takes a name as folded by an earlier reading of the same account. */
export function keepFold(account: Pick<Account, 'name'>, folded: string): void {
  folds.set(account, folded)
}

function withKey(known: readonly Account[], key: AccountKey): Account | undefined {
  return known.find((account) => account.key === key || account.keys.includes(key))
}

function domainKeys(domain: string | undefined): AccountKey[] {
  const host = domain ? hostOf(`http://${domain}`) : undefined
  return host?.includes('.') ? [`domain:${host}`] : []
}

/** A numeric slug is an id; slugs are compared percent-decoded and in lower case. */
function linkedinKeys(linkedin: LinkedIn | undefined): AccountKey[] {
  const slug = decode(linkedin?.slug ?? '')
    .trim()
    .normalize('NFC')
    .toLowerCase()
  const id = linkedin?.id?.trim() ?? ''
  const keys: AccountKey[] = []
  if (slug && !/[\s/?#]/.test(slug)) keys.push(/^\d+$/.test(slug) ? `linkedin-id:${slug}` : `linkedin:${slug}`)
  if (/^\d+$/.test(id)) keys.push(`linkedin-id:${id}`)
  return [...new Set(keys)].filter((key) => key.length <= 290)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The host in its one ASCII form, without `www.`; undefined for what is no address. */
function hostOf(url: string): string | undefined {
  try {
    return new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '')
  } catch {
    return undefined
  }
}

function isUnder(host: string, domain: string | undefined): boolean {
  const parent = domain ? hostOf(`http://${domain}`) : undefined
  return parent !== undefined && parent !== '' && (host === parent || host.endsWith(`.${parent}`))
}
