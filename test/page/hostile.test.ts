// Pages made to freeze, mislead or break the reader: it gives what is there to know and never fails.
import { JSDOM } from 'jsdom'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { collect } from '../../lib/page/collect'
import { collectPage } from '../../lib/page/document'
import { readPage } from '../../lib/page/read'
import { PARSERS } from './cases'
import { endless } from './hostile/endless'
import * as hostile from './hostile/pages'

const URL_ = 'https://www.relecloud.example/contact'
const linkedom = (html: string) => parseHTML(html).document

describe('size', () => {
  test('an element with siblings without end: a bounded part of it is asked for', () => {
    const { document, made } = endless(3)
    collect(document, URL_, () => false)
    expect(made()).toBeLessThan(200_000)
    expect(readPage(document, URL_)).toMatchObject({ account: { domain: 'relecloud.example', sure: false } })
  })

  test('a hundred thousand levels', () => {
    const document = linkedom(hostile.deep(1))
    let at: Element | null = document.querySelector('div')
    for (let level = 0; at && level < 100_000; level++) at = at.appendChild(document.createElement('div'))
    expect(readPage(document, URL_).account).toMatchObject({ name: 'Relecloud' })
  })

  test('more levels than a stack bears, from HTML', () => {
    expect(readPage(linkedom(hostile.deep(15_000)), URL_).account).toMatchObject({ name: 'Relecloud' })
  })

  test('as many levels as jsdom bears', () => {
    const { document } = new JSDOM('<title>Contact | Relecloud</title>', { url: URL_ }).window
    let at: Element = document.body
    for (let level = 0; level < 4000; level++) at = at.appendChild(document.createElement('div'))
    expect(readPage(document, URL_).account).toMatchObject({ name: 'Relecloud' })
  })

  test('a page too large to be read whole still gives its head and its foot', () => {
    const page = collectPage(linkedom(hostile.large()), URL_)
    expect(page.title).toBe('Contact | Relecloud')
    expect(page.rights).toEqual(['© 2024 Relecloud Ltd'])
    expect(page.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(200_000)
  })

  test('ten megabytes of embedded data are left alone, the small block beside them is read', () => {
    const page = collectPage(linkedom(hostile.hugeData()), URL_)
    expect(page.data).toEqual(['{"@type":"Organization","name":"Relecloud"}'])
  })

  test('of five thousand blocks of data twenty are taken', () => {
    expect(collectPage(linkedom(hostile.manyData()), URL_).data).toHaveLength(20)
  })

  test.each(
    [
      ' ',
      'Acme ',
      'A',
      '1',
      '1,',
      '1 ',
      ' | ',
      ' - a',
      'A, ',
      '© ',
      '©2024 Acme ',
      '2019-2020 ',
      'by ',
      'A.',
      ': ',
      'a-',
    ].concat(['based in ', '100 employees ', 'is a provider of ', 'konzern', '株式会社', 'شرکت ', '&amp;', 'co ', '(']),
  )('a hundred thousand characters of %j everywhere', (part) => {
    const address = `https://www.relecloud.example/${part.repeat(1000).replace(/[^a-z0-9-]/gi, '')}`
    for (const url of [URL_, address])
      expect(readPage(linkedom(hostile.repeated(part)), url).account?.domain ?? 'none').toMatch(
        /relecloud\.example|none/,
      )
  })
})

describe('shape', () => {
  test('embedded data sixty thousand levels deep', () => {
    expect(readPage(linkedom(hostile.deepData()), URL_).account).toMatchObject({ name: 'Relecloud' })
  })

  test.each(Object.entries(PARSERS))('embedded data of every wrong shape (%s)', (_, parse) => {
    expect(readPage(parse(hostile.oddData(), URL_), URL_).account).toMatchObject({ name: 'Relecloud', sure: true })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('markup in names is text and never a name', () => {
    const { account } = readPage(linkedom(hostile.markupInNames()), URL_)
    expect(account?.name).toMatch(/^Relecloud( Ltd)?$/)
  })

  test('what the page’s own scripts replaced', () => {
    const { document } = new JSDOM(hostile.overridden(), { url: URL_, runScripts: 'dangerously' }).window
    expect(readPage(document, URL_).account).toMatchObject({ name: 'Relecloud', sure: true })
  })

  test.each([
    '',
    'about:blank',
    'no address',
    'https://[::1]/x',
    'http://192.168.0.1/',
    'https://x.example/%E0%A4%A',
    'file:///a.html',
  ])('the address %j', (url) => {
    const { account } = readPage(linkedom('<title>Contact | Relecloud</title><h1>Relecloud</h1>'), url)
    expect(account?.domain).toBe(url.includes('x.example') ? 'x.example' : undefined)
  })

  test.each(['', '<!doctype html>', 'plain text', '<html></html>'])('a document of %j', (html) => {
    expect(readPage(linkedom(html), URL_)).toMatchObject({ account: { domain: 'relecloud.example', sure: false } })
  })
})

describe('hosts', () => {
  test.each([
    ['https://acme.github.io/', 'acme.github.io'],
    ['https://beta.github.io/acme', 'beta.github.io'],
    ['https://www.acme.co.uk/', 'acme.co.uk'],
    ['https://shop.acme.com.tr/', 'acme.com.tr'],
    ['https://acme.com.evil.example/', 'evil.example'],
    ['https://xn--cme-5cd.com/', 'xn--cme-5cd.com'],
    ['https://аcme.com/', 'xn--cme-5cd.com'],
    ['https://acme.com:8443/', 'acme.com'],
    ['https://user:secret@acme.com/', 'acme.com'],
    ['https://ACME.com./', 'acme.com'],
  ])('%s is %s', (url, domain) => {
    const { account } = readPage(linkedom('<title>Acme</title><p>© Acme</p>'), url)
    expect(account?.domain).toBe(domain)
  })
})
