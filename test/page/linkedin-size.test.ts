// Sizes as LinkedIn prints them in the languages of its pages.
import { describe, expect, test } from 'vitest'
import { parseSize } from '../../lib/page/sites/linkedin/size'

describe('a band, whatever the words and separators', () => {
  test.each([
    ['201-500 employees', 201, 500],
    ['201-500 employés', 201, 500],
    ['51–200 Beschäftigte', 51, 200],
    ['11 à 50 employés', 11, 50],
    ['2 bis 10 Beschäftigte', 2, 10],
    ['1 001-5 000 employés', 1001, 5000],
    ['1\u202f001-5\u202f000 employés', 1001, 5000],
    ['1\u00a0001–5\u00a0000 сотрудников', 1001, 5000],
    ['1.001-5.000 dipendenti', 1001, 5000],
    ['1.001-5.000 çalışan', 1001, 5000],
    ['5’001–10’000 Mitarbeitende', 5001, 10000],
    ['5,001-10,000 employees', 5001, 10000],
    ['۱٬۰۰۱ تا ۵٬۰۰۰ کارمند', 1001, 5000],
    ['٥١-٢٠٠ موظفًا', 51, 200],
    ['社員 1,001～5,000名', 1001, 5000],
    ['501-1K employees', 501, 1000],
    ['501-1 k employés', 501, 1000],
    ['1K-5K employees', 1001, 5000],
    ['5K-10K employees', 5001, 10000],
    ['1 mil-5 mil funcionários', 1001, 5000],
    ['1 B-5 B çalışan', 1001, 5000],
    ['0-1 employees', 0, 1],
    ['1-10 employees', 1, 10],
  ])('%s', (text, min, max) => {
    expect(parseSize(text)).toEqual({ min, max })
  })
})

test.each([
  '10,001+ employees',
  'Più di 10.001 dipendenti',
  '+ de 10 000 employés',
  'Plus de 10 000 employés',
  'Mehr als 10.000 Beschäftigte',
  '10.000’den fazla çalışan',
  'بیش از ۱۰٬۰۰۱ کارمند',
  '10K+ employees',
  '10 mil+ funcionários',
])('%s has an open end', (text) => {
  expect(parseSize(text)).toEqual({ min: 10001 })
})

test.each([
  '',
  'Software Development',
  '3,243,580 followers',
  '18K followers',
  '10K followers',
  '312 on LinkedIn',
  '2019-2021',
  '50-100 awards',
  '10+ connections work here',
  'See all 44,632 employees on LinkedIn',
  'We started with a team of 11-50 people and grew a lot since then',
])('"%s" is no size', (text) => {
  expect(parseSize(text)).toBeUndefined()
})

test('where the text is known to be a size, a single number counts', () => {
  expect(parseSize('1 employee', true)).toEqual({ min: 1, max: 1 })
  expect(parseSize('2K+ employees', true)).toEqual({ min: 2000 })
  expect(parseSize('1,303 employees', true)).toEqual({ min: 1303, max: 1303 })
  expect(parseSize('No number', true)).toBeUndefined()
})

test('a million blanks or digits cost no time', () => {
  expect(parseSize(' '.repeat(1_000_000), true)).toBeUndefined()
  expect(parseSize('1'.repeat(1_000_000))).toBeUndefined()
})
