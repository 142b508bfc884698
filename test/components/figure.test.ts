import { describe, expect, test } from 'vitest'
import { readCurrency, readFigure } from '../../components/panel/figure'

const money = (text: string, locale = 'en') => readFigure(text, locale, 'money', 1e15)

describe('figures as they are typed', () => {
  test.each([
    ['2k', 2000],
    ['2 K', 2000],
    ['1.5m', 1_500_000],
    ['€2,000', 2000],
    ['2,000 €', 2000],
    ['EUR 2,000', 2000],
    ['2,000 EUR', 2000],
    ['$1.2k', 1200],
    ['2.500', 2500],
    ['10.000 €', 10_000],
    ['0.125', 0.125],
    ['0', 0],
  ])('%s is an amount', (text, value) => expect(money(text)).toEqual({ is: 'value', value }))

  test.each(['2x', '2kk', 'about 2', '10 MIO', '2 mil', '1e5', '5 %'])('%s is none', (text) =>
    expect(money(text)).toEqual({ is: 'bad', early: false }),
  )

  test('a sign alone is not wrong yet', () => expect(money('€')).toEqual({ is: 'bad', early: true }))

  test('the decimal mark is that of the language', () =>
    expect(money('1,5k', 'de')).toEqual({ is: 'value', value: 1500 }))

  test('percent takes its sign and stays within 100', () => {
    const margin = (text: string) => readFigure(text, 'en', 'percent', 100)
    expect(margin('80 %')).toEqual({ is: 'value', value: 80 })
    expect([margin('180').is, margin('-5').is, margin('80k').is]).toEqual(['outside', 'outside', 'bad'])
  })

  test('a count stays within its bounds, and nothing means none', () => {
    expect(readFigure('3651', 'en', 'count', 3650)).toEqual({ is: 'outside' })
    expect(readFigure('  ', 'en', 'count', 3650)).toEqual({ is: 'value', value: undefined })
  })

  test('a currency has three letters', () => {
    expect(readCurrency(' eur ')).toEqual({ is: 'value', value: 'EUR' })
    expect(readCurrency('EU')).toEqual({ is: 'bad', early: true })
    expect(readCurrency('€')).toEqual({ is: 'bad', early: false })
  })
})
