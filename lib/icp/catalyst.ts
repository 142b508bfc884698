// Catalysts: the kinds, and how strong one is on a given day.
import type { Profile } from './profile'

/**
 * `base` is the strength in 0..1 at full proof, `halfLife` in days; `sign` is what it means for the rep.
 * `deadline`: the kind usually has one and counts in full until then.
 * `onlyUntil`: its date is always a deadline. `lastSeen`: without a date it counts from the day it was captured.
 */
export type CatalystKind = {
  id: string
  name: string
  base: number
  halfLife: number
  sign: '+' | '-'
  deadline?: boolean
  onlyUntil?: boolean
  lastSeen?: boolean
}

type Row = Omit<CatalystKind, 'id'>

/** The kinds of the framework with their assumed figures; a profile may change every one. */
export const CATALYST_KINDS: Readonly<Record<string, Row>> = {
  rfp: { name: 'RFP, RFI or tender', base: 1, halfLife: 30, sign: '+', deadline: true },
  funding: { name: 'Funding round, IPO or grant', base: 0.8, halfLife: 60, sign: '+' },
  merger: { name: 'Merger or acquisition', base: 0.9, halfLife: 180, sign: '+' },
  executive: { name: 'New executive, owner or board', base: 0.8, halfLife: 90, sign: '+' },
  champion: { name: 'Someone who knows you moved in', base: 0.9, halfLife: 90, sign: '+' },
  hiring: { name: 'Hiring in your function', base: 0.6, halfLife: 60, sign: '+', lastSeen: true },
  layoffs: { name: 'Layoffs, hiring freeze or closure', base: 0.5, halfLife: 60, sign: '-' },
  bankruptcy: { name: 'Insolvency or restructuring', base: 0.9, halfLife: 90, sign: '-' },
  expansion: { name: 'New site, market or country', base: 0.5, halfLife: 120, sign: '+' },
  launch: { name: 'New product or service', base: 0.5, halfLife: 120, sign: '+' },
  partnership: { name: 'Alliance or major contract won', base: 0.4, halfLife: 90, sign: '+' },
  technology: { name: 'Migration or platform change', base: 0.7, halfLife: 60, sign: '+' },
  regulation: { name: 'Law or compliance deadline', base: 0.8, halfLife: 90, sign: '+', deadline: true },
  renewal: {
    name: 'Contract with a rival ends',
    base: 0.8,
    halfLife: 60,
    sign: '+',
    deadline: true,
    onlyUntil: true,
  },
  incident: { name: 'Breach, outage, fine or recall', base: 0.6, halfLife: 30, sign: '+' },
  results: { name: 'Earnings, guidance or stated goal', base: 0.5, halfLife: 90, sign: '+' },
  other: { name: 'Something else', base: 0.4, halfLife: 60, sign: '+' },
}

/** A profile's table of kinds: the framework's with the profile's figures, then own kinds by id. */
export function catalystKinds(profile: Profile): Map<string, CatalystKind> {
  const kinds = new Map<string, CatalystKind>()
  for (const [id, row] of Object.entries(CATALYST_KINDS)) kinds.set(id, { id, ...row })
  for (const id of Object.keys(profile.catalysts).sort()) {
    const known = kinds.get(id) ?? ownKind(id)
    kinds.set(id, { ...known, ...withoutBlanks(profile.catalysts[id] ?? {}) })
  }
  return kinds
}

function ownKind(id: string): CatalystKind {
  return { id, name: id.replaceAll('-', ' '), base: 0.4, halfLife: 60, sign: '+' }
}

function withoutBlanks<T extends object>(settings: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(settings).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<T>
}
