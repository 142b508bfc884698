// The registrable domain of real addresses.
import { expect, test } from 'vitest'
import { domainOf } from '../../lib/page/domain'

test.each([
  ['https://www.acme.com/about', 'acme.com'],
  ['https://docs.acme.co.uk/', 'acme.co.uk'],
  ['https://acme.com.tr/anasayfa', 'acme.com.tr'],
  ['https://sect.acme.ad.jp/blog/', 'acme.ad.jp'],
  ['https://acme.github.io/', 'acme.github.io'],
  ['https://beta.github.io/acme/', 'beta.github.io'],
  ['https://acme.blogspot.com/', 'acme.blogspot.com'],
  ['https://acme.myshopify.com/products', 'acme.myshopify.com'],
  ['https://xn--mnchen-3ya.de/', 'xn--mnchen-3ya.de'],
  ['https://münchen.de/', 'xn--mnchen-3ya.de'],
  ['shop.acme.de', 'acme.de'],
  ['https://acme.com:8443/x', 'acme.com'],
  ['https://acme.com.evil.io/', 'evil.io'],
])('%s', (url, domain) => expect(domainOf(url)).toBe(domain))

test.each([
  '',
  'about:blank',
  'https://192.168.1.1/',
  'https://[::1]/',
  'https://localhost/',
  'https://co.uk/',
  'file:///x.html',
])('none: %s', (url) => expect(domainOf(url)).toBeUndefined())
