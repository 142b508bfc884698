// When a second look at a disqualified account is worth it, in words.
import type { Decision } from '../../lib/icp/evaluation'
import type { Translate } from '../../lib/locale/translate'

/** When a second look is worth it, as a sentence. */
export function comeBackInWords(
  { when, note, day }: NonNullable<Decision['comeBack']>,
  t: Translate,
  today: string,
): string {
  const words = t(`comeBack.when.${when}`, { day: day ? t.day(day, today) : '…' })
  return note ? t('comeBack.noted', { when: words, note }) : words
}
