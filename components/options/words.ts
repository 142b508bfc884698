// Names of a profile's fields, and what stands in them, in the reader's words.
import { catalystKinds } from '../../lib/icp/catalyst'
import { criteriaOf, FRAMEWORK, OWN_ID } from '../../lib/icp/framework'
import type { Profile } from '../../lib/icp/profile'
import type { Fault } from '../../lib/icp/profile/check'
import { kindName } from '../../lib/locale/kind'
import type { Translate } from '../../lib/locale/translate'
import type { Part, VersionItem } from './model'

/** Numbers that are kept as a share and typed in percent. */
const PERCENT = /\/(grossMargin|base)$/
export function scaleOf(field: string): number {
  return PERCENT.test(field) ? 100 : 1
}

/** The name of a field, with the criterion, catalyst or kind of account it belongs to. */
export function fieldName(field: string, profile: Profile, t: Translate): string {
  const path = field.split('/')
  const key = nameKey(path)
  const owner = ownerOf(path, profile, t)
  const name = t.known(key, path.at(-1) ?? field)
  return owner === undefined ? name : path.length < 3 ? owner : t('field.of', { name, owner })
}

/** `criteria/ready.problem/weight` is called by `field.criterion.weight`, figures by the words that the panel has for them. */
function nameKey(path: readonly string[]): string {
  const last = path.at(-1) ?? ''
  if (path.includes('defaults')) return `economics.${last}`
  if (path[0] === 'criteria') return `field.criterion.${last}`
  if (path[0] === 'catalysts') return `field.catalyst.${last}`
  if (path[1] === 'segments') return path.length === 2 ? 'field.segments' : `field.segment.${last}`
  if (path[1] === 'closedWindows') return path.length === 2 ? 'field.closedWindows' : `field.window.${last}`
  if (path[1] === 'checkpoints' || path[0] === 'reasons')
    return `field.${path[0] === 'reasons' ? 'reasons' : 'checkpoints'}`
  return `field.${path.join('.')}`
}

function ownerOf([part, second, third]: readonly string[], profile: Profile, t: Translate): string | undefined {
  if (part === 'criteria') return second && criterionName(second, profile, t)
  if (part === 'catalysts') return second && kindName(second, profile, t)
  if (second !== 'segments' && second !== 'closedWindows') return undefined
  if (third === undefined) return undefined
  const number = Number(third) + 1
  if (second === 'closedWindows') return t('windows.entry', { number })
  return profile.acquisition.segments?.[Number(third)]?.name || t('segments.entry', { number })
}

export function criterionName(id: string, profile: Profile, t: Translate): string {
  const own = criteriaOf({ ...profile, postSale: false }).find((one) => one.id === id)
  const criterion = own ?? FRAMEWORK.find((one) => one.id === id)
  return criterion ? t.criterion(criterion, 'name') : (profile.criteria[id]?.name ?? id)
}

/** What stands in a field of a profile, in words; undefined: nothing of its own. */
export function valueIn(profile: Profile, field: string, value: unknown, t: Translate): string {
  const [part, id = '', setting] = field.split('/')
  if (value !== undefined || (part !== 'criteria' && part !== 'catalysts')) return valueInWords(field, value, t)
  const there = part === 'criteria' ? isCriterion(id, profile) : catalystKinds(profile).has(id)
  if (!there) return t('value.absent')
  // A criterion without a weight of its own counts once.
  if (part === 'criteria' && setting === 'weight') return numberInWords(1, t)
  return valueInWords(field, value, t)
}

function isCriterion(id: string, profile: Profile): boolean {
  return !OWN_ID.test(id) || Object.hasOwn(profile.criteria, id)
}

function valueInWords(field: string, value: unknown, t: Translate): string {
  if (value === undefined || value === '')
    return t(/^(criteria|catalysts)\//.test(field) ? 'value.shipped' : 'value.none')
  if (typeof value === 'boolean') return t(value ? 'answer.yes' : 'answer.no')
  if (typeof value === 'number') return numberInWords(value * scaleOf(field), t)
  if (Array.isArray(value))
    return value.length ? t.list(value.map((one) => valueInWords(field, one, t))) : t('value.none')
  if (typeof value === 'object' && value !== null)
    return Object.values(value)
      .map((one) => valueInWords(field, one, t))
      .join(' – ')
  const text = String(value)
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return t.day(text)
  return t.known(wordKey(field, text), text)
}

/** The key of a choice that has a word of its own. */
function wordKey(field: string, choice: string): string | undefined {
  if (field.endsWith('goal/kind')) return `goal.${choice}`
  if (field.endsWith('/rule')) return `value.rule.${choice}`
  if (field.endsWith('/sign')) return `value.sign.${choice}`
  return field.endsWith('/group') ? `section.${choice}` : undefined
}

/** A number as it is typed: without grouping, with as many decimals as it has. */
export function numberInWords(value: number, t: Translate): string {
  return new Intl.NumberFormat(t.locale, { maximumFractionDigits: 4, useGrouping: false }).format(value)
}

/** What is wrong with a field, as a sentence: in the field's own terms where there are some. */
export function problemInWords({ field, code }: Fault, t: Translate): string {
  const first = field.split('/')[0]
  const own = field.startsWith('criteria/') && field.endsWith('/weight') ? 'weight' : first
  return t.known(`problem.${code}.${own}`, t(`problem.${code}`))
}

/** Versions that other machines saved under the same number. */
export function twinsOf(item: VersionItem, items: readonly VersionItem[]): VersionItem[] {
  return items.filter(({ key, version }) => version === item.version && key !== item.key)
}

/** "Version 3", and whose or of when where two machines saved one under that number. */
export function versionName(item: VersionItem, items: readonly VersionItem[], t: Translate): string {
  const { version, rep, time } = item
  const twins = twinsOf(item, items)
  if (!twins.length) return t('profile.version', { version })
  const own = rep !== '' && twins.every((twin) => twin.rep !== rep)
  const who = own || time === undefined ? rep : t.moment(time)
  return who === '' ? t('profile.version', { version }) : t('profile.versionOf', { version, who })
}

/** The part of the editor in which a field stands. */
export function partOf(field: string): Part {
  const first = field.split('/')[0] ?? ''
  if (first === 'criteria' || first === 'acquisition' || first === 'catalysts' || first === 'reasons') return first
  return first === 'shares' || first === 'bands' || first === 'strict' || first === 'staleDays'
    ? 'scoring'
    : 'situation'
}
