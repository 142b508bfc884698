// What can be printed, and the address of the page that prints it.
import type { AccountKey } from './icp/account'

/** One account on a page, by an evaluation or the one worked on last; the card of a person; the log as a table. */
export type Paper =
  | { what: 'brief'; account: AccountKey; evaluation?: string }
  | { what: 'persona'; account: AccountKey; person: string }
  | { what: 'log' }

/** `redacted`: without people. */
export type PaperOptions = { redacted?: boolean }

/** The hash of the page that prints it. */
export function hashOf({ what, ...named }: Paper, { redacted }: PaperOptions = {}): string {
  const values = Object.entries({ ...named, ...(redacted && { redacted: 'yes' }) })
  const query = new URLSearchParams(values.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
  return `#/${what}${query.size ? `?${query}` : ''}`
}

/** What a hash asks for; undefined where it makes no sense. */
export function paperOf(hash: string): (Paper & { redacted: boolean }) | undefined {
  const [, what, query] = /^#\/([a-z]+)(?:\?(.*))?$/.exec(hash) ?? []
  const values = new URLSearchParams(query)
  const redacted = values.has('redacted')
  const account = values.get('account') ?? ''
  const person = values.get('person') ?? ''
  const evaluation = values.get('evaluation') ?? undefined
  if (what === 'log') return { what, redacted }
  if (what === 'brief' && account) return { what, account, evaluation, redacted }
  return what === 'persona' && account && person ? { what, account, person, redacted } : undefined
}
