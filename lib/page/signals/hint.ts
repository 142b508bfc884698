// What the search for catalysts takes and returns.
import type { ReadingKind } from '../reading'

export const SIGNAL_KINDS = [
  'rfp',
  'funding',
  'merger',
  'executive',
  'hiring',
  'layoffs',
  'bankruptcy',
  'expansion',
  'launch',
  'partnership',
  'technology',
  'regulation',
  'incident',
  'results',
] as const
export type SignalKind = (typeof SIGNAL_KINDS)[number]

export type DealRole = 'acquirer' | 'target'

export type HintStatus = 'rumoured' | 'announced' | 'done' | 'denied'

/**
 * One event found in the text. `block` is the index of its block, and `quote` is exactly `text.slice(start, end)` of it.
 * `day` and `deadline` are `yyyy-mm-dd`, absent when the text gives none; `reasons` say why it counts as it does.
 */
export type CatalystHint = {
  kind: SignalKind
  block: number
  start: number
  end: number
  quote: string
  status: HintStatus
  day?: string
  deadline?: string
  subject: 'account' | 'other' | 'unsure'
  /** Of a merger, where the sentence says on which side the account is. */
  role?: DealRole
  strength: 'strong' | 'possible'
  reasons: string[]
}

/** Whose events are looked for; `ownSite` allows the first person and unnamed subjects to mean the account. */
export type SoughtAccount = { name: string; aliases?: string[]; domain?: string; ownSite?: boolean }

/** `today` is `yyyy-mm-dd`; `published` is the page's own day, against which relative dates are read. */
export type FindOptions = {
  today: string
  lang?: string
  page?: ReadingKind
  published?: string
  account?: SoughtAccount
}
