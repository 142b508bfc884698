// Numbers of employees in any notation and language, and numbers that are something else.
import { describe, expect, test } from 'vitest'
import { headsIn } from '../../../lib/page/sites/website/headcount'

describe('numbers of employees', () => {
  test.each([
    ['46,000+ employees', { min: 46000 }],
    ['We have more than 7,900 employees worldwide.', { min: 7900 }],
    ['rund 7.900 Mitarbeiter weltweit', { min: 7900, max: 7900 }],
    ['über 24.000 Mitarbeitende', { min: 24000 }],
    ['a team of 50–200 employees', { min: 50, max: 200 }],
    ['1 001 à 5 000 salariés', { min: 1001, max: 5000 }],
    ['Plus de 1 200 collaborateurs', { min: 1200 }],
    ['1.200’den fazla çalışan', { min: 1200 }],
    ['250 çalışanımızla', { min: 250, max: 250 }],
    ['従業員数：1,200名', { min: 1200, max: 1200 }],
    ['بیش از ۳۵۰ نفر', { min: 350 }],
    ['Number of employees: 11-50', { min: 11, max: 50 }],
    ['Mitarbeiterzahl: 120', { min: 120, max: 120 }],
    ['Employees 12,000', { min: 12000, max: 12000 }],
    ['10k+ employees', { min: 10000 }],
    ['Fewer than 50 employees', { max: 50 }],
    ['500 medewerkers', { min: 500, max: 500 }],
    ['2 bin çalışan', { min: 2000, max: 2000 }],
  ])('%s', (text, heads) => expect(headsIn(text)).toEqual(heads))
})

describe('something else', () => {
  test.each([
    'helping 5,000 people',
    '40,000 parts in stock',
    'since 2019 employees enjoy',
    'Copyright 2024',
    '100 customers',
    'Call 1-888-875-7170',
    '',
    'employees',
  ])('%s', (text) => expect(headsIn(text)).toBeUndefined())
})
