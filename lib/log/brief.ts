// What an account brief on one page says: everything that matters of one account, ready to be laid out and printed.
import { catalystKinds } from '../icp/catalyst'
import type { Decision, Grade, Value } from '../icp/evaluation'
import { type Group, scoredCriteria } from '../icp/framework'
import type { Profile } from '../icp/profile'
import type { RecordOf } from '../icp/records'
import type { Verdict } from '../icp/verdict'
import type { AccountView } from '../icp/view'
import { domainsOf, linkedinOf, type Told } from './standing'

/** An address to spell out beside what it proves. */
export type Source = { id: string; quote: string; title: string; url?: string; day: string; who?: string }
/** A criterion with what proves its answer, best proof first. */
export type BriefRow = {
  criterion: string
  name: string
  value: Value
  grade: Grade
  stale: boolean
  sources: Source[]
}
export type BriefCatalyst = { kind: string; sign: '+' | '-'; deadline?: string } & Source

/** Days are ISO; names are the profile's own, to be translated by id. `groups` hold the rows that count, in order. */
export type Brief = {
  account: AccountView['account']
  domains: string[]
  linkedin?: string
  people: AccountView['people']
  outcomes: AccountView['outcomes']
  catalysts: BriefCatalyst[]
  judged?: {
    verdict: Verdict
    profile: Profile
    rep: string
    groups: { group: Group; rows: BriefRow[] }[]
    decision?: Decision
    notes: string
    missing: { criterion: string; name: string }[]
  }
}

/** The brief of an account; without an evaluation it holds only what is known. */
export function briefOf({ seen, judged }: { seen: AccountView; judged?: Told }): Brief {
  const linkedin = linkedinOf(seen)
  return {
    account: seen.account,
    domains: domainsOf(seen),
    ...(linkedin && { linkedin }),
    people: seen.people,
    outcomes: seen.outcomes,
    catalysts: seen.catalysts.toReversed().map((record) => catalystOf(record, judged?.profile)),
    ...(judged && { judged: judgedOf(seen, judged) }),
  }
}

const MOST_MISSING = 5

function judgedOf(seen: AccountView, { body, rep, profile, verdict }: Told): Brief['judged'] {
  const criteria = scoredCriteria(profile)
  const names = new Map(criteria.map(({ id, name }) => [id, name]))
  const parts = new Map(verdict.parts.map((part) => [part.criterion, part]))
  const groups = new Map<Group, BriefRow[]>()
  for (const { id, name, group } of criteria) {
    const { value = 'unknown', grade = 'belief', stale = false } = parts.get(id) ?? {}
    const row: BriefRow = { criterion: id, name, value, grade, stale, sources: sourcesOf(seen, id) }
    groups.set(group, [...(groups.get(group) ?? []), row])
  }
  const missing = verdict.questions.slice(0, MOST_MISSING)
  return {
    verdict,
    profile,
    rep,
    groups: [...groups].map(([group, rows]) => ({ group, rows })),
    ...(body.decision && { decision: body.decision }),
    notes: body.notes,
    missing: missing.map(({ criterion }) => ({ criterion, name: names.get(criterion) ?? criterion })),
  }
}

const GRADES: readonly Grade[] = ['confirmed', 'observed', 'inferred', 'belief']

function sourcesOf({ evidence }: AccountView, criterion: string): Source[] {
  return evidence
    .filter((record) => record.criterion === criterion)
    .sort((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) || (a.day < b.day ? 1 : -1))
    .map(sourceOf)
}

function sourceOf({ id, quote, title, url, day, who }: RecordOf<'evidence'>): Source {
  return { id, quote, title, day, ...(url && { url }), ...(who && { who }) }
}

function catalystOf(record: RecordOf<'catalyst'>, profile?: Profile): BriefCatalyst {
  const { id, catalyst, sign, day, deadline, captured, quote, title, url } = record
  const kind = profile && catalystKinds(profile).get(catalyst)
  return {
    id,
    kind: catalyst,
    sign: sign ?? kind?.sign ?? '+',
    ...(deadline && { deadline }),
    quote,
    title,
    day: day ?? captured,
    ...(url && { url }),
  }
}
