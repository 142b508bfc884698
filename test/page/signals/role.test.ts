// On which side of a deal the account is, in sentences of our own.
import { describe, expect, it } from 'vitest'
import { findCatalysts } from '../../../lib/page/signals/find'

function roleIn(text: string, name: string, lang = 'en') {
  const hints = findCatalysts(text, { today: '2026-11-22', lang, account: { name } })
  return hints.find(({ kind, subject }) => kind === 'merger' && subject === 'account')?.role
}

describe('the side of a deal', () => {
  it.each([
    ['en', 'Northwind to acquire Globex for $40 million', 'Northwind', 'Globex'],
    ['en', 'Globex acquired by Northwind for $40 million', 'Northwind', 'Globex'],
    ['en', 'Northwind completes acquisition of Globex', 'Northwind', 'Globex'],
    ['de', 'Nordlicht übernimmt den Konkurrenten Südwind GmbH', 'Nordlicht', 'Südwind'],
    ['nl', 'Zuiderzon wordt overgenomen door Noordster', 'Noordster', 'Zuiderzon'],
    ['fr', 'Étoile rachète son concurrent Soleil SA', 'Étoile', 'Soleil'],
    ['es', 'Estrella compra la filial de Sol en Chile', 'Estrella', 'Sol'],
  ])('%s: %s', (lang, text, acquirer, target) => {
    expect([roleIn(text, acquirer, lang), roleIn(text, target, lang)]).toEqual(['acquirer', 'target'])
  })

  it('is not said where the two merge, or where the account only stands beside the deal', () => {
    expect(roleIn('Northwind and Globex agree to merge', 'Globex')).toBeUndefined()
    expect(roleIn('Globex, a rival of Initech, buys Northwind Ltd', 'Initech')).toBeUndefined()
  })
})
