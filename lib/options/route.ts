// Where on the options page one is, as the address says it: `#/profiles/default/criteria`.
import type { Page, Part, Route } from '../../components/options/model'

const PAGES: readonly Page[] = [
  'profiles',
  'situation',
  'reminders',
  'backup',
  'files',
  'privacy',
  'look',
  'diagnostics',
]
const PARTS: readonly Part[] = [
  'situation',
  'criteria',
  'scoring',
  'acquisition',
  'catalysts',
  'reasons',
  'versions',
  'whatif',
]

/** The place that a hash names; what it does not know is the list of profiles. */
export function parseRoute(hash: string): Route {
  const [page, profile, part] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode)
  const known = PAGES.find((one) => one === page)
  if (known !== 'profiles' && known !== 'situation') return { page: known ?? 'profiles' }
  if (!profile) return { page: known }
  if (known === 'situation') return { page: known, profile }
  return { page: known, profile, part: PARTS.find((one) => one === part) ?? 'situation' }
}

/** The hash of a place. */
export function hashOf({ page, profile, part }: Route): string {
  const steps = [page, profile, part].filter((step) => step !== undefined)
  return `#/${steps.map(encodeURIComponent).join('/')}`
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    // A hash that somebody typed by hand names no place.
    return ''
  }
}
