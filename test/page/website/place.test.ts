// Where a company has its seat, in sentences, labels, addresses and embedded data.
import { describe, expect, test } from 'vitest'
import { placeIn, placeOf, townIn } from '../../../lib/page/sites/website/place'

describe('in sentences and labels', () => {
  test.each([
    ['Acme was founded in 1987 and is headquartered in Leeds, England. It has two plants.', 'Leeds, England'],
    ['We are based in San Francisco, CA and in Berlin.', 'San Francisco, CA'],
    ['Das Unternehmen mit Sitz in Frankfurt am Main wächst.', 'Frankfurt am Main'],
    ['La société, dont le siège social est à Lyon, emploie', 'Lyon'],
    ['İstanbul merkezli bir nakliye firması', 'İstanbul'],
    ['Headquarters: Oslo, Norway', 'Oslo, Norway'],
    ['本社：岡山市', '岡山市'],
  ])('%s', (text, place) => expect(placeIn(text)).toBe(place))

  test.each(['Our cloud-based in house tools', 'based in part on estimates', 'Headquarters'])('none in: %s', (text) =>
    expect(placeIn(text)).toBeUndefined(),
  )
})

describe('in postal addresses', () => {
  test.each([
    ['Musterweg 1, 44787 Bochum', 'Bochum'],
    ['Hafenstraße 12, D-20457 Hamburg', 'Hamburg'],
    ['Dorpsstraat 4, 5691 AB Son', 'Son'],
    ['1383 North McDowell Blvd, Petaluma, CA 94954', 'Petaluma, CA'],
    ['〒700-0825 岡山県岡山市', '岡山県岡山市'],
  ])('%s', (text, town) => expect(townIn(text)).toBe(town))

  test.each(['© 2014 Fannie', '10000 Euro', '2024 Acme'])('none in: %s', (text) => expect(townIn(text)).toBeUndefined())
})

test('in embedded data', () => {
  expect(placeOf({ addressLocality: 'Eindhoven', addressCountry: { name: 'NL' } })).toBe('Eindhoven, NL')
  expect(placeOf([{ addressLocality: 'Lyon', addressRegion: 'Lyon' }])).toBe('Lyon')
  expect(placeOf('12 rue X, Paris')).toBe('12 rue X, Paris')
  expect(placeOf({ streetAddress: 'Main St 1' })).toBeUndefined()
  expect(placeOf(null)).toBeUndefined()
})
