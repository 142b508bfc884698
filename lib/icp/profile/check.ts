// What the editor refuses in a profile: every fault with the field it stands in, so that it can be shown there.

import { CATALYST_KINDS } from '../catalyst'
import type { Economics } from '../evaluation'
import { FRAMEWORK, OWN_ID, scoredCriteria } from '../framework'
import { AXES } from '../measure'
import { Profile } from '../profile'

/**
 * `missing`, `empty` a text without letters, `not-a-number`, `negative`, `zero` where only more than nothing makes sense, `too-small`,
 * `too-big`, `too-long`, `too-many`, `not-a-day`, `not-a-currency` three capital letters, `not-an-id`, `unknown` no such choice or
 * criterion, `unknown-field`, `order` must come after (or lie above) its partner, `outside` of the time frame, `twice`,
 * `not-allowed` here, `nothing-left` to score on an axis, `invalid` otherwise.
 */
export const PROFILE_CODES = [
  'missing',
  'empty',
  'not-a-number',
  'negative',
  'zero',
  'too-small',
  'too-big',
  'too-long',
  'too-many',
  'not-a-day',
  'not-a-currency',
  'not-an-id',
  'unknown',
  'unknown-field',
  'order',
  'outside',
  'twice',
  'not-allowed',
  'nothing-left',
  'invalid',
] as const
export type ProfileCode = (typeof PROFILE_CODES)[number]

/** `field` is the way to it, such as `criteria/fit.technical/weight` or `acquisition/closedWindows/0/end`. */
export type Fault = { field: string; code: ProfileCode }

export type Checked = { ok: true; value: Profile } | { ok: false; errors: Fault[] }

/**
 * Checks what an editor or a wizard made. What does not fit the shape of a profile is told first; a draft of the right shape is
 * then checked for sense: weights of 0, bands and dates in the wrong order, own criteria without a name, nothing left to score.
 */
export function checkProfile(draft: unknown): Checked {
  const parsed = Profile.safeParse(draft)
  if (!parsed.success) return { ok: false, errors: parsed.error.issues.map((issue) => faultOf(issue, draft)) }
  const value = parsed.data
  const errors = [
    ...blank('name', value.name),
    ...criteriaFaults(value),
    ...scaleFaults(value),
    ...situationFaults(value),
    ...catalystFaults(value),
    ...acquisitionFaults(value),
    ...value.reasons.flatMap((reason, index) => blank(`reasons/${index}`, reason)),
    ...repeated('reasons', value.reasons),
  ]
  return errors.length ? { ok: false, errors } : { ok: true, value }
}

/** As much of a schema's issue as tells what is wrong. */
type Issue = { code: string; path: PropertyKey[]; origin?: unknown; keys?: unknown }

function faultOf(issue: Issue, draft: unknown): Fault {
  const field = issue.path.map(String).join('/')
  return { field, code: codeOf(issue, valueAt(draft, issue.path)) }
}

const BY_ISSUE: Readonly<Record<string, ProfileCode>> = {
  invalid_value: 'unknown',
  unrecognized_keys: 'unknown-field',
  invalid_key: 'not-an-id',
  invalid_format: 'not-an-id',
}

function codeOf({ code, path, origin }: Issue, value: unknown): ProfileCode {
  if (value === undefined && code === 'invalid_type') return 'missing'
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not-a-number'
  if (code === 'too_small') {
    if (typeof value === 'string') return 'empty'
    return typeof value === 'number' && value < 0 ? 'negative' : value === 0 ? 'zero' : 'too-small'
  }
  if (code === 'too_big') return origin === 'string' ? 'too-long' : origin === 'array' ? 'too-many' : 'too-big'
  if (code === 'custom') return typeof value === 'object' ? 'too-many' : isDayField(path) ? 'not-a-day' : 'not-an-id'
  return BY_ISSUE[code] ?? 'invalid'
}

function isDayField(path: readonly PropertyKey[]): boolean {
  return path.includes('checkpoints') || ['start', 'end'].includes(String(path.at(-1)))
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = data
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = new Map<string, unknown>(Object.entries(value)).get(String(key))
  }
  return value
}

function blank(field: string, text: string | undefined): Fault[] {
  return text?.trim() ? [] : [{ field, code: 'empty' }]
}

/** The later of two that say the same. */
function repeated(field: string, texts: readonly string[]): Fault[] {
  const folded = texts.map((text) => text.trim().toLowerCase())
  return folded.flatMap((text, index): Fault[] =>
    text !== '' && folded.indexOf(text) < index ? [{ field: `${field}/${index}`, code: 'twice' }] : [],
  )
}

function criteriaFaults(profile: Profile): Fault[] {
  const known = new Set(FRAMEWORK.map(({ id }) => id))
  const faults = Object.entries(profile.criteria).flatMap(([id, settings]): Fault[] => {
    const field = `criteria/${id}`
    const own = OWN_ID.test(id)
    if (!own && !known.has(id)) return [{ field, code: 'unknown' }]
    return [
      ...(settings.weight === 0 && !settings.off ? [{ field: `${field}/weight`, code: 'zero' as const }] : []),
      ...(own ? blank(`${field}/name`, settings.name) : []),
      ...(own && !settings.group ? [{ field: `${field}/group`, code: 'missing' as const }] : []),
      ...(!own && settings.group ? [{ field: `${field}/group`, code: 'not-allowed' as const }] : []),
    ]
  })
  const shares = { ready: 1, willing: 1, able: 1, ...profile.shares }
  const left = scoredCriteria(profile).filter(({ group }) => shares[group] > 0)
  const bare = Object.values(AXES).some((groups) => !left.some(({ group }) => groups.includes(group)))
  return bare ? [...faults, { field: 'criteria', code: 'nothing-left' }] : faults
}

function scaleFaults({ bands, shares }: Profile): Fault[] {
  const sum = shares.success + shares.acquisition + shares.growth
  return [
    ...(bands.medium < bands.strong ? [] : [{ field: 'bands/strong', code: 'order' as const }]),
    ...(bands.soon < bands.now ? [] : [{ field: 'bands/now', code: 'order' as const }]),
    ...(sum > 0 ? [] : [{ field: 'shares', code: 'zero' as const }]),
  ]
}

function situationFaults({ situation: { goal, start, end, checkpoints = [] } }: Profile): Fault[] {
  const field = (name: string) => `situation/${name}`
  const outside = (day: string) => (start !== undefined && day < start) || (end !== undefined && day > end)
  return [
    ...(goal?.amount === 0 ? [{ field: field('goal/amount'), code: 'zero' as const }] : []),
    ...(goal?.kind === 'revenue' ? currency(field('goal/currency'), goal.currency, true) : []),
    ...(end !== undefined && start === undefined ? [{ field: field('start'), code: 'missing' as const }] : []),
    ...(start !== undefined && end === undefined ? [{ field: field('end'), code: 'missing' as const }] : []),
    ...(start !== undefined && end !== undefined && end <= start
      ? [{ field: field('end'), code: 'order' as const }]
      : []),
    ...checkpoints.flatMap((day, index) =>
      outside(day) ? [{ field: field(`checkpoints/${index}`), code: 'outside' as const }] : [],
    ),
    ...repeated(field('checkpoints'), checkpoints),
  ]
}

function currency(field: string, text: string | undefined, needed = false): Fault[] {
  if (text === undefined || text === '') return needed ? [{ field, code: 'missing' }] : []
  return /^[A-Z]{3}$/.test(text) ? [] : [{ field, code: 'not-a-currency' }]
}

function catalystFaults({ catalysts }: Profile): Fault[] {
  const own = Object.entries(catalysts).filter(([id]) => !Object.hasOwn(CATALYST_KINDS, id))
  return own.flatMap(([id, { name }]) => blank(`catalysts/${id}/name`, name))
}

function acquisitionFaults({ acquisition }: Profile): Fault[] {
  const { closedWindows, defaults, segments = [] } = acquisition
  const money = (field: string, figures: Economics | undefined) => currency(`${field}/currency`, figures?.currency)
  return [
    ...money('acquisition/defaults', defaults),
    ...closedWindows.flatMap(({ start, end }, index) =>
      end < start ? [{ field: `acquisition/closedWindows/${index}/end`, code: 'order' as const }] : [],
    ),
    ...segments.flatMap(({ name, employees, defaults: figures }, index) => {
      const field = `acquisition/segments/${index}`
      const reversed = (employees?.max ?? Number.POSITIVE_INFINITY) < (employees?.min ?? 0)
      const order: Fault[] = reversed ? [{ field: `${field}/employees/max`, code: 'order' }] : []
      return [...blank(`${field}/name`, name), ...order, ...money(`${field}/defaults`, figures)]
    }),
    ...repeated(
      'acquisition/segments',
      segments.map(({ id }) => id),
    ),
  ]
}
