// The presets that a team can export by.
import { CRM_PRESETS, type CrmPreset } from '../log/crm'
import type { Stateless } from './session'

/** Every preset; an edited one takes the place of the one that ships under its id. */
export function presetsOf({ presets }: Pick<Stateless, 'presets'>): CrmPreset[] {
  const own = new Set(presets.map(({ id }) => id))
  return [...CRM_PRESETS.filter(({ id }) => !own.has(id)), ...presets]
}
