// The sections of an account in order, and which of them hold answer rows.
import type { Group } from '../../lib/icp/framework'

/** As Alt+1 … 9 and Alt+0 reach them. */
export const SECTIONS = [
  'ready',
  'willing',
  'able',
  'catalysts',
  'success',
  'acquisition',
  'people',
  'journey',
  'evidence',
  'history',
] as const
export type Section = (typeof SECTIONS)[number]

/** Criteria groups that the panel shows as answer rows; growth stands within the section of acquisition. */
export const ROW_SECTIONS: readonly Group[] = ['ready', 'willing', 'able', 'success', 'acquisition', 'growth']

/** The digit that leads to a section together with Alt: the tenth has 0. */
export function digitOf(section: Section): number {
  return (SECTIONS.indexOf(section) + 1) % 10
}
