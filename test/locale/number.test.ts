import { expect, test } from 'vitest'
import { parseNumber } from '../../lib/locale/number'

test.each([
  ['2000', 'en', 2000],
  ['2,000', 'en', 2000],
  ['1,234,567.5', 'en', 1234567.5],
  ['2.000', 'nl', 2000],
  ['2.000,50', 'nl', 2000.5],
  ['1,5', 'nl', 1.5],
  ['1,5', 'en', 1.5],
  ['1.5', 'tr', 1.5],
  ['1.234.567', 'en', 1234567],
  ['15 000', 'en', 15000],
  ['15\u202f000', 'nl', 15000],
  ["15'000", 'en', 15000],
  ['-3', 'en', -3],
  ['۱۲۳۴', 'fa', 1234],
  ['۱٬۲۳۴٫۵', 'fa', 1234.5],
  ['٣٦', 'en', 36],
  ['३६', 'en', 36],
  [' 80 ', 'en', 80],
  ['1.', 'en', 1],
  ['-1,234,567', 'en', -1234567],
  ['12,34,567', 'en', 1234567],
  ['1.234.567,5', 'en', 1234567.5],
])('%s in %s is %d', (text, locale, number) => expect(parseNumber(text, locale)).toBe(number))

test.each(['', '  ', 'abc', '12a', '€5', '1e5', '..', '1..5', '1.2.3', '12.11.2026', '1,23,45', 'NaN', 'Infinity'])(
  '%s is no number',
  (text) => expect(parseNumber(text, 'en')).toBeUndefined(),
)

test('a long text of marks is refused at once', () => {
  expect(parseNumber(`${'1,'.repeat(50_000)}x`, 'en')).toBeUndefined()
})
