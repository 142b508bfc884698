import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanUrl, foldQuote, foldText, quoteLink } from '../../lib/log/link'

describe('cleanUrl', () => {
  it.each([
    ['https://acme.example/news?id=7#team', 'https://acme.example/news?id=7'],
    ['https://acme.example/?utm_source=x&utm_medium=y', 'https://acme.example/'],
    ['https://acme.example/p?b=2&utm_source=x&a=1&fbclid=z', 'https://acme.example/p?b=2&a=1'],
    ['https://acme.example/p?UTM_Source=x&q=a%20b+c&gclid=1', 'https://acme.example/p?q=a%20b+c'],
    ['https://acme.example/p?utm%5Fcampaign=x&page=2', 'https://acme.example/p?page=2'],
    [
      'https://acme.example/p?_hsenc=1&_hsmi=2&__hstc=3&mc_cid=4&mc_eid=5&igshid=6&msclkid=7&ref_src=8',
      'https://acme.example/p',
    ],
    ['https://nl.linkedin.com/company/acme/?trk=org&originalSubdomain=nl', 'https://nl.linkedin.com/company/acme/'],
    [
      'https://www.linkedin.com/jobs/search/?currentJobId=42&lipi=urn&refId=a%3D&trackingId=b',
      'https://www.linkedin.com/jobs/search/?currentJobId=42',
    ],
    ['https://shop.example/?origin=NL&refid=9', 'https://shop.example/?origin=NL&refid=9'],
    ['https://ada:secret@acme.example:8443/a', 'https://acme.example:8443/a'],
    ['http://acme.example', 'http://acme.example/'],
    ['HTTPS://ACME.example/Path', 'https://acme.example/Path'],
    ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
    ['https://acme.example/a?&&x=1&', 'https://acme.example/a?x=1'],
    ['https://acme.example/?trkoj=1&market=de', 'https://acme.example/?trkoj=1&market=de'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,hi', undefined],
    ['chrome-extension://abc/x.html', undefined],
    ['file:///etc/hosts', undefined],
    ['acme.example/news', undefined],
    ['', undefined],
  ])('%s → %s', (url, clean) => {
    expect(cleanUrl(url)).toBe(clean)
  })

  it('gives up the parameters of an endless address before the address', () => {
    expect(cleanUrl(`https://acme.example/a?x=${'y'.repeat(5000)}`)).toBe('https://acme.example/a')
    expect(cleanUrl(`https://acme.example/${'y'.repeat(5000)}`)).toBeUndefined()
  })

  it('has nothing left to clean the second time', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = cleanUrl(url)
        expect(cleanUrl(once!)).toBe(once)
      }),
    )
  })
})

describe('quotes', () => {
  it('fold white space and lose what nobody sees, but keep the letters of every script', () => {
    expect(foldText('  Our\u00a0 invoices\n\tare\u0000 late\u202e ')).toBe('Our invoices are late')
    expect(foldText('می\u200cشود 👩\u200d💻')).toBe('می\u200cشود 👩\u200d💻')
  })

  it('are an exact beginning of the text, at most 300 long, cut between words', () => {
    const text = 'The quick brown fox jumps over the lazy dog. '.repeat(12)
    const { quote, anchor } = foldQuote(text, 'Before it: ', 'never seen')
    expect(quote.length).toBeLessThanOrEqual(300)
    expect(quote.length).toBeGreaterThan(280)
    expect(foldText(text).startsWith(`${quote} `)).toBe(true)
    expect(anchor).toEqual({
      prefix: 'Before it:',
      suffix: foldText(text)
        .slice(quote.length + 1)
        .slice(0, 32),
    })
  })

  it('keep their own suffix when they were not cut, and no anchor without surroundings', () => {
    expect(foldQuote(' late ', 'invoices are', 'this year')).toEqual({
      quote: 'late',
      anchor: { prefix: 'invoices are', suffix: 'this year' },
    })
    expect(foldQuote('late', '', ' ')).toEqual({ quote: 'late' })
  })

  it('never end inside a character, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 200, maxLength: 600 }), (text) => {
        const { quote, anchor } = foldQuote(text, text, text)
        expect(quote.length).toBeLessThanOrEqual(300)
        expect(anchor?.prefix.length ?? 0).toBeLessThanOrEqual(32)
        expect(anchor?.suffix.length ?? 0).toBeLessThanOrEqual(32)
        expect(foldText(text).startsWith(quote)).toBe(true)
        expect(() => encodeURIComponent(quote)).not.toThrow()
      }),
    )
    const family = '👨\u200d👩\u200d👧'.repeat(60)
    expect(foldQuote(family, '', '').quote.length % '👨\u200d👩\u200d👧'.length).toBe(0)
  })
})

describe('quoteLink', () => {
  const page = 'https://acme.example/news'
  /** The ways a link names its quote, readable. */
  const waysTo = (link?: string) =>
    link
      ?.split('#:~:text=')[1]
      ?.split('&text=')
      .map((way) => decodeURIComponent(way))

  it('names a short quote with the whole words around it, then alone', () => {
    const link = quoteLink(page, 'late', { prefix: 'voices of Acme are', suffix: 'this year, agai' })
    expect(link).toBe(`${page}#:~:text=of%20Acme%20are-,late,-this%20year%2C&text=late`)
  })

  it('needs no surroundings for a quote of some length, and has ways around a border between paragraphs', () => {
    const quote = 'Acme opens its third site in Utrecht next spring'
    expect(waysTo(quoteLink(page, quote, { prefix: 'News: on Monday', suffix: 'says the board' }))).toEqual([
      quote,
      'Acme opens,next spring',
      'its third site in Utrecht',
    ])
  })

  it('names a long quote by its first and last words', () => {
    const quote = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ')
    expect(waysTo(quoteLink(page, quote))?.[0]).toBe(
      'word0 word1 word2 word3 word4 word5,word34 word35 word36 word37 word38 word39',
    )
  })

  it('keeps to the borders of words in a script without blanks', () => {
    const ways = waysTo(
      quoteLink(page, `会社は来年新しい拠点を開設すると発表した。${'新製品も発表する予定です。'.repeat(6)}`),
    )
    expect(ways?.[0]).toMatch(/^会社は来年新しい拠点を?,.*です。$/)
  })

  it('encodes its own signs, replaces a fragment, and survives broken text', () => {
    expect(quoteLink(`${page}#old`, 'cut-off, 50 % & more')?.split('&text=')[0]).toBe(
      `${page}#:~:text=cut%2Doff%2C%2050%20%25%20%26%20more`,
    )
    expect(quoteLink(page, 'half \ud83d pair')).toBe(`${page}#:~:text=half%20%EF%BF%BD%20pair`)
    expect(waysTo(quoteLink(page, '🚀 — 🚀'))).toEqual(['🚀 — 🚀'])
    expect(quoteLink(page, ' ')).toBe(page)
    expect(quoteLink('javascript:alert(1)', 'late')).toBeUndefined()
  })

  it('is a link whatever was selected', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 40 }), (quote, context) => {
        const link = quoteLink(page, quote, { prefix: context, suffix: context })
        expect(URL.canParse(link!)).toBe(true)
        expect(() => waysTo(link)).not.toThrow()
      }),
    )
  })
})
