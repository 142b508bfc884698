// What came out of a tab is checked before it is believed, and the tab's address alone says whose domain it is.
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { collectPage } from '../../lib/page/document'
import { isPage, settle } from '../../lib/page/settle'

const HTML =
  '<!doctype html><html><head><title>Agreon raises money</title><meta property="og:type" content="article"><script src="https://www.googletagservices.com/x.js"></script></head><body><h1>Startup Agreon raises money</h1><p>Agreon raised 5 million, Agreon said. <a href="https://www.shop.agreon.co.uk/x">Agreon</a></p><a href="/advertise">Advertise</a><a href="/rss">RSS</a></body></html>'

test('a collected page survives being sent, and is one', () => {
  const page = collectPage(parseHTML(HTML).document, 'https://news.example/2024/05/agreon-raises-money')
  const sent: unknown = JSON.parse(JSON.stringify(page))
  expect(isPage(sent)).toBe(true)
  expect(sent).toEqual(JSON.parse(JSON.stringify(page)))
})

test.each([null, undefined, 'page', 1, [], {}, { url: 'x', lang: '', title: '', scripts: '' }, { meta: {} }])(
  '%j is no page',
  (value) => {
    expect(isPage(value)).toBe(false)
  },
)

test('subjects have registrable domains, and the address of the tab wins over the page’s own', () => {
  const page = collectPage(parseHTML(HTML).document, 'https://news.example/2024/05/agreon-raises-money')
  const reading = settle(page, 'https://www.other.co.uk/2024/05/agreon-raises-money')
  expect(reading.url).toBe('https://www.other.co.uk/2024/05/agreon-raises-money')
  expect(reading).toMatchObject({ kind: 'news', account: null, subjects: [{ name: 'Agreon', domain: 'agreon.co.uk' }] })
  const site = settle(
    collectPage(parseHTML('<title>Acme</title><p>© Acme').document, 'https://acme.com/'),
    'https://shop.acme.co.uk/',
  )
  expect(site.account?.domain).toBe('acme.co.uk')
})
