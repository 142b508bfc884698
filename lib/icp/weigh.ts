// What counts how much: a profile's weights of criteria and shares of groups, goal preset applied.
import { type Criterion, criteriaOf, type Group, settingsOf } from './framework'
import type { GoalKind, Profile } from './profile'

/** A criterion that counts; weight 0 keeps it visible without counting. */
export type Weighed = { criterion: Criterion; weight: number }

/** `strategic`: the profile knows strategic importance. A group whose weights sum to 0 drops out. */
export type Weighing = { criteria: Weighed[]; shares: Record<Group, number>; strategic: boolean }

type Preset = { criteria: Readonly<Record<string, number>>; shares: Partial<Record<Group, number>> }

const PRESETS: Readonly<Record<GoalKind, Preset>> = {
  revenue: { criteria: { 'acquisition.cost': 1.5 }, shares: { growth: 1.5 } },
  customers: { criteria: { 'acquisition.reach': 1.5, 'acquisition.cycle': 1.5 }, shares: { growth: 0.5 } },
  advocates: { criteria: { 'growth.advocacy': 3 }, shares: { success: 1.25 } },
}
const NO_PRESET: Preset = { criteria: {}, shares: {} }
const POST_SALE_GROWTH = 2

/** Scored criteria of a profile with their weights, and the groups' shares of their axis. */
export function weigh(profile: Profile): Weighing {
  const preset = (profile.goalPreset && profile.situation.goal && PRESETS[profile.situation.goal.kind]) || NO_PRESET
  const all = criteriaOf(profile)
  const scored = all.filter(({ role }) => role !== 'override')
  const criteria = scored.map((criterion) => {
    const factor = preset.criteria[criterion.id] ?? 1
    return { criterion, weight: sound(settingsOf(profile, criterion.id).weight ?? 1) * factor }
  })
  return { criteria, shares: sharesOf(profile, preset), strategic: scored.length < all.length }
}

function sharesOf({ shares, postSale }: Profile, preset: Preset): Record<Group, number> {
  const growth = sound(shares.growth) * (preset.shares.growth ?? 1) * (postSale ? POST_SALE_GROWTH : 1)
  const success = sound(shares.success) * (preset.shares.success ?? 1)
  return { ready: 1, willing: 1, able: 1, success, acquisition: sound(shares.acquisition), growth }
}

/** Smaller weights than this are none: below it doubles lose their digits. */
const LEAST = 1e-9

/** A weight that is no weight (negative, vanishing, not a number) counts as none, so that nothing becomes NaN. */
function sound(weight: number): number {
  return Number.isFinite(weight) && weight >= LEAST ? weight : 0
}
