// The criteria of a profile as the editor lists them: switched-off ones too, and what the framework itself says.
import { type Criterion, criteriaOf, FRAMEWORK, OWN_ID } from '../../lib/icp/framework'
import type { Profile } from '../../lib/icp/profile'

/** `origin` is the framework's criterion, absent for an own one; `postSale`: it never counts in a post-sale profile. */
export type EditedCriterion = { criterion: Criterion; origin?: Criterion; own: boolean; on: boolean; postSale: boolean }

/** All criteria in the order a rep meets them, group by group. */
export function criteriaToEdit(profile: Profile): EditedCriterion[] {
  const shown = criteriaOf({ ...profile, postSale: false, criteria: allOn(profile) })
  const counting = new Set(criteriaOf(profile).map(({ id }) => id))
  return shown.map((criterion) => {
    const origin = FRAMEWORK.find(({ id }) => id === criterion.id)
    const off = profile.criteria[criterion.id]?.off === true
    return {
      criterion,
      ...(origin ? { origin } : {}),
      own: OWN_ID.test(criterion.id),
      on: !off,
      postSale: !off && !counting.has(criterion.id),
    }
  })
}

function allOn({ criteria }: Profile): Profile['criteria'] {
  return Object.fromEntries(Object.entries(criteria).map(([id, { off: _, ...settings }]) => [id, settings]))
}
