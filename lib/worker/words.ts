// What is due, in words.
import type { Translate } from '../locale/translate'
import type { Due } from './agenda'

/** Such as "3 accounts are due"; nothing when nothing is. */
export function inWords({ accounts, profiles }: Due, t: Translate): string {
  return t.list([
    ...(accounts ? [t('badge.due', { count: accounts })] : []),
    ...(profiles ? [t('badge.profiles', { count: profiles })] : []),
  ])
}
