// Amounts, counts and dates as people write them.
import { describe, expect, it } from 'vitest'
import { moneyAt, readNumber } from '../../../lib/page/signals/amounts'
import { datesIn, fromJalali } from '../../../lib/page/signals/dates'
import { tableOf } from '../../../lib/page/signals/table'
import { fold, tokenize } from '../../../lib/page/signals/tokens'

function money(text: string) {
  const tokens = tokenize(text)
  for (let at = 0; at < tokens.length; at++) {
    const found = moneyAt(tokens, at)
    if (found) return [found.value, found.currency]
  }
}

describe('money', () => {
  it.each([
    ['raises $22M', 22e6, 'USD'],
    ['US$ 1.5 billion', 1.5e9, 'USD'],
    ['$4.1 million', 4.1e6, 'USD'],
    ['€12m', 12e6, 'EUR'],
    ['12,5 Millionen Euro', 12.5e6, 'EUR'],
    ['1.234,56 Euro', 1234.56, 'EUR'],
    ['EUR 5 Mio.', 5e6, 'EUR'],
    ['8 millions d’euros', 8e6, 'EUR'],
    ['6 millones de dólares', 6e6, 'USD'],
    ['4 milyon dolar', 4e6, 'USD'],
    ['24 milyar lira', 24e9, 'TRY'],
    ['۵ میلیارد تومان', 5e9, 'IRR'],
    ['three mln dlrs', 3e6, 'USD'],
    ['£80k', 80e3, 'GBP'],
  ])('%s', (text, value, currency) => {
    expect(money(text)).toEqual([value, currency])
  })

  it.each(['20 billion actions', '.NET 7', 'Windows 10', '300 jobs', 'in 2026', 'version 4.2'])(
    'is not in "%s"',
    (text) => {
      expect(money(text)).toBeUndefined()
    },
  )

  it('reads the marks of both worlds', () => {
    expect(['1,234', '1.234', '1,5', '1.234,5', '1,234.5', '1.234.567', '12'].map(readNumber)).toEqual([
      1234, 1234, 1.5, 1234.5, 1234.5, 1234567, 12,
    ])
  })
})

describe('dates', () => {
  const dates = (lang: string, text: string, year?: number) => {
    const tokens = tokenize(text)
    return datesIn(tokens, 0, tokens.length, tableOf(lang)?.months ?? new Map(), year).map(({ day }) => day)
  }

  it.each([
    ['en', 'between 3 March 2026 and March 9, 2026', ['2026-03-03', '2026-03-09']],
    ['en', 'on 03/15/2026 and 15/03/2026', ['2026-03-15', '2026-03-15']],
    ['en', 'on 03/04/2026', []],
    ['de', 'am 3. März 2026 und am 04.05.2026', ['2026-03-03', '2026-05-04']],
    ['es', 'el 3 de marzo de 2026', ['2026-03-03']],
    ['fr', 'le 1er mars 2026', ['2026-03-01']],
    ['tr', '25 Eylül 2023 itibarıyla', ['2023-09-25']],
    ['fa', '۱۵ اردیبهشت ۱۴۰۳ و 1403/02/15', ['2024-05-04', '2024-05-04']],
    ['en', 'in March 2026', []],
    ['en', 'they may 5 times', []],
  ])('%s: %s', (lang, text, days) => {
    expect(dates(lang, text)).toEqual(days)
  })

  it('takes the year from the page where the text leaves it out', () => {
    expect(dates('en', 'on 3 March', 2026)).toEqual(['2026-03-03'])
    expect(dates('en', 'on 3 March')).toEqual([])
  })

  it('knows the Jalali calendar with its leap years', () => {
    expect([
      fromJalali(1403, 12, 30),
      fromJalali(1404, 1, 1),
      fromJalali(1402, 12, 30),
      fromJalali(1404, 7, 31),
    ]).toEqual(['2025-03-20', '2025-03-21', undefined, undefined])
  })
})

describe('words', () => {
  it('are the same however they are written', () => {
    expect(['İSTANBUL', 'ISTANBUL', 'ıstanbul', 'istanbul'].map(fold)).toEqual(Array(4).fill('istanbul'))
    expect([fold('كتابي'), fold('می‌شود')]).toEqual([fold('کتابی'), fold('میشود')])
    expect(fold('۱۲۳٤')).toBe('1234')
  })

  it('leave articles and endings behind an apostrophe outside', () => {
    const words = (text: string) => tokenize(text).map(({ norm }) => norm)
    expect(words("l'offre d'Acme, Acme's, Acme'nin, don't, O'Reilly")).toEqual([
      'offre',
      'acme',
      'acme',
      'acme',
      "don't",
      "o'reilly",
    ])
  })
})
