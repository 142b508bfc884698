// The framework as data, and what a profile makes of it. The ids stand in files that people keep and never change.

import type { Criterion, Group } from './framework/criterion'
import { GROUPS } from './framework/criterion'
import { MOMENT } from './framework/moment'
import { SUCCESS } from './framework/success'
import { VALUE } from './framework/value'
import type { CriterionSettings, Profile } from './profile'

export type { Criterion, Group, Role } from './framework/criterion'
export { GROUPS } from './framework/criterion'

/** Every criterion of the framework, in the order a rep meets them. */
export const FRAMEWORK: readonly Criterion[] = [...MOMENT, ...SUCCESS, ...VALUE]

/** Own criteria of a profile have ids of this form; any other unknown id in a profile is left alone. */
export const OWN_ID = /^own\.[a-z0-9][a-z0-9-]{0,59}$/

const NO_SETTINGS: CriterionSettings = {}
const POST_SALE_OFF = new Set(['acquisition.cost', 'acquisition.reach', 'acquisition.cycle'])

/**
 * The criteria of a profile, group by group: the framework with the profile's words, own criteria at the end of their
 * group, switched-off ones dropped. `role` is `must` exactly where a proven No knocks out in this profile.
 * `acquisition.strategic` is among them with role `override` (it is no scored criterion) while `acquisition.cost` is on.
 */
export function criteriaOf(profile: Profile): Criterion[] {
  const merged = FRAMEWORK.map((criterion) => reword(criterion, settingsOf(profile, criterion.id)))
  const all = [...merged, ...ownCriteria(profile)].filter((criterion) => isOn(profile, criterion))
  return GROUPS.flatMap((group) => all.filter((criterion) => criterion.group === group))
}

/** The criteria that count in a score: `criteriaOf` without overrides. */
export function scoredCriteria(profile: Profile): Criterion[] {
  return criteriaOf(profile).filter((criterion) => criterion.role !== 'override')
}

/** What a profile says about a criterion; never looks up inherited names such as `constructor`. */
export function settingsOf(profile: Profile, id: string): CriterionSettings {
  return (Object.hasOwn(profile.criteria, id) && profile.criteria[id]) || NO_SETTINGS
}

function isOn(profile: Profile, { id }: Criterion): boolean {
  if (settingsOf(profile, id).off) return false
  if (profile.postSale && POST_SALE_OFF.has(id)) return false
  if (id !== 'acquisition.strategic') return true
  return !profile.postSale && !settingsOf(profile, 'acquisition.cost').off
}

function reword(criterion: Criterion, settings: CriterionSettings): Criterion {
  if (settings === NO_SETTINGS) return criterion
  const { name, question, yes, partly, no, signals } = settings
  return {
    ...criterion,
    role: roleOf(criterion, settings.knockout),
    name: name || criterion.name,
    question: question || criterion.question,
    yes: yes || criterion.yes,
    partly: partly || criterion.partly,
    no: no || criterion.no,
    signals: signals?.length ? signals : criterion.signals,
  }
}

function roleOf({ role }: Criterion, knockout: boolean | undefined): Criterion['role'] {
  if (knockout === undefined || role === 'override') return role
  if (knockout) return 'must'
  return role === 'must' ? 'scored' : role
}

function ownCriteria(profile: Profile): Criterion[] {
  return Object.keys(profile.criteria)
    .filter((id) => OWN_ID.test(id))
    .sort()
    .map((id) => ownCriterion(id, settingsOf(profile, id)))
}

/** An own criterion without a group counts as Success: "can they succeed with us" is what teams add to. */
function ownCriterion(id: string, settings: CriterionSettings): Criterion {
  const group: Group = settings.group ?? 'success'
  const name = settings.name || id.slice('own.'.length).replaceAll('-', ' ')
  const blank: Criterion = {
    id,
    group,
    role: 'scored',
    computed: false,
    name,
    question: name,
    yes: '',
    partly: '',
    no: '',
    signals: [],
  }
  return reword(blank, settings)
}
